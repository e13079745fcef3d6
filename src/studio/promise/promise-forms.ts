import { z } from 'zod'
import type { ClientWord } from '#conversation/conversation.ts'
import { LONGEST_WORDS } from '#promise/promise.ts'

const longest = { message: 'promise.tooLong' }
const words = (missing: string) => z.string().trim().min(1, missing).max(LONGEST_WORDS, longest)
const maybeWords = z.string().trim().max(LONGEST_WORDS, longest).default('')

/** A day of the calendar, `YYYY-MM-DD`. */
export const Day = z
  .string('promise.noDay')
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'promise.noDay')
  .refine(isInCalendar, 'promise.noDay')

/** `hh:mm`; empty is the whole day. */
const Hour = z
  .string()
  .trim()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/u, 'promise.noHour')
  .default('')
  .transform((time) => (time === '' ? null : time))

export const KeepingForm = z.object({ proof: maybeWords, letter: z.string().default('') })

export const MoveForm = z.object({ on: Day, time: Hour, reason: words('promise.noReason') })

export const GivingUpForm = z.object({ why: words('promise.noWhy') })

/** The client's own word on a later date, as a letter or a call brought it. */
export const AnswerForm = z
  .object({
    consent: z.enum(['yes', 'no'], 'promise.noChoice'),
    by: z.enum(['message', 'call'], 'promise.noChoice'),
    letter: z.string().default(''),
    quote: maybeWords,
    who: maybeWords,
    said: maybeWords,
  })
  .superRefine(({ by, letter, quote, who, said }, context) => {
    const missing =
      by === 'message'
        ? { letter: letter === '' && 'promise.noChoice', quote: quote === '' && 'promise.noQuote' }
        : { who: who === '' && 'promise.noWho', said: said === '' && 'promise.noSaid' }
    for (const [name, message] of Object.entries(missing))
      if (message !== false) context.addIssue({ code: 'custom', path: [name], message })
  })

/** The same as the word of theirs that it is. */
export const theirWord = ({ by, letter, quote, who, said }: z.infer<typeof AnswerForm>): ClientWord =>
  by === 'call' ? { by, who, said } : { by, letter, quote }

export const NewPromiseForm = z.object({
  words: words('promise.noWords'),
  on: Day,
  time: Hour,
  whom: z.string().min(1, 'promise.noWhom'),
  owner: z.string().default(''),
  source: z.enum(['call', 'hand']).catch('hand'),
  letter: z.string().default(''),
})

function isInCalendar(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day) !== undefined
  } catch {
    return false
  }
}
