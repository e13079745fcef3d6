import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { MailProof } from '#mail/proof/proof-types.ts'
import { lettersById } from './letter-store.ts'
import { trustAgain } from './trusting.ts'
import * as store from './trust-store.ts'

/**
 * A member says that this one letter is from whom it says, or takes that back: from then on it counts as their word, or no longer does. Said of a letter that
 * needs nobody's word, it changes nothing. Throws the Refusals `conversation.letterNotFound`, and `notice.membersOnly` to a client. (Issue 6)
 */
export function vouch(house: House, { letter, vouched }: { letter: string; vouched: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    if (house.actor.startsWith('contact:')) throw new Refusal('notice.membersOnly')
    const [found] = await lettersById(tx, [letter])
    if (!found) throw new Refusal('conversation.letterNotFound')
    if (found.trust !== (vouched ? 'claimed' : 'vouched')) return
    if (vouched) await store.insertVouching(tx, { message: letter, actor: house.actor, at: house.now() })
    else await store.deleteVouching(tx, letter)
    await trustAgain(tx, { letters: [letter] })
    await record(tx, house, { kind: vouched ? 'letter.vouched' : 'letter.unvouched', subject: letter })
  })
}

/** What was checked of a letter when it came, and who vouches for it; nulls where nothing was and nobody does. */
export interface Checked {
  proof: MailProof | null
  vouched: { actor: Actor; at: number } | null
}

/** What was checked of these letters, by letter. */
export function checkedOf(house: House, { letters }: { letters: readonly string[] }): Promise<Map<string, Checked>> {
  return house.store.read(async (tx) => {
    const rows = await store.trustedBy(tx, { letters })
    const proofs = await store.proofsOf(
      tx,
      rows.map((row) => row.raw),
    )
    const vouched = await store.vouchedAmong(tx, letters)
    return new Map(
      rows.map(({ id, raw }) => [id, { proof: proofs.get(raw) ?? null, vouched: vouched.get(id) ?? null }]),
    )
  })
}
