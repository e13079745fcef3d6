import { Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { endOtherSessions, endSession, newRecoveryCodes, signOut } from '#foundation/sign-in/sign-in.ts'
import { sayNext } from '#ui/page-env.ts'
import type { Premises } from '../premises.ts'
import { RecoveryCodesPage } from '../door/recovery-codes-page.tsx'
import type { StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** Where one is signed in, ending that, and the codes for the day the password is lost. */
export function sessionRoutes(premises: Premises) {
  return (
    new Hono<StudioEnv>()
      .post('/sessions/others/end', async (c) => {
        await endOtherSessions(premises.door, { user: c.var.session.user.id, keep: c.var.session.id })
        sayNext(c, { key: 'studio.done.sessionsEnded' })
        return c.redirect(`${studioPaths.settings()}#sessions`, 303)
      })
      .post('/sessions/:id/end', async (c) => {
        const ended = await endSession(premises.door, { user: c.var.session.user.id, session: c.req.param('id') })
        if (!ended) throw new Refusal('studio.notFound')
        sayNext(c, { key: 'studio.done.sessionEnded' })
        return c.redirect(`${studioPaths.settings()}#sessions`, 303)
      })
      .post('/sign-out', async (c) => {
        const { cookies } = await signOut(premises.door, c.req.raw.headers)
        for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
        sayNext(c, { key: 'studio.done.signedOut' })
        return c.redirect(studioPaths.signIn(), 303)
      })
      // Answered with the page itself and no redirect: the codes are shown this one time, and kept nowhere but as hashes.
      .post('/recovery-codes', async (c) => {
        const codes = await newRecoveryCodes(premises.door, c.var.session.user.id)
        const page = <RecoveryCodesPage say={c.var.say} codes={codes} nextHref={`${studioPaths.settings()}#codes`} />
        return c.render(page, { title: c.var.say('studio.codes'), here: 'settings' })
      })
  )
}
