import { z } from 'zod'
import { LONGEST_WORDS } from '#concern/concern.ts'
import { EASES, REACTIONS } from '#concern/concern-types.ts'

/** As it was typed, but for the line ends of forms. */
const words = z
  .string()
  .default('')
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(LONGEST_WORDS, 'theirs.problem.long'))

const someWords = words.pipe(z.string().min(1, 'theirs.problem.empty'))

/** What a form was made from (Concern.seen); without it nothing is taken for moved on. */
export const Seen = z.coerce.number().int().positive().optional().catch(undefined)
const round = z.coerce.number().int().positive().optional().catch(undefined)

const answer = { error: 'theirs.problem.noAnswer' }

export const BotherForm = z.object({
  words: someWords,
  weight: z.enum(['1', '2', '3']).optional().catch(undefined),
  who: words.transform((name) => name.replaceAll(/\s+/gu, ' ')),
  again: z.uuid().optional().catch(undefined),
})

export const ReactionForm = z.object({ option: z.string().max(100), reaction: z.enum(REACTIONS, answer), words })

export const ConfirmationForm = z.object({ right: z.enum(['yes', 'no'], answer), words })

export const AnswerForm = z.object({ eases: z.enum(EASES, answer), words, round })

export const WordsForm = z.object({ words: someWords })

/** A time, or `none` of them; words alone say that none suits. */
export const CallForm = z
  .object({ slot: z.string().max(100).default(''), words })
  .refine((call) => call.slot !== '' || call.words !== '', { path: ['slot'], error: 'theirs.problem.noTime' })

export const DenialForm = z.object({ words })

export const SlipForm = z.object({ happening: z.string().max(100).default('') })
