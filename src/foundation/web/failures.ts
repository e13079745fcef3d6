import type { Context } from 'hono'
import { newId } from '#foundation/ids.ts'
import { isDiskFailing, isDiskFull } from '#foundation/system-errors.ts'
import { STATUS_OF, type TroublePage, type WebContext } from './web-env.ts'
import { BodyTooLarge, withStatus } from './guards.ts'

/** Takes one line about something that failed. */
export type Log = (line: Record<string, unknown>) => void

/** One JSON object a line on standard error. */
export const logLine: Log = (line) => void process.stderr.write(`${JSON.stringify(line)}\n`)

/**
 * Logs a fault of ours once: the route's pattern instead of the path, which may hold a secret link, and where it happened
 * instead of what it said, which may hold a client's words (ASVS 16.2.5). The page names the log line by its reference; a full or a
 * failing disk has a page of its own, since the person can do something about it.
 */
export function failed(log: Log, now: () => number, page: TroublePage) {
  return async (error: Error, c: WebContext): Promise<Response> => {
    if (error instanceof BodyTooLarge) return withStatus(await page(c, 'tooLarge'), STATUS_OF.tooLarge)
    const trouble = isDiskFull(error) ? 'diskFull' : isDiskFailing(error) ? 'diskFailing' : 'failed'
    const reference = newId().slice(-8)
    log({
      at: new Date(now()).toISOString(),
      level: 'error',
      method: c.req.method,
      route: routeOf(c),
      status: STATUS_OF[trouble],
      reference,
      ...factsOf(error),
    })
    return withStatus(await page(c, trouble, reference), STATUS_OF[trouble])
  }
}

/** What may be said of an error: its name and place; its message only where the engine or the system wrote it without our data. */
export function factsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(isPlain(error, code) ? { message: error.message } : {}),
    at_line: places.slice(0, 6).map((line) => line.trim()),
  }
}

function isPlain(error: Error, code: string | undefined): boolean {
  return (
    error instanceof TypeError || error instanceof ReferenceError || code === 'ERR_SQLITE_ERROR' || 'syscall' in error
  )
}

/** The pattern that matched (`/clients/:id`), never the path itself. */
function routeOf(c: Context): string {
  const patterns = c.req.matchedRoutes.map((route) => route.path).filter((path) => !path.includes('*'))
  return patterns.at(-1) ?? '(none)'
}
