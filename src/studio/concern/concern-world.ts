import { client as clientOf, type Client, type Contact } from '#client/client.ts'
import type { Concern } from '#concern/concern.ts'
import { type Letter, lettersWith } from '#conversation/conversation.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Actor } from '#foundation/store/tables.ts'
import { type MadePromise, promises } from '#promise/promise.ts'
import type { Studio } from '../studio.ts'

/** So many letters since it was opened are looked through for a word of theirs. */
const LETTERS = 60

/** What the page of a concern is made of, each looked up once. */
export interface ConcernSeen {
  now: number
  /** Who looks at it. */
  actor: Actor
  studio: Studio
  concern: Concern
  client: Client
  contact: Contact
  /** Their letters since it was opened, the newest first, and the studio's own to them. */
  theirs: readonly Letter[]
  ours: readonly Letter[]
  promises: ReadonlyMap<string, MadePromise>
  /** The question whether it eases waits to be sent. */
  questionWaits: boolean
  /** The members of the studio by id, the owner first. */
  members: ReadonlyMap<string, string>
}

/** The same with the house, for what is done to it. */
export interface ConcernWorld extends ConcernSeen {
  house: House
}

/** Reads it; refuses `concern.notFound` where the client is not there any more. */
export async function concernWorld(
  house: House,
  { concern, studio, members }: Pick<ConcernWorld, 'concern' | 'studio' | 'members'>,
): Promise<ConcernWorld> {
  const client = await clientOf(house, { id: concern.opening.client })
  const contact = client?.contacts.find((one) => one.id === concern.opening.contact)
  if (!client || !contact) throw new Refusal('concern.notFound')
  const whose = new Set([contact.id, ...concern.people.flatMap((one) => one.contact ?? [])])
  const addresses = client.contacts.filter((one) => whose.has(one.id)).flatMap((one) => one.addresses)
  const letters = await lettersWith(house, { addresses, until: house.now(), most: LETTERS })
  const since = letters.filter((one) => one.at >= concern.openedAt)
  const made = await promises(house, {
    ids: concern.rounds.flatMap((round) => round.promises.map((one) => one.promise)),
  })
  const waiting = await waitingOutgoing(house)
  return {
    house,
    now: house.now(),
    actor: house.actor,
    studio,
    concern,
    client,
    contact,
    theirs: since.filter((one) => one.writer === 'person'),
    ours: since.filter((one) => one.writer === 'studio'),
    promises: new Map(made.map((one) => [one.id, one])),
    questionWaits: waiting.some((one) => one.cause === concern.id && one.template === 'concern.check-back'),
    members,
  }
}

/** Who did something: a member, or a contact of the client; the house itself has no name. */
export function nameOf({ members, client }: Pick<ConcernSeen, 'members' | 'client'>, actor: Actor): string {
  const [kind, id = ''] = actor.split(':')
  if (kind === 'member') return members.get(id) ?? ''
  return kind === 'contact' ? (client.contacts.find((one) => one.id === id)?.name ?? '') : ''
}

/** When they last wrote, if since the studio asked: what may wake it, or answer. */
export const lastLetterAt = ({ theirs }: Pick<ConcernSeen, 'theirs'>): number | null => theirs[0]?.at ?? null
