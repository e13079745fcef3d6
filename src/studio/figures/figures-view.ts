import { namesOf } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { concernFigures } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { House } from '#foundation/house.ts'
import { workedBetween } from '#foundation/working-hours.ts'
import { firstAsks } from '#reading/reading.ts'
import type { Studio } from '../studio.ts'
import type { FiguresPageProps } from './figures-page.tsx'
import { LOOKED_BACK, toOption } from './figures-rules.ts'

/** More dots than these no picture can show: the newest are taken. */
const MOST = 300

/** The concerns and the questions of the last year, as dots. */
export async function figuresView(house: House, studio: Studio): Promise<Omit<FiguresPageProps, 'say' | 'dates'>> {
  const since = house.now() - LOOKED_BACK
  const concerns = (await concernFigures(house, { since })).slice(0, MOST)
  const asks = (await firstAsks(house, { since })).toSorted((a, b) => b.at - a.at).slice(0, MOST)
  const of = [...concerns, ...asks]
  const { contacts, clients } = await namesOf(house, {
    contacts: of.map(({ contact }) => contact),
    clients: of.map(({ client }) => client),
  })
  const nameOf = ({ contact, client }: { contact: string; client: string }) =>
    contacts.get(contact)?.name ?? clients.get(client) ?? ''
  return {
    concerns: concerns.map((one) => {
      const figured = { ...one, name: nameOf(one) }
      return { ...figured, href: concernPaths.concern(one.id), toOption: toOption(figured, studio) }
    }),
    asks: asks.map((one) => ({
      name: nameOf(one),
      href: clientPaths.client(one.client),
      at: one.at,
      voiced: one.voiced,
      took: workedBetween(one.since, one.at, studio),
    })),
    targetHours: studio.firstOptionHours,
    concernsHref: concernPaths.concerns(),
  }
}
