import { Hono } from 'hono'
import { type Client, client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { closeLine, LONGEST_NUMBER, openLine, OpenLineForm } from '#delivery/delivery.ts'
import { deliveryPaths } from '#delivery/delivery-paths.ts'
import { OpenLinePage } from '#delivery/studio/open-line-form.tsx'
import { whenOf } from '#delivery/studio/open-lines-section.tsx'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { presentContacts } from './open-lines-view.ts'

const TELL = 'tell-'

/** Hours in which a client reaches the studio at once: opened, closed, and opened again. */
export function openLineRoutes() {
  return new Hono<StudioEnv>()
    .post('/clients/:id/open-lines', async (c) => {
      const whose = await client(c.var.house, { id: c.req.param('id') })
      if (!whose || whose.archivedAt !== null) throw new Refusal('delivery.notFound')
      const values = await typed(c)
      const again = (problems: Record<string, string>) => unprocessed(c, () => page(c, whose, { values, problems }))
      const taken = OpenLineForm.safeParse(values)
      if (!taken.success) return again(problemsOf(taken.error, (key) => problem(c, key)))
      const { day, from, to, way, number } = taken.data
      const tell = Object.keys(values).flatMap((name) => (name.startsWith(TELL) ? name.slice(TELL.length) : []))
      const { zone } = c.var.studio
      try {
        const id = await openLine(c.var.house, { client: whose.id, day, from, to, way, number, zone, tell })
        const undo = { action: deliveryPaths.closing(id) }
        sayNext(c, { key: 'delivery.done.opened', values: { when: whenOf(c.var.say, c.var.dates, taken.data) }, undo })
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'delivery.past') throw error
        return again({ day: c.var.say('delivery.past') })
      }
      return c.redirect(`${clientPaths.client(whose.id)}#open-line`, 303)
    })
    .post('/open-lines/:id/closing', async (c) => {
      const id = c.req.param('id')
      const closed = (await typed(c))['closed'] !== 'no'
      const line = await closeLine(c.var.house, { id, closed })
      const values = { when: whenOf(c.var.say, c.var.dates, line) }
      const undo = { action: deliveryPaths.closing(id), hidden: { closed: 'no' } }
      if (closed) sayNext(c, { key: 'delivery.done.closed', undo })
      else sayNext(c, { key: 'delivery.done.opened', values })
      return c.redirect(`${clientPaths.client(line.client)}#open-line`, 303)
    })
}

function problem(c: StudioContext, key: string): string {
  const { say, dates } = c.var
  return isSentence(key) ? say(key, { most: dates.number(LONGEST_NUMBER) }) : say('delivery.problem.wayMissing')
}

function page(c: StudioContext, whose: Client, form: Filled) {
  const facts = { action: deliveryPaths.openLines(whose.id), contacts: presentContacts(whose), name: whose.name }
  const content = <OpenLinePage say={c.var.say} form={form} {...facts} backHref={clientPaths.client(whose.id)} />
  return c.render(content, { title: c.var.say('delivery.openLine'), here: 'clients' })
}
