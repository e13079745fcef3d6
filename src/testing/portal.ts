import type { House } from '#foundation/house.ts'
import { queueIn } from '#foundation/outbox/outbox.ts'
import type { NewOutgoing } from '#foundation/outbox/outbox-types.ts'
import { linkToken } from '#portal/links/link-token.ts'
import { portalPaths } from '#portal/portal-paths.ts'
import { TEST_SECRET, type TestApp } from './test-app.ts'
import type { Visitor } from './visitor.ts'

/** Queues a letter with a link to a contact's page, as any template does; returns the message and the path of its link. */
export async function letterWithLink(
  house: House,
  whose: { client: string; contact: string },
  more: Partial<NewOutgoing> = {},
): Promise<{ id: string; path: string }> {
  const message = { ...whose, template: 'portal.link', cause: whose.contact, facts: {}, unasked: false, page: '' }
  const id = await house.store.write((tx) => queueIn(tx, house, { ...message, ...more }))
  return { id, path: linkPath(house, id) }
}

/** The path of a message's link, good or not. */
export const linkPath = ({ store }: House, outgoing: string): string =>
  portalPaths.link(linkToken(TEST_SECRET, { workspace: store.workspace, outgoing }))

/** A client's phone on which their page was opened by the button of a link. */
export async function openedPortal(
  { app, house }: { app: TestApp; house: House },
  whose: { client: string; contact: string },
  language = 'en',
): Promise<Visitor> {
  const phone = app.visitor(language)
  const { path } = await letterWithLink(house, whose)
  const answer = await phone.post(path)
  if (answer.status !== 303) throw new Error(`The link answered ${answer.status}`)
  return phone
}
