import { client as clientById } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { queueIn } from '#foundation/outbox/outbox.ts'
import { Refusal } from '#foundation/refusal.ts'
import * as store from '../delivery-store.ts'
import type { OpenLine } from '../delivery-types.ts'

/** The template of the letter that announces it (open-line-mail.ts). */
export const ANNOUNCED = 'delivery.open-line'

/** A page and a letter show so many at most. */
const SHOWN = 50

export type NewOpenLine = Pick<OpenLine, 'client' | 'day' | 'from' | 'to' | 'way' | 'number'> & {
  /** The studio's, in which the hours are said. */
  zone: string
  /** The contacts who are told in a letter. */
  tell: readonly string[]
}

/**
 * Opens a line for a client (S0-44): a day and hours in which they reach the studio at once. Those contacts of theirs who are named are told in a
 * letter, unasked. Refuses `delivery.notFound`, and `delivery.past` for hours that are over. Returns its id.
 */
export async function openLine(house: House, input: NewOpenLine): Promise<string> {
  const { client, day, from, to, way, number, zone, tell } = input
  const whose = await clientById(house, { id: client })
  if (!whose || whose.archivedAt !== null) throw new Refusal('delivery.notFound')
  const present = whose.contacts.filter((one) => one.archivedAt === null && tell.includes(one.id))
  const hours = { begins_at: instantOf(day, from, zone), ends_at: instantOf(day, to, zone) }
  if (hours.ends_at <= house.now()) throw new Refusal('delivery.past')
  return house.store.write(async (tx) => {
    const id = newId()
    const opened = { opened_at: house.now(), opened_by: house.actor, closed_at: null }
    const said = { day, from_time: from, to_time: to, ...hours, way, number: way === 'number' ? number : '' }
    await store.insertLine(tx, { id, client, ...said, ...opened })
    for (const contact of present) {
      const letter = { template: ANNOUNCED, cause: id, facts: {}, unasked: true, page: '' }
      await queueIn(tx, house, { client, contact: contact.id, ...letter })
    }
    await record(tx, house, { kind: 'open-line.opened', subject: id, client, facts: { way } })
    return id
  })
}

/** Takes an open line back, or opens it again; refuses `delivery.notFound`. What announces it is no longer true then, and is stopped. */
export function closeLine(house: House, { id, closed }: { id: string; closed: boolean }): Promise<OpenLine> {
  return house.store.write(async (tx) => {
    const row = await store.lineById(tx, id)
    if (!row) throw new Refusal('delivery.notFound')
    const at = closed ? house.now() : null
    await store.setClosed(tx, id, at)
    const kind = closed ? 'open-line.closed' : 'open-line.opened'
    await record(tx, house, { kind, subject: id, client: row.client, facts: { way: row.way } })
    return lineOf({ ...row, closed_at: at })
  })
}

/** One open line, over or not; null where there is none of that id. */
export async function openLineById(house: House, { id }: { id: string }): Promise<OpenLine | null> {
  const row = await house.store.read((tx) => store.lineById(tx, id))
  return row ? lineOf(row) : null
}

/** The line that is open for a client at an instant, else the next one that opens; null where there is none. */
export async function openLineFor(house: House, input: { client: string; at: number }): Promise<OpenLine | null> {
  return (await openLinesOf(house, input))[0] ?? null
}

/** What is not over for a client at an instant, the next first. */
export async function openLinesOf(house: House, { client, at }: { client: string; at: number }): Promise<OpenLine[]> {
  return (await house.store.read((tx) => store.linesAhead(tx, { client, at, most: SHOWN }))).map(lineOf)
}

/** Every line that is not over at an instant and begins before another, the next first. */
export async function openLinesBetween(
  house: House,
  { from, to, most = 500 }: { from: number; to: number; most?: number },
): Promise<OpenLine[]> {
  const ahead = await house.store.read((tx) => store.linesAhead(tx, { client: null, at: from, most }))
  return ahead.map(lineOf).filter((line) => line.beginsAt < to)
}

/** By the clock on the studio's wall; an hour that a clock change leaves out begins when the clock goes on. */
const instantOf = (day: string, time: string, zone: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds

function lineOf(row: NonNullable<Awaited<ReturnType<typeof store.lineById>>>): OpenLine {
  const { id, client, day, from_time: from, to_time: to, way, number } = row
  const hours = { day, from, to, beginsAt: row.begins_at, endsAt: row.ends_at }
  return { id, client, ...hours, way, number, openedBy: row.opened_by, closedAt: row.closed_at }
}
