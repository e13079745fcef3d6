import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { addIn } from './adding.ts'
import * as store from './concern-store.ts'
import type { Concern } from './concern-types.ts'
import { openConcernIn } from './open-concern.ts'
import { isSame } from './rules/same-rules.ts'
import { keptAsSaid, type TheirAct } from './rules/theirs-rules.ts'
import { contactOf } from './rules/word-rules.ts'

/**
 * A word that came too late for what it answers is kept as what they said (S0-29). Said on their own page to a concern that has ended, that something
 * troubles them would stand where nobody looks any more: it opens one of theirs again, or is heard in the one that is open.
 */
export async function keepLate(
  tx: Tx,
  house: House,
  concern: Concern,
  word: TheirAct,
): Promise<{ concern: Concern; changed: boolean }> {
  const said = keptAsSaid(word)
  if (isSame(concern, said, house.actor, house.now())) return { concern, changed: false }
  const after = await addIn(tx, house, { concern, act: said })
  if (concern.end && isTroubled(word)) await openAgain(tx, house, concern, word.words)
  return { concern: after, changed: true }
}

const isTroubled = (word: TheirAct): boolean =>
  word.kind === 'heard' || (word.kind === 'answered' && word.eases !== 'yes')

async function openAgain(tx: Tx, house: House, { id, opening }: Concern, words: string): Promise<void> {
  const contact = contactOf(house.actor)
  if (contact === null) return
  const isOpen = (await store.briefsOf(tx, 'contact', contact)).some((one) => one.endedAt === null)
  if (isOpen && words === '') return
  const { client, project } = opening
  const begins = { kind: 'opened', client, contact, project, origin: 'portal', ref: '' } as const
  await openConcernIn(tx, house, { opening: { ...begins, words, weight: null, againOf: id } })
}
