import { clientsInCare, listenedContacts, workByClient } from '#client/client.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { SETTLING_DAYS } from '../belief/settling-in.ts'
import { wordsOf } from '../standing/standing.ts'
import { askedAt } from './asked.ts'
import { finishedSteps } from './finished-steps.ts'
import { type DueQuestion, dueQuestion, mostDue } from './not-asked-rules.ts'

/** Of work that is under way, the newest so many are looked at: what was signed longer ago than a year is hardly under way. */
const LOOKED_AT = 60
const SIGNED_WITHIN = 365

/** So many times as many as are asked for are looked at: some turn out not to be calm, or not listened to. */
const SPARE = 4

/** Whom nobody asked lately: a client, whom to ask there, and why it is time. */
export interface NotAsked {
  client: { id: string; name: string }
  contact: string
  due: DueQuestion
}

/**
 * Clients with work under way or just delivered whom nobody asked for too long how they are, the most overdue first; only those who are listened to and
 * calm, since whoever is not calm is asked for that reason. `zone` is the studio's; `except` are clients who are shown already. S0-3, S0-20, S0-35, S0-36
 */
export async function notAskedLately(
  house: House,
  { zone, most, except }: { zone: string; most: number; except: ReadonlySet<string> },
): Promise<NotAsked[]> {
  const today = dayAt(house.now(), zone)
  const works = await workByClient(house, {
    signed: today.subtract({ days: SIGNED_WITHIN }).toString(),
    delivered: today.subtract({ days: SETTLING_DAYS }).toString(),
    until: today.toString(),
    most: LOOKED_AT,
  })
  if (works.size === 0) return []
  const asked = await askedAt(house, { by: 'client', ids: [...works.keys()] })
  const last = new Map([...asked].map(([client, at]) => [client, { at, on: dayAt(at, zone) }]))
  const inCare = await clientsInCare(house, { clients: [...works.keys()] })
  const steps = await finishedSteps(house, { zone })
  const due = [...works].flatMap(([client, projects]) => {
    const asking = { today, last: last.get(client) ?? null, care: inCare.has(client), steps: steps.get(client) ?? [] }
    const found = except.has(client) ? null : dueQuestion(projects, asking)
    return found ? [{ client, due: found }] : []
  })
  return calmAmong(house, due.toSorted((a, b) => mostDue(a.due, b.due)).slice(0, most * SPARE), most)
}

/** Of these the ones who are listened to and at ease, `most` of them, in their order. */
async function calmAmong(
  house: House,
  found: readonly { client: string; due: DueQuestion }[],
  most: number,
): Promise<NotAsked[]> {
  const listened = await listenedContacts(house, { clients: found.map((one) => one.client) })
  const words = await wordsOf(house, { contacts: listened.map((one) => one.contact) })
  const byClient = Map.groupBy(listened, (one) => one.client)
  const isCalm = ({ contact }: { contact: string }) => (words.get(contact) ?? 'calm') === 'calm'
  return found
    .flatMap(({ client, due }) => {
      const contacts = byClient.get(client) ?? []
      const [first] = contacts
      return first && contacts.every(isCalm)
        ? [{ client: { id: client, name: first.name }, contact: first.contact, due }]
        : []
    })
    .slice(0, most)
}
