import { Hono } from 'hono'
import { z } from 'zod'
import type { Premises } from '../premises.ts'
import type { StudioEnv } from '../studio-env.ts'
import { concernRoutes } from './concern-routes.tsx'
import { ConcernsPage } from './concerns-page.tsx'
import { concernsView } from './concerns-view.ts'
import { openingRoutes } from './opening-routes.tsx'

/** The ended concern after which a page begins, as `concernPaths.concernsBefore` spells it; anything else is the first page. */
const Before = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/u)
  .transform((text) => ({ at: Number.parseInt(text, 10), id: text.slice(text.indexOf('.') + 1) }))
  .nullable()
  .catch(null)

/** The list of concerns, where one is opened, and each of them. */
export function concernRoomRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/concerns', async (c) => {
      const view = await concernsView(c.var.house, { before: Before.parse(c.req.query('before') ?? null) })
      const page = <ConcernsPage say={c.var.say} dates={c.var.dates} {...view} />
      return c.render(page, { title: c.var.say('concern.concerns'), here: 'concerns' })
    })
    .route('/', openingRoutes())
    .route('/', concernRoutes(premises))
}
