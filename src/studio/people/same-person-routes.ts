import { Hono } from 'hono'
import { keepTwoPeople, mergePerson, takeBackSame } from '#conversation/conversation.ts'
import { clientPaths } from '#client/client-paths.ts'
import { sayNext } from '#ui/page-env.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** What the user says of two addresses that may be one person's, each with its way back. */
export function samePersonRoutes() {
  return new Hono<StudioEnv>()
    .post('/people/likely/:id/merging', async (c) => {
      const id = c.req.param('id')
      await mergePerson(c.var.house, { id })
      sayNext(c, { key: 'conversation.done.same', undo: { action: studioPaths.takeBackSame(id) } })
      return c.redirect(whereFrom(c), 303)
    })
    .post('/people/likely/:id/telling-apart', async (c) => {
      const id = c.req.param('id')
      await keepTwoPeople(c.var.house, { id })
      sayNext(c, { key: 'conversation.done.two', undo: { action: studioPaths.takeBackSame(id) } })
      return c.redirect(whereFrom(c), 303)
    })
    .post('/people/likely/:id/taking-back', async (c) => {
      await takeBackSame(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: 'studio.done.undone' })
      return c.redirect(whereFrom(c), 303)
    })
}

/** The page of a client where the question stood there, else the list of clients. */
function whereFrom(c: StudioContext): string {
  const from = c.req.header('referer')
  const path = from && URL.canParse(from) ? new URL(from).pathname : ''
  return /^\/clients\/[0-9a-f-]{36}$/u.test(path) ? path : clientPaths.clients()
}
