import { Hono } from 'hono'
import { z } from 'zod'
import { client as clientOf, type Client } from '#client/client.ts'
import { CAUSES, LONGEST_WORDS, type NewConcern, openConcern, type Weight, WHOSE } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { OpeningForm } from '#concern/studio/opening-form.tsx'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { sentenceFor } from './answers.ts'
import { type Asked, type From, openingFrom, openingView } from './opening-view.ts'

const id = z.uuid().optional().catch(undefined)
const Way = z.object({ contact: id, letter: id, sign: z.string().max(40).optional().catch(undefined) })

const WEIGHTS: Readonly<Record<string, Weight>> = { '1': 1, '2': 2, '3': 3 }

const Opening = z.object({
  words: z.string().trim().max(LONGEST_WORDS, 'concern.tooLong').default(''),
  project: z.uuid().nullable().catch(null),
  weight: z
    .string()
    .transform((typed) => WEIGHTS[typed] ?? null)
    .nullable()
    .catch(null),
  cause: z.enum(CAUSES).nullable().catch(null),
  whose: z.enum(WHOSE).catch('outside'),
})

/** Where a concern is opened: from a sign, from a letter, or by hand. */
export function openingRoutes() {
  return new Hono<StudioEnv>()
    .get('/clients/:id{[0-9a-f-]{36}}/concerns/new', async (c) => {
      const client = await clientOr404(c)
      return shown(c, await openingFrom(c.var.house, client, Way.parse(c.req.query())))
    })
    .post('/clients/:id{[0-9a-f-]{36}}/concerns', async (c) => {
      const client = await clientOr404(c)
      const values = await typed(c)
      const asked: Asked = Way.parse(values)
      const from = await openingFrom(c.var.house, client, asked)
      return opened(c, from, values)
    })
}

async function clientOr404(c: StudioContext): Promise<Client> {
  const found = await clientOf(c.var.house, { id: c.req.param('id') ?? '' })
  if (!found) throw new Refusal('client.notFound')
  return found
}

async function shown(c: StudioContext, from: From, form?: Filled): Promise<Response> {
  const { house, studio, say, dates } = c.var
  const view = await openingView(house, from, { studio, ...(form ? { form } : {}) })
  const page = <OpeningForm say={say} dates={dates} problemTitle={say('studio.formBack')} {...view} />
  return c.render(page, { title: say('concern.opening'), here: 'concerns' })
}

async function opened(c: StudioContext, from: From, values: Record<string, string>): Promise<Response> {
  const again = (problems: Record<string, string>) => unprocessed(c, () => shown(c, from, { values, problems }))
  const form = Opening.safeParse(values)
  if (!form.success) return again(problemsOf(form.error, (key) => sentenceFor(c, key)))
  try {
    const id = await open(c.var.house, from, form.data)
    sayNext(c, { key: 'concern.done.opened' })
    return c.redirect(concernPaths.concern(id), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.endsWith('otFound')) throw error
    return again({ words: sentenceFor(c, error.code, error.values) })
  }
}

/** A sign opens it once; a letter's words are theirs; anything else is the user's own note. */
function open(house: House, from: From, form: z.infer<typeof Opening>): Promise<string> {
  const { client, contact, letter, sign } = from
  if (!contact) throw new Refusal('concern.noContact')
  const { words, project, weight, cause, whose } = form
  const named: NewConcern['cause'] = cause === null ? undefined : { cause, whose, note: '' }
  const common = { client: client.id, contact: contact.id, project, weight, cause: named, words }
  if (letter && sign) return openConcern(house, { ...common, origin: 'evidence', ref: `${sign}:${letter.id}` })
  if (letter) return openConcern(house, { ...common, origin: 'message', ref: letter.id })
  return openConcern(house, { ...common, origin: 'hand' })
}
