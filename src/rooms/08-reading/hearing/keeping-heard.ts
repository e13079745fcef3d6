import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { type Added, addedSince } from './added.ts'
import { textOf } from './digest.ts'
import { heardLetters } from './heard-letters.ts'
import { hearLetters, type JustHeard } from './hearing.ts'
import { takeOverDismissals } from '../evidence/dismissal-store.ts'
import * as store from './heard-store.ts'
import { inSoFar, LOOKED_BACK, whoseOf, withJust } from './listening-to.ts'
import type { Looked } from '../standing/looked.ts'
import type { HeardLetter } from '../reading-types.ts'

type Listening = Added & { just: JustHeard }

/** A contact's letters, those heard that nobody heard yet; nothing is stored. */
export async function listenTo(house: House, one: Looked): Promise<Listening> {
  const now = house.now()
  const found = (await addedSince(house, one)) ?? {
    ...(await inSoFar(house, { contact: one.contact, until: now })),
    before: [],
    putAt: now,
  }
  return { ...found, just: await hearLetters(house, whoseOf(one), found.unheard) }
}

/**
 * Stores what was just heard of a contact, forgets what was heard under addresses that are not theirs any more, and puts together and keeps what all their
 * letters say.
 */
export async function keepHeard(tx: Tx, one: Looked, of: Listening): Promise<HeardLetter[]> {
  const contact = one.contact.id
  await store.forgetOtherSenders(tx, contact, one.contact.addresses)
  const phrases = Map.groupBy(of.just.evidence, (row) => row.message)
  for (const row of of.just.heard) {
    const found = (phrases.get(row.message) ?? []).map((phrase) => ({ ...phrase, contact }))
    await store.replaceHeard(tx, { ...row, contact }, found)
  }
  const theirs = of.just.heard.map((row) => row.message)
  await takeOverDismissals(tx, contact, theirs)
  for (const row of of.just.posed) await store.replacePosed(tx, row)
  const found = await together(tx, one, of)
  const digest = { basis: one.lettersBasis, shared: of.shared ? 1 : 0, letters: textOf(found) }
  await store.replaceDigest(tx, { contact, ...digest, put_at: of.putAt, counted: one.letters.all })
  return found
}

/** With the evidence as it is stored: another process may have heard the same letters first. */
async function together(tx: Tx, one: Looked, of: Listening): Promise<HeardLetter[]> {
  const ids = of.letters.map((letter) => letter.id)
  const evidence =
    of.before.length > 0 ? await store.evidenceOfMessages(tx, ids) : await store.evidenceOfContact(tx, one.contact.id)
  const found = heardLetters(of.letters, { ...withJust(of), evidence }, whoseOf(one))
  return [...found, ...of.before].slice(0, LOOKED_BACK)
}
