import { Hono } from 'hono'
import { z } from 'zod'
import { clientsByAddress } from '#client/client.ts'
import { conversation, snooze, threads, wake } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import { owedIn } from '../owed/owed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { talkPaths } from './talk-paths.ts'
import { instantOn } from './wall-time.ts'

/** Until they write, until an instant that was offered, or until a day and an hour. */
const Until = z.union([
  z.object({ until: z.literal('reply') }),
  z.object({ until: z.literal('date'), day: z.iso.date(), time: z.iso.time({ precision: -1 }).or(z.literal('')) }),
  z.object({ until: z.string().regex(/^\d{1,15}$/u) }),
])

/** Where a day is given without an hour it begins at this one. */
const MORNING = '09:00'

/** A conversation is put out of sight for a while, and comes back by itself. */
export function snoozeRoutes() {
  return new Hono<StudioEnv>()
    .post('/conversations/:id/snooze', async (c) => {
      const thread = await found(c)
      const until = untilOf(await typed(c), c.var.studio.zone)
      if (until === undefined || (until !== null && until <= c.var.house.now())) {
        sayNext(c, { key: 'talk.problem.past' })
        return c.redirect(studioPaths.conversation(thread), 303)
      }
      await snooze(c.var.house, { thread, until })
      await say(c, thread, until)
      return c.redirect(studioPaths.conversation(thread), 303)
    })
    .post('/conversations/:id/waking', async (c) => {
      const thread = await found(c)
      await wake(c.var.house, { thread })
      sayNext(c, { key: 'talk.done.woken' })
      return c.redirect(studioPaths.conversation(thread), 303)
    })
}

/** The conversation that is meant; another studio's is not found. */
async function found(c: StudioContext): Promise<string> {
  const [thread] = await threads(c.var.house, { ids: [c.req.param('id') ?? ''] })
  if (!thread) throw new Refusal('conversation.notFound')
  return thread.id
}

function untilOf(values: Readonly<Record<string, string>>, zone: string): number | null | undefined {
  const taken = Until.safeParse(values)
  if (!taken.success) return undefined
  if (taken.data.until === 'reply') return null
  return 'day' in taken.data ? instantOn(taken.data.day, taken.data.time || MORNING, zone) : Number(taken.data.until)
}

/** Until when, and that the promise of an answer runs on. */
async function say(c: StudioContext, thread: string, until: number | null): Promise<void> {
  const { house, dates, studio } = c.var
  const found = await conversation(house, { id: thread })
  if (!found) throw new Refusal('conversation.notFound')
  const addresses = found.letters.map(({ from }) => from.address)
  const clients = await clientsByAddress(house, { addresses })
  const promised = (await owedIn(house, { clients, time: studio })).get(thread)
  const undo = { action: talkPaths.wake(thread) }
  const values = {
    until: until === null ? '' : dates.dayAndTime(until),
    promised: promised ? dates.dayAndTime(promised.dueAt) : '',
  }
  const at = until === null ? 'reply' : 'until'
  sayNext(c, { key: promised ? `talk.done.snoozed.${at}.promised` : `talk.done.snoozed.${at}`, values, undo })
}
