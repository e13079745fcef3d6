/** When a zone's clocks were put forward or back, and by how much they then differ from UTC, in milliseconds. */
interface Shifts {
  from: number[]
  offset: number[]
}

const FIRST = Date.UTC(2000, 0)
const LAST = Date.UTC(2050, 0)

const known = new Map<string, Shifts>()

/** What a clock in a zone (IANA name) shows at an instant, as if it were UTC: every day has twenty-four hours. From 2000 to 2050. */
export function onTheWall(at: number, zone: string): number {
  const { from, offset } = shiftsOf(zone)
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((from[middle] ?? Infinity) <= at) low = middle
    else high = middle - 1
  }
  return at + (offset[low] ?? 0)
}

/** Asked once a zone: to ask for every letter would take a second for a studio of a thousand contacts. */
function shiftsOf(zone: string): Shifts {
  const there = known.get(zone)
  if (there) return there
  const found: Shifts = { from: [], offset: [] }
  let now: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(FIRST).toZonedDateTimeISO(zone)
  while (now && now.epochMilliseconds < LAST) {
    found.from.push(now.epochMilliseconds)
    found.offset.push(now.offsetNanoseconds / 1e6)
    now = now.getTimeZoneTransition('next')
  }
  known.set(zone, found)
  return found
}
