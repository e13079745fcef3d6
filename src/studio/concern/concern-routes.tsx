import { Hono } from 'hono'
import { act, concern as concernOf, type PlainAct } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { ACT_FORMS, type ActName } from '#concern/studio/act-names.ts'
import { memberNames } from '#foundation/sign-in/sign-in.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { besideConcern } from '../beside/beside-concern.tsx'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { keyOf, sayDone, Seen, sentenceFor } from './answers.ts'
import { ConcernPage } from './concern-page.tsx'
import { type CameBack, concernView } from './concern-view.ts'
import { type ConcernWorld, concernWorld } from './concern-world.ts'
import { doAct, type Problems } from './do-act.ts'

/** One concern, and everything that may happen to it: each act a form of its own. */
export function concernRoutes(premises: Premises) {
  const world = (c: StudioContext) => worldOf(premises, c)
  return new Hono<StudioEnv>()
    .get('/concerns/:id{[0-9a-f-]{36}}', async (c) => shown(c, await world(c)))
    .post('/concerns/:id/options/:option/dropping', (c) =>
      pressed(c, { kind: 'option-dropped', option: c.req.param('option') }),
    )
    .post('/concerns/:id/people/:person/invitation', (c) =>
      pressed(c, { kind: 'person-invited', person: c.req.param('person') }),
    )
    .post('/concerns/:id/taking-back/:happening', (c) =>
      pressed(c, { kind: 'taken-back', happening: c.req.param('happening') }),
    )
    .post('/concerns/:id/:form', async (c, next) => {
      const form = ACT_FORMS.find((one) => one === c.req.param('form'))
      return form ? answered(c, form, await world(c)) : next()
    })
}

async function worldOf({ door }: Premises, c: StudioContext): Promise<ConcernWorld> {
  const { house, studio } = c.var
  const concern = await concernOf(house, { id: c.req.param('id') ?? '' })
  if (!concern) throw new Refusal('concern.notFound')
  return concernWorld(house, { concern, studio, members: await memberNames(door, house.store.workspace) })
}

async function shown(c: StudioContext, world: ConcernWorld, back?: CameBack): Promise<Response> {
  const { say, dates } = c.var
  const view = concernView(say, world, back)
  const beside = await besideConcern(c, world)
  return c.render(<ConcernPage say={say} dates={dates} {...view} {...beside} />, {
    title: world.contact.name,
    here: 'concerns',
  })
}

/** Does what the form asks; what cannot be done comes back with the page as it stands now, and the words in the form. */
async function answered(c: StudioContext, form: ActName, world: ConcernWorld): Promise<Response> {
  const values = await typed(c)
  const seen = Seen.parse(values['seen'])
  try {
    const done = await doAct(world, { form, values, seen })
    if ('problems' in done) return await again(c, world, { form, filled: { values, problems: said(c, done.problems) } })
    sayDone(c, form, done)
    return c.redirect(concernPaths.concern(world.concern.id), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.endsWith('otFound')) throw error
    const fresh = await concernOf(c.var.house, { id: world.concern.id })
    const now = await concernWorld(c.var.house, { ...world, concern: fresh ?? world.concern })
    const back =
      error.code === 'concern.movedOn'
        ? { form, filled: { values }, ...(seen ? { seen } : {}) }
        : refused(c, form, values, error)
    return again(c, now, back)
  }
}

const again = async (c: StudioContext, world: ConcernWorld, back: CameBack): Promise<Response> =>
  unprocessed(c, () => shown(c, world, back))

const said = (c: StudioContext, problems: Problems): Record<string, string> =>
  Object.fromEntries(Object.entries(problems).map(([name, key]) => [name, sentenceFor(c, key)]))

/** What a verb refused stands at the field that it is about. */
function refused(c: StudioContext, form: ActName, values: Record<string, string>, error: Refusal): CameBack {
  const sentence = sentenceFor(c, error.code, error.values)
  return { form, filled: { values, problems: { [fieldOf(form, error.code)]: sentence } } }
}

const FIELDS: Readonly<Record<string, string>> = {
  'concern.quoteMissing': 'quote',
  'concern.notTheirLetter': 'letter',
  'concern.callIncomplete': 'said',
  'concern.noGrounds': 'grounds',
  'concern.noMinutes': 'minutes',
  'concern.noTimes': 'on1',
  'promise.past': 'on',
}

const fieldOf = (form: ActName, code: string) => FIELDS[code] ?? (form === 'people' ? 'name' : 'words')

/** An act of one button, without anything typed: what refuses it is said on the page. */
async function pressed(
  c: StudioContext,
  one: Extract<PlainAct, { kind: 'option-dropped' | 'person-invited' | 'taken-back' }>,
): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const seen = Seen.parse((await typed(c))['seen'])
  try {
    sayDone(c, one.kind, await act(c.var.house, { concern: id, act: one, seen }))
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.endsWith('otFound')) throw error
    sayNext(c, { key: keyOf(error.code), values: error.values })
  }
  return c.redirect(concernPaths.concern(id), 303)
}
