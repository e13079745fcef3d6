import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailWorker } from '#mail/worker/at-work.ts'
import * as store from './attempt-store.ts'
import { type KeptMail, keptMailOf } from '../keeping/keep-mail.ts'
import { type Made, messageOf, PARSER } from './message-of.ts'
import { storeMade } from './store-messages.ts'
import { type Reading, takeApart } from './taking-apart.ts'

/** How many waiting messages one transaction reads: one sync to disk for all of them. */
const BATCH = 200

interface Read {
  read: number
  /** Letters of which only what can be told without reading them is shown. */
  unreadable: number
}

/**
 * Makes messages of the mail that is kept and waits, oldest first, until nothing waits; a crash in between loses nothing, the next
 * call goes on. Mail that cannot be read becomes a message too, with the reason and as much of it as can be shown.
 */
export function readKeptMail(house: House, input: { worker?: MailWorker } = {}): Promise<Read> {
  return inTurn(house.store.workspace, () => readWaiting(house, input))
}

const underWay = new Map<string, Promise<unknown>>()

/** Whoever is at the same letters counts a try of them too: enough at once, and they look like letters that end the program. */
function inTurn(workspace: string, work: () => Promise<Read>): Promise<Read> {
  const reading = (underWay.get(workspace) ?? Promise.resolve()).then(work)
  const over = reading
    .catch(() => undefined)
    .then(() => void (underWay.get(workspace) === over && underWay.delete(workspace)))
  underWay.set(workspace, over)
  return reading
}

async function readWaiting(house: House, input: { worker?: MailWorker }): Promise<Read> {
  const total = { read: 0, unreadable: 0 }
  for (;;) {
    const waiting = await house.store.read((tx) => store.waitingRaw(tx, BATCH))
    if (waiting.length === 0) return total
    const done = await readMail(house, { kept: waiting.map(keptMailOf), ...input })
    total.read += done.read
    total.unreadable += done.unreadable
  }
}

/**
 * Makes messages of this kept mail; see `readKeptMail`. What another import has read meanwhile is left to it, and what is to be tried
 * again waits.
 */
export async function readMail(
  house: House,
  { kept, worker }: { kept: readonly KeptMail[]; worker?: MailWorker },
): Promise<Read> {
  if (kept.length === 0) return { read: 0, unreadable: 0 }
  const readings = await takeApart(house, kept, worker)
  return house.store.write((tx) => storeReadings(tx, house, readings))
}

async function storeReadings(tx: Tx, house: House, readings: readonly Reading[]): Promise<Read> {
  const decided = readings.flatMap(({ kept, mail, unreadable }) => (mail ? { kept, mail, unreadable } : []))
  const ids = decided.map(({ kept }) => kept.id)
  const claimed = await store.claimWaiting(tx, ids, PARSER)
  const made: Made[] = []
  let unread = 0
  for (const { kept, mail, unreadable } of decided.filter((one) => claimed.has(one.kept.id))) {
    made.push(messageOf(kept, mail, unreadable?.reason ?? null))
    if (!unreadable) continue
    unread += 1
    await store.markUnreadable(tx, kept.id, { unreadable: unreadable.reason, detail: unreadable.detail })
  }
  await storeMade(tx, house, made)
  return { read: made.length - unread, unreadable: unread }
}
