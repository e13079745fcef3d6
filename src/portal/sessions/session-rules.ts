import { DAY, HOUR } from '#foundation/days.ts'

/** A session ends when its device was not seen for so long, and at the latest after the second, in milliseconds (ASVS 7.3.1, 7.3.2). */
const IDLE = 30 * DAY
export const LONGEST = 180 * DAY

/** A look of the studio's at the page lasts an hour. */
export const LOOK = HOUR

/** So many devices a contact's page may be open on; one more ends the one that began first. */
export const MOST_DEVICES = 10

/** When the device was seen is kept to the hour. */
export const SEEN_EVERY = HOUR

interface Lasting {
  started_at: number
  seen_at: number
  looked_by?: string | null
}

/** Whether a session still opens the page at `now`. */
export function isLive({ started_at, seen_at, looked_by = null }: Lasting, now: number): boolean {
  if (looked_by !== null) return now - started_at < LOOK
  return now - seen_at < IDLE && now - started_at < LONGEST
}

/** Which of a contact's sessions end as one more begins: those whose time is over, and of the others the oldest beyond what one may have. */
export function endsAsOneBegins(rows: readonly (Lasting & { id: string })[], now: number): string[] {
  const over = rows.filter((row) => !isLive(row, now))
  const live = rows.filter((row) => isLive(row, now)).toSorted((a, b) => b.started_at - a.started_at)
  return [...over, ...live.slice(MOST_DEVICES - 1)].map(({ id }) => id)
}
