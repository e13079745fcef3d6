import { type Client, clientsById, type Project, workByClient } from '#client/client.ts'
import { correspondents, lastTalks, replySetting } from '#conversation/conversation.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { lastSentTo } from '#foundation/outbox/outbox.ts'
import { needsCare } from '#reading/reading.ts'
import type { QuietClient } from '../due/due-types.ts'
import { quietDays } from '../due/update-due-rules.ts'

/** So many of those with work are looked at, the last signed first. */
const LOOKED_AT = 60
const SIGNED_WITHIN = 730

/** What left by the outbox is looked back on for so long, in milliseconds. */
const SENT_WITHIN = 365 * DAY

/**
 * Clients with work under way (signed, not delivered), and when the studio said something to anybody there: wrote, talked, or sent a message of the outbox;
 * where it never did, when they signed. S2-22
 */
export async function quietClients(house: House, { zone }: { zone: string }): Promise<QuietClient[]> {
  const today = dayAt(house.now(), zone)
  const works = await workByClient(house, {
    signed: today.subtract({ days: SIGNED_WITHIN }).toString(),
    // What was delivered is not under way any more.
    delivered: today.add({ days: 1 }).toString(),
    until: today.toString(),
    most: LOOKED_AT,
  })
  if (works.size === 0) return []
  const clients = (await clientsById(house, { ids: [...works.keys()] })).filter((one) => one.archivedAt === null)
  const said = await lastWords(house, clients)
  const { updateDays } = await replySetting(house)
  return clients.flatMap((client) => {
    const signed = signedAt(works.get(client.id) ?? [], zone)
    const present = client.contacts.filter(({ archivedAt }) => archivedAt === null)
    const contact = said.mostSpokenTo(present)
    if (signed === null || !contact) return []
    const of = { id: client.id, client: client.id, contact, contacts: present.map(({ id }) => id) }
    const since = Math.max(signed, said.lastTo(client))
    return [{ ...of, since, days: quietDays(updateDays, needsCare(present)) }]
  })
}

/** When the newest work that is under way was signed; null where none is. */
function signedAt(works: readonly Project[], zone: string): number | null {
  const running = works.flatMap(({ stage, signedOn, deliveredOn, archivedAt }) =>
    (stage === 'agreed' || stage === 'under-way') && deliveredOn === null && archivedAt === null
      ? (signedOn ?? [])
      : [],
  )
  const last = running.toSorted().at(-1)
  return last === undefined ? null : Temporal.PlainDate.from(last).toZonedDateTime(zone).epochMilliseconds
}

async function lastWords(house: House, clients: readonly Client[]) {
  const addresses = clients.flatMap(({ contacts }) => contacts.flatMap((one) => one.addresses))
  const known = await correspondents(house, { addresses })
  const talked = await lastTalks(house, { by: 'client', ids: clients.map(({ id }) => id) })
  const sent = await lastSentTo(house, { since: house.now() - SENT_WITHIN })
  const spoken = ({ addresses: of }: Client['contacts'][number], which: 'lastOutAt' | 'lastAt') =>
    Math.max(0, ...of.map((address) => known.get(address)?.[which] ?? 0))
  return {
    lastTo: ({ id, contacts }: Client) =>
      Math.max(talked.get(id) ?? 0, sent.get(id) ?? 0, ...contacts.map((one) => spoken(one, 'lastOutAt'))),
    mostSpokenTo: (contacts: Client['contacts']) =>
      contacts.toSorted((a, b) => spoken(b, 'lastAt') - spoken(a, 'lastAt'))[0]?.id,
  }
}
