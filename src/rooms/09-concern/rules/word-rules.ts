import type { ClientWord } from '#conversation/conversation-types.ts'
import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern, Course, Happening, HappeningOf, Opening } from '../concern-types.ts'
import { ofKind } from './course-rules.ts'

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

/** The client's word that a concern was opened with; null where it was opened by the studio's own note. */
export function openingWord({ act }: Happening<Opening>): ClientWord | null {
  if (act.words.trim() === '') return null
  if (act.origin === 'portal') return { by: 'portal' }
  if (act.origin === 'message' || act.origin === 'evidence')
    return { by: 'message', letter: letterOf(act), quote: act.words }
  return null
}

/** The letter that a concern was opened from: of evidence `ref` may also be the sign, `KIND:LETTER`. */
export const letterOf = ({ ref }: Pick<Opening, 'ref'>): string => ref.slice(ref.indexOf(':') + 1)

type Told = HappeningOf<'heard' | 'said' | 'denied'>

/** Everything they said about it, in their own words (S0-17), the first first. */
export function theirWordsIn([opened, ...then]: Course, live: readonly Happening<Act>[]): Concern['theirWords'] {
  const first = openingWord(opened)
  const told = live.filter((one): one is Told => ['heard', 'said', 'denied'].includes(one.act.kind))
  const calls = new Set(ofKind(live, 'called').map((one) => one.id))
  return [
    ...(first ? [{ happening: opened.id, at: opened.at, words: opened.act.words, word: first, by: opened.actor }] : []),
    ...then.flatMap((one) => {
      if (calls.has(one.id) && one.act.kind === 'called' && one.act.said.trim() !== '') {
        const { who, said } = one.act
        const word = { by: 'call', who, said } as const
        return [{ happening: one.id, at: one.at, words: said, word, by: one.actor }]
      }
      const found = told.find((each) => each.id === one.id)
      return found
        ? [{ happening: one.id, at: one.at, words: found.act.words, word: found.act.word, by: one.actor }]
        : []
    }),
  ]
}
