import { ownAddresses, setOwnAddresses } from '#conversation/conversation.ts'
import { zoneHere } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Language } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import { DEFAULT_HOURS, type StudioFacts } from './studio-rules.ts'
import { insertStudio, readStudio, type Studio, type Targets, updateStudio, updateTargets } from './studio-store.ts'

export type { Studio, Targets }

export const STUDIO_ENTRIES = ['studio.opened', 'studio.changed'] as const

/** Opens the studio of a new workspace, with its own mail addresses. */
export async function openStudio(house: House, input: StudioFacts & { sample?: boolean }): Promise<void> {
  const { workspace } = house.store
  await house.store.write(async (tx) => {
    await insertStudio(tx, { ...input, sample: input.sample ?? false, workspace, at: house.now() })
    await record(tx, house, { kind: 'studio.opened', subject: workspace })
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
  const studio = await readStudio(house.store)
  if (!studio) throw new Refusal('studio.notFound')
  return studio
}

/** Changes the studio's facts and its own mail addresses; letters that are in change sides with the addresses. Without targets it keeps those it has. */
export async function changeStudio(house: House, input: StudioFacts & { targets?: Targets }): Promise<void> {
  await house.store.write(async (tx) => {
    await updateStudio(tx, input)
    if (input.targets) await updateTargets(tx, input.targets)
    await record(tx, house, { kind: 'studio.changed', subject: house.store.workspace })
  })
  await setOwnAddresses(house, { addresses: input.addresses })
}

/** The studio as its settings form shows it. */
export async function studioFacts(house: House): Promise<StudioFacts & { targets: Targets }> {
  const { name, language, zone, hours, firstOptionHours, replyDays, unaskedAWeek } = await studioOf(house)
  const targets = { firstOptionHours, replyDays, unaskedAWeek }
  return { name, language, zone, hours, addresses: await ownAddresses(house), targets }
}
