import { Hono } from 'hono'
import type { z } from 'zod'
import { giveUp, keepPromise } from '#concern/concern.ts'
import { memberNames } from '#foundation/sign-in/sign-in.ts'
import { Refusal } from '#foundation/refusal.ts'
import { answerMove, askMove, moveOf, promise as promiseOf, withdrawMove } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { FormName } from '#promise/studio/promise-acts.tsx'
import { PromisePage } from '#promise/studio/promise-page.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { keyOf, sentenceOf } from './promise-answers.ts'
import { AnswerForm, GivingUpForm, KeepingForm, MoveForm, theirWord } from './promise-forms.ts'
import { oursSince, promiseView, type PromiseWorld, promiseWorld } from './promise-view.ts'
import { takeBack } from './taking-back.ts'

/** One promise, and what can be done with it: kept, moved with the client's consent, given up, taken back. */
export function promiseRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/promises/:id{[0-9a-f-]{36}}', async (c) => page(premises, c, { world: await worldOf(c) }))
    .post('/promises/:id/keeping', (c) =>
      answered(premises, c, { form: 'keeping', schema: KeepingForm }, async (world, { proof, letter }) => {
        const shows = oursSince(world).find((one) => one.id === letter)
        await keepPromise(c.var.house, { promise: world.promise.id, proof, letter: shows?.id ?? null })
        sayNext(c, { key: 'promise.done.kept', undo: { action: promisePaths.takingBack(world.promise.id) } })
      }),
    )
    .post('/promises/:id/moves', (c) =>
      answered(premises, c, { form: 'moves', schema: MoveForm }, async ({ promise }, { on, time, reason }) => {
        const { house, studio } = c.var
        const move = await askMove(house, { id: promise.id, to: { on, time }, reason, zone: studio.zone })
        sayNext(c, { key: 'promise.done.asked', undo: { action: promisePaths.moveWithdrawal(promise.id, move) } })
      }),
    )
    .post('/promises/:id/moves/:move/answer', (c) =>
      answered(premises, c, { form: 'answer', schema: AnswerForm }, async (_, given) => {
        const consent = given.consent === 'yes'
        await answerMove(c.var.house, { move: await moveIn(c), consent, word: theirWord(given) })
        sayNext(c, { key: consent ? 'promise.done.agreed' : 'promise.done.declined' })
      }),
    )
    .post('/promises/:id/moves/:move/withdrawal', async (c) => {
      await withdrawMove(c.var.house, { move: await moveIn(c) })
      sayNext(c, { key: 'promise.done.withdrawn' })
      return c.redirect(promisePaths.promise(c.req.param('id')), 303)
    })
    .post('/promises/:id/giving-up', (c) =>
      answered(premises, c, { form: 'givingUp', schema: GivingUpForm }, async ({ promise }, { why }) => {
        await giveUp(c.var.house, { promise: promise.id, why })
        sayNext(c, { key: 'promise.done.givenUp', undo: { action: promisePaths.takingBack(promise.id) } })
      }),
    )
    .post('/promises/:id/taking-back', async (c) => {
      const { promise } = await worldOf(c)
      return orSaid(c, async () => {
        const isGone = await takeBack(c.var.house, promise)
        sayNext(c, { key: 'promise.done.takenBack' })
        return isGone ? promisePaths.promises() : promisePaths.promise(promise.id)
      })
    })
}

const worldOf = async (c: StudioContext): Promise<PromiseWorld> =>
  promiseWorld(c.var.house, await promiseOf(c.var.house, { id: c.req.param('id') ?? '' }))

/** The request of this promise; another one's is not found. */
async function moveIn(c: StudioContext): Promise<string> {
  const found = await moveOf(c.var.house, { move: c.req.param('move') ?? '' })
  if (!found || found.promise.id !== c.req.param('id')) throw new Refusal('promise.notFound')
  return found.move.id
}

interface Posted<Schema extends z.ZodType> {
  form: FormName
  schema: Schema
}

/** Does what a form asks for; what cannot be taken comes back with the page as it stands now, and the words in the form. */
async function answered<Schema extends z.ZodType>(
  premises: Premises,
  c: StudioContext,
  { form, schema }: Posted<Schema>,
  act: (world: PromiseWorld, given: z.infer<Schema>) => Promise<void>,
): Promise<Response> {
  const world = await worldOf(c)
  const values = await typed(c)
  const again = async (problems: Record<string, string>) => {
    const of = { values, problems }
    const fresh = await worldOf(c)
    return unprocessed(c, () => page(premises, c, { world: fresh, back: { form, of } }))
  }
  const given = schema.safeParse(values)
  if (!given.success) return again(problemsOf(given.error, (key) => sentenceOf(c, key)))
  return orSaid(
    c,
    async () => {
      await act(world, given.data)
      return promisePaths.promise(world.promise.id)
    },
    again,
  )
}

/** Which field a refusal is about; one that is about none is said on the promise's page. */
const FIELDS: Readonly<Record<string, string>> = {
  'promise.notLater': 'on',
  'promise.nobodyToAsk': 'reason',
  'promise.notInLetter': 'quote',
  'promise.noChoice': 'letter',
}

/** Goes where the act leads; what a verb refused stands beside its field, or is said on the promise's page. */
async function orSaid(
  c: StudioContext,
  act: () => Promise<string>,
  again?: (problems: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  try {
    return c.redirect(await act(), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.endsWith('otFound')) throw error
    const field = FIELDS[error.code]
    if (field && again) return again({ [field]: sentenceOf(c, error.code) })
    sayNext(c, { key: keyOf(error.code), values: error.values })
    return c.redirect(promisePaths.promise(c.req.param('id') ?? ''), 303)
  }
}

async function page(
  { door }: Premises,
  c: StudioContext,
  { world, back }: { world: PromiseWorld; back?: Parameters<typeof promiseView>[2]['back'] },
): Promise<Response> {
  const { house, say, dates, studio } = c.var
  const named = { members: await memberNames(door, house.store.workspace), studio: studio.name }
  const view = await promiseView(house, world, { say, dates, named, ...(back ? { back } : {}) })
  return c.render(<PromisePage {...view} />, { title: say('promise.title'), here: 'promises' })
}
