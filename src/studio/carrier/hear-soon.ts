import { SECOND } from '#foundation/days.ts'

/** Letters come in clusters: they are heard together, so long after the first, and no sooner than so long after the last hearing, in milliseconds. */
const SOON = 1.5 * SECOND
const APART = 10 * SECOND

/** Has a studio's new letters heard soon, and never twice at once: each hearing is a process that loads five lexicons. */
export function hearSoon({ hear, now }: { hear: (workspace: string) => Promise<void>; now: () => number }) {
  const heardAt = new Map<string, number>()
  const waiting = new Map<string, NodeJS.Timeout>()
  return {
    /** Letters came into this studio. */
    noticed(workspace: string): void {
      if (waiting.has(workspace)) return
      const wait = Math.max(SOON, (heardAt.get(workspace) ?? 0) + APART - now())
      const timer = setTimeout(() => {
        waiting.delete(workspace)
        heardAt.set(workspace, now())
        // What is not heard now is heard at the heartbeat.
        void hear(workspace).catch(() => undefined)
      }, wait)
      waiting.set(workspace, timer.unref())
    },
    close(): void {
      for (const timer of waiting.values()) clearTimeout(timer)
      waiting.clear()
    },
  }
}
