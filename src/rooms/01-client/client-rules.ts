import { z } from 'zod'
import { COUNTRIES } from '#foundation/feasts/feasts.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { line, mailAddresses } from '#foundation/form-values.ts'
import { isCurrency, parseMoney } from '#foundation/money.ts'

/** The part a contact plays at the client's (product.md, Client). */
export const PARTS = ['buyer', 'decision-maker', 'stakeholder', 'user'] as const
export type Part = (typeof PARTS)[number]

/** Kinds of service, as product.md's freelancers sell them. */
export const SERVICES = [
  'design',
  'website',
  'writing',
  'seo',
  'social',
  'software',
  'photo',
  'advice',
  'other',
] as const
export type Service = (typeof SERVICES)[number]

/** Where a piece of work stands. */
export const STAGES = ['talking', 'agreed', 'under-way', 'delivered', 'settled'] as const
export type Stage = (typeof STAGES)[number]

const NAME = 200
const NOTE = 2_000

const day = z
  .string()
  .trim()
  .transform((text) => text || null)
  .pipe(z.iso.date('client.dayWrong').nullable())

/** Null where it is to be guessed. */
const country = z
  .string()
  .transform((code) => code || null)
  .refine((code) => code === null || COUNTRIES.includes(code), 'client.choiceWrong')

const name = line(NAME, { missing: 'client.nameMissing', tooLong: 'client.tooLong' })

export const ClientForm = z.object({ name })

export const ContactForm = z.object({
  name,
  addresses: mailAddresses(20, { wrong: 'client.addressWrong', tooMany: 'client.tooLong' }),
  language: z.enum(LANGUAGES),
  country: country.optional(),
  part: z.enum(PARTS),
  salutation: z.string().trim().max(NAME, 'client.tooLong').default(''),
})

export const PreferenceForm = z.object({
  note: line(NOTE, { missing: 'client.noteMissing', tooLong: 'client.tooLong' }),
  /** Ticked: they need support here (S0-45). */
  care: z
    .string()
    .optional()
    .transform((typed) => typed === 'yes'),
})

export const ProjectForm = z
  .object({
    name,
    service: z.enum(SERVICES),
    price: z.string().trim().default(''),
    currency: z.string().trim().toUpperCase().refine(isCurrency, 'client.currencyWrong'),
    stage: z.enum(STAGES),
    signedOn: day,
    deliveredOn: day,
  })
  .transform((form, context) => {
    const price = form.price === '' ? null : parseMoney(form.price, form.currency)
    if (price === undefined) {
      context.addIssue({ code: 'custom', message: 'client.priceWrong', path: ['price'] })
      return z.NEVER
    }
    return { ...form, price }
  })

export type NewContact = z.infer<typeof ContactForm>
export type NewProject = z.infer<typeof ProjectForm>
