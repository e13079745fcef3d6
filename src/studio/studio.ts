import { ownAddresses, setOwnAddresses } from '#conversation/conversation.ts'
import { zoneHere } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Language } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { DEFAULT_HOURS, type StudioFacts, type WorkingHours } from './studio-rules.ts'
import type { StudioTables } from './studio-tables.ts'

export const STUDIO_ENTRIES = ['studio.opened', 'studio.changed'] as const

export interface Studio {
  name: string
  language: Language
  zone: string
  hours: WorkingHours
  sample: boolean
}

const within = (tx: Tx) => tx.$extendTables<StudioTables>()

/** Opens the studio of a new workspace, with its own mail addresses. */
export async function openStudio(house: House, input: StudioFacts & { sample?: boolean }): Promise<void> {
  const { name, language, zone, hours } = input
  await house.store.write(async (tx) => {
    const row = {
      id: house.store.workspace,
      name,
      language,
      zone,
      hours: JSON.stringify(hours),
      sample: input.sample ? 1 : 0,
    }
    await within(tx)
      .insertInto('studio')
      .values({ ...row, created_at: house.now() })
      .execute()
    await record(tx, house, { kind: 'studio.opened', subject: house.store.workspace })
  })
  await setOwnAddresses(house, { addresses: input.addresses })
}

/** What a studio made by the command line starts with; Settings has the rest. */
export function plainStudio(input: { addresses: string[]; language: Language }): StudioFacts {
  return {
    name: input.addresses[0] ?? 'Studio',
    language: input.language,
    zone: zoneHere(),
    hours: DEFAULT_HOURS,
    addresses: input.addresses,
  }
}

/** This workspace's studio; refuses `studio.notFound` where none was opened. */
export async function studioOf(house: House): Promise<Studio> {
  const row = await house.store.read((tx) => within(tx).selectFrom('studio').selectAll().executeTakeFirst())
  if (!row) throw new Refusal('studio.notFound')
  return {
    name: row.name,
    language: row.language,
    zone: row.zone,
    hours: JSON.parse(row.hours),
    sample: row.sample === 1,
  }
}

/** Changes the studio's facts and its own mail addresses; letters that are in change sides with the addresses. */
export async function changeStudio(house: House, input: StudioFacts): Promise<void> {
  const { name, language, zone, hours } = input
  await house.store.write(async (tx) => {
    await within(tx)
      .updateTable('studio')
      .set({ name, language, zone, hours: JSON.stringify(hours) })
      .execute()
    await record(tx, house, { kind: 'studio.changed', subject: house.store.workspace })
  })
  await setOwnAddresses(house, { addresses: input.addresses })
}

/** The studio as its settings form shows it. */
export async function studioFacts(house: House): Promise<StudioFacts> {
  const { name, language, zone, hours } = await studioOf(house)
  return { name, language, zone, hours, addresses: await ownAddresses(house) }
}
