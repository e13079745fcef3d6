import { z } from 'zod'
import { LONGEST_ANSWER } from './check-in-rules.ts'
import { EASES_SAID } from './check-in-types.ts'

/** What a contact sends: how at ease, and words if they like. Whatever is no answer counts as none, and is asked for again. */
export const AnswerForm = z.object({
  ease: z.enum(EASES_SAID, { error: 'checkin.noEase' }),
  words: z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(LONGEST_ANSWER, 'checkin.tooLong')),
})
