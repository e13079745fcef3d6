/** Lengths in milliseconds. A day by the clock: where the calendar counts, use `dayAt`. */
export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The calendar date at an instant (milliseconds since 1970) in a time zone (IANA name). */
export function dayAt(instant: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()
}

/** An instant as programs read it (ISO 8601, UTC); null stays null. */
export function isoOf<At extends number | null>(at: At): At extends number ? string : string | null
export function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

/** The time zone of this machine (IANA name): a first guess until somebody says theirs. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
