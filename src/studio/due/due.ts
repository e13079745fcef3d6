import { addressesOf, namesOf } from '#client/client.ts'
import { openQuestions } from '#brief/brief.ts'
import { type ConcernInBrief, concernsInBrief, waitsForThem } from '#concern/concern.ts'
import { correspondents, troubledDispatches } from '#conversation/conversation.ts'
import { openLinesBetween } from '#delivery/delivery.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { BUDGET_SPAN, unaskedToAnybody, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { type DuePromise, promises as promisesById, promisesDueBefore, waitingMoves } from '#promise/promise.ts'
import { alerts, askedSince } from '#reading/reading.ts'
import { owed } from '../owed/owed.ts'
import { quietClients } from '../owed/quiet.ts'
import { DAYS_AHEAD, dueOf } from './due-rules.ts'
import type { Due, DueConcern, DueRows, DueSetting, WaitingQuestion } from './due-types.ts'

/** So many questions, messages and letters are looked at: more wait for nobody at once. */
const MOST = 1_000

/** Something that is due, with the names that it is told by. */
export interface NamedDue {
  readonly due: Due
  readonly clientName: string
  /** Empty where it is about the client as a whole. */
  readonly contactName: string
}

/**
 * Everything that is due in a studio at the house's own instant: reads what is stored, computes no reading and writes nothing. The most pressing first
 * (`dueOf`). Letters are those of the last sixty days, as everywhere.
 */
export async function due(house: House, { setting }: { setting: DueSetting }): Promise<NamedDue[]> {
  return named(house, dueOf(await dueRows(house, setting), setting, house.now()))
}

/** What is stored, as the rule takes it. */
export async function dueRows(house: House, setting: DueSetting): Promise<DueRows> {
  return {
    ...(await heldRows(house, setting, {})),
    alerts: await presentAlerts(house),
    letters: await letters(house, setting),
  }
}

/** The same without whom the letters are about, for a page that reads those anew: no alert and no letter; of promises `most`. */
export async function heldRows(house: House, setting: DueSetting, { most }: { most?: number }): Promise<DueRows> {
  const promises = await promisesDueBefore(house, { before: lastMoment(house.now(), setting.zone), most: most ?? null })
  return {
    concerns: await withLetters(house, await concernsInBrief(house, { open: true })),
    promises,
    moves: await waitingMoves(house),
    questions: await withDates(house, promises),
    messages: await waitingOutgoing(house, { most: MOST }),
    unasked: await unaskedLately(house),
    alerts: [],
    letters: [],
    openLines: await openLinesBetween(house, { from: house.now(), to: house.now() + DAYS_AHEAD * DAY }),
    quiet: await quietClients(house, setting),
    dispatches: await troubled(house),
  }
}

async function troubled(house: House): Promise<DueRows['dispatches']> {
  return (await troubledDispatches(house)).map(
    ({ id, client, contact, recipients: [first], state, endedAt, queuedAt }) => {
      const to = first?.name || (first?.address ?? '')
      return { id, client: client ?? '', contact, to, state, at: endedAt ?? queuedAt }
    },
  )
}

/** The end of the last day ahead. */
const lastMoment = (now: number, zone: string) =>
  dayAt(now, zone)
    .add({ days: DAYS_AHEAD + 1 })
    .toZonedDateTime(zone).epochMilliseconds

/** When those last wrote whose word is waited for: it may be their word. */
async function withLetters(house: House, briefs: readonly ConcernInBrief[]): Promise<DueConcern[]> {
  const waiting = briefs.filter(({ next }) => waitsForThem(next)).map(({ contact }) => contact)
  const addresses = await addressesOf(house, { contacts: waiting })
  const known = await correspondents(house, { addresses: [...addresses.values()].flat() })
  const newest = new Map(
    [...addresses].map(([contact, of]) => [contact, Math.max(...of.map((one) => known.get(one)?.lastInAt ?? 0))]),
  )
  const now = house.now()
  return briefs.map((one) => {
    const at = newest.get(one.contact) ?? 0
    return { ...one, lastLetterAt: at > 0 && at <= now ? at : null }
  })
}

/** Questions with the date of their promise; one that falls due beyond the days ahead is looked up by itself. */
async function withDates(house: House, near: readonly DuePromise[]): Promise<WaitingQuestion[]> {
  const questions = await openQuestions(house, { most: MOST })
  const dates = new Map(near.map(({ id, at }) => [id, at]))
  const ids = questions.map(({ promise }) => promise).filter((id) => !dates.has(id))
  if (ids.length > 0) for (const one of await promisesById(house, { ids })) dates.set(one.id, one.due.at)
  return questions.map(({ id, client, contact, askedAt, promise }) => {
    return { id, client, contact, askedAt, promise, dueAt: dates.get(promise) ?? null }
  })
}

/** Messages, and questions that were noted beside a reading: both are unasked (S3-36). */
async function unaskedLately(house: House): Promise<DueRows['unasked']> {
  const since = house.now() - BUDGET_SPAN
  return [...(await unaskedToAnybody(house, { since })), ...(await askedSince(house, { since }))]
}

/** Nobody who was put away is asked how they are. */
async function presentAlerts(house: House): Promise<DueRows['alerts']> {
  const found = await alerts(house)
  const { contacts } = await namesOf(house, { contacts: found.map(({ contact }) => contact), clients: [] })
  return found.flatMap((alert) => {
    const contact = contacts.get(alert.contact)
    return contact?.isPresent ? [{ ...alert, client: contact.client }] : []
  })
}

async function letters(house: House, time: DueSetting): Promise<DueRows['letters']> {
  const { owed: waiting } = await owed(house, { time, most: MOST })
  return waiting.map(({ contact, letter: { id, thread, at }, dueAt }) => {
    return { id, thread, client: contact.client, contact: contact.id, at, dueAt }
  })
}

/** The names that a few things are told by. */
export async function named(house: House, list: readonly Due[]): Promise<NamedDue[]> {
  const { contacts, clients } = await namesOf(house, {
    contacts: list.flatMap(({ contact }) => contact ?? []),
    clients: list.map(({ client }) => client),
  })
  return list.map((due) => ({
    due,
    clientName: clients.get(due.client) ?? '',
    contactName: contacts.get(due.contact ?? '')?.name ?? '',
  }))
}
