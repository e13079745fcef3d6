import { Hono } from 'hono'
import { client as clientById, project as projectById } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { addExpectation, removeExpectation, setExpectation } from '#concern/concern.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import { ExpectationPage } from '#concern/studio/expectations-part.tsx'
import { Refusal } from '#foundation/refusal.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { ExpectationForm, Here, problemsIn, StateForm } from './beside-forms.ts'
import { expectationForm } from './expectations-view.ts'

/** What a client expects of a project: noted, met, cannot be, taken away; each with its way back. */
export function expectationRoutes() {
  return new Hono<StudioEnv>()
    .post('/projects/:project/expectations', async (c) => {
      const values = await typed(c)
      const whose = await projectById(c.var.house, { id: c.req.param('project') })
      if (!whose) throw new Refusal('concern.notFound')
      const taken = ExpectationForm.safeParse({ project: whose.id, ...values })
      if (!taken.success) {
        const form = { values, problems: problemsIn(c, taken.error, 'expectation') }
        return unprocessed(c, () => page(c, { client: whose.client, form }))
      }
      const id = await addExpectation(c.var.house, taken.data)
      sayNext(c, {
        key: 'paper.done.expectNoted',
        undo: { action: besidePaths.expectationRemoval(id), hidden: hereOf(values) },
      })
      return c.redirect(backTo(values, whose.client), 303)
    })
    .post('/expectations/:id/state', async (c) => {
      const values = await typed(c)
      const taken = StateForm.safeParse(values)
      if (!taken.success) throw new Refusal('concern.notFound')
      const id = c.req.param('id')
      const before = await setExpectation(c.var.house, { id, state: taken.data.state })
      const undo = { action: besidePaths.expectation(id), hidden: { state: before.state, ...hereOf(values) } }
      sayNext(c, { key: 'paper.done.expectChanged', undo })
      return c.redirect(backTo(values, before.client), 303)
    })
    .post('/expectations/:id/removal', async (c) => {
      const values = await typed(c)
      const removed = values['removed'] !== 'no'
      const id = c.req.param('id')
      const found = await removeExpectation(c.var.house, { id, removed })
      const undo = { action: besidePaths.expectationRemoval(id), hidden: { removed: 'no', ...hereOf(values) } }
      if (removed) sayNext(c, { key: 'paper.done.expectRemoved', undo })
      else sayNext(c, { key: 'paper.done.expectNoted' })
      return c.redirect(backTo(values, found.client), 303)
    })
}

function hereOf(values: Record<string, string>): Record<string, string> {
  const here = Here.parse(values['here'] ?? null)
  return here === null ? {} : { here }
}

const backTo = (values: Record<string, string>, client: string) =>
  `${Here.parse(values['here'] ?? null) ?? clientPaths.client(client)}#expectations`

async function page(c: StudioContext, { client, form }: { client: string; form: Filled }) {
  const { house, say, dates } = c.var
  const whose = await clientById(house, { id: client })
  if (!whose) throw new Refusal('concern.notFound')
  const here = Here.parse(form.values['here'] ?? null) ?? clientPaths.client(client)
  const facts = await expectationForm(house, { client: whose, here, dates }, form)
  return c.render(<ExpectationPage say={say} name={whose.name} {...facts} />, {
    title: say('paper.expect'),
    here: 'clients',
  })
}
