import { DAY } from '#foundation/days.ts'
import { KINDS } from '#listening/kinds.ts'
import { type Behaviour, BEHAVIOURS, type HeardLetter, SAID_KINDS, type Sign, type SignKind } from './reading-types.ts'

export const SIGNS: readonly SignKind[] = [...KINDS, ...BEHAVIOURS, ...SAID_KINDS]

/** A worry, and a silence that is a matter of the past, halves in three weeks. S2-4: it expires. */
export const HALF_LIFE = 21 * DAY

/** Something that differs from the contact's own usual, seen in a letter of theirs, or in silence after one of ours. */
export function behaviourSign(
  kind: Behaviour,
  { id, messageId }: Pick<HeardLetter, 'id' | 'messageId'>,
  facts: Pick<Sign, 'at' | 'since' | 'weight' | 'text' | 'measured' | 'usual'>,
): Sign {
  return { id: `${kind}:${id}`, letter: id, messageId, kind, source: 'behaviour', ...facts }
}

/** A telling phrase of a letter. */
export function wordSign(letter: HeardLetter, one: HeardLetter['evidence'][number]): Sign {
  const { id, kind, text, weight, start, end } = one
  return {
    id,
    letter: letter.id,
    messageId: letter.messageId,
    at: letter.at,
    kind,
    source: 'words',
    text,
    weight,
    start,
    end,
  }
}
