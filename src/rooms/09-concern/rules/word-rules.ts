import type { ClientWord } from '#conversation/conversation-types.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern, Course, Happening, HappeningOf, Opening } from '../concern-types.ts'
import { foldedWords, ofKind } from './course-rules.ts'

/** The contact who acts on their own page; null for everybody of the studio. */
export const contactOf = (actor: Actor): string | null =>
  actor.startsWith('contact:') ? actor.slice('contact:'.length) : null

/**
 * A client's own word (S0-34): a button on the page of somebody whose concern it is, words that stand in a letter, or a call with who and what. What a
 * colleague presses is none. That the letter is theirs and says it is checked where the letters are (`quotedWord`).
 */
export function isTheirWord(word: ClientWord, actor: Actor, whose: ReadonlySet<string>): boolean {
  if (word.by === 'portal') return whose.has(contactOf(actor) ?? '')
  if (contactOf(actor) !== null) return false
  if (word.by === 'message') return word.letter !== '' && word.quote.trim() !== ''
  return word.who.trim() !== '' && word.said.trim() !== ''
}

/** Whose concern it is: the contact, and whoever was brought into it. */
export const whoseConcern = ({ opening, people }: Pick<Concern, 'opening' | 'people'>): ReadonlySet<string> =>
  new Set([opening.contact, ...people.flatMap((one) => (one.invitedAt === null ? [] : (one.contact ?? [])))])

/**
 * Whether a word is this contact's own: pressed by them, in a letter that they wrote, or said by them in a call. What the studio noted of anybody else is
 * shown and quoted to nobody of the client's (reliability.md, Security).
 */
export function isOwnWord({ by, word }: { by: Actor; word: ClientWord }, contact: string): boolean {
  const pressed = contactOf(by)
  if (pressed !== null) return pressed === contact
  return word.by !== 'portal' && word.from === contact
}

/** What somebody at the client said, whoever it was; every other word of theirs answers something. */
export const isTold = ({ kind }: Pick<Act, 'kind'>): boolean => kind === 'heard' || kind === 'said'

/** Whether whoever is known to have said it is one whose concern it is: a colleague answers nothing before they are brought in (S0-28, S0-34). */
export const isOfThem = (word: ClientWord, whose: ReadonlySet<string>): boolean =>
  word.by === 'portal' || word.from === undefined || whose.has(word.from)

/** The contact who is meant by a name as somebody typed it: the whole of it or a part, where it is one's alone; null otherwise. */
export function whoOf(who: string, contacts: readonly { id: string; name: string }[]): string | null {
  const said = foldedWords(who)
  const whole = contacts.filter(({ name }) => foldedWords(name) === said)
  const part = contacts.filter(({ name }) => foldedWords(name).split(' ').includes(said))
  const [one, other] = whole.length > 0 ? whole : part
  return one && !other ? one.id : null
}

/** The client's word that a concern was opened with; null where it was opened by the studio's own note. */
export function openingWord({ act }: Happening<Opening>): ClientWord | null {
  if (act.words.trim() === '') return null
  if (act.origin === 'portal' || act.origin === 'checkin') return { by: 'portal' }
  if (act.origin === 'message' || act.origin === 'evidence')
    return { by: 'message', letter: letterOf(act), quote: act.words, from: act.contact }
  return null
}

/** Whose word it was: what they answered to a check-in they pressed themselves, though the user opened the concern from it. */
const saidBy = ({ actor, act }: Happening<Opening>): Actor =>
  act.origin === 'checkin' ? `contact:${act.contact}` : actor

/** The letter that a concern was opened from: of evidence `ref` may also be the sign, `KIND:LETTER`. */
export const letterOf = ({ ref }: Pick<Opening, 'ref'>): string => ref.slice(ref.indexOf(':') + 1)

type Told = HappeningOf<'heard' | 'said' | 'denied'>

/** Everything they said about it, in their own words (S0-17), the first first. */
export function theirWordsIn([opened, ...then]: Course, live: readonly Happening<Act>[]): Concern['theirWords'] {
  const first = openingWord(opened)
  const told = live.filter((one): one is Told => ['heard', 'said', 'denied'].includes(one.act.kind))
  const calls = new Set(ofKind(live, 'called').map((one) => one.id))
  return [
    ...(first
      ? [{ happening: opened.id, at: opened.at, words: opened.act.words, word: first, by: saidBy(opened) }]
      : []),
    ...then.flatMap((one) => {
      if (calls.has(one.id) && one.act.kind === 'called' && one.act.said.trim() !== '') {
        const { who, said, from } = one.act
        const word = { by: 'call', who, said, ...(from === undefined ? {} : { from }) } as const
        return [{ happening: one.id, at: one.at, words: said, word, by: one.actor }]
      }
      const found = told.find((each) => each.id === one.id)
      return found
        ? [{ happening: one.id, at: one.at, words: found.act.words, word: found.act.word, by: one.actor }]
        : []
    }),
  ]
}
