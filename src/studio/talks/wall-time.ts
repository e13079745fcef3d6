/** An instant as the day and the hour on the studio's wall: what date and time fields hold. */
export function wallOf(at: number, zone: string): { day: string; time: string } {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return {
    day: here.toPlainDate().toString(),
    time: here.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' }),
  }
}

/** The instant at which the studio's wall shows that day (`YYYY-MM-DD`) and hour (`hh:mm`). */
export function instantOn(day: string, time: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
}
