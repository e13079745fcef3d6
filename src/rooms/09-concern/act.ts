import { quotedWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { addIn, concernIn, foundIn, refusal } from './adding.ts'
import * as store from './concern-store.ts'
import type { Act, Concern } from './concern-types.ts'
import { asKept } from './rules/form-rules.ts'
import { mayAct } from './rules/may-act-rules.ts'
import { isSame } from './rules/same-rules.ts'
import { endedBy } from './rules/take-back-rules.ts'
import { keptAsSaid, movedOn, type TheirAct } from './rules/theirs-rules.ts'
import { contactOf } from './rules/word-rules.ts'
import { setAsideIn, signOf, type SignAside } from './teaching.ts'
import { hasLeftIn, writeToThemIn } from './writing-to-them.ts'

/** What anybody may do to a concern; promises go through the ledger (`promiseIn`, `keepPromise`, `giveUp`). */
export type PlainAct = Exclude<Act, { kind: 'promised' | 'delivered' | 'given-up' | 'noted' }>

/** The concern after an act, and whether the act changed it. */
export interface Acted {
  concern: Concern
  changed: boolean
}

/** Acts of the studio that lean on how the concern stood when the form was made. */
const LEAN_ON_WHAT_WAS_SEEN: ReadonlySet<Act['kind']> = new Set([
  'restated',
  'confirmed',
  'person-invited',
  'option-dropped',
  'offered',
  'reacted',
  'promised',
  'call-proposed',
  'asked-back',
  'answered',
  'parted',
  'unfounded',
])

/**
 * Does one thing to a concern: checked by the pure rules (`mayAct`) and kept with its effects in one transaction. The same again changes nothing; a client's
 * word that came too late is kept as `said`. `seen` is what the form was made from (`Concern.seen`): a colleague's or a client's act since then refuses
 * `concern.movedOn` where this one would move the concern. Refuses `concern.notFound` (also to a contact whose concern it is not), `concern.quoteMissing`,
 * `concern.notTheirLetter` and what `mayAct` names.
 */
export async function act(
  house: House,
  input: { concern: string; act: PlainAct; seen?: number | undefined },
): Promise<Acted> {
  const given = asKept(input.act)
  const looked = await house.store.read((tx) => concernIn(tx, input.concern))
  if (!looked) throw refusal('concern.notFound')
  await refuseUnquoted(house, looked, given)
  const aside = await signOf(house, looked, given)
  return house.store.write(async (tx) => actIn(tx, house, { ...input, act: given, aside }))
}

async function actIn(
  tx: Tx,
  house: House,
  {
    concern: id,
    act: given,
    seen,
    aside,
  }: { concern: string; act: PlainAct; seen?: number | undefined; aside: SignAside },
): Promise<Acted> {
  const concern = await foundIn(tx, id)
  const isSent = given.kind === 'taken-back' && (await hasLeft(tx, concern, given.happening))
  const verdict = mayAct(concern, given, house.actor, house.now(), { isSent })
  if (verdict === 'same') return { concern, changed: false }
  if (verdict === 'late' && 'word' in given) return keepLate(tx, house, concern, given)
  if (verdict !== 'may') throw refusal(verdict)
  refuseMovedOn(house, concern, { act: given, seen })
  if (given.kind === 'taken-back') await refuseSecond(tx, concern, given.happening)
  const after = await addIn(tx, house, { concern, act: given })
  await writeToThemIn(tx, house, after, given)
  await setAsideIn(tx, house, aside)
  return { concern: after, changed: true }
}

/** Refuses `concern.movedOn` where somebody else acted after what was seen; a client's own word is never turned away for that. */
export function refuseMovedOn(
  { actor }: House,
  concern: Concern,
  { act: { kind }, seen }: { act: Pick<Act, 'kind'>; seen: number | undefined },
): void {
  if (seen === undefined || contactOf(actor) !== null || !LEAN_ON_WHAT_WAS_SEEN.has(kind)) return
  if (movedOn(concern, seen, actor)) throw refusal('concern.movedOn')
}

async function keepLate(tx: Tx, house: House, concern: Concern, word: TheirAct): Promise<Acted> {
  const said = keptAsSaid(word)
  if (isSame(concern, said, house.actor, house.now())) return { concern, changed: false }
  return { concern: await addIn(tx, house, { concern, act: said }), changed: true }
}

/** Words that are quoted stand in a letter of theirs, and an answer in one that came after the concern was opened (S0-34). */
async function refuseUnquoted(house: House, { opening, openedAt }: Concern, given: Act): Promise<void> {
  if (!('word' in given) || given.word.by !== 'message') return
  const { letter, quote } = given.word
  const quoted = await quotedWord(house, { client: opening.client, letter, quote })
  if (quoted === 'not-theirs') throw refusal('concern.notTheirLetter')
  if (quoted === 'missing') throw refusal('concern.quoteMissing')
  const tells = given.kind === 'heard' || given.kind === 'said'
  if (!tells && quoted.at < openedAt) throw refusal('concern.notTheirLetter')
}

async function hasLeft(tx: Tx, concern: Concern, happening: string): Promise<boolean> {
  const one = concern.history.find(({ id }) => id === happening)
  return one !== undefined && hasLeftIn(tx, concern, one)
}

/** What would open it again may not make a second open concern of the same contact. */
async function refuseSecond(tx: Tx, concern: Concern, happening: string): Promise<void> {
  if (!endedBy(concern, happening)) return
  const others = await store.briefsOf(tx, 'contact', concern.opening.contact)
  if (others.some((one) => one.id !== concern.id && one.endedAt === null)) throw refusal('concern.anotherOpen')
}
