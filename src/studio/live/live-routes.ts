import { Hono, type MiddlewareHandler } from 'hono'
import type { Premises } from '../premises.ts'
import { liveState } from './live-state.ts'
import type { StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** Pages that follow what arrives, as the router spells them. */
const LIVE_PAGES = [
  '/',
  '/clients',
  '/clients/attention',
  '/clients/:id{[0-9a-f-]{36}}',
  '/conversations',
  '/conversations/:id',
  '/drafts',
  '/outbox',
  '/sending/:id{[0-9a-f-]{36}}',
  '/import',
  '/accounts',
  '/accounts/:id{[0-9a-f-]{36}}',
]

/** Those that show how far an import is. */
const SHOW_PROGRESS: ReadonlySet<string> = new Set([studioPaths.today(), studioPaths.imports()])

const Seen = /^[\w-]{16}\.[\w-]{16}$/u

/** The stream that tells an open page of news, and the state that such a page was made from; looked at before anything is put on the page. */
export function liveRoutes(premises: Premises) {
  const remember: MiddlewareHandler<StudioEnv> = async (c, next) => {
    if (c.req.method !== 'GET') return next()
    c.set('live', { state: await liveState(c.var.house), progress: SHOW_PROGRESS.has(c.req.path) })
    return next()
  }
  return new Hono<StudioEnv>().on('GET', LIVE_PAGES, remember).get(studioPaths.live(), (c) => {
    const seen = c.req.query('seen') ?? ''
    // A look at the headers alone would never be taken back.
    if (c.req.method !== 'GET' || !Seen.test(seen)) return c.body(null, 204)
    const body = premises.live.listen({ house: c.var.house, session: c.var.session.id, seen })
    if (!body) return c.body(null, 503)
    // Proxies are told to hand on each line as it comes.
    return c.body(body, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
  })
}
