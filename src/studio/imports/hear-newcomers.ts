import type { MiddlewareHandler } from 'hono'
import { clientsById } from '#client/client.ts'
import { clientsSince, newestEntry } from '#foundation/journal.ts'
import { keepUp } from '#reading/reading.ts'
import type { Premises } from '../premises.ts'
import type { StudioEnv } from '../studio-env.ts'
import { weekOf } from '../settings/working-week.ts'

/**
 * What a form changed of a client, by whatever act, shows in their readings before the next page asks. Whoever is newly listened to, or in another
 * language, is heard by a process of its own: five lexicons would stay in this one.
 */
export function hearNewcomers(premises: Premises): MiddlewareHandler<StudioEnv> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const { house, studio } = c.var
    const before = await newestEntry(house)
    await next()
    const of = await clientsById(house, { ids: await clientsSince(house, { after: before }) })
    if (of.length === 0) return
    const { isNews } = await keepUp(house, { week: weekOf(studio), of })
    if (isNews) await premises.imports.hear(house)
  }
}
