import { clientsPage } from '#client/client.ts'
import { concernsById, concernsInBrief, endedConcerns, stageAt } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { promisesOf } from '#promise/promise.ts'
import { makeSampleStudio } from '#studio/sample/sample-studio.ts'
import { NOW, type TestHouse } from './test-house.ts'

export const HELSINKI = 'Europe/Helsinki'

/** Who has a concern in the sample, and where it stands. */
export const SAMPLE_STAGES = {
  'Тимур Сафин': 'opened',
  'Oliver Dean': 'heard',
  'Tuula Karppinen': 'options',
  'Mikko Saraste': 'promised',
  'Marek Zieliński': 'delivered',
  'Ευανθία Μαντά': 'checked-back',
  'Priya Raman': 'resting',
  'Agnieszka Domańska': 'eased',
  'Вера Ильинична Лаптева': 'eased',
  'Outi Heino': 'parted',
  'Eleri Vaughan': 'unfounded',
}

export type MadeSample = Awaited<ReturnType<typeof madeSample>>

/** A sample studio that is made at an instant, with what is in it. */
export async function madeSample(
  { store }: TestHouse,
  { at = NOW, zone = HELSINKI, language = 'en' }: { at?: number; zone?: string; language?: Language } = {},
) {
  const house: House = { store: store.within(await store.newWorkspace(at)), now: () => at, actor: 'sample' }
  await makeSampleStudio(house, { language, zone })
  const people = (await clientsPage(house, { most: 50 })).flatMap((one) => one.contacts)
  const names = new Map(people.map((one) => [one.id, one.name]))
  const briefs = [...(await concernsInBrief(house, { open: true })), ...(await endedConcerns(house, { most: 50 }))]
  const whole = [...(await concernsById(house, { ids: briefs.map((one) => one.id) })).values()]
  const clients = [...new Set(people.map((one) => one.client))]
  return {
    house,
    at,
    people,
    clients,
    /** By the names of the contacts. */
    stages: Object.fromEntries(briefs.map((one) => [names.get(one.contact), stageAt(one, at)])),
    concern(name: string) {
      const found = whole.find((one) => names.get(one.opening.contact) === name)
      if (!found) throw new Error(`${name} has no concern`)
      return found
    },
    promises: (await Promise.all(clients.map((client) => promisesOf(house, { client })))).flat(),
  }
}
