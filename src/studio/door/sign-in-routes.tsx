import { Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { hasNoOwner, SHORTEST_PASSWORD, signIn, signInWithRecoveryCode } from '#foundation/sign-in/sign-in.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import { typed, unprocessed } from '#ui/typed.ts'
import { type Door, doorPage, languageOf, letIn } from './door-page.tsx'
import { LostPasswordPage } from './lost-password-page.tsx'
import { waitFirst } from './password-sentences.ts'
import type { Premises } from '../premises.ts'
import { ownPath, signInPage } from './sign-in-answer.tsx'
import { visitorOf } from '../studio-env.ts'
import { sentenceOf } from '../settings/studio-form.ts'
import { studioPaths } from '../studio-paths.ts'

/** Signing in, with the password or, where it is lost, with a recovery code. */
export function signInRoutes(premises: Premises) {
  return new Hono<WebEnv>()
    .get('/sign-in', async (c) => {
      if (await hasNoOwner(premises.door)) return c.redirect(studioPaths.welcome(), 303)
      return signInPage(premises, c, { values: {} }, { returnTo: ownPath(c.req.query('returnTo')) })
    })
    .post('/sign-in', async (c) => {
      const values = await typed(c)
      const returnTo = ownPath(values['returnTo'])
      try {
        const { email = '', password = '' } = values
        const signed = await signIn(premises.door, { email, password, visitor: visitorOf(c) })
        letIn(premises, c, signed)
        return c.redirect(returnTo ?? studioPaths.today(), 303)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const form = { values: { email: values['email'] ?? '' } }
        return unprocessed(c, () => signInPage(premises, c, form, { returnTo, problem: refusedEntry(c, error) }))
      }
    })
    .get('/lost-password', (c) => lostPage(premises, c, { values: {} }))
    .post('/lost-password', async (c) => {
      const { email = '', code = '', password = '' } = await typed(c)
      try {
        const signed = await signInWithRecoveryCode(premises.door, { email, code, password, visitor: visitorOf(c) })
        letIn(premises, c, signed)
        return c.redirect(studioPaths.today(), 303)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return unprocessed(c, () => lostPage(premises, c, { values: { email, code }, problems: refusedCode(c, error) }))
      }
    })
}

function lostPage(premises: Premises, c: Door, form: Filled) {
  const say = sayIn(languageOf(c))
  const facts = {
    form,
    action: studioPaths.lostPassword(),
    signInHref: studioPaths.signIn(),
    leastPassword: SHORTEST_PASSWORD,
  }
  return doorPage(premises, c, { title: say('studio.lost'), content: <LostPasswordPage say={say} {...facts} /> })
}

function refusedEntry(c: Door, refusal: Refusal): string {
  const say = sayIn(languageOf(c))
  if (refusal.code !== 'signIn.tooMany') return say('studio.signIn.wrong')
  return waitFirst(say, datesIn(languageOf(c), 'UTC', 0), refusal)
}

function refusedCode(c: Door, refusal: Refusal): Record<string, string> {
  const say = sayIn(languageOf(c))
  if (refusal.code === 'signIn.tooMany') return { code: waitFirst(say, datesIn(languageOf(c), 'UTC', 0), refusal) }
  if (refusal.code === 'signIn.wrongCode') return { code: say('studio.lost.wrong') }
  return { password: sentenceOf(say, refusal.code) }
}
