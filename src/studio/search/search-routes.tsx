import { Hono } from 'hono'
import { z } from 'zod'
import { LONGEST_QUESTION } from '#foundation/searching/asked.ts'
import { SearchPage } from './search-page.tsx'
import { searchView } from './search-view.ts'
import type { StudioEnv } from '../studio-env.ts'

/** Whatever stands in the address, there is a question to be read from it. */
const Asked = z.object({
  q: z
    .string()
    .default('')
    .transform((text) => text.slice(0, LONGEST_QUESTION).trim()),
  before: z.coerce.number().int().positive().nullable().catch(null).default(null),
  only: z.uuid().nullable().catch(null).default(null),
  clients: z.string().optional(),
})

/** Search across letters and clients. */
export function searchRoutes() {
  return new Hono<StudioEnv>().get('/search', async (c) => {
    const { q: words, before, only, clients } = Asked.parse(c.req.query())
    const view = await searchView(c.var.house, { words, before, only, allClients: clients === 'all' })
    const title = c.var.say('studio.search')
    return c.render(<SearchPage say={c.var.say} dates={c.var.dates} {...view} />, { title, ownSearch: true })
  })
}
