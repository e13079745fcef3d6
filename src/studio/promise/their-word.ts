import type { z } from 'zod'
import { type ClientWord, quotedWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { AnswerForm } from './promise-forms.ts'

/**
 * A client's own word as the studio notes it: words that stand in a letter of theirs, or what was said in a call and by whom (S0-34). Refuses
 * `promise.noChoice` where the letter is none of theirs, and `promise.notInLetter` where the words are not its own.
 */
export async function theirWord(
  house: House,
  { client, given }: { client: string; given: z.infer<typeof AnswerForm> },
): Promise<ClientWord> {
  const { by, letter, quote, who, said } = given
  if (by === 'call') return { by, who, said }
  const quoted = await quotedWord(house, { client, letter, quote })
  if (quoted === 'not-theirs') throw new Refusal('promise.noChoice')
  if (quoted === 'missing') throw new Refusal('promise.notInLetter')
  return { by, letter, quote }
}
