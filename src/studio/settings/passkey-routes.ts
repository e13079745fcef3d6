import { Hono } from 'hono'
import { z } from 'zod'
import { Refusal } from '#foundation/refusal.ts'
import {
  addPasskey,
  beginPasskey,
  NewPasskeyAnswer,
  passkeysOf,
  removePasskey,
  renamePasskey,
  restorePasskey,
} from '#foundation/sign-in/sign-in.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { answered, placeOf } from './passkey-place.ts'
import { passkeyProblem } from './passkey-sentences.ts'
import type { Premises } from '../premises.ts'
import { settingsPage } from './settings-answer.tsx'
import { type StudioContext, type StudioEnv, visitorOf } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

const LONGEST_NAME = 100

/** What a passkey may be called: a code for what is wrong. */
const Name = z.string().trim().min(1, 'studio.problem.nameMissing').max(LONGEST_NAME, 'studio.problem.tooLong')

const HERE = `${studioPaths.settings()}#passkeys`

/** Passkeys in the settings: adding one, naming it, taking it away and back. */
export function passkeyRoutes(premises: Premises) {
  const { door } = premises
  return new Hono<StudioEnv>()
    .post('/passkeys/challenge', async (c) => {
      const { name = '', password = '' } = await typed(c)
      const { user } = c.var.session
      try {
        nameOf(name)
        const adding = { headers: c.req.raw.headers, place: placeOf(premises, c), visitor: visitorOf(c) }
        const asked = await beginPasskey(door, { ...adding, user: user.id, email: user.email, password })
        for (const cookie of asked.cookies) c.header('set-cookie', cookie, { append: true })
        return c.json(asked.options)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return c.json({ problem: problemOf(c, error) }, 422)
      }
    })
    .post('/passkeys', async (c) => {
      const { name = '', credential } = await typed(c)
      try {
        const answer = NewPasskeyAnswer.safeParse(answered(credential))
        if (!answer.success) throw new Refusal('signIn.passkeyFailed')
        const adding = { headers: c.req.raw.headers, place: placeOf(premises, c), visitor: visitorOf(c) }
        await addPasskey(door, { ...adding, name: nameOf(name), credential: answer.data })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const passkey = { values: { name }, problems: { name: problemOf(c, error) } }
        return unprocessed(c, () => settingsPage(premises, c, { passkey }))
      }
      sayNext(c, { key: 'studio.done.passkeyAdded', values: { passkey: name } })
      return c.redirect(HERE, 303)
    })
    .post('/passkeys/:id/name', async (c) => {
      const { name = '' } = await typed(c)
      const which = { user: c.var.session.user.id, passkey: c.req.param('id') }
      const named = Name.safeParse(name)
      // An empty name changes nothing, and the old one stands in the field again.
      if (!named.success) return c.redirect(HERE, 303)
      if (!(await renamePasskey(door, { ...which, name: named.data }))) throw new Refusal('studio.notFound')
      sayNext(c, { key: 'studio.done.saved' })
      return c.redirect(HERE, 303)
    })
    .post('/passkeys/:id/removal', async (c) => {
      const isBack = (await typed(c))['back'] === '1'
      const which = { user: c.var.session.user.id, passkey: c.req.param('id') }
      const passkey = (await passkeysOf(door, which.user)).find((one) => one.id === which.passkey)?.name ?? ''
      if (!(await (isBack ? restorePasskey : removePasskey)(door, which))) throw new Refusal('studio.notFound')
      const undo = { action: studioPaths.passkeyRemoval(which.passkey), hidden: { back: '1' } }
      if (isBack) sayNext(c, { key: 'studio.done.undone' })
      else sayNext(c, { key: 'studio.done.passkeyRemoved', values: { passkey }, undo })
      return c.redirect(HERE, 303)
    })
}

/** Throws the Refusal that says what is wrong with a name. */
function nameOf(name: string): string {
  const named = Name.safeParse(name)
  if (named.success) return named.data
  throw new Refusal(named.error.issues[0]?.message ?? 'studio.problem.nameMissing')
}

function problemOf(c: StudioContext, refusal: Refusal): string {
  const { say, dates } = c.var
  if (refusal.code === 'studio.problem.nameMissing' || refusal.code === 'studio.problem.tooLong')
    return say(refusal.code)
  return passkeyProblem(say, dates, refusal)
}
