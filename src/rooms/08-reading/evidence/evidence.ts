import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Kind } from '#listening/kinds.ts'
import { clientOfContact, ownersOf } from '#client/client.ts'
import { letters, recipients } from '#conversation/conversation.ts'
import type { Reason } from '../belief/learned-rules.ts'
import type { SignKind } from '../reading-types.ts'
import * as aside from './dismissal-store.ts'
import * as heardStore from '../hearing/heard-store.ts'
import * as store from '../reading-store.ts'

/** A phrase of a letter as the margin shows it. */
export interface EvidenceInLetter {
  id: string
  message: string
  contact: string
  kind: Kind
  start: number
  end: number
  text: string
  weight: number
  dismissed: boolean
}

/** What was heard in these letters, dismissed or not. */
export async function evidenceIn(house: House, input: { letters: readonly string[] }): Promise<EvidenceInLetter[]> {
  const { rows, dismissals } = await house.store.read(async (tx) => ({
    rows: await heardStore.evidenceOfMessages(tx, input.letters),
    dismissals: await aside.dismissalsIn(tx, input.letters),
  }))
  const dismissed = new Set(dismissals.map((row) => `${row.sign}:${row.letter}`))
  return rows.map(({ id, message, contact, kind, start_at, end_at, text, weight }) => {
    return {
      id,
      message,
      contact,
      kind,
      start: start_at,
      end: end_at,
      text,
      weight,
      dismissed: dismissed.has(`${kind}:${message}`),
    }
  })
}

/** Why the user set signs of these letters aside, by `KIND:LETTER`. */
export async function dismissedIn(house: House, input: { letters: readonly string[] }): Promise<Map<string, Reason>> {
  const rows = await house.store.read((tx) => aside.dismissalsIn(tx, input.letters))
  return new Map(rows.map((row) => [`${row.sign}:${row.letter}`, row.reason]))
}

/**
 * The user says of a kind of sign in a letter "not this time", and why, or takes that back with `reason` null. The reading is computed
 * again at the next look, and the dismissal stays when the letter is heard again. What is so already is no news. Refuses `reading.notFound`.
 */
export async function dismissSign(
  house: House,
  input: { letter: string; sign: SignKind; reason: Reason | null },
): Promise<void> {
  const addresses = await reachedBy(house, input.letter)
  await house.store.write(async (tx) => {
    if (!(await dismissSignIn(tx, house, { ...input, addresses }))) throw new Refusal('reading.notFound')
  })
}

/** The same in the caller's transaction; `addresses` are `reachedBy` the letter. False where the sign is nobody's, and nothing is done. */
export async function dismissSignIn(
  tx: Tx,
  house: House,
  { addresses, ...input }: { letter: string; sign: SignKind; reason: Reason | null; addresses: readonly string[] },
): Promise<boolean> {
  const { letter, sign, reason } = input
  const contacts = await whose(tx, input, addresses)
  for (const contact of contacts) {
    await store.outdateReading(tx, contact)
    const before = (await aside.dismissalsIn(tx, [letter])).find((row) => row.sign === sign && row.contact === contact)
    if ((before?.reason ?? null) === reason) continue
    if (reason) await aside.setDismissal(tx, { letter, sign, contact, reason, at: house.now(), actor: house.actor })
    else await aside.takeBackDismissal(tx, { letter, sign, contact })
    const client = await clientOfContact(tx, contact)
    const kind = reason ? 'evidence.dismissed' : 'evidence.restored'
    const facts = reason ? { sign, reason } : { sign }
    await record(tx, house, { kind, subject: letter, ...(client ? { client } : {}), facts })
  }
  return contacts.length > 0
}

/** Everybody who wrote this letter or got it. */
export async function reachedBy(house: House, letter: string): Promise<string[]> {
  const ids = [letter]
  const from = (await letters(house, { ids })).get(letter)?.from.address
  const to = (await recipients(house, { letters: ids })).get(letter) ?? []
  return from ? [from, ...to] : to
}

/** Whose the sign is: what was heard of them, set aside before, or what their reading rested on when it was last computed. */
async function whose(
  tx: Tx,
  { letter, sign }: { letter: string; sign: SignKind },
  addresses: readonly string[],
): Promise<string[]> {
  const heard = (await heardStore.evidenceOfMessages(tx, [letter])).find((row) => row.kind === sign)
  if (heard) return [heard.contact]
  const dismissed = (await aside.dismissalsIn(tx, [letter])).filter((row) => row.sign === sign)
  const known = [...(await ownersOf(tx, addresses)).values()].map((owner) => owner.id)
  const id = JSON.stringify(`${sign}:${letter}`)
  const resting = (await store.readingsAmong(tx, known)).filter((row) => row.whole.includes(id))
  return [...new Set([...dismissed, ...resting].map((row) => row.contact))]
}
