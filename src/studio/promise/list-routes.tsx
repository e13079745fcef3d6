import { Hono } from 'hono'
import { z } from 'zod'
import { memberNames } from '#foundation/sign-in/sign-in.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Actor } from '#foundation/store/tables.ts'
import { makePromise, type PromiseSource } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { NewPromisePage } from '#promise/studio/new-promise-page.tsx'
import { PromisesPage } from '#promise/studio/promises-page.tsx'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { newPromiseView, ownLetter, whomOf, whomValue } from './new-promise-view.ts'
import { sentenceOf } from './promise-answers.ts'
import { Day, NewPromiseForm } from './promise-forms.ts'
import { promisesView } from './promises-view.ts'

const Id = z.uuid().nullable().catch(null)
const Week = Day.nullable().catch(null)

/** A place in the list as its links spell it, `INSTANT.ID`; anything else is its beginning. */
const Place = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/u)
  .transform((text) => ({ at: Number.parseInt(text, 10), id: text.slice(text.indexOf('.') + 1) }))
  .nullable()
  .catch(null)

/** The list of promises, and the form that notes one. */
export function promiseListRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/promises', async (c) => {
      const { house, say, dates, studio } = c.var
      const asked = (name: string) => c.req.query(name) ?? null
      const view = await promisesView(house, {
        zone: studio.zone,
        named: { members: await membersOf(premises, c), studio: studio.name },
        client: Id.parse(asked('client')),
        week: Week.parse(asked('week')),
        after: Place.parse(asked('after')),
        before: Place.parse(asked('before')),
      })
      return c.render(<PromisesPage say={say} dates={dates} {...view} />, {
        title: say('promise.promises'),
        here: 'promises',
      })
    })
    .get('/promises/new', async (c) => {
      const { client = '', contact = '', letter = '', words = '' } = c.req.query()
      const whom = Id.parse(client) === null ? '' : whomValue(client, Id.parse(contact))
      return newPage(premises, c, {
        form: { values: { whom, letter, words, owner: c.var.house.actor, source: 'call' } },
        client,
      })
    })
    .post('/promises', async (c) => {
      const values = await typed(c)
      const again = (problems: Record<string, string>) =>
        unprocessed(c, () =>
          newPage(premises, c, { form: { values, problems }, client: clientIn(values['whom'] ?? '') }),
        )
      const form = NewPromiseForm.safeParse(values)
      if (!form.success) return again(problemsOf(form.error, (key) => sentenceOf(c, key)))
      try {
        const id = await noted(premises, c, form.data)
        sayNext(c, { key: 'promise.done.noted', undo: { action: promisePaths.takingBack(id) } })
        return c.redirect(promisePaths.promise(id), 303)
      } catch (error) {
        const field = error instanceof Refusal ? FIELDS[error.code] : undefined
        if (!(error instanceof Refusal) || !field) throw error
        return again({ [field]: sentenceOf(c, error.code) })
      }
    })
}

const FIELDS: Readonly<Record<string, string>> = { 'promise.past': 'on', 'promise.noWhom': 'whom' }

/** Notes the promise; whom it was made to, whose it is and where it was made are looked up, never taken as they come. */
async function noted(premises: Premises, c: StudioContext, given: z.infer<typeof NewPromiseForm>): Promise<string> {
  const { words, on, time, whom, owner: typedOwner, source, letter: typedLetter } = given
  const { house, studio } = c.var
  const letter = await ownLetter(house, typedLetter)
  const [client] = await whomOf(house, { client: clientIn(whom), letter: null })
  const isWhole = whom === whomValue(client?.id ?? '', null)
  const contact = client?.contacts.find((one) => whom === whomValue(client.id, one.id))
  if (!client || (!isWhole && !contact)) throw new Refusal('promise.noWhom')
  const members = await membersOf(premises, c)
  const owner: Actor | undefined = [...members.keys()]
    .map((id) => `member:${id}` as const)
    .find((one) => one === typedOwner)
  const from: { source: PromiseSource; ref: string } = letter
    ? { source: 'letter', ref: letter.id }
    : { source, ref: '' }
  const facts = { client: client.id, contact: contact?.id ?? null, words, owner: owner ?? house.actor, ...from }
  return makePromise(house, { ...facts, due: { on, time }, zone: studio.zone })
}

async function newPage(
  premises: Premises,
  c: StudioContext,
  { form, client }: { form: Filled; client: string },
): Promise<Response> {
  const { house, say, dates } = c.var
  const letter = await ownLetter(house, form.values['letter'] ?? '')
  const clients = await whomOf(house, { client, letter })
  const members = await membersOf(premises, c)
  const view = newPromiseView({ say, dates, form, clients, letter, members })
  return c.render(<NewPromisePage {...view} />, { title: say('promise.note'), here: 'promises' })
}

const clientIn = (whom: string): string => Id.parse(whom.slice(0, whom.indexOf('.'))) ?? ''

const membersOf = ({ door }: Premises, c: StudioContext) => memberNames(door, c.var.house.store.workspace)
