import { type Client, clients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  conversations,
  correspondents,
  importRuns,
  isUnderWay,
  type Letter,
  letters,
  lettersWith,
  mayWait,
  plainSubject,
  proposedPeople,
  waitsForAnswer,
} from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { type ReadContact, readings, sentenceAround, settlingIn, type SettlingIn } from '#reading/reading.ts'
import { studioPaths } from './studio-paths.ts'
import type { Studio } from './studio.ts'
import type { Need } from './today-needs.tsx'
import type { TodayPageProps } from './today-page.tsx'
import type { Moment, WaitingLetter } from './today-parts.tsx'
import { reasonsOf, sinceOf, strongestWords } from './why.ts'
import { weekOf } from './working-week.ts'

/** A good moment to ask lasts a week from the day on which to ask (S0-5). */
const MOMENT_DAYS = 7

/** What Today shows, from what is stored. */
export async function todayView(house: House, studio: Studio): Promise<Omit<TodayPageProps, 'say' | 'dates' | 'name'>> {
  const known = await clients(house)
  const all = known.filter((client) => client.archivedAt === null)
  const read = await readings(house, { of: known, week: weekOf(studio) })
  const today = dayAt(house.now(), studio.zone)
  const settling = new Map(all.map((client) => [client.id, settlingOf(client, today)]))
  const needs = await needsOf(house, read, settling)
  const running = (await importRuns(house, { most: 1 })).find(isUnderWay)
  return {
    needs,
    waiting: await waitingOf(house, all, new Set(needs.map((need) => need.clientHref))),
    moments: momentsOf(all, settling, today, read),
    proposals: (await proposedPeople(house)).length,
    proposalsHref: clientPaths.proposals(),
    importHref: studioPaths.imports(),
    letters: (await conversations(house, { most: 1 })).length,
    clients: all.length,
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
  read: readonly ReadContact[],
  settling: ReadonlyMap<string, SettlingIn[]>,
): Promise<Need[]> {
  const uneasy = read
    .filter((one) => one.reading.reading !== 'calm')
    .toSorted((a, b) => b.reading.score - a.reading.score)
  const ids = uneasy
    .flatMap((one) => [strongestWords(one)?.letter, one.reading.signs.at(-1)?.letter])
    .filter((id) => id !== undefined)
  const found = await letters(house, { ids })
  return uneasy.map((one) => needOf(one, found, settling.get(one.client.id) ?? []))
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

/** Contacts whose last letter waits for an answer; who stands above already is not said twice, and nobody waits who was put away. */
async function waitingOf(house: House, all: readonly Client[], above: ReadonlySet<string>): Promise<WaitingLetter[]> {
  const contacts = all
    .filter((client) => !above.has(clientPaths.client(client.id)))
    .flatMap((client) => client.contacts.filter((contact) => contact.archivedAt === null))
  const known = await correspondents(house, { addresses: contacts.flatMap((contact) => contact.addresses) })
  const now = house.now()
  const waiting: WaitingLetter[] = []
  for (const { name, addresses, language } of contacts) {
    const writer = addresses.flatMap((address) => known.get(address) ?? [])
    if (!mayWait(writer, now)) continue
    const [last] = await lettersWith(house, { addresses, until: now, most: 1 })
    if (!last || !waitsForAnswer(last, writer, now)) continue
    waiting.push({
      name,
      subject: plainSubject(last.subject),
      language: isLanguage(last.language) ? last.language : language,
      at: last.at,
      href: studioPaths.letter(last.thread, last.id),
    })
  }
  return waiting.toSorted((a, b) => a.at - b.at)
}

/** A week in after signing or delivery: time to ask how they are with it, if nothing else asks already. S0-1, S0-5 */
function momentsOf(
  all: readonly Client[],
  settling: ReadonlyMap<string, SettlingIn[]>,
  today: Temporal.PlainDate,
  read: readonly ReadContact[],
): Moment[] {
  const uneasy = new Set(read.filter((one) => one.reading.reading !== 'calm').map((one) => one.client.id))
  return all.flatMap((client) =>
    (settling.get(client.id) ?? []).flatMap((one) => {
      const late = Temporal.PlainDate.from(one.askOn).until(today).days
      if (uneasy.has(client.id) || late < 0 || late > MOMENT_DAYS) return []
      const { sign: after, at } = sinceOf(one)
      return [{ client: client.name, project: one.name, after, at, href: clientPaths.client(client.id) }]
    }),
  )
}
