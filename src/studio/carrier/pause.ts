import { setTimeout as wait } from 'node:timers/promises'

/** Waits so many milliseconds, or until the signal. Never throws. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined)
