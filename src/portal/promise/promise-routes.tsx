import { Hono } from 'hono'
import { z } from 'zod'
import { Refusal } from '#foundation/refusal.ts'
import { answerMove } from '#promise/promise.ts'
import type { StudioWords } from '#house/words.ts'
import { sayNext } from '#ui/page-env.ts'
import { portalHome, type PortalEnv } from '#ui/portal-env.ts'
import { typed } from '#ui/typed.ts'

const Consent = z.enum(['yes', 'no']).nullable().catch(null)

/** A contact's answer to a request for a later date. Mounted below `/p/:contact`, behind its session. */
export function theirPromiseRoutes() {
  return new Hono<PortalEnv<StudioWords>>().post('/moves/:move/answer', async (c) => {
    const { house, contact } = c.var
    const answer = Consent.parse((await typed(c))['consent'])
    if (answer === null) throw new Refusal('promise.noChoice')
    const consent = answer === 'yes'
    await answerMove(house, { move: c.req.param('move'), consent, word: { by: 'portal' } })
    sayNext(c, { key: consent ? 'promise.done.theyAgreed' : 'promise.done.theyDeclined' })
    return c.redirect(portalHome(contact.id), 303)
  })
}
