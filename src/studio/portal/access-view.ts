import type { House } from '#foundation/house.ts'
import { devicesOf } from '#portal/sessions/sessions.ts'
import { deviceOf } from '#ui/device.ts'
import type { AccessView } from './access.tsx'
import { accessPaths } from './access-paths.ts'

/** Where the pages of these contacts are open, and what the user may do about it; by contact. */
export async function accessView(
  house: House,
  { contacts, hasAddress }: { contacts: readonly string[]; hasAddress: boolean },
): Promise<Map<string, AccessView>> {
  const devices = Map.groupBy(await devicesOf(house, { contacts }), (one) => one.contact)
  return new Map(
    contacts.map((id) => [
      id,
      {
        devices: (devices.get(id) ?? []).map(({ id: device, agent, since, seenAt }) => {
          return { device: deviceOf(agent), since, seenAt, endAction: accessPaths.deviceEnd(id, device) }
        }),
        lookAction: accessPaths.looking(id),
        ...(hasAddress ? { linkAction: accessPaths.freshLink(id), endLinksAction: accessPaths.linksEnd(id) } : {}),
      },
    ]),
  )
}
