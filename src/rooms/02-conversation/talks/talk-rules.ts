import { z } from 'zod'
import { longWords } from '#foundation/form-values.ts'
import { SEEMINGS, WAYS_TO_TALK } from './talk-types.ts'

/** So many characters of what was seen, and of a note, are kept; more is refused and stays in the form. */
export const LONGEST_SEEN = 2_000
export const LONGEST_NOTE = 100_000

/** A talk as its form gives it; the day and the hour are the studio's. Twenty seconds on a phone: everything but how they seemed is filled in already (S0-19). */
export const TalkForm = z.object({
  contact: z.uuid('talk.problem.contact'),
  way: z.enum(WAYS_TO_TALK, 'talk.problem.way'),
  seemed: z.enum(SEEMINGS, 'talk.problem.seemed'),
  saw: z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(LONGEST_SEEN, 'talk.problem.tooLong')),
  day: z.iso.date('talk.problem.day'),
  time: z.iso.time({ precision: -1, error: 'talk.problem.time' }),
})

export const NoteForm = z.object({
  words: longWords(LONGEST_NOTE, { missing: 'talk.problem.noNote', tooLong: 'talk.problem.noteTooLong' }),
})
