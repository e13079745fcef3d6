import type { Tx } from '#foundation/store/store.ts'
import { inParts } from '#foundation/store/parts.ts'
import type { MessageRow, New } from '../conversation-tables.ts'
import { proposeSameAgain } from '../people/same-person.ts'
import { tellThreads } from './thread-facts-store.ts'
import { placeFamilies } from './thread-families.ts'
import { idsOf, letterOf, type Play, united } from './thread-plays.ts'
import * as store from './thread-store.ts'

/** A message that is about to be stored, with whom it was written to. */
export interface Coming {
  row: Pick<New<MessageRow>, 'id' | 'message_id' | 'ties' | 'subject' | 'from_address' | 'sent_at' | 'proof'>
  recipients: readonly { address: string }[]
}

/**
 * The thread of each message that comes in, in their order (the rule: `divided`); letters that are in already find their place anew where
 * an older one came. Many messages at once cost a handful of statements. `tellThreads` with `touched` follows once they are stored.
 */
export async function placeInThreads(
  tx: Tx,
  coming: readonly Coming[],
): Promise<{ threads: string[]; touched: string[] }> {
  const letters = coming.map(({ row, recipients }) =>
    letterOf(
      row,
      recipients.map((to) => to.address),
      null,
    ),
  )
  const plays = letters.map((letter) => ({ ids: idsOf(letter), families: [], letters: [letter], since: letter.at }))
  const { known, together } = await aroundThem(tx, plays)
  const { places, touched } = await placeFamilies(tx, together, known)
  return { threads: letters.map((letter) => places.get(letter.message) ?? ''), touched }
}

/**
 * Letters that are in and were read again find their place anew, with all that is tied to them, by what is stored of them now, which
 * is to be written before: their rows with `ties`, and their recipients.
 */
export async function placeAgain(tx: Tx, { letters }: { letters: readonly string[] }): Promise<void> {
  const rows = await store.tiedLettersById(tx, letters)
  const families = await store.familiesOf(tx, [...new Set(rows.map((row) => row.thread))])
  const plays = rows.map((row) => ({
    ids: idsOf(letterOf(row, [], row.thread)),
    families: [families.get(row.thread) ?? row.thread],
    letters: [],
    since: -Infinity,
  }))
  const { known, together } = await aroundThem(tx, plays)
  const { touched } = await placeFamilies(tx, together, known)
  await tellThreads(tx, [...touched, ...rows.map((row) => row.thread)])
  await proposeSameAgain(tx, { addresses: rows.map((row) => row.from_address), threads: touched })
}

/** Whole families find their places anew: who is who, or what the user said, has changed. */
export async function placeFamiliesAgain(tx: Tx, families: readonly string[]): Promise<void> {
  for (const part of inParts(families)) {
    const plays = part.map((family) => ({ ids: [], families: [family], letters: [], since: -Infinity }))
    const { touched } = await placeFamilies(tx, plays)
    await tellThreads(tx, touched)
  }
}

/** These plays with the families that know any of their ids, those that belong together as one. */
async function aroundThem(tx: Tx, plays: readonly Play[]) {
  const known = await store.tiesOf(tx, [...new Set(plays.flatMap((play) => play.ids))])
  const families = await store.familiesOf(tx, [...new Set(known.map((tie) => tie.thread))])
  const leads = Map.groupBy(known, (tie) => tie.message_id)
  const wide = plays.map((play) => {
    const found = play.ids.flatMap((id) => (leads.get(id) ?? []).flatMap((tie) => families.get(tie.thread) ?? []))
    return { ...play, families: [...new Set([...play.families, ...found])] }
  })
  return { known, together: united(wide) }
}
