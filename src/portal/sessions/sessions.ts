import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { endsAsOneBegins, isLive, SEEN_EVERY } from './session-rules.ts'
import * as store from './session-store.ts'

/** What the portal writes to the journal. */
export const PORTAL_ENTRIES = ['portal.opened', 'portal.closed'] as const

/** A session that just began: its id, and the secret that only the device keeps. */
export interface BegunSession {
  id: string
  secret: string
}

interface Whose {
  /** The contact, and the client they belong to. */
  contact: string
  client: string
  /** The User-Agent header. */
  agent: string
}

/**
 * Opens a contact's own page on a device. A new session each time, whatever the device had before (ASVS 7.2.4); beyond ten devices the oldest ends.
 * `link` is the message whose link was opened.
 */
export function beginSession(house: House, input: Whose & { link: string }): Promise<BegunSession> {
  return house.store.write(async (tx) => {
    const { contact, client } = input
    const ids = endsAsOneBegins(await store.sessionsOf(tx, [contact]), house.now())
    await store.deleteSessions(tx, { contact, ids })
    const begun = newSecret()
    await store.insertSession(tx, { ...rowOf(house, input, begun), looked_by: null, looked_in: null })
    await record(tx, house, { kind: 'portal.opened', subject: contact, client, facts: { link: input.link } })
    return begun
  })
}

/** Somebody of the studio looks at the page as their client sees it; it ends with their own session `studioSession`. */
export function beginLook(
  house: House,
  input: Whose & { member: string; studioSession: string },
): Promise<BegunSession> {
  return house.store.write(async (tx) => {
    const { contact, member } = input
    await store.deleteLooks(tx, { contact, member })
    const begun = newSecret()
    const looked = { looked_by: member, looked_in: input.studioSession }
    await store.insertSession(tx, { ...rowOf(house, input, begun), ...looked })
    return begun
  })
}

/** A session as its cookie opened it. */
interface OpenedSession {
  id: string
  /** Who of the studio looks, and in which session; null on the contact's own device. */
  look: { member: string; studioSession: string } | null
}

/** The session of a contact that this secret opens; null for any other. That the device was seen is kept once an hour. */
export async function openedSession(
  house: House,
  { id, secret, contact }: BegunSession & { contact: string },
): Promise<OpenedSession | null> {
  const row = await house.store.read((tx) => store.findSession(tx, { id, contact }))
  const now = house.now()
  if (!row || !isSame(row.hash, hashOf(secret)) || !isLive(row, now)) return null
  if (row.looked_by !== null) return { id, look: { member: row.looked_by, studioSession: row.looked_in ?? '' } }
  if (now - row.seen_at >= SEEN_EVERY) await house.store.write((tx) => store.markSeen(tx, { id, at: now }))
  return { id, look: null }
}

/** A device on which a contact's page is open; `seenAt` is exact to an hour. */
interface Device {
  id: string
  contact: string
  agent: string
  since: number
  seenAt: number
}

/** The devices on which the pages of these contacts are open, the one seen last first (ASVS 7.5.2). */
export async function devicesOf(house: House, { contacts }: { contacts: readonly string[] }): Promise<Device[]> {
  const rows = await house.store.read((tx) => store.sessionsOf(tx, contacts))
  const live = rows.filter((row) => isLive(row, house.now()))
  return live.map(({ id, contact, agent, started_at, seen_at }) => {
    return { id, contact, agent, since: started_at, seenAt: seen_at }
  })
}

/** Ends a contact's page on one device, or on all but `keep`; how many it were, 0 where there was none of that id (ASVS 7.4.x, 7.5.2). */
export function endSessions(
  house: House,
  { contact, client, ...which }: { contact: string; client: string } & ({ id: string } | { keep: string | null }),
): Promise<number> {
  return house.store.write(async (tx) => {
    const rows = await store.sessionsOf(tx, [contact])
    const isMeant = (id: string) => ('id' in which ? id === which.id : id !== which.keep)
    const ids = rows.map(({ id }) => id).filter(isMeant)
    const ended = await store.deleteSessions(tx, { contact, ids })
    if (ended > 0)
      await record(tx, house, { kind: 'portal.closed', subject: contact, client, facts: { devices: ended } })
    return ended
  })
}

/** 256 bits (ASVS 7.2.3). */
const newSecret = (): BegunSession => ({ id: newId(), secret: randomBytes(32).toString('base64url') })

function rowOf(house: House, { contact, agent }: Whose, { id, secret }: BegunSession) {
  const now = house.now()
  return { id, contact, hash: hashOf(secret), agent: agent.slice(0, 300), started_at: now, seen_at: now }
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
