import { type Client, countClients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  conversations,
  countProposed,
  importRuns,
  isUnderWay,
  type Letter,
  letters as lettersOf,
  plainSubject,
} from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { isLanguage } from '#foundation/language.ts'
import { askedAt, type ReadContact, sentenceAround, settlingIn, type SettlingIn, standing } from '#reading/reading.ts'
import { checkInsToday } from '../check-ins/check-ins-today-view.ts'
import { dueCheckIns } from '../check-ins/due-check-ins.ts'
import type { Raised } from './raised.ts'
import { raisedBy, raisedOf } from './raised-view.ts'
import { type Owed, owed } from '../owed/owed.ts'
import { mailToday } from '../accounts/accounts-today.tsx'
import { studioPaths } from '../studio-paths.ts'
import type { Studio } from '../studio.ts'
import { todayDue } from './today-due.ts'
import type { Need } from './today-needs.tsx'
import type { TodayPageProps } from './today-page.tsx'
import type { Moment, WaitingLetter } from './today-parts.tsx'
import { reasonsOf, strongestWords } from './why.ts'
import { weekOf } from '../settings/working-week.ts'

/** So many who need the user, and so many letters that wait, are shown; the rest is a click away. */
const NEEDS = 7
const LEAST_NEEDS = 2
const WAITING = 4
const LOOKED_AT = 20
/** So many clients to whom nothing was said lately. */
const UPDATES = 3

/** So many who were not asked lately: more would be a list of duties. */
const MOMENTS = 3

/** What Today shows, from what is stored. */
export async function todayView(house: House, studio: Studio): Promise<Omit<TodayPageProps, 'say' | 'dates' | 'name'>> {
  const { due, inHand, clients: worried } = await todayDue(house, studio)
  const most = Math.max(LEAST_NEEDS, NEEDS - due.concerns.length)
  const answered = await checkInsToday(house)
  // Whoever said outright what bothers them stands there, and not a second time as somebody who may be uneasy.
  const except = new Set([...inHand, ...answered.contacts])
  const standingNow = await standing(house, { week: weekOf(studio), most, except })
  const { pressing, clients, uneasy, watch, more } = standingNow
  const today = dayAt(house.now(), studio.zone)
  const raised = new Map(clients.map((client) => [client.id, raisedBy(client, { today, now: house.now() })]))
  const above = new Set([...pressing.map((one) => one.client.id), ...worried])
  // A few more than are shown, so that of those who wrote several times the one that is due first stands first.
  const letters = await owed(house, { time: studio, most: LOOKED_AT, except: above })
  const waiting = letters.owed.slice(0, WAITING)
  const shown = new Set([...above, ...letters.owed.map(({ contact }) => contact.client)])
  const known = await countClients(house)
  const running = (await importRuns(house, { most: 1 })).find(isUnderWay)
  return {
    due,
    needs: await needsOf(house, pressing, raised),
    uneasy,
    watch,
    more,
    attentionHref: clientPaths.attention(),
    waiting: waiting.map((one) => waitingView(one, house.now())),
    updates: due.updates.filter((one) => !shown.has(one.client)).slice(0, UPDATES),
    ...(letters.owed.length > WAITING ? { moreWaitHref: studioPaths.conversations() } : {}),
    moments: await momentsOf(house, studio, shown),
    answers: answered.view,
    proposals: await countProposed(house),
    proposalsHref: clientPaths.proposals(),
    importHref: studioPaths.imports(),
    mail: await mailToday(house),
    isMailIn: known > 0 || (await conversations(house, { most: 1 })).length > 0,
    clients: known,
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
  raised: ReadonlyMap<string, Raised[]>,
): Promise<Need[]> {
  const ids = pressing
    .flatMap((one) => [strongestWords(one)?.letter, one.reading.signs.at(-1)?.letter])
    .filter((id) => id !== undefined)
  if (pressing.length === 0) return []
  const found = await lettersOf(house, { ids })
  const asked = await askedAt(house, { by: 'contact', ids: pressing.map((one) => one.contact.id) })
  return pressing.map((one) => ({
    ...needOf(one, found, raised.get(one.client.id) ?? []),
    ...askedSince(one, asked.get(one.contact.id)),
  }))
}

/** Whether they were asked since it began to ask for attention. */
function askedSince({ reading: { alertSince } }: ReadContact, at = 0): Pick<Need, 'askedAt'> {
  return alertSince !== null && at >= alertSince ? { askedAt: at } : {}
}

function needOf(read: ReadContact, found: ReadonlyMap<string, Letter>, raised: readonly Raised[]): Need {
  const words = strongestWords(read)
  const letter = found.get(words?.letter ?? read.reading.signs.at(-1)?.letter ?? '')
  const language = letter && isLanguage(letter.language) ? letter.language : read.contact.language
  const text = words && letter ? sentenceAround(letter.words, words, language) : null
  return {
    name: read.contact.name,
    clientHref: clientPaths.client(read.client.id),
    reading: read.reading.reading === 'uneasy' ? 'uneasy' : 'watch',
    sure: read.reading.sure,
    trusted: read.reading.trustedChange,
    ...(text && letter ? { quote: { text, language, href: studioPaths.letter(letter.thread, letter.id) } } : {}),
    why: reasonsOf(read, []),
    raised,
    href: clientPaths.asking(read.client.id, read.contact.id),
  }
}

function waitingView({ contact: { name, language }, letter, dueAt }: Owed, now: number): WaitingLetter {
  return {
    name,
    subject: plainSubject(letter.subject),
    language: isLanguage(letter.language) ? letter.language : language,
    at: letter.at,
    dueAt,
    isLate: dueAt < now,
    href: studioPaths.letter(letter.thread, letter.id),
  }
}

const AFTER = { signing: 'signed', delivery: 'delivered', step: 'step' } as const

/** Whom nobody asked lately how they are, if nothing else asks already. */
async function momentsOf(house: House, studio: Studio, except: ReadonlySet<string>): Promise<Moment[]> {
  const found = await dueCheckIns(house, { zone: studio.zone, most: MOMENTS, except })
  return found.map(({ client, contact, due, checkIn }) => ({
    ...(checkIn ? { checkIn } : {}),
    client: client.name,
    project: due.name,
    after: AFTER[due.after],
    at: Date.parse(`${due.from}T00:00:00Z`),
    ...(due.askedAt === null ? {} : { askedAt: due.askedAt }),
    raised: due.attention.map((one) => raisedOf(one, house.now())),
    href: clientPaths.asking(client.id, contact),
  }))
}
