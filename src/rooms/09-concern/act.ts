import { client as clientOf, clientOfContact } from '#client/client.ts'
import { quotedWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { addIn, concernIn, foundIn, refusal } from './adding.ts'
import * as store from './concern-store.ts'
import type { Act, Concern } from './concern-types.ts'
import { asKept } from './rules/form-rules.ts'
import { mayAct } from './rules/may-act-rules.ts'
import { endedBy } from './rules/take-back-rules.ts'
import { movedOn } from './rules/theirs-rules.ts'
import { contactOf, isTold, whoOf } from './rules/word-rules.ts'
import { setAsideIn, signOf, type SignAside } from './teaching.ts'
import { keepLate } from './too-late.ts'
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
 * word that came too late is kept as `said`, and as a new concern where the old one has ended and it still troubles them. `seen` is what the form was made from (`Concern.seen`): a colleague's or a client's act since then refuses
 * `concern.movedOn` where this one would move the concern. Refuses `concern.notFound` (also to a contact whose concern it is not), `concern.quoteMissing`,
 * `concern.notTheirLetter` and what `mayAct` names.
 */
export async function act(
  house: House,
  input: { concern: string; act: PlainAct; seen?: number | undefined },
): Promise<Acted> {
  const looked = await house.store.read((tx) => concernIn(tx, input.concern))
  if (!looked) throw refusal('concern.notFound')
  const given = await withWriter(house, looked, asKept(input.act))
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
  if (given.kind === 'person-named') await refuseForeign(tx, concern, given.contact)
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

/**
 * The act with the contact whose word it is, so that nobody reads another's: words that are quoted stand in a letter of theirs, and an answer in one that
 * came after the concern was opened, and after they last said that it does not ease (S0-34).
 */
async function withWriter(house: House, concern: Concern, given: PlainAct): Promise<PlainAct> {
  const { client } = concern.opening
  if (given.kind === 'called') return { ...given, ...(await saidBy(house, client, given.who)) }
  if (!('word' in given) || given.word.by === 'portal') return given
  const { word } = given
  if (word.by === 'call') return { ...given, word: { ...word, ...(await saidBy(house, client, word.who)) } }
  const quoted = await quotedWord(house, { client, letter: word.letter, quote: word.quote })
  if (quoted === 'unproven') throw new Refusal('notice.unproven')
  if (quoted === 'not-theirs') throw refusal('concern.notTheirLetter')
  if (quoted === 'missing') throw refusal('concern.quoteMissing')
  if (!isTold(given) && quoted.at < concern.openedAt) throw refusal('concern.notTheirLetter')
  if (given.kind === 'answered' && quoted.at <= (await saidNoAt(house, concern)))
    throw refusal('concern.notTheirLetter')
  return { ...given, word: { ...word, from: quoted.from } }
}

/** When they last said that it does not ease: of a letter when it was sent, which may be long before it was noted. */
async function saidNoAt(house: House, { opening: { client }, rounds }: Concern): Promise<number> {
  const no = rounds.at(-2)?.answer
  if (no?.word.by !== 'message') return no?.at ?? 0
  const { letter, quote } = no.word
  const quoted = await quotedWord(house, { client, letter, quote })
  return typeof quoted === 'string' ? no.at : quoted.at
}

async function saidBy(house: House, id: string, who: string): Promise<{ from?: string }> {
  const from = whoOf(who, (await clientOf(house, { id }))?.contacts ?? [])
  return from === null ? {} : { from }
}

async function hasLeft(tx: Tx, concern: Concern, happening: string): Promise<boolean> {
  const one = concern.history.find(({ id }) => id === happening)
  return one !== undefined && hasLeftIn(tx, concern, one)
}

/** Nobody of another client is named as behind it. */
async function refuseForeign(tx: Tx, { opening }: Concern, contact: string | null): Promise<void> {
  if (contact !== null && (await clientOfContact(tx, contact)) !== opening.client) throw refusal('concern.notFound')
}

/** What would open it again may not make a second open concern of the same contact. */
async function refuseSecond(tx: Tx, concern: Concern, happening: string): Promise<void> {
  if (!endedBy(concern, happening)) return
  const others = await store.briefsOf(tx, 'contact', concern.opening.contact)
  if (others.some((one) => one.id !== concern.id && one.endedAt === null)) throw refusal('concern.anotherOpen')
}
