import { Hono } from 'hono'
import {
  type Dispatch,
  dispatch as dispatchOf,
  putDispatchAway,
  settleUncertain,
  tryDispatchAgain,
  withdrawDispatch,
} from '#conversation/conversation.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { DispatchPart } from './dispatch-part.tsx'
import { dispatchesShown } from './dispatches-shown.ts'
import { sendingHooks } from './sending-hooks.ts'

/** Messages on their way, and those in trouble. */
export function dispatchRoutes() {
  return new Hono<StudioEnv>()
    .get('/sending/:id', async (c) => {
      const { say, dates, house } = c.var
      const [shown] = await dispatchesShown(house, [await existing(c)])
      if (!shown) throw new Refusal('dispatch.notFound')
      const page = (
        <>
          <p>
            <a class="quiet-link" href={studioPaths.outbox()}>
              {say('studio.outbox.toAll')}
            </a>
          </p>
          <h1>{say('dispatch.one')}</h1>
          <DispatchPart say={say} dates={dates} dispatch={shown} open />
        </>
      )
      return c.render(page, { title: say('dispatch.one'), here: 'outbox' })
    })
    .post('/sending/:id/withdrawal', async (c) => {
      const { state } = await withdrawDispatch(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: state === 'withdrawn' ? 'dispatch.done.withdrawn' : 'dispatch.done.tooLate' })
      return c.redirect(back(c, state === 'withdrawn'), 303)
    })
    .post('/sending/:id/another-try', async (c) => {
      await tryDispatchAgain(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: 'dispatch.done.again' })
      return c.redirect(sendingPaths.dispatch(c.req.param('id')), 303)
    })
    .post('/sending/:id/arrival', async (c) => {
      const arrived = (await typed(c))['arrived'] === 'yes'
      await settleUncertain(c.var.house, { id: c.req.param('id'), arrived, hooks: sendingHooks(c.var.house) })
      sayNext(c, { key: arrived ? 'dispatch.done.arrived' : 'dispatch.done.again' })
      return c.redirect(back(c, arrived), 303)
    })
    .post('/sending/:id/putting-away', async (c) => {
      await putDispatchAway(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: 'dispatch.done.away' })
      return c.redirect(studioPaths.outbox(), 303)
    })
}

/** What is done with leads to what waits; what is not, to itself. */
const back = (c: StudioContext, isDone: boolean) =>
  isDone ? studioPaths.outbox() : sendingPaths.dispatch(c.req.param('id') ?? '')

async function existing(c: StudioContext): Promise<Dispatch> {
  const found = await dispatchOf(c.var.house, { id: c.req.param('id') ?? '' })
  if (!found) throw new Refusal('dispatch.notFound')
  return found
}
