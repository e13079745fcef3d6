import { randomInt, randomUUIDv7 } from 'node:crypto'

/** Ids of one millisecond count up in twelve bits; each begins in the lower half, so that there is room. */
const MOST = 0xfff
const FIRST_BELOW = 0x800

let instant = 0
let counter = 0

/**
 * A new id: UUIDv7, of which those that this process makes later sort later, also within a millisecond and while the clock is put back (RFC 9562, 6.2,
 * method 1).
 */
export function newId(): string {
  const made = randomUUIDv7()
  const now = Number.parseInt(made.slice(0, 8) + made.slice(9, 13), 16)
  if (now > instant) [instant, counter] = [now, randomInt(FIRST_BELOW)]
  else if (counter < MOST) counter += 1
  else [instant, counter] = [instant + 1, 0]
  const time = instant.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}${made.slice(18)}`
}
