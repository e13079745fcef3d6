import { Hono } from 'hono'
import { isLanguage } from '#foundation/language.ts'
import { hasNoOwner, sessionOf } from '#foundation/sign-in/sign-in.ts'
import { zoneHere } from '#foundation/days.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { typed } from '#ui/typed.ts'
import { languageOf, letIn } from '../door/door-page.tsx'
import { openSample, ownStudio, sampleOf } from '../door/first-run.ts'
import { rememberOpened } from '../in-studio.tsx'
import type { Premises } from '../premises.ts'
import { visitorOf } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** The sample studio: for whoever is signed in, and for everybody in a house that has no owner yet. */
export function sampleRoutes(premises: Premises) {
  return new Hono<WebEnv>()
    .post('/sample', async (c) => {
      const asked = (await typed(c))['language']
      const input = { language: isLanguage(asked) ? asked : languageOf(c), zone: zoneHere() }
      const session = await sessionOf(premises.door, c.req.raw.headers)
      if (session) rememberOpened(premises, c, await sampleOf(premises, { ...input, user: session.user.id }))
      else if (await hasNoOwner(premises.door))
        letIn(premises, c, await openSample(premises, { ...input, visitor: visitorOf(c) }))
      else return c.redirect(studioPaths.signIn(), 303)
      return c.redirect(studioPaths.today(), 303)
    })
    .post('/sample/leaving', async (c) => {
      const session = await sessionOf(premises.door, c.req.raw.headers)
      if (!session) return c.redirect(studioPaths.signIn(), 303)
      const own = await ownStudio(premises, session.user.id)
      if (own === null) return c.redirect(studioPaths.welcome(), 303)
      rememberOpened(premises, c, own)
      return c.redirect(studioPaths.today(), 303)
    })
}
