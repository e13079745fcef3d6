import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailProof } from '#mail/proof/proof-types.ts'
import * as store from './again-store.ts'
import { markUnreadable } from './attempt-store.ts'
import type { MessageRow, New } from '../conversation-tables.ts'
import { countAgain } from '../people/correspondent-store.ts'
import { type Counted, tally } from '../people/counting.ts'
import { insertRecipients } from '../keeping/intake-store.ts'
import { recipientsOf } from './letter-store.ts'
import { type Made, messageOf, PARSER } from './message-of.ts'
import { ownAddressRows } from '../people/own-address-store.ts'
import { placeAgain } from '../threads/placing.ts'
import { trustOf } from './trust-rules.ts'
import { proofsOf, vouchedAmong } from './trust-store.ts'
import { indexMessages } from '../search/search-index.ts'
import { sidesOf } from '../people/sides.ts'
import { countedOf, noteWhatTheyTell } from './store-messages.ts'
import type { Reading } from './taking-apart.ts'

/** A letter with what reading its mail again came to. */
export interface ReadAgain {
  message: string
  reading: Reading
}

/**
 * Puts what was read again in the place of what was stored: the letter keeps its id, its thread follows, and whoever it concerns is counted
 * anew where that changed. One that was read before and cannot be any more stays as it is. Returns how many letters were read again.
 */
export async function storeAgain(tx: Tx, house: House, again: readonly ReadAgain[]): Promise<number> {
  const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
  const readings = new Map(again.map(({ message, reading }) => [message, reading]))
  const before = await store.standing(tx, [...readings.keys()], PARSER)
  const to = Map.groupBy(
    await recipientsOf(
      tx,
      before.map((row) => row.id),
    ),
    (row) => row.message,
  )
  const proofs = await proofsOf(
    tx,
    before.map((row) => row.raw),
  )
  const vouched = await vouchedAmong(tx, [...readings.keys()])
  const changes = before.flatMap((was) => {
    const known = { proof: proofs.get(was.raw) ?? null, vouched: vouched.has(was.id), own }
    return changeOf(was, to.get(was.id) ?? [], readings.get(was.id), known) ?? []
  })
  if (changes.length === 0) return 0
  await write(tx, house, changes)
  await countAgain(tx, addressesToCount(changes, own), own)
  return changes.length
}

interface Change {
  was: New<MessageRow>
  wasTo: Made['recipients']
  row: New<MessageRow>
  recipients: Made['recipients']
  delivery: Made['delivery']
  unreadable: Reading['unreadable']
}

/** What becomes of a letter; null while its mail is still to be tried. */
function changeOf(
  was: New<MessageRow>,
  wasTo: Made['recipients'],
  reading: Reading | undefined,
  { proof, vouched, own }: { proof: MailProof | null; vouched: boolean; own: ReadonlySet<string> },
): Change | null {
  if (!reading?.mail) return null
  const { kept, mail, unreadable } = reading
  const isWorse = unreadable !== null && was.unreadable === null
  if (isWorse)
    return { was, wasTo, row: { ...was, made_with: PARSER }, recipients: wasTo, delivery: null, unreadable: null }
  const { row, recipients, delivery } = messageOf(kept, mail, unreadable?.reason ?? null)
  const trust = trustOf(proof, { address: row.from_address, vouched })
  const letter = { from: row.from_address, machineReason: row.machine_reason, trust, to: recipients }
  const sides = sidesOf(letter, own)
  const revision = row.words === was.words ? was.revision : was.revision + 1
  return {
    was,
    wasTo,
    row: { ...was, ...row, ...sides, proof: trust, id: was.id, revision },
    recipients,
    delivery,
    unreadable,
  }
}

async function write(tx: Tx, house: House, changes: readonly Change[]): Promise<void> {
  const ids = changes.map(({ row }) => row.id)
  for (const { row } of changes) await store.replaceLetter(tx, row)
  await store.removeRecipients(tx, ids)
  await insertRecipients(
    tx,
    changes.flatMap(({ row, recipients }) =>
      recipients.map((one) => ({ ...one, message: row.id, sent_at: row.sent_at })),
    ),
  )
  const mails = changes.map(({ row }) => row.raw)
  await store.noteReadWith(tx, mails, PARSER)
  for (const { row, was, unreadable } of changes)
    if (unreadable || was.unreadable)
      await markUnreadable(tx, row.raw, { unreadable: unreadable?.reason ?? null, detail: unreadable?.detail ?? null })
  await indexMessages(
    tx,
    changes.map(({ row }) => row),
  )
  await placeAgain(tx, { letters: ids })
  await noteWhatTheyTell(tx, house, { rows: changes.map(({ row }) => row), reports: changes })
}

/** Everybody for whom one of these letters counts otherwise than before. */
function addressesToCount(changes: readonly Change[], own: ReadonlySet<string>): string[] {
  const addresses = changes.flatMap(({ was, wasTo, row, recipients }) => {
    const [before, now] = [tallied(countedOf(was, wasTo), own), tallied(countedOf(row, recipients), own)]
    return JSON.stringify(before) === JSON.stringify(now) ? [] : [...before, ...now].map(([address]) => address)
  })
  return [...new Set(addresses)]
}

const tallied = (letter: Counted, own: ReadonlySet<string>) => [...tally([letter], own)]
