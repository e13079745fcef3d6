import { type Context, Hono } from 'hono'
import { answerCheckIn } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import { TheirCheckInPage } from '#reading/portal/their-check-in-page.tsx'
import { allowAgain, stopFor } from '#foundation/stops/stops.ts'
import type { StudioWords } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { portalHome, type PortalEnv } from '#ui/portal-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { answerIn } from './answer-form.ts'
import { theirCheckIn } from './their-check-ins-view.ts'

type Env = PortalEnv<StudioWords>

/** A contact's check-ins on their own page: answered, corrected, or wanted no more. Mounted below `/p/:contact`, behind its session. */
export function theirCheckInRoutes() {
  return new Hono<Env>()
    .get('/check-ins/:id', (c) => page(c))
    .post('/check-ins/:id', async (c) => {
      const { house, contact } = c.var
      const id = c.req.param('id')
      await theirCheckIn(house, { contact: contact.id, id })
      const taken = answerIn(await typed(c), c.var)
      if (taken.form) return unprocessed(c, () => page(c, taken.form))
      await answerCheckIn(house, { id, ...taken.answer })
      return c.redirect(readingPaths.theirCheckIn(contact.id, id), 303)
    })
    .post('/check-in-stop', async (c) => {
      const { house, contact } = c.var
      const whose = { contact: contact.id, client: contact.client, kind: 'check-in' } as const
      const isStopping = (await typed(c))['stopped'] !== 'no'
      if (isStopping) await stopFor(house, { ...whose, way: 'page' })
      else await allowAgain(house, { ...whose, words: '' })
      sayNext(c, { key: isStopping ? 'checkin.theirs.stopped' : 'checkin.theirs.allowed' })
      return c.redirect(portalHome(contact.id), 303)
    })
}

async function page(c: Context<Env>, form?: Filled) {
  const { house, say, dates, contact, served } = c.var
  const view = await theirCheckIn(house, { contact: contact.id, id: c.req.param('id') ?? '' })
  const said: Filled = { values: { ease: view.answer?.ease ?? '', words: view.answer?.words ?? '' } }
  const props = { ...view, form: form ?? said, studio: served.name, by: served.by }
  return c.render(<TheirCheckInPage say={say} dates={dates} {...props} />, { title: say('checkin.theirs.title') })
}
