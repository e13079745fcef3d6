import type { Context } from 'hono'
import { Hono } from 'hono'
import { isSecure } from '#foundation/config.ts'
import { countAttempt } from '#foundation/sign-in/sign-in.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { sayIn } from '#house/words.ts'
import { closedHere, nothingHere, plainAnswer } from '../plain-answers.tsx'
import { PlainNote } from '../plain-note.tsx'
import { portalPaths } from '../portal-paths.ts'
import type { PortalPremises } from '../portal-premises.ts'
import { giveSession } from '../sessions/session-cookie.ts'
import { beginSession } from '../sessions/sessions.ts'
import { writeFreshLink } from './fresh-link.ts'
import { LinkPage, OldLinkPage } from './link-page.tsx'
import { type FoundLink, foundLink } from './links.ts'

export type LinkContext = Context<WebEnv>

/**
 * Links in messages. Looking at one changes nothing, however often and by whatever scanner; its button opens a session on this device, a new one each
 * time. (reliability.md, link scanners; ASVS 7.6.2)
 */
export function linkRoutes(premises: PortalPremises) {
  const { assets } = premises
  return new Hono<WebEnv>()
    .get('/p/links/:token', async (c) => {
      const token = c.req.param('token')
      const link = await foundLink(premises, token)
      if (!link) return nothingHere(c, assets)
      return link.state === 'good' ? linkPage(premises, c, link, token) : goodNoMore(premises, c, link, token)
    })
    .post('/p/links/:token', async (c) => {
      const token = c.req.param('token')
      const link = await foundLink(premises, token)
      if (!link) return nothingHere(c, assets)
      return link.state === 'good' ? opened(premises, c, link) : goodNoMore(premises, c, link, token)
    })
    .post('/p/links/:token/fresh', (c) => freshAsked(premises, c, c.req.param('token')))
}

async function freshAsked(premises: PortalPremises, c: LinkContext, token: string) {
  const link = await foundLink(premises, token)
  if (!link) return nothingHere(c, premises.assets)
  if (link.state === 'closed') return goodNoMore(premises, c, link, token)
  await askedForFresh(premises, c, link)
  const { say, ...plain } = plainOf(link)
  const title = say('portal.link.asked')
  const content = <PlainNote title={title} lines={[say('portal.link.asked.why')]} />
  return plainAnswer(c, premises.assets, { ...plain, title, content, status: 200 })
}

export function plainOf({ contact, studio }: FoundLink) {
  return { say: sayIn(contact.language), language: contact.language, studio: studio.name }
}

function linkPage({ assets }: PortalPremises, c: LinkContext, link: FoundLink, token: string) {
  const { say, ...plain } = plainOf(link)
  const { name } = link.contact
  const content = <LinkPage say={say} name={name} token={token} />
  return plainAnswer(c, assets, { ...plain, title: say('portal.link.for', { name }), content, status: 200 })
}

/** A link that is good no more, and the way to a fresh one. */
export function goodNoMore({ assets }: PortalPremises, c: LinkContext, link: FoundLink, token: string) {
  const { say, ...plain } = plainOf(link)
  const { name } = link.contact
  if (link.state !== 'expired' && link.state !== 'revoked') return closedHere(c, assets, plain)
  const content = <OldLinkPage say={say} name={name} token={token} state={link.state} />
  return plainAnswer(c, assets, { ...plain, title: say('portal.link.old', { name }), content, status: 410 })
}

async function opened(premises: PortalPremises, c: LinkContext, link: FoundLink): Promise<Response> {
  await openHere(premises, c, link)
  return c.redirect(portalPaths.page(link.contact.id, link.outgoing.page ?? ''), 303)
}

/** Opens a session of the contact's page on this device, a new one each time. */
export async function openHere({ config }: PortalPremises, c: LinkContext, link: FoundLink): Promise<void> {
  const { contact, house, outgoing } = link
  const agent = c.req.header('user-agent') ?? ''
  const begun = await beginSession(house, { contact: contact.id, client: contact.client, agent, link: outgoing.id })
  const secure = isSecure(config)
  giveSession(c, { workspace: house.store.workspace, ...begun }, { contact: contact.id, secure })
  c.header('referrer-policy', 'no-referrer')
}

/** Counted by contact and by address; whoever asks too often gets the same answer, and nothing is queued (ASVS 6.6.3). */
async function askedForFresh({ door }: PortalPremises, c: LinkContext, link: FoundLink): Promise<void> {
  const { contact, house, outgoing } = link
  const visitor = { address: c.var.address, agent: c.req.header('user-agent') ?? '' }
  try {
    await countAttempt(door, { tried: 'fresh-link', account: contact.id, visitor })
  } catch (error) {
    if (error instanceof Refusal) return
    throw error
  }
  await writeFreshLink(house, { contact: contact.id, client: contact.client, page: outgoing.page ?? '' })
}
