import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { sql } from 'kysely'
import { Refusal } from '#foundation/refusal.ts'
import type { SignInDoor } from './door.ts'
import type { Visitor } from './door-parts.ts'

/** A count begins with the first attempt and is forgotten after this, in milliseconds. */
const WINDOW = 15 * 60_000

const MOST_FOR_ACCOUNT = 5
const MOST_FOR_ADDRESS = 20

/** What is tried: each has its own count, so that a locked password does not lock the way back. */
export type Tried = 'password' | 'recovery' | 'passkey' | 'challenge' | 'fresh-link'

/** Where attempts are counted, and by which clock. */
export type Counting = Pick<SignInDoor, 'store' | 'now'>

/**
 * Counts an attempt before it is made, so that many at once do not slip through, and throws the Refusal `signIn.tooMany` {minutes} when
 * it is one too many: 5 for an account, 20 for an address, in 15 minutes. Known and unknown accounts are counted alike. Without an `account`, as
 * nobody is named yet, the address alone is counted.
 * `forget` takes the attempt back when it succeeded. (ASVS 6.3.1, 6.3.8)
 */
export async function countAttempt(
  door: Counting,
  input: { tried: Tried; account?: string; visitor: Visitor },
): Promise<{ forget(): Promise<void> }> {
  const account = input.account === undefined ? null : `${input.tried} account ${sha256(input.account)}`
  const address = `${input.tried} address ${network(input.visitor.address)}`
  const now = door.now()
  const waitHere = waitFor(await countOne(door, address, now), MOST_FOR_ADDRESS, now)
  const waitForThem = account === null ? 0 : waitFor(await countOne(door, account, now), MOST_FOR_ACCOUNT, now)
  const wait = Math.max(waitHere, waitForThem)
  if (wait > 0) throw new Refusal('signIn.tooMany', { minutes: Math.ceil(wait / 60_000) })
  return {
    async forget() {
      const { outside } = door.store
      await outside
        .updateTable('attempt')
        .set(({ eb }) => ({ count: eb('count', '-', 1) }))
        .where('key', '=', address)
        .execute()
      await outside
        .deleteFrom('attempt')
        .where((eb) => eb.or([eb('key', '=', account ?? ''), eb('since', '<=', now - WINDOW)]))
        .execute()
    },
  }
}

/** So many buttons a client presses on their page within the window, whatever they are in a hurry about. */
const MOST_PRESSES = 600

/**
 * Counts that a contact pressed something on their own page, and returns after how many minutes they may go on: 0 but for whoever presses more than 600
 * times in 15 minutes, so that a device gone wild fills no studio (ASVS 2.4.1).
 */
export async function countPress(door: Counting, { contact }: { contact: string }): Promise<number> {
  const now = door.now()
  return Math.ceil(waitFor(await countOne(door, `press account ${sha256(contact)}`, now), MOST_PRESSES, now) / 60_000)
}

/** So often a studio has mail servers looked for, or entered, within the window: plenty for who looks for a mistake, too little for who guesses. */
const MOST_TRIALS = 30

/**
 * Counts that a studio has servers of others asked about a mailbox, and returns after how many minutes it may go on: 0 as long as it is not too often, so that
 * nobody guesses passwords from here or looks for open ports (ASVS 2.4.1).
 */
export async function countTrial(door: Counting, { workspace }: { workspace: string }): Promise<number> {
  const now = door.now()
  return Math.ceil(waitFor(await countOne(door, `mailbox studio ${workspace}`, now), MOST_TRIALS, now) / 60_000)
}

/** By whatever spelling: an address is one account. */
export const accountOf = (email: string) => email.trim().toLowerCase()

/** One statement, so that two at once count as two. */
async function countOne(door: Counting, key: string, now: number): Promise<{ count: number; since: number }> {
  const old = now - WINDOW
  const { rows } = await sql<{ count: number; since: number }>`
    insert into attempt (key, count, since) values (${key}, 1, ${now})
    on conflict (key) do update set
      count = case when attempt.since <= ${old} then 1 else attempt.count + 1 end,
      since = case when attempt.since <= ${old} then ${now} else attempt.since end
    returning count, since
  `.execute(door.store.outside)
  return rows[0] ?? { count: 1, since: now }
}

function waitFor(counted: { count: number; since: number }, most: number, now: number): number {
  return counted.count > most ? Math.max(1, counted.since + WINDOW - now) : 0
}

/** One household has a whole /64 of IPv6 to itself: it is counted as one address. */
function network(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const middle = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  return `${[...left, ...middle, ...right].slice(0, 4).join(':')}::/64`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
