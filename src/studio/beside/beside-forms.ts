import { z } from 'zod'
import { EXPECTATION_STATES, LONGEST_WORDS } from '#concern/concern.ts'
import { LEARNED_AS } from '#concern/studio/learned-part.tsx'
import { longWords } from '#foundation/form-values.ts'
import type { StudioContext } from '../studio-env.ts'
import { problemsOf } from '#ui/typed.ts'

/** A note on a contact's card is shorter than a lesson. */
const LONGEST_NOTE = 2_000

const PROBLEMS = { missing: 'paper.problem.missing', tooLong: 'paper.problem.tooLong' }

export const LearnForm = z.discriminatedUnion('as', [
  z.object({ as: z.enum(['preference', 'care']), words: longWords(LONGEST_NOTE, PROBLEMS) }),
  z.object({ as: z.literal('lesson'), words: longWords(LONGEST_WORDS, PROBLEMS) }),
])

/** How it is kept where nothing else was chosen. */
export const learnedAs = (typed: string | undefined) => LEARNED_AS.find((one) => one === typed) ?? 'preference'

export const ExpectationForm = z.object({
  words: longWords(LONGEST_NOTE, PROBLEMS),
  project: z.uuid(),
  letter: z.uuid().nullable().catch(null),
})

export const StateForm = z.object({ state: z.enum(EXPECTATION_STATES) })

/** The page that a form stood on: a client's or a concern's; anything else is none of ours. */
export const Here = z
  .string()
  .regex(/^\/(?:clients|concerns)\/[0-9a-f-]{36}$/u)
  .nullable()
  .catch(null)

/** What could not be taken, as sentences. */
export const problemsIn = (c: StudioContext, error: z.ZodError, as: string): Record<string, string> =>
  problemsOf(error, (key) => {
    const most = c.var.dates.number(as === 'lesson' ? LONGEST_WORDS : LONGEST_NOTE)
    return key === PROBLEMS.tooLong ? c.var.say('paper.problem.tooLong', { most }) : c.var.say('paper.problem.missing')
  })
