import { Hono } from 'hono'
import { clients } from '#client/client.ts'
import { Refusal } from '#foundation/refusal.ts'
import {
  changePassword,
  endOtherSessions,
  endSession,
  SHORTEST_PASSWORD,
  newRecoveryCodes,
  recoveryCodesLeft,
  sessionsOf,
  signOut,
} from '#foundation/sign-in/sign-in.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { deviceOf } from './device.ts'
import { passwordRefused, waitFirst } from './password-sentences.ts'
import type { Premises } from './premises.ts'
import { RecoveryCodesPage } from './recovery-codes-page.tsx'
import { SettingsPage } from './settings-page.tsx'
import { type StudioContext, type StudioEnv, visitorOf } from './studio-env.ts'
import { studioInput, studioProblems, studioValues, TIME_ZONES } from './studio-form.ts'
import { studioPaths } from './studio-paths.ts'
import { StudioForm } from './studio-rules.ts'
import { changeStudio, studioFacts } from './studio.ts'

/** Settings: the studio, sessions, password, recovery codes. */
export function settingsRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/settings', async (c) => settingsPage(premises, c, {}))
    .post('/settings', async (c) => {
      const values = await typed(c)
      const form = StudioForm.safeParse(studioInput(values))
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
}

function sessionRoutes(premises: Premises) {
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

interface CameBack {
  studio?: Filled
  password?: Filled
}

async function settingsPage(premises: Premises, c: StudioContext, back: CameBack) {
  const { say, dates, session, house } = c.var
  const sessions = await sessionsOf(premises.door, session.user.id)
  const unheard = (await clients(house))
    .flatMap((client) => client.contacts)
    .filter((contact) => !contact.heard && contact.archivedAt === null)
  const { publicUrl, databaseUrl, dataDir } = premises.config
  const page = (
    <SettingsPage
      say={say}
      dates={dates}
      form={back.studio ?? { values: studioValues(await studioFacts(house)) }}
      timeZones={TIME_ZONES}
      studioAction={studioPaths.settings()}
      passwordForm={back.password ?? { values: {} }}
      passwordAction={studioPaths.password()}
      leastPassword={SHORTEST_PASSWORD}
      codesLeft={await recoveryCodesLeft(premises.door, session.user.id)}
      codesAction={studioPaths.recoveryCodes()}
      sessions={sessions.map((one) => ({
        device: deviceOf(one.agent),
        seen: one.seenAt,
        isThis: one.id === session.id,
        endAction: studioPaths.sessionEnd(one.id),
      }))}
      endOthersAction={studioPaths.otherSessionsEnd()}
      signOutAction={studioPaths.signOut()}
      unheard={unheard.map((contact) => contact.name)}
      {...(publicUrl ? { publicUrl: publicUrl.origin } : {})}
      about={{ version: premises.version, folder: databaseUrl ? null : dataDir }}
    />
  )
  return c.render(page, { title: say('studio.settings'), here: 'settings' })
}

/** What was wrong with the change of password, beside the field it is about. */
function passwordProblem(c: StudioContext, refusal: Refusal): Record<string, string> {
  if (refusal.code === 'signIn.wrong') return { now: c.var.say('studio.settings.password.wrong') }
  if (refusal.code === 'signIn.tooMany') return { now: waitFirst(c.var.say, c.var.dates, refusal) }
  return { new: passwordRefused(c.var.say, refusal) }
}
