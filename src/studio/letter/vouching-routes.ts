import { Hono } from 'hono'
import { z } from 'zod'
import { clientPaths } from '#client/client-paths.ts'
import { letter, sayReachable, vouch } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

const Vouched = z.enum(['yes', 'no'])
const Address = z.string().trim().toLowerCase().min(3).max(320)

/** A member's word that a letter is from whom it says, or that an address can be reached again. */
export function vouchingRoutes() {
  return new Hono<StudioEnv>()
    .post('/letters/:id/vouching', async (c) => {
      const id = c.req.param('id')
      const answer = Vouched.safeParse((await typed(c))['vouched'])
      const found = answer.success ? await letter(c.var.house, { id }) : null
      if (!found) throw new Refusal('conversation.letterNotFound')
      const vouched = answer.data === 'yes'
      await vouch(c.var.house, { letter: id, vouched })
      const undo = { action: studioPaths.vouching(id), hidden: { vouched: vouched ? 'no' : 'yes' } }
      sayNext(c, { key: vouched ? 'notice.said.vouched' : 'notice.said.unvouched', undo })
      // Where it stands may have changed with it.
      const now = await letter(c.var.house, { id })
      return c.redirect(studioPaths.letter(now?.thread ?? found.thread, id), 303)
    })
    .post(studioPaths.reachable, async (c) => {
      const address = Address.safeParse((await typed(c))['address'])
      if (address.success) await sayReachable(c.var.house, { address: address.data })
      sayNext(c, { key: 'notice.said.reachable' })
      return c.redirect(whereFrom(c), 303)
    })
}

/** The page of a client where it stood there, else the list of clients. */
function whereFrom(c: StudioContext): string {
  const from = c.req.header('referer')
  const path = from && URL.canParse(from) ? new URL(from).pathname : ''
  return /^\/clients\/[0-9a-f-]{36}$/u.test(path) ? path : clientPaths.clients()
}
