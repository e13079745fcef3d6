import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { DeliveryKind, DeliveryOutcome, DeliveryReason, DeliveryReport } from '#mail/delivery/delivery-types.ts'
import { type DeliveryNote, noteDeliveryIn } from '../sending/delivery-notes.ts'
import { GIVES_UP_WITHIN, isTrouble, latest } from './delivery-rules.ts'
import * as store from './delivery-store.ts'

/** A letter that reports of a delivery. */
export interface Reporting {
  letter: string
  at: number
  report: DeliveryReport
}

/**
 * Keeps what letters report, in the place of what they were taken to report before, and ties it to what it reports of: the message that left (`noteDeliveryIn`)
 * and the addresses that mail does not reach. `letters` are all that are stored now, reports or not. Only whom the studio wrote to is ever in trouble, and only by
 * a report that names a letter of the studio's by its Message-ID: one that names others was made up, and one that names none may be.
 */
export async function noteReportsIn(
  tx: Tx,
  house: House,
  { letters, reports }: { letters: readonly string[]; reports: readonly Reporting[] },
): Promise<void> {
  await store.replaceReports(
    tx,
    letters,
    reports.map(({ letter, at, report }) => ({
      message: letter,
      kind: report.kind,
      of_message_id: report.messageId,
      at,
      recipients: JSON.stringify(report.recipients),
    })),
  )
  for (const one of reports) {
    const { messageId, recipients } = one.report
    // Anybody can write a report; only who saw the letter, or carried it, knows its Message-ID.
    if (messageId === null) continue
    const isTied = await noteDeliveryIn(tx, house, { messageId, recipients: recipients.flatMap(noteOf) })
    if (isTied || (await store.ownLettersWith(tx, [messageId])).length > 0) await noteTroubles(tx, one)
  }
}

function noteOf({ address, action, status, diagnostic }: DeliveryOutcome): DeliveryNote {
  const state = action === 'failed' ? 'bounced' : action === 'delayed' ? 'delayed' : 'accepted'
  return { address, state, code: status || null, said: diagnostic || null }
}

async function noteTroubles(tx: Tx, { letter, at, report }: Reporting): Promise<void> {
  const refused = report.recipients.filter(isTrouble)
  const addresses = refused.map((one) => one.address)
  const written = await store.writtenTo(tx, { addresses, from: at - GIVES_UP_WITHIN, until: at })
  for (const { address, status, reason } of refused) {
    if (!written.has(address) || (await store.wroteSince(tx, address, at))) continue
    const [known] = await store.troublesAmong(tx, [address])
    if (!known || known.at <= at) await store.noteTrouble(tx, { address, message: letter, status, reason, at })
  }
}

/** Somebody wrote from these addresses at these instants: whatever was reported of them before is over. */
export async function noteHeardFromIn(tx: Tx, wrote: readonly { address: string; at: number }[]): Promise<void> {
  const newest = new Map<string, number>()
  for (const { address, at } of wrote) newest.set(address, Math.max(at, newest.get(address) ?? 0))
  const troubled = await store.troublesAmong(tx, [...newest.keys()])
  for (const { address } of troubled) await store.endTrouble(tx, address, newest.get(address) ?? 0)
}

/** What was reported of the studio's own letters, by their Message-ID: for each recipient the last word. Letters that nothing was reported of are left out. */
export async function deliveriesOf(
  house: House,
  { messageIds }: { messageIds: readonly string[] },
): Promise<Map<string, DeliveryOutcome[]>> {
  const rows = await house.store.read((tx) => store.reportsOf(tx, [...new Set(messageIds)]))
  const byLetter = Map.groupBy(rows, (row) => row.of_message_id ?? '')
  return new Map([...byLetter].map(([id, reports]) => [id, latest(reports.map((row) => JSON.parse(row.recipients)))]))
}

/** What a letter reports, with the letter of the studio's that it reports of, where that is in. */
export interface ReportOf {
  kind: DeliveryKind
  recipients: DeliveryOutcome[]
  of: { id: string; thread: string; subject: string } | null
}

/** What this letter reports of a delivery; null where it reports none. */
export function reportIn(house: House, { letter }: { letter: string }): Promise<ReportOf | null> {
  return house.store.read(async (tx) => {
    const row = await store.reportIn(tx, letter)
    if (!row) return null
    const [own] = row.of_message_id === null ? [] : await store.ownLettersWith(tx, [row.of_message_id])
    const of = own ? { id: own.id, thread: own.thread, subject: own.subject } : null
    return { kind: row.kind, recipients: JSON.parse(row.recipients), of }
  })
}

/** An address that mail does not reach. */
export interface AddressTrouble {
  address: string
  /** The letter that reported it. */
  letter: string
  /** Enhanced status (RFC 3463), '' without one. */
  status: string
  reason: DeliveryReason
  at: number
}

/** Which of these addresses (in lower case) mail does not reach, by address. */
export async function addressTroubles(
  house: House,
  { addresses }: { addresses: readonly string[] },
): Promise<Map<string, AddressTrouble>> {
  const rows = await house.store.read((tx) => store.troublesAmong(tx, [...new Set(addresses)]))
  return new Map(rows.map(({ message: letter, ...row }) => [row.address, { ...row, letter }]))
}

/** The user says that an address can be reached again. Of an address that is in no trouble it changes nothing. */
export function sayReachable(house: House, { address }: { address: string }): Promise<void> {
  return house.store.write(async (tx) => {
    const [known] = await store.troublesAmong(tx, [address])
    if (!known) return
    await store.endTrouble(tx, address, Number.MAX_SAFE_INTEGER)
    await record(tx, house, { kind: 'address.reachable', subject: known.message })
  })
}
