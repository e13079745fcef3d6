import { SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailAccount } from '../accounts/account-types.ts'
import type { Settled } from './dispatch-rules.ts'
import * as claims from './claim-store.ts'
import type { Dispatch } from './dispatch-types.ts'
import { smallBytesIn } from './frozen-bytes.ts'
import { type Hands, type Tried, writeDown, writeOne } from './handing-over.ts'
import { SendingLog } from './sending-log.ts'

/** Who holds messages answers for them so long, in milliseconds, and says so again (`renew`) four times as often. */
export const LEASE = 30 * SECOND

/** So many are taken in hand at once. If the machine itself ends, no more than these are uncertain. */
const MOST = 32

/** What was tried is written down no later than this after it, in milliseconds; with the next messages that are taken in hand, where those follow at once. */
const SOON = 100

/** A message in hand; its bytes, where they are read already. */
export interface InHand {
  dispatch: Dispatch
  bytes: Uint8Array | undefined
}

/**
 * What one account's messages are carried in: some are taken in hand in a transaction, handed over one after the other, and written down in the next. In between their log says what became of each, so
 * that a process that is killed leaves at most one of them uncertain. A sync to the disk for every message would be most of the work.
 */
export class Bag {
  readonly #house: House
  readonly #hands: Hands & { account: MailAccount }
  readonly #log: SendingLog
  readonly #faults: unknown[] = []
  #held = new Set<string>()
  #tried: Tried[] = []
  #leasedAt = 0
  #leasedUntil = 0
  #wroteAt = performance.now()
  /** How many messages servers took. */
  sent = 0

  constructor(house: House, hands: Hands & { account: MailAccount }, folder: string) {
    this.#house = house
    this.#hands = hands
    this.#log = new SendingLog(folder, hands.holder)
  }

  /** Takes the next in hand, those due longest first: none where nothing is due. Writes of one studio come one after the other, so nobody else takes the same. */
  async next(): Promise<InHand[]> {
    const { holder, account } = this.#hands
    const began = performance.now()
    const until = this.#house.now() + LEASE
    const taken = await this.#written(async (tx) => {
      const due = alone(await claims.dueOf(tx, { account: account.id, now: this.#house.now(), most: MOST }))
      await claims.claim(tx, { ids: due.map(({ id }) => id), holder, until })
      const small = await smallBytesIn(tx, due)
      return due.map((dispatch) => ({ dispatch, bytes: small.get(dispatch.id) }))
    })
    this.#leased(began, until)
    this.#held = new Set(taken.map(({ dispatch }) => dispatch.id))
    return taken
  }

  /** Just before the end of its data is given: from here on it may have left. Throws where somebody else may have taken it up, because this process stood still for too long. */
  begin(id: string): void {
    // A machine that sleeps counts no time by the one clock, and may be set right by the other.
    const isOver = performance.now() - this.#leasedAt > LEASE || this.#house.now() > this.#leasedUntil
    if (isOver || !this.#held.has(id)) throw new Error('the lease is over')
    this.#log.begun(id)
  }

  /** A server took it: written down with the others, soon. */
  async taken(one: Tried): Promise<void> {
    // First of all: a log that cannot be written any more must not make it forgotten.
    this.#tried.push(one)
    this.sent += 1
    this.#take(one)
    if (performance.now() - this.#wroteAt > SOON) await this.write()
  }

  /** It came to something else, and what follows from that is asked for: written down at once. */
  async settle(one: Tried): Promise<Settled | null> {
    this.#take(one)
    await this.write()
    const change = await this.#house.store.write((tx) => writeOne(tx, this.#house, one, this.#hands))
    if (change?.handed) this.sent += 1
    return change
  }

  /** It is not to leave, and did not: whoever holds it withdraws it. */
  putAside(id: string): void {
    this.#held.delete(id)
  }

  /** What is in hand and was not tried. */
  held(): string[] {
    return [...this.#held]
  }

  /** Still alive, and still at it. A lease that could not be renewed runs out, and then another takes the messages up: those are theirs. */
  async renew(): Promise<void> {
    const began = performance.now()
    const until = this.#house.now() + LEASE
    const before = this.held()
    const ours = await this.#house.store.write((tx) => claims.renew(tx, { holder: this.#hands.holder, until }))
    for (const id of before) if (!ours.has(id)) this.#held.delete(id)
    this.#leased(began, until)
  }

  #leased(at: number, until: number): void {
    this.#leasedAt = at
    this.#leasedUntil = until
  }

  /** Writes down what was tried. */
  write(): Promise<void> {
    return this.#written(() => Promise.resolve())
  }

  /** Everything is written down, and what was not tried waits again. Throws the first fault of a hook: its message stays in hand, and its log. */
  async end(): Promise<void> {
    const { holder } = this.#hands
    let isOver = false
    try {
      try {
        await this.write()
      } finally {
        await this.#house.store.write((tx) => claims.letGo(tx, { ids: this.held(), holder }))
      }
      isOver = this.#faults.length === 0
    } finally {
      // Closed whatever the store says: on a disk that is full this comes again and again.
      this.#log.end({ keep: !isOver })
    }
    if (this.#faults.length > 0) throw this.#faults[0]
  }

  #take({ dispatch: { id }, result }: Tried): void {
    this.#held.delete(id)
    if (result.as === 'accepted') this.#log.taken(id, result)
    else if (result.as !== 'broken' || !result.given) this.#log.notTaken(id)
  }

  /** In one transaction; where that fails, one by one, so that a fault over one message keeps no other. */
  async #written<Result>(more: (tx: Tx) => Promise<Result>): Promise<Result> {
    const tried = this.#tried
    this.#tried = []
    this.#wroteAt = performance.now()
    try {
      return await this.#house.store.write(async (tx) => {
        await writeDown(tx, this.#house, tried, this.#hands)
        return more(tx)
      })
    } catch (error) {
      if (tried.length === 0) throw error
    }
    for (const one of tried)
      await this.#house.store
        .write((tx) => writeOne(tx, this.#house, one, this.#hands))
        .catch((fault: unknown) => this.#faults.push(fault))
    return this.#house.store.write(more)
  }
}

/** Of what a message of the outbox says it is asked just before whether it is true: it goes alone, after everything before it was written down. */
function alone(due: readonly Dispatch[]): readonly Dispatch[] {
  const at = due.findIndex(({ outgoing }) => outgoing !== null)
  return at < 0 ? due : due.slice(0, Math.max(1, at))
}
