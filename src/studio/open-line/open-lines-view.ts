import type { Client } from '#client/client.ts'
import { openLinesOf } from '#delivery/delivery.ts'
import { deliveryPaths } from '#delivery/delivery-paths.ts'
import type { OpenLinesSectionProps } from '#delivery/studio/open-lines-section.tsx'
import type { House } from '#foundation/house.ts'

/** Whom a letter can tell of an open line. */
export const presentContacts = (client: Client) =>
  client.contacts.filter((one) => one.archivedAt === null).map(({ id, name }) => ({ id, name }))

/** What a client's page shows of the hours in which they reach the studio at once. */
export async function openLinesBeside(
  house: House,
  client: Client,
): Promise<Omit<OpenLinesSectionProps, 'say' | 'dates'>> {
  const lines = await openLinesOf(house, { client: client.id, at: house.now() })
  return {
    form: { values: {} },
    action: deliveryPaths.openLines(client.id),
    contacts: presentContacts(client),
    lines: lines.map((line) => ({ ...line, closeAction: deliveryPaths.closing(line.id) })),
  }
}
