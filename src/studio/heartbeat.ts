import { openOverdue } from '#concern/concern.ts'
import { forgetRemovedAccounts, importRuns, isUnderWay, tidyDrafts } from '#conversation/conversation.ts'
import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { factsOf, type Log } from '#foundation/web/failures.ts'
import { keepUpDue } from '#reading/reading.ts'
import { readStudio } from './studio-store.ts'
import { weekOf } from './settings/working-week.ts'

/** How often it is asked what is due, in milliseconds (architecture.md, rule 2). */
const EVERY = MINUTE

/** A hearing process that was killed, or found nothing to hear, is not started again sooner than this, in milliseconds. */
const HEARS_AGAIN_AFTER = 10 * MINUTE

export interface HeartbeatParts {
  workspaces: () => Promise<string[]>
  houseOf: (workspace: string) => House
  /** Hears in a process of its own what nobody heard yet. */
  hear: (house: House) => Promise<void>
  /** Lets the check-ins that are due leave, where the user switched that on. */
  checkIns: (house: House) => Promise<unknown>
  log: Log
  now: () => number
}

export interface Heartbeat {
  /** Does what is due now; a beat that is under way is not begun a second time. Never throws. */
  beat(): Promise<void>
  /** No beat begins any more; resolves when the last one has ended. */
  close(): Promise<void>
}

/** Asks every minute what is due and does a bounded part of it: nothing is scheduled, so a beat that is missed loses nothing. */
export function heartbeat(parts: HeartbeatParts): Heartbeat {
  const rounds = new Map<string, Round>()
  let isFailing = false
  let closed = false
  let under: Promise<void> | null = null

  const everywhere = async () => {
    for (const workspace of await parts.workspaces()) {
      if (closed) return
      const round = rounds.get(workspace) ?? { after: '', heardAt: 0 }
      rounds.set(workspace, round)
      await beatIn(parts, parts.houseOf(workspace), round)
    }
  }
  const once = async () => {
    try {
      await everywhere()
      isFailing = false
    } catch (error) {
      // Said once and not every minute: a database that is away for an hour would fill the log.
      if (!isFailing)
        parts.log({ at: new Date(parts.now()).toISOString(), level: 'error', heartbeat: 'failed', ...factsOf(error) })
      isFailing = true
    } finally {
      under = null
    }
  }
  const beat = () => (under ??= once())
  const timer = setInterval(() => void (closed || beat()), EVERY).unref()
  return {
    beat,
    async close() {
      closed = true
      clearInterval(timer)
      await under
    },
  }
}

/** Where the beats of one studio are. */
interface Round {
  /** The client after whom the next beat looks. */
  after: string
  /** When letters were last heard for it. */
  heardAt: number
}

async function beatIn(parts: HeartbeatParts, house: House, round: Round): Promise<void> {
  const studio = await readStudio(house.store)
  if (!studio) return
  await openOverdue(house)
  await tidyDrafts(house)
  await forgetRemovedAccounts(house)
  const { elsewhere, after } = await keepUpDue(house, { week: weekOf(studio), after: round.after })
  round.after = after
  await parts.checkIns(house)
  if (!elsewhere || house.now() - round.heardAt < HEARS_AGAIN_AFTER || (await isImporting(house))) return
  round.heardAt = house.now()
  // Not waited for: what it heard is there at the next beat, or the next look.
  void parts.hear(house).catch(() => undefined)
}

/** An import hears what it brings at its end. */
const isImporting = async (house: House) => (await importRuns(house, { most: 1 })).some(isUnderWay)
