import type { MiddlewareHandler } from 'hono'
import { clients } from '#client/client.ts'
import { correspondents } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { listenedTo } from '#reading/reading.ts'
import type { Premises } from './premises.ts'
import type { StudioEnv } from './studio-env.ts'

/**
 * Whoever is listened to after a form and was not before, or in another language, by whatever act, is heard by a process of its own before
 * the next page asks: five lexicons would stay in this one.
 */
export function hearNewcomers(premises: Premises): MiddlewareHandler<StudioEnv> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const before = await languagesHeard(c.var.house)
    await next()
    const now = await languagesHeard(c.var.house)
    const addresses = [...now.keys()].filter((address) => now.get(address) !== before.get(address))
    const wrote = await correspondents(c.var.house, { addresses })
    if (wrote.values().some((one) => one.lettersIn > 0)) await premises.imports.hear(c.var.house)
  }
}

/** The addresses whose letters are listened to, and in which language. */
async function languagesHeard(house: House): Promise<Map<string, Language>> {
  const heard = listenedTo(await clients(house))
  return new Map(
    heard.flatMap(({ contact }) => contact.addresses.map((address) => [address, contact.language] as const)),
  )
}
