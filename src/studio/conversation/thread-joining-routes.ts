import { Hono } from 'hono'
import { joinThread, keepThreadApart, takeBackJoining } from '#conversation/conversation.ts'
import { sayNext } from '#ui/page-env.ts'
import type { StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** What the user says of two conversations that seem to belong together, each with its way back. */
export function threadJoiningRoutes() {
  return new Hono<StudioEnv>()
    .post('/conversations/:id/joining', async (c) => {
      const { into, letter } = await joinThread(c.var.house, { thread: c.req.param('id') })
      sayNext(c, { key: 'conversation.done.joined', undo: { action: studioPaths.takeBackJoining(letter) } })
      return c.redirect(studioPaths.conversation(into), 303)
    })
    .post('/conversations/:id/parting', async (c) => {
      const thread = c.req.param('id')
      const { letter } = await keepThreadApart(c.var.house, { thread })
      sayNext(c, { key: 'conversation.done.keptApart', undo: { action: studioPaths.takeBackJoining(letter) } })
      return c.redirect(studioPaths.conversation(thread), 303)
    })
    .post('/letters/:letter/joining-back', async (c) => {
      const { thread } = await takeBackJoining(c.var.house, { letter: c.req.param('letter') })
      sayNext(c, { key: 'studio.done.undone' })
      return c.redirect(studioPaths.conversation(thread), 303)
    })
}
