import { Hono } from 'hono'
import { switchListening } from '#client/client.ts'
import { Refusal } from '#foundation/refusal.ts'
import { deviceOf } from '#ui/device.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import type { OwnPortalEnv } from '../own-env.ts'
import { portalPaths } from '../portal-paths.ts'
import type { PortalPremises } from '../portal-premises.ts'
import { takeSession } from '../sessions/session-cookie.ts'
import { devicesOf, endSessions } from '../sessions/sessions.ts'
import { AboutPage } from './about-page.tsx'

/** What the studio sees of them, whether their letters are read, and the devices on which the page is open. */
export function ownRoutes(premises: PortalPremises) {
  return new Hono<OwnPortalEnv>()
    .get('/p/:contact/about', async (c) => {
      const { contact, session, say, dates, switchable } = c.var
      const devices = await devicesOf(c.var.house, { contacts: [contact.id] })
      const shown = devices.map(({ id, agent, since, seenAt }) => {
        const action = portalPaths.sessionEnd(contact.id, id)
        return { device: deviceOf(agent), since, seenAt, isThis: id === session, endAction: action }
      })
      const facts = { heard: contact.heard, switchable, devices: shown }
      const actions = {
        switchAction: portalPaths.listening(contact.id),
        endAction: portalPaths.sessionsEnd(contact.id),
      }
      return c.render(<AboutPage say={say} dates={dates} {...facts} {...actions} />, {
        title: say('portal.about'),
      })
    })
    .post('/p/:contact/listening', async (c) => {
      const { contact, house } = c.var
      const on = (await typed(c))['on'] === 'yes'
      await switchListening(house, { id: contact.id, on })
      await premises.heardAnew(house, { client: contact.client })
      const undo = { action: portalPaths.listening(contact.id), hidden: { on: on ? 'no' : 'yes' } }
      sayNext(c, { key: on ? 'portal.done.heard' : 'portal.done.unheard', undo })
      return c.redirect(`${portalPaths.about(contact.id)}#listening`, 303)
    })
    .post('/p/:contact/sessions/end', async (c) => {
      const { contact, house, secure } = c.var
      await endSessions(house, { contact: contact.id, client: contact.client, keep: null })
      takeSession(c, { contact: contact.id, secure })
      return c.redirect(portalPaths.left(), 303)
    })
    .post('/p/:contact/sessions/:session/end', async (c) => {
      const { contact, house, secure, session } = c.var
      const id = c.req.param('session')
      const ended = await endSessions(house, { contact: contact.id, client: contact.client, id })
      if (ended === 0) throw new Refusal('portal.notFound')
      if (id !== session) {
        sayNext(c, { key: 'portal.done.ended' })
        return c.redirect(`${portalPaths.about(contact.id)}#devices`, 303)
      }
      takeSession(c, { contact: contact.id, secure })
      return c.redirect(portalPaths.left(), 303)
    })
}
