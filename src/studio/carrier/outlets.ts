import type { House } from '#foundation/house.ts'

/** What leaves a studio is seen to by one run after the other; a look during a run is followed by another run. */
export interface Outlets {
  /** Sees to it now, and again whenever something is due; resolves at once. */
  look(house: House): void
  /** Begins no run any more; resolves when those that are under way have ended. */
  end(): Promise<void>
}

/** `takeOut` says when something is due again and never throws. */
export function outletsOf(takeOut: (house: House) => Promise<number | null>): Outlets {
  const under = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const timers = new Map<string, NodeJS.Timeout>()
  let ended = false

  const look = (house: House): void => {
    const { workspace } = house.store
    if (ended) return
    if (under.has(workspace)) {
      again.add(workspace)
      return
    }
    clearTimeout(timers.get(workspace))
    under.set(workspace, run(house))
  }
  const run = async (house: House) => {
    const { workspace } = house.store
    const next = await takeOut(house)
    under.delete(workspace)
    if (again.delete(workspace)) look(house)
    else if (next !== null && !ended)
      timers.set(
        workspace,
        later(() => look(house), next),
      )
  }
  return {
    look,
    async end() {
      ended = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(under.values())
    },
  }
}

/** What should be due already, and is not seen to, is not asked for over and over; and no timer of Node's waits longer than this. */
const LEAST = 200
const MOST = 60 * 60_000

const later = (work: () => void, instant: number) =>
  setTimeout(work, Math.min(MOST, Math.max(LEAST, instant - Date.now())))
