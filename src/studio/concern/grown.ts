import type { Client, Contact } from '#client/client.ts'
import { concernsInBrief } from '#concern/concern.ts'
import { lettersWith } from '#conversation/conversation.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { workingDayAfter } from '#foundation/working-hours.ts'
import { askedTimes, evidenceIn, type ReadContact, readings, type SignKind } from '#reading/reading.ts'
import { weekOf } from '../settings/working-week.ts'
import type { Studio } from '../studio.ts'
import { type Grown, isAged, returnsOf } from './grown-rules.ts'

/** So far back the same sign is looked for, in letters. */
const LETTERS = 60
const ASKED = 20

/** Whether a worry has grown beyond one more question: old, or back after it was answered. Null where it has not. S0-22 */
export async function grownOf(
  house: House,
  of: { client: Client; contact: Contact; sign?: SignKind | null; studio: Studio; read?: ReadContact },
): Promise<Grown | null> {
  const { client, contact, studio } = of
  const read = of.read ?? (await readOf(house, client, { contact, studio }))
  const since = read?.reading.alertSince ?? null
  const kinds = of.sign ? [of.sign] : (read?.reading.signs.map((one) => one.kind) ?? [])
  const times = kinds.length > 0 ? await returns(house, contact, kinds) : 0
  const today = dayAt(house.now(), studio.zone).toString()
  const aged = since !== null && isAged(workingDayAfter(since, 5, studio), today)
  return times > 0 || aged ? { times, aged } : null
}

const readOf = async (house: House, client: Client, { contact, studio }: { contact: Contact; studio: Studio }) =>
  (await readings(house, { of: [client], week: weekOf(studio) })).find((one) => one.contact.id === contact.id)

/** How often one of these signs came back after the contact was asked, or after a concern of theirs had ended. */
async function returns(house: House, contact: Contact, kinds: readonly SignKind[]): Promise<number> {
  const letters = await lettersWith(house, { addresses: contact.addresses, until: house.now(), most: LETTERS })
  const theirs = letters.filter((one) => one.writer === 'person')
  const at = new Map(theirs.map((one) => [one.id, one.at]))
  const evidence = await evidenceIn(house, { letters: theirs.map((one) => one.id) })
  const ended = (await concernsInBrief(house, { contact: contact.id })).flatMap((one) => one.endedAt ?? [])
  const answers = [...(await askedTimes(house, { contact: contact.id, most: ASKED })), ...ended]
  return Math.max(
    ...kinds.map((kind) => {
      const seen = evidence.filter((one) => one.kind === kind && !one.dismissed)
      return returnsOf(
        seen.map((one) => at.get(one.message) ?? 0),
        answers,
      )
    }),
  )
}
