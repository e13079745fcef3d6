import { type Context, Hono } from 'hono'
import { allowAgain, isStopped, stopFor } from '#foundation/stops/stops.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { sayIn } from '#house/words.ts'
import { Act } from '#ui/act.tsx'
import { typed } from '#ui/typed.ts'
import { nothingHere, plainAnswer } from '../plain-answers.tsx'
import { PlainNote } from '../plain-note.tsx'
import { portalPaths } from '../portal-paths.ts'
import type { PortalPremises } from '../portal-premises.ts'
import { type FoundStop, foundStop } from './stops.ts'

type StopContext = Context<WebEnv>

/**
 * Stopping a kind of message with one press (RFC 8058): a mail program posts here by itself, without a cookie and without an origin, and is answered at once and
 * never led elsewhere. Looking shows a page with a button and changes nothing. It holds at once and for ever.
 */
export function stopRoutes(premises: PortalPremises) {
  const { assets } = premises
  return new Hono<WebEnv>()
    .get('/p/stops/:token', async (c) => {
      const found = await foundStop(premises, c.req.param('token'))
      if (!found) return nothingHere(c, assets)
      const stands = await isStopped(found.house, { contact: found.contact.id, kind: found.kind })
      return stands ? done(premises, c, found) : asked(premises, c, found)
    })
    .post('/p/stops/:token', async (c) => {
      const found = await foundStop(premises, c.req.param('token'))
      if (!found) return nothingHere(c, assets)
      const isMachine = (await typed(c))['List-Unsubscribe'] === 'One-Click'
      await stopFor(found.house, { ...whoseOf(found), way: isMachine ? 'one-click' : 'page' })
      return done(premises, c, found)
    })
    .post('/p/stops/:token/again', async (c) => {
      const found = await foundStop(premises, c.req.param('token'))
      if (!found) return nothingHere(c, assets)
      await allowAgain(found.house, { ...whoseOf(found), words: '' })
      const { say, ...plain } = plainOf(found)
      const title = say('checkin.stop.undone', { kind: found.kind })
      return plainAnswer(c, assets, { ...plain, title, content: <PlainNote title={title} lines={[]} />, status: 200 })
    })
}

const whoseOf = ({ contact, kind }: FoundStop) => ({ contact: contact.id, client: contact.client, kind })

function plainOf({ contact, studio }: FoundStop) {
  return { say: sayIn(contact.language), language: contact.language, studio: studio.name }
}

function asked({ assets }: PortalPremises, c: StopContext, found: FoundStop): Response | Promise<Response> {
  const { say, ...plain } = plainOf(found)
  const { kind, contact } = found
  const title = say('checkin.stop.title', { kind })
  const content = (
    <PlainNote title={title} lines={[say('checkin.stop.why', { name: contact.name })]}>
      <Act action={c.req.path} kind="primary" showsOnce>
        {say('checkin.stop.act')}
      </Act>
    </PlainNote>
  )
  return plainAnswer(c, assets, { ...plain, title, content, status: 200 })
}

function done({ assets }: PortalPremises, c: StopContext, found: FoundStop): Response | Promise<Response> {
  const { say, ...plain } = plainOf(found)
  const title = say('checkin.stop.done', { kind: found.kind })
  const content = (
    <PlainNote title={title} lines={[say('checkin.stop.doneWhy', { studio: plain.studio })]}>
      <Act action={portalPaths.stopAgain(c.req.param('token') ?? '')} kind="quiet" showsOnce>
        {say('checkin.stop.again')}
      </Act>
    </PlainNote>
  )
  return plainAnswer(c, assets, { ...plain, title, content, status: 200 })
}
