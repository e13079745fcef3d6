import { Hono } from 'hono'
import { z } from 'zod'
import { addClient, addContact, client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { declinePerson } from '#conversation/conversation.ts'
import { publicAddress } from '#foundation/config.ts'
import { memberNames } from '#foundation/sign-in/sign-in.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import { AttentionPage } from '../today/attention-page.tsx'
import { ClientPage } from './client-page.tsx'
import { clientView } from './client-view.ts'
import { ClientsPage } from './clients-page.tsx'
import { attentionView, clientsView } from './clients-view.ts'
import { newContactOf, personOf } from './new-contact.ts'
import { earlierTimeline } from './timeline-view.ts'
import { TimelinePage } from './timeline-page.tsx'
import type { Premises } from '../premises.ts'
import type { StudioEnv } from '../studio-env.ts'
import { personAddress, studioPaths } from '../studio-paths.ts'

/** The client after whom a page begins; anything else is the first page. */
const Id = z.uuid().nullable().catch(null)

/** The contact who is meant, of a client with several; anything else is whoever needs most. */
const Meant = z.uuid().optional().catch(undefined)

/** Whose place in the order of need a page begins after; anything else is the first page. */
const AttentionPlace = z.object({ rank: z.coerce.number(), contact: z.uuid() }).nullable().catch(null)

/** Where a page of earlier things begins, as `studioPaths.timelineBefore` spells it; anything else is the client's own page. */
const Place = z
  .string()
  .regex(/^\d{1,15}\.\d{1,4}$/u)
  .transform((text) => ({
    at: Number.parseInt(text, 10),
    skip: Number.parseInt(text.slice(text.indexOf('.') + 1), 10),
  }))
  .nullable()
  .catch(null)

/** The list of clients, a client whole, and who of the mailbox becomes one. */
export function clientRoomRoutes({ config, door }: Pick<Premises, 'config' | 'door'>) {
  return new Hono<StudioEnv>()
    .get('/clients', async (c) => {
      const view = await clientsView(c.var.house, { studio: c.var.studio, after: Id.parse(c.req.query('after')) })
      return c.render(<ClientsPage say={c.var.say} dates={c.var.dates} {...view} />, {
        title: c.var.say('client.clients'),
        here: 'clients',
      })
    })
    .get('/clients/attention', async (c) => {
      const after = AttentionPlace.parse(c.req.query())
      const view = await attentionView(c.var.house, { studio: c.var.studio, after })
      return c.render(<AttentionPage say={c.var.say} dates={c.var.dates} {...view} />, {
        title: c.var.say('studio.today.needs'),
        here: 'clients',
      })
    })
    .get('/clients/:id{[0-9a-f-]{36}}', async (c) => {
      const found = await client(c.var.house, { id: c.req.param('id') })
      if (!found) throw new Refusal('client.notFound')
      const view = await clientView(c.var.house, found, {
        studio: c.var.studio,
        contact: Meant.parse(c.req.query('contact')),
        hasAddress: publicAddress(config) !== null,
        members: await memberNames(door, c.var.house.store.workspace),
      })
      return c.render(<ClientPage say={c.var.say} dates={c.var.dates} {...view} />, {
        title: found.name,
        here: 'clients',
      })
    })
    .get('/clients/:id{[0-9a-f-]{36}}/timeline', async (c) => {
      const found = await client(c.var.house, { id: c.req.param('id') })
      if (!found) throw new Refusal('client.notFound')
      const clientHref = clientPaths.client(found.id)
      const place = Place.parse(c.req.query('before') ?? null)
      if (!place) return c.redirect(`${clientHref}#timeline`, 302)
      const { happenings, next } = await earlierTimeline(c.var.house, found, place)
      const earlier = next ? { earlierHref: studioPaths.timelineBefore(found.id, next) } : {}
      const facts = { name: found.name, clientHref, timeline: happenings, ...earlier }
      return c.render(<TimelinePage say={c.var.say} dates={c.var.dates} {...facts} />, {
        title: c.var.say('studio.client.timelineBefore'),
        here: 'clients',
      })
    })
    .post('/people/:person/acceptance', async (c) => {
      const { contact, name } = await newContactOf(c)
      await addClient(c.var.house, { name, contact })
      sayNext(c, { key: 'client.done.accepted', values: { name } })
      return c.redirect(clientPaths.proposals(), 303)
    })
    .post('/people/:person/joining', async (c) => {
      const joined = (await typed(c))['client'] ?? ''
      const { contact, name } = await newContactOf(c)
      await addContact(c.var.house, { client: joined, contact: { ...contact, part: 'stakeholder' } })
      sayNext(c, { key: 'client.done.joined', values: { name } })
      return c.redirect(clientPaths.client(joined), 303)
    })
    .post('/people/:person/declining', async (c) => {
      const address = personAddress(c.req.param('person'))
      const back = (await typed(c))['back'] === '1'
      const name = (await personOf(c)).name || address
      await declinePerson(c.var.house, { address, declined: !back })
      const undo = { action: studioPaths.declining(c.req.param('person')), hidden: { back: '1' } }
      if (back) sayNext(c, { key: 'studio.done.undone' })
      else sayNext(c, { key: 'client.done.declined', values: { name }, undo })
      return c.redirect(clientPaths.proposals(), 303)
    })
}
