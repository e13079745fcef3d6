import { z } from 'zod'
import {
  CAUSES,
  EASES,
  LONGEST_WORDS as LONGEST,
  OPTION_KINDS,
  PARTED_WHY,
  type PlainAct,
  REACTIONS,
  UNFOUNDED_WHY,
  WHOSE,
} from '#concern/concern.ts'
import type { ActName } from '#concern/studio/act-names.ts'
import { SLOTS } from '#concern/studio/promise-fields.tsx'
import { newId } from '#foundation/ids.ts'
import type { DueBy } from '#promise/promise-types.ts'

const words = z.string().trim().min(1, 'concern.missing').max(LONGEST, 'concern.tooLong')
const maybe = z.string().trim().max(LONGEST, 'concern.tooLong').default('')
const name = z.string().trim().min(1, 'concern.missing').max(200, 'concern.tooLong')
const date = z.iso.date('concern.wrongDay')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'concern.wrongDay')
const id = z.uuid()
const minutes = z.coerce.number('concern.wrongMinutes').int('concern.wrongMinutes').min(1, 'concern.wrongMinutes')

/** A form's fields to what happens, as far as it needs nothing but the form. */
const plain = {
  restatement: z.object({ words }).transform((form): PlainAct => ({ kind: 'restated', words: form.words })),
  fault: z.object({ words }).transform((form): PlainAct => ({ kind: 'fault-owned', words: form.words })),
  options: z
    .object({ words, as: z.enum(OPTION_KINDS, 'concern.choose'), grounds: maybe, once: id.catch(() => newId()) })
    .transform((form): PlainAct => {
      const { once: option, as, words: said, grounds } = form
      return { kind: 'option-added', option, as, words: said, grounds }
    }),
  offer: z.object({}).transform((): PlainAct => ({ kind: 'offered' })),
  attempts: z
    .object({ words, worked: z.enum(['yes', 'no']).catch('no') })
    .transform((form): PlainAct => ({ kind: 'attempted', words: form.words, worked: form.worked === 'yes' })),
  'call-notes': z
    .object({ who: name, said: words, seemed: z.enum(['calm', 'watch', 'uneasy']).nullable().catch(null) })
    .transform((form): PlainAct => ({ kind: 'called', ...form })),
  goodwill: z
    .object({ minutes: minutes.max(1_440, 'concern.wrongMinutes'), words })
    .transform((form): PlainAct => ({ kind: 'goodwill', ...form })),
  extras: z.object({ words }).transform((form): PlainAct => ({ kind: 'extra', words: form.words })),
  disagreements: z
    .object({ theirs: words, ours: words, agreed: maybe })
    .transform((form): PlainAct => ({ kind: 'disagreed', ...form })),
  cause: z
    .object({ cause: z.enum(CAUSES, 'concern.choose'), whose: z.enum(WHOSE, 'concern.choose'), note: maybe })
    .transform((form): PlainAct => ({ kind: 'cause-named', ...form })),
  parting: z
    .object({ why: z.enum(PARTED_WHY, 'concern.choose'), words: maybe })
    .transform((form): PlainAct => ({ kind: 'parted', ...form })),
  unfounding: z
    .object({ why: z.enum(UNFOUNDED_WHY, 'concern.choose'), words: maybe })
    .transform((form): PlainAct => ({ kind: 'unfounded', ...form })),
} satisfies Partial<Record<ActName, z.ZodType<PlainAct>>>

export type PlainForm = keyof typeof plain

export const isPlain = (form: ActName): form is PlainForm => form in plain

/** The one act of a form that needs nothing else. */
export const plainAct = (form: PlainForm, values: Record<string, string>) => plain[form].safeParse(values)

/** Whoever else is behind it: a name, or one of the contacts. */
export const Person = z.object({
  name: z.string().trim().max(200, 'concern.tooLong').default(''),
  contact: id.nullable().catch(null),
  note: maybe,
  once: id.catch(() => newId()),
})

export const PromiseForm = z
  .object({
    words,
    option: id.nullable().catch(null),
    on: date,
    time: time.nullable().or(z.literal('').transform(() => null)),
    owner: z.string().max(100).default(''),
  })
  .transform(({ on, time: at, ...form }): typeof form & { due: DueBy } => ({ ...form, due: { on, time: at } }))

export const Delivery = z.object({
  promise: id.nullable().catch(null),
  proof: maybe,
  letter: id.nullable().catch(null),
})

/** The hours for a call, those that were filled in: at least one, each with its day and time. */
export const CallForm = z.record(z.string(), z.string()).transform((values, context) => {
  const slots = SLOTS.flatMap((number) => {
    const [on = '', at = ''] = [values[`on${number}`], values[`time${number}`]]
    if (on === '') return []
    if (date.safeParse(on).success && time.safeParse(at).success) return [{ on, at }]
    context.addIssue({ code: 'custom', message: 'concern.wrongDay', path: [`on${number}`] })
    return []
  })
  if (slots.length === 0 && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'concern.wrongDay', path: ['on1'] })
  const length = minutes.max(480, 'concern.wrongMinutes').safeParse(values['minutes'])
  if (!length.success) context.addIssue({ code: 'custom', message: 'concern.wrongMinutes', path: ['minutes'] })
  return { slots, minutes: length.data ?? 0, how: (values['how'] ?? '').trim().slice(0, 500), once: values['once'] }
})

/** What the client said, to what, and how it reached the studio. */
export const Word = z.object({
  eases: z.enum(EASES).nullable().catch(null),
  right: z.enum(['yes', 'no']).nullable().catch(null),
  slot: id.or(z.literal('none')).nullable().catch(null),
  denied: z.literal('yes').nullable().catch(null),
  by: z.enum(['message', 'call'], 'concern.choose'),
  letter: id.nullable().catch(null),
  quote: maybe,
  who: z.string().trim().max(200, 'concern.tooLong').default(''),
  said: maybe,
})

export const Reaction = z.enum(REACTIONS)
