import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { accountOf } from '../accounts/account-row.ts'
import { accountRow } from '../accounts/account-store.ts'
import { existing, note, NOBODYS } from './dispatch-notes.ts'
import { type DispatchWhy, leftBehind } from './dispatch-rules.ts'
import type { DispatchRowIn } from './dispatch-row.ts'
import * as claims from './claim-store.ts'
import * as store from './dispatch-store.ts'
import { frozenBytesIn } from './frozen-bytes.ts'
import { type Hands, LOOKED_FOR, writeOne } from './handing-over.ts'
import { type LeftLog, leftLogs } from './sending-log.ts'

/** So many at once. */
const PART = 100

interface TakingUp {
  /** Where the logs of those stand who send. */
  folder: string
  hooks: Hands['hooks']
}

/**
 * What somebody held who answers no more, because their process died: what their log says of it is true, and so at most the one that they were handing over is uncertain. That one is looked for in
 * the Sent folder, and the user is told. Returns the faults of hooks: what they were about is taken up the next time. (reliability.md, Sending exactly once)
 */
export async function takeUp(house: House, { folder, hooks }: TakingUp): Promise<unknown[]> {
  const dead = [...leftLogs(folder).values()].filter(({ isDead }) => isDead).map(({ holder }) => holder)
  const due = (tx: Tx) => claims.leftBehind(tx, { now: house.now(), dead, most: PART })
  const rows = await house.store.read(due)
  // Read after their leases were over: who still lives takes nothing down any more.
  const logs = leftLogs(folder)
  const faults: unknown[] = []
  for (const row of rows)
    // Each in a transaction of its own: one that cannot be written down keeps no other.
    await house.store
      .write((tx) => takeUpOne(tx, house, { row, log: logs.get(row.holder ?? ''), hooks }))
      .catch((fault: unknown) => faults.push(fault))
  await forgetLogs(house, logs, dead)
  return faults
}

async function takeUpOne(
  tx: Tx,
  house: House,
  { row, log, hooks }: { row: DispatchRowIn; log: LeftLog | undefined; hooks: Hands['hooks'] },
): Promise<void> {
  const { id, lease_until: leaseUntil, holder } = row
  // Somebody else may have taken it up meanwhile, or its holder said that they live.
  const now = await store.rowOf(tx, id)
  if (leaseUntil === null || now?.state !== 'claimed' || now.holder !== holder || now.lease_until !== leaseUntil) return
  const to = leftBehind(log, { id, leaseUntil, now: house.now() })
  if (to === null) return
  const dispatch = await existing(tx, id)
  if (to === 'queued') {
    await store.changeDispatch(tx, id, { state: 'queued', next_at: row.next_at ?? house.now(), ...NOBODYS })
  } else if (to === 'uncertain') {
    const uncertain = {
      state: 'uncertain',
      next_at: null,
      trouble: 1,
      problem_code: 'unclear',
      problem_said: '',
    } as const
    await store.changeDispatch(tx, id, { ...NOBODYS, ...uncertain, ...LOOKED_FOR(house.now()) })
    await note(tx, house, 'dispatch.uncertain', dispatch)
  } else {
    const of = await accountRow(tx, dispatch.account)
    const bytes = dispatch.raw === null ? await frozenBytesIn(tx, id) : new Uint8Array()
    const account = of && of.removed_at === null ? accountOf(of) : null
    await writeOne(tx, house, { dispatch, bytes, result: to.taken }, { holder: holder ?? '', hooks, account })
  }
}

/** The log of one who is dead and holds nothing any more has told everything. */
async function forgetLogs(house: House, logs: ReadonlyMap<string, LeftLog>, dead: readonly string[]): Promise<void> {
  const ours = dead.filter((holder) => holder.startsWith(`${house.store.workspace}/`))
  if (ours.length === 0) return
  const holding = await house.store.read((tx) => claims.holdersAmong(tx, ours))
  for (const holder of ours) if (!holding.has(holder)) logs.get(holder)?.forget()
}

/** What waits to leave by an account that is gone does not leave by itself: the user is told. */
export async function failHomeless(house: House, { accounts }: { accounts: readonly string[] }): Promise<void> {
  const due = (tx: Tx) => claims.waitingElsewhere(tx, { accounts, most: PART })
  if ((await house.store.read(due)).length === 0) return
  await house.store.write(async (tx) => {
    for (const { id } of await due(tx)) await failIn(tx, house, { id, code: 'no-account', said: '' })
  })
}

/** It does not leave by itself any more; whoever has not got it counts as refused. */
export async function failIn(
  tx: Tx,
  house: House,
  { id, code, said }: { id: string; code: DispatchWhy; said: string },
): Promise<void> {
  const found = await existing(tx, id)
  await store.changeRecipients(tx, id, { state: 'refused', code: null, said: null })
  await store.changeDispatch(tx, id, {
    state: found.handedAt === null ? 'failed' : 'handed-over',
    next_at: null,
    ...NOBODYS,
    problem_code: code,
    problem_said: said,
    trouble: 1,
    ended_at: house.now(),
  })
  await note(tx, house, 'dispatch.failed', found)
}
