import { Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { askForPasskey, PasskeyAnswer, signInWithPasskey } from '#foundation/sign-in/sign-in.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { type Door, languageOf, letIn } from './door-page.tsx'
import { answered, placeOf } from '../settings/passkey-place.ts'
import { passkeyProblem } from '../settings/passkey-sentences.ts'
import type { Premises } from '../premises.ts'
import { ownPath, signInPage } from './sign-in-answer.tsx'
import { visitorOf } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** Signing in with a passkey. */
export function passkeyDoorRoutes(premises: Premises) {
  return new Hono<WebEnv>()
    .post('/sign-in/passkey/challenge', async (c) => {
      try {
        const place = placeOf(premises, c)
        const asked = await askForPasskey(premises.door, { place, visitor: visitorOf(c) })
        for (const cookie of asked.cookies) c.header('set-cookie', cookie, { append: true })
        return c.json(asked.options)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return c.json({ problem: problemOf(c, error) }, 422)
      }
    })
    .post('/sign-in/passkey', async (c) => {
      const values = await typed(c)
      const returnTo = ownPath(values['returnTo'])
      try {
        const answer = PasskeyAnswer.safeParse(answered(values['credential']))
        if (!answer.success) throw new Refusal('signIn.passkeyFailed')
        const signed = await signInWithPasskey(premises.door, {
          headers: c.req.raw.headers,
          place: placeOf(premises, c),
          visitor: visitorOf(c),
          credential: answer.data,
        })
        letIn(premises, c, signed)
        return c.redirect(returnTo ?? studioPaths.today(), 303)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return unprocessed(c, () => signInPage(premises, c, { values: {} }, { returnTo, problem: problemOf(c, error) }))
      }
    })
}

const problemOf = (c: Door, refusal: Refusal) =>
  passkeyProblem(sayIn(languageOf(c)), datesIn(languageOf(c), 'UTC', 0), refusal)
