import { Hono } from 'hono'
import { z } from 'zod'
import { countClients, clientsPage, findClients } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { ArchivedRows } from '#client/studio/archived.tsx'
import { DeclinedRows } from '#client/studio/declined.tsx'
import { ProposalRows } from '#client/studio/proposals.tsx'
import { countProposed } from '#conversation/conversation.ts'
import { FEW_CLIENTS } from '#reading/reading.ts'
import { JoiningPage } from '../conversation/joining-page.tsx'
import { personOf } from '../client/new-contact.ts'
import { PeoplePage } from './people-page.tsx'
import { archivedPageView, declinedPageView, proposedView } from './people-view.ts'
import type { StudioEnv } from '../studio-env.ts'
import { personAddress, studioPaths } from '../studio-paths.ts'

/** So many clients of a name are offered to choose from. */
const FOUND = 20

/** The last person of the page before, as `studioPaths` spells it; anything else is the first page. */
const Before = z
  .string()
  .regex(/^\d{1,15}\.[\w-]+$/u)
  .transform((text) => {
    const dot = text.indexOf('.')
    return { lastAt: Number.parseInt(text, 10), address: personAddress(text.slice(dot + 1)) }
  })
  .nullable()
  .catch(null)

const Id = z.uuid().nullable().catch(null)

/** The whole of the lists that the clients' page shows the beginning of, and whose contact a person is. */
export function peopleRoutes() {
  return new Hono<StudioEnv>()
    .get('/people', async (c) => {
      const { house, say, dates } = c.var
      const before = Before.parse(c.req.query('before'))
      const hasFew = (await countClients(house)) <= FEW_CLIENTS
      const { ones, furtherHref } = await proposedView(house, before, hasFew)
      const clients = hasFew ? await clientsPage(house, { most: FEW_CLIENTS }) : []
      const title = say('client.proposals', { count: await countProposed(house) })
      const page = (
        <PeoplePage
          {...aboutPage(c.var, { title, before, startHref: studioPaths.people(), furtherHref })}
          hint={say('client.proposalsHint')}
        >
          <ProposalRows say={say} dates={dates} proposals={ones} clients={clients} />
        </PeoplePage>
      )
      return c.render(page, { title, here: 'clients' })
    })
    .get('/people/declined', async (c) => {
      const { house, say } = c.var
      const before = Before.parse(c.req.query('before'))
      const { ones, furtherHref } = await declinedPageView(house, before)
      const title = say('client.declinedOnes')
      const page = (
        <PeoplePage {...aboutPage(c.var, { title, before, startHref: studioPaths.declined(), furtherHref })}>
          <DeclinedRows say={say} declined={ones} />
        </PeoplePage>
      )
      return c.render(page, { title, here: 'clients' })
    })
    .get('/clients/archived', async (c) => {
      const { house, say, dates } = c.var
      const before = Id.parse(c.req.query('before'))
      const { ones, furtherHref } = await archivedPageView(house, before)
      const title = say('client.archivedOnes')
      const page = (
        <PeoplePage {...aboutPage(c.var, { title, before, startHref: clientPaths.archivedClients(), furtherHref })}>
          <ArchivedRows say={say} dates={dates} archived={ones} />
        </PeoplePage>
      )
      return c.render(page, { title, here: 'clients' })
    })
    .get('/people/:person/joining', async (c) => {
      const { house, say } = c.var
      const { name, address } = await personOf(c)
      const asked = c.req.query('name')?.trim() || null
      const { clients } = asked === null ? { clients: [] } : await findClients(house, { words: asked, most: FOUND })
      const found = clients.map((client) => ({ id: client.id, name: client.name.text }))
      const action = studioPaths.joining(c.req.param('person'))
      const page = <JoiningPage say={say} name={name || address} asked={asked} clients={found} action={action} />
      return c.render(page, { title: say('client.join'), here: 'clients' })
    })
}

/** What such pages have in common: their title, and where they go on and begin. */
function aboutPage(
  { say }: Pick<StudioEnv['Variables'], 'say'>,
  of: { title: string; before: unknown; startHref: string; furtherHref?: string | undefined },
) {
  const startHref = of.before === null ? undefined : of.startHref
  return { say, title: of.title, startHref, furtherHref: of.furtherHref, clientsHref: clientPaths.clients() }
}
