import { Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { changePassword } from '#foundation/sign-in/sign-in.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { waitFirst } from '../door/password-sentences.ts'
import type { Premises } from '../premises.ts'
import { sessionRoutes } from './session-routes.tsx'
import { settingsPage } from './settings-answer.tsx'
import { type StudioContext, type StudioEnv, visitorOf } from '../studio-env.ts'
import { sentenceOf, studioInput, studioProblems } from './studio-form.ts'
import { studioPaths } from '../studio-paths.ts'
import { SettingsForm } from '../studio-rules.ts'
import { changeStudio } from '../studio.ts'

/** Settings: the studio, sessions, password, passkeys, recovery codes. */
export function settingsRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/settings', async (c) => settingsPage(premises, c, {}))
    .post('/settings', async (c) => {
      const values = await typed(c)
      const form = SettingsForm.safeParse(studioInput(values))
      if (!form.success) {
        const problems = studioProblems(form.error, c.var.say)
        return unprocessed(c, () => settingsPage(premises, c, { studio: { values, problems } }))
      }
      await changeStudio(c.var.house, form.data)
      sayNext(c, { key: 'studio.done.saved' })
      return c.redirect(studioPaths.settings(), 303)
    })
    .post('/settings/password', async (c) => {
      const values = await typed(c)
      try {
        const input = { present: values['now'] ?? '', next: values['new'] ?? '', email: c.var.session.user.email }
        const { cookies } = await changePassword(premises.door, {
          headers: c.req.raw.headers,
          visitor: visitorOf(c),
          ...input,
        })
        for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const problems = passwordProblem(c, error)
        return unprocessed(c, () => settingsPage(premises, c, { password: { values: {}, problems } }))
      }
      sayNext(c, { key: 'studio.done.password' })
      return c.redirect(studioPaths.settings(), 303)
    })
    .route('/', sessionRoutes(premises))
    .route('/', passkeyRoutes(premises))
}

/** What was wrong with the change of password, beside the field it is about. */
function passwordProblem(c: StudioContext, refusal: Refusal): Record<string, string> {
  if (refusal.code === 'signIn.wrong') return { now: c.var.say('studio.settings.password.wrong') }
  if (refusal.code === 'signIn.tooMany') return { now: waitFirst(c.var.say, c.var.dates, refusal) }
  return { new: sentenceOf(c.var.say, refusal.code) }
}
