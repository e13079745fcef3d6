import { type Client, clientsWithWork, countClients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  conversations,
  countProposed,
  importRuns,
  isUnderWay,
  type Letter,
  letters,
  plainSubject,
  unanswered,
  type Unanswered,
} from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import {
  ASK_AFTER_DAYS,
  type ReadContact,
  sentenceAround,
  settlingIn,
  type SettlingIn,
  standing,
  wordsOf,
} from '#reading/reading.ts'
import { studioPaths } from './studio-paths.ts'
import type { Studio } from './studio.ts'
import type { Need } from './today-needs.tsx'
import type { TodayPageProps } from './today-page.tsx'
import type { Moment, WaitingLetter } from './today-parts.tsx'
import { reasonsOf, sinceOf, strongestWords } from './why.ts'
import { weekOf } from './working-week.ts'

/** A good moment to ask lasts a week from the day on which to ask (S0-5). */
const MOMENT_DAYS = 7

/** So many who need the user, and so many letters that wait, are shown; the rest is a click away. */
const NEEDS = 7
const WAITING = 4

/** What Today shows, from what is stored. */
export async function todayView(house: House, studio: Studio): Promise<Omit<TodayPageProps, 'say' | 'dates' | 'name'>> {
  const today = dayAt(house.now(), studio.zone)
  const { pressing, clients, uneasy, watch } = await standing(house, { week: weekOf(studio), most: NEEDS })
  const settling = new Map(clients.map((client) => [client.id, settlingOf(client, today)]))
  const above = new Set(pressing.map((one) => one.client.id))
  const { waiting, more } = await unanswered(house, { most: WAITING, except: above })
  const running = (await importRuns(house, { most: 1 })).find(isUnderWay)
  return {
    needs: await needsOf(house, pressing, settling),
    uneasy,
    watch,
    attentionHref: clientPaths.attention(),
    waiting: waiting.map(({ contact, letter }) => waitingView(contact, letter)),
    ...(more ? { moreWaitHref: studioPaths.conversations() } : {}),
    moments: await momentsOf(house, today),
    proposals: await countProposed(house),
    proposalsHref: clientPaths.proposals(),
    importHref: studioPaths.imports(),
    letters: (await conversations(house, { most: 1 })).length,
    clients: await countClients(house),
    ...(running ? { importing: { read: running.stored + running.duplicates, href: studioPaths.imports() } } : {}),
  }
}

/** The weeks after signing or delivery of a client's present work. */
export function settlingOf(client: Client, today: Temporal.PlainDate): SettlingIn[] {
  const works = client.projects
    .filter((project) => project.archivedAt === null)
    .map(({ id, name, signedOn, deliveredOn }) => ({ project: id, name, signedOn, deliveredOn }))
  return settlingIn(works, today)
}

async function needsOf(
  house: House,
  pressing: readonly ReadContact[],
  settling: ReadonlyMap<string, SettlingIn[]>,
): Promise<Need[]> {
  const ids = pressing
    .flatMap((one) => [strongestWords(one)?.letter, one.reading.signs.at(-1)?.letter])
    .filter((id) => id !== undefined)
  const found = await letters(house, { ids })
  return pressing.map((one) => needOf(one, found, settling.get(one.client.id) ?? []))
}

function needOf(read: ReadContact, found: ReadonlyMap<string, Letter>, settling: readonly SettlingIn[]): Need {
  const words = strongestWords(read)
  const letter = found.get(words?.letter ?? read.reading.signs.at(-1)?.letter ?? '')
  const language = letter && isLanguage(letter.language) ? letter.language : read.contact.language
  const text = words && letter ? sentenceAround(letter.words, words, language) : null
  return {
    name: read.contact.name,
    clientHref: clientPaths.client(read.client.id),
    reading: read.reading.reading === 'uneasy' ? 'uneasy' : 'watch',
    ...(text ? { quote: { text, language } } : {}),
    why: reasonsOf(read, settling),
    href: letter ? studioPaths.letter(letter.thread, letter.id) : clientPaths.client(read.client.id),
  }
}

function waitingView({ name, language }: Unanswered['contact'], letter: Letter): WaitingLetter {
  return {
    name,
    subject: plainSubject(letter.subject),
    language: isLanguage(letter.language) ? letter.language : language,
    at: letter.at,
    href: studioPaths.letter(letter.thread, letter.id),
  }
}

/** A week in after signing or delivery: time to ask how they are with it, if nothing else asks already. S0-1, S0-5 */
async function momentsOf(house: House, today: Temporal.PlainDate): Promise<Moment[]> {
  const days = await clientsWithWork(house, momentDays(today))
  const uneasy = await wordsOf(house, { contacts: days.flatMap((client) => client.contacts.map(({ id }) => id)) })
  const isCalm = (client: Client) => client.contacts.every(({ id }) => (uneasy.get(id) ?? 'calm') === 'calm')
  return days.filter(isCalm).flatMap((client) =>
    settlingOf(client, today).flatMap((one) => {
      const late = Temporal.PlainDate.from(one.askOn).until(today).days
      if (late < 0 || late > MOMENT_DAYS) return []
      const { sign: after, at } = sinceOf(one)
      return [{ client: client.name, project: one.name, after, at, href: clientPaths.client(client.id) }]
    }),
  )
}

/** Between which days work was signed or delivered of which it is time to ask today. */
const momentDays = (today: Temporal.PlainDate) => ({
  from: today.subtract({ days: ASK_AFTER_DAYS + MOMENT_DAYS }).toString(),
  to: today.subtract({ days: ASK_AFTER_DAYS }).toString(),
})
