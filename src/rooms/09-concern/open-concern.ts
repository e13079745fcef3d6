import { clientOfContact, project as projectOf } from '#client/client.ts'
import { quotedWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { checkInAnswer } from '#reading/reading.ts'
import { addIn, foundIn, refusal } from './adding.ts'
import * as store from './concern-store.ts'
import type { Act, Cause, Concern, Opening, Origin, Weight, Whose } from './concern-types.ts'
import { briefOf } from './rules/brief-rules.ts'
import { concernAfter } from './rules/fold-rules.ts'
import { asKept, LONGEST_WORDS } from './rules/form-rules.ts'
import { mayAct } from './rules/may-act-rules.ts'
import { againOf } from './rules/urgency-rules.ts'
import { contactOf, letterOf } from './rules/word-rules.ts'

/** How a concern is opened; `words` are the client's where it is theirs, the user's note otherwise. */
export interface NewConcern {
  client: string
  contact: string
  project?: string | null | undefined
  origin: Origin
  /** The letter (`message`), the letter or the sign `KIND:LETTER` (`evidence`), the promise, or the answer to a check-in (`checkin`). */
  ref?: string | undefined
  words: string
  weight?: Weight | null | undefined
  /** An ended concern of this contact that came back, by their own word; anything else is passed over. */
  againOf?: string | null | undefined
  cause?: { cause: Cause; whose: Whose; note: string } | undefined
}

/**
 * Opens a concern, and returns its id. There is one open concern a contact: whoever speaks again adds words to it, and its id comes back. A sign and a
 * promise open one concern, or are noted in one, once. A similar one soon after another remembers it (`againOf`). Refuses `concern.notFound`,
 * `concern.noWords`, `concern.tooLong`, `concern.notTheirWord`, `concern.quoteMissing` and `concern.notTheirLetter`.
 */
export async function openConcern(house: House, input: NewConcern): Promise<string> {
  const opening = openingOf(asKept(input))
  refuseWords(house, opening)
  await refuseUnquoted(house, opening)
  await refuseUnanswered(house, opening)
  await refuseForeignProject(house, opening)
  return house.store.write((tx) => openConcernIn(tx, house, { opening, cause: input.cause }))
}

/** The same in the caller's transaction, for what was checked before. */
export async function openConcernIn(
  tx: Tx,
  house: House,
  { opening, cause }: { opening: Opening; cause?: NewConcern['cause'] },
): Promise<string> {
  if ((await clientOfContact(tx, opening.contact)) !== opening.client) throw refusal('concern.notFound')
  const before = await store.briefsOf(tx, 'contact', opening.contact)
  const known = await knownFrom(tx, opening)
  if (known !== null) return known
  const open = before.find((one) => one.endedAt === null)
  if (open) {
    const added = await addTo(tx, house, await foundIn(tx, open.id), opening)
    if (cause && added.cause === null) await nameCause(tx, house, added, cause)
    return added.id
  }
  const like = { contact: opening.contact, cause: cause?.cause ?? null, origin: opening.origin }
  const cameBack = before.find((one) => one.id === opening.againOf)?.id
  const concern = await begin(tx, house, { ...opening, againOf: cameBack ?? againOf(like, before, house.now()) })
  if (cause) await nameCause(tx, house, concern, cause)
  return concern.id
}

const nameCause = (tx: Tx, house: House, concern: Concern, cause: NonNullable<NewConcern['cause']>) =>
  addIn(tx, house, { concern, act: { kind: 'cause-named', ...asKept(cause) } })

const openingOf = ({
  client,
  contact,
  project = null,
  origin,
  ref = '',
  words,
  weight = null,
  againOf: cameBack = null,
}: NewConcern): Opening => ({
  kind: 'opened',
  client,
  contact,
  project,
  origin,
  ref,
  words,
  weight,
  againOf: cameBack,
})

function refuseWords({ actor }: House, { origin, contact, words }: Opening): void {
  const speaker = contactOf(actor)
  if ((origin === 'portal') !== (speaker !== null)) throw refusal('concern.notTheirWord')
  if (speaker !== null && speaker !== contact) throw refusal('concern.notFound')
  if (words === '' && (origin === 'portal' || origin === 'hand' || origin === 'message'))
    throw refusal('concern.noWords')
  if (words.length > LONGEST_WORDS) throw refusal('concern.tooLong')
}

/** What is said to be a letter's words stands in it. */
async function refuseUnquoted(house: House, opening: Opening): Promise<void> {
  const { client, contact, origin, words } = opening
  if (words === '' || (origin !== 'message' && origin !== 'evidence')) return
  const quoted = await quotedWord(house, { client, letter: letterOf(opening), quote: words })
  if (quoted === 'unproven') throw new Refusal('notice.unproven')
  if (quoted === 'missing') throw refusal('concern.quoteMissing')
  // Their first words are said back to them: a colleague's letter opens the colleague's concern.
  if (quoted === 'not-theirs' || quoted.from !== contact) throw refusal('concern.notTheirLetter')
}

/** What is said to be their answer to a check-in is: theirs, pressed by them, in these words. */
async function refuseUnanswered(house: House, { contact, origin, ref, words }: Opening): Promise<void> {
  if (origin !== 'checkin') return
  const answer = await checkInAnswer(house, { id: ref })
  if (answer?.contact !== contact || answer.word.by !== 'portal') throw refusal('concern.notFound')
  if (answer.words !== words) throw refusal('concern.quoteMissing')
}

async function refuseForeignProject(house: House, { client, project }: Opening): Promise<void> {
  if (project === null) return
  if ((await projectOf(house, { id: project }))?.client !== client) throw refusal('concern.notFound')
}

const isOnceOnly = ({ origin, ref }: Opening) =>
  ref !== '' && (origin === 'promise' || origin === 'evidence' || origin === 'checkin')

/** The concern that this sign of this contact, or this promise, was noted in before. */
async function knownFrom(tx: Tx, opening: Opening): Promise<string | null> {
  if (!isOnceOnly(opening)) return null
  const named = await store.naming(tx, ['opened', 'noted'], [opening.ref])
  return named.find((one) => one.contact === opening.contact || opening.origin === 'promise')?.concern ?? null
}

async function begin(tx: Tx, house: House, act: Opening): Promise<Concern> {
  const opened = { id: newId(), at: house.now(), actor: house.actor, act }
  const concern = concernAfter([opened])
  const ref = isOnceOnly(act) ? act.ref : null
  await store.insertConcern(tx, briefOf(concern, null, house.now()))
  await store.addHappening(tx, { ...opened, concern: concern.id, seq: 1, ref })
  const { origin, client } = act
  await record(tx, house, { kind: 'concern.opened', subject: concern.id, client, facts: { origin } })
  return concern
}

/** To the one that is open: a client's words are heard there, anything else is noted by the studio. */
async function addTo(tx: Tx, house: House, concern: Concern, opening: Opening): Promise<Concern> {
  const act = addedBy(opening)
  const verdict = mayAct(concern, act, house.actor, house.now())
  if (verdict === 'may') return addIn(tx, house, { concern, act })
  if (verdict !== 'same') throw refusal(verdict)
  return concern
}

function addedBy(opening: Opening): Act {
  const { origin, ref, words, contact: from } = opening
  const weight = opening.weight === null ? {} : { weight: opening.weight }
  if (origin === 'portal') return { kind: 'heard', words, word: { by: 'portal' }, ...weight }
  if (origin !== 'message') return { kind: 'noted', origin, ref, words }
  return { kind: 'heard', words, word: { by: 'message', letter: letterOf(opening), quote: words, from }, ...weight }
}
