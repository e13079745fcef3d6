import { Hono } from 'hono'
import { z } from 'zod'
import { setReplySetting, UPDATE_DAYS } from '#conversation/conversation.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import { settingsPage } from '../settings/settings-answer.tsx'
import type { StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** Both are typed; the box is `yes` or absent. */
const Setting = z.object({
  acknowledges: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((on) => on === 'yes'),
  updateDays: z
    .string()
    .trim()
    .regex(/^\d{1,2}$/u)
    .transform(Number)
    .refine((days) => days >= UPDATE_DAYS.least && days <= UPDATE_DAYS.most),
})

/** Where the studio says how it wants its reply promise. */
export function replyPromiseRoutes(premises: Premises) {
  return new Hono<StudioEnv>().post('/settings/reply-promise', async (c) => {
    const values = await typed(c)
    const taken = Setting.safeParse(values)
    if (!taken.success) {
      const problems = { updateDays: c.var.say('talk.setting.problem', UPDATE_DAYS) }
      return unprocessed(c, () => settingsPage(premises, c, { replyPromise: { values, problems } }))
    }
    await setReplySetting(c.var.house, taken.data)
    sayNext(c, { key: 'studio.done.saved' })
    return c.redirect(`${studioPaths.settings()}#reply-promise`, 303)
  })
}
