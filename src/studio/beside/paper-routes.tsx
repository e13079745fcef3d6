import { Hono } from 'hono'
import { type Client, client as clientById } from '#client/client.ts'
import { type Concern, concern as concernById, keepPaper, learn, putPaperBack } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import { LearnPage } from '#concern/studio/learned-part.tsx'
import { StandPage } from '#concern/studio/stand-page.tsx'
import { Refusal } from '#foundation/refusal.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { learnedAs, LearnForm, problemsIn } from './beside-forms.ts'
import { serviceOf } from './learned-view.ts'
import { standView } from './papers-view.ts'

/** Papers laid beside a concern and put back, what one stands on, and what a concern taught. Mounted before a concern's own forms. */
export function paperRoutes() {
  return new Hono<StudioEnv>()
    .post('/concerns/:id/papers', async (c) => {
      const id = c.req.param('id')
      await keepPaper(c.var.house, { concern: id, paper: (await typed(c))['paper'] ?? '' })
      const newest = (await concernById(c.var.house, { id }))?.papers.at(-1)
      const undo = newest ? { undo: { action: besidePaths.puttingBack(id), hidden: { paper: newest.paper } } } : {}
      sayNext(c, { key: 'paper.done.kept', ...undo })
      return c.redirect(backFrom(c, id), 303)
    })
    .post('/concerns/:id/papers/putting-back', async (c) => {
      const id = c.req.param('id')
      await putPaperBack(c.var.house, { concern: id, paper: (await typed(c))['paper'] ?? '' })
      sayNext(c, { key: 'paper.done.putBack' })
      return c.redirect(backFrom(c, id), 303)
    })
    .get('/concerns/:id{[0-9a-f-]{36}}/stand', async (c) => {
      const { say, dates, house } = c.var
      const view = await standView(house, { ...(await whose(c)), say })
      return c.render(<StandPage say={say} dates={dates} {...view} />, { title: say('paper.stand'), here: 'concerns' })
    })
    .post('/concerns/:id/lessons', async (c) => {
      const { concern, client } = await whose(c)
      const values = await typed(c)
      const as = learnedAs(values['as'])
      const taken = LearnForm.safeParse({ ...values, as })
      if (!taken.success) {
        const problems = problemsIn(c, taken.error, as)
        return unprocessed(c, () => learnPage(c, { concern, client, form: { values, problems } }))
      }
      await learn(c.var.house, { concern: concern.id, ...taken.data, service: serviceOf(concern, client) })
      sayNext(c, { key: 'paper.learn.done' })
      return c.redirect(concernPaths.concern(concern.id), 303)
    })
}

async function whose(c: StudioContext): Promise<{ concern: Concern; client: Client }> {
  const concern = await concernById(c.var.house, { id: c.req.param('id') ?? '' })
  const client = concern && (await clientById(c.var.house, { id: concern.opening.client }))
  if (!concern || !client) throw new Refusal('concern.notFound')
  return { concern, client }
}

/** Back to the page that was pressed on. */
const backFrom = (c: StudioContext, id: string): string =>
  c.req.header('referer')?.endsWith(besidePaths.stand(id))
    ? besidePaths.stand(id)
    : `${concernPaths.concern(id)}#papers`

function learnPage(c: StudioContext, { concern, client, form }: { concern: Concern; client: Client; form: Filled }) {
  const name = client.contacts.find((one) => one.id === concern.opening.contact)?.name ?? client.name
  const facts = { action: besidePaths.learning(concern.id), backHref: concernPaths.concern(concern.id) }
  const page = <LearnPage say={c.var.say} form={form} name={name} {...facts} />
  return c.render(page, { title: c.var.say('paper.learn'), here: 'concerns' })
}
