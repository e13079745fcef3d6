import { Hono } from 'hono'
import { contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { isSecure, publicAddress } from '#foundation/config.ts'
import { revokeLinks } from '#foundation/outbox/outbox.ts'
import { Refusal } from '#foundation/refusal.ts'
import { writeFreshLink } from '#portal/links/fresh-link.ts'
import { portalPaths } from '#portal/portal-paths.ts'
import { giveSession } from '#portal/sessions/session-cookie.ts'
import { beginLook, endSessions } from '#portal/sessions/sessions.ts'
import { sayNext } from '#ui/page-env.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** A contact's own page, from the studio's side: looked at, its links written and ended, its devices ended. */
export function accessRoutes({ config }: Premises) {
  return new Hono<StudioEnv>()
    .post('/contacts/:id/looking', async (c) => {
      const { id, client } = await whose(c)
      const { house, session } = c.var
      const agent = c.req.header('user-agent') ?? ''
      const studioSession = session.id
      const begun = await beginLook(house, { contact: id, client, agent, member: session.user.id, studioSession })
      const cookie = { workspace: house.store.workspace, ...begun }
      giveSession(c, cookie, { contact: id, secure: isSecure(config), look: true })
      return c.redirect(portalPaths.home(id), 303)
    })
    .post('/contacts/:id/links', async (c) => {
      const { id, client } = await whose(c)
      if (publicAddress(config) === null) throw new Refusal('portal.access.noAddress')
      await writeFreshLink(c.var.house, { contact: id, client })
      sayNext(c, { key: 'portal.done.fresh' })
      return c.redirect(studioPaths.outbox(), 303)
    })
    .post('/contacts/:id/links/end', async (c) => {
      const { id, client } = await whose(c)
      const links = await revokeLinks(c.var.house, { contact: id })
      sayNext(c, { key: 'portal.done.linksEnded', values: { links } })
      return c.redirect(cardOf(client, id), 303)
    })
    .post('/contacts/:id/devices/:device/end', async (c) => {
      const { id, client } = await whose(c)
      const ended = await endSessions(c.var.house, { contact: id, client, id: c.req.param('device') })
      if (ended === 0) throw new Refusal('portal.notFound')
      sayNext(c, { key: 'portal.done.ended' })
      return c.redirect(cardOf(client, id), 303)
    })
}

async function whose(c: StudioContext): Promise<{ id: string; client: string }> {
  const found = await contact(c.var.house, { id: c.req.param('id') ?? '' })
  if (!found) throw new Refusal('client.notFound')
  return found
}

const cardOf = (client: string, contact: string): string => `${clientPaths.client(client)}#contact-${contact}`
