import { hash } from 'node:crypto'

/**
 * Where a letter stands among all that can be found, as a safe integer: 8 bits of its workspace, 32 bits of seconds since 1970, 13
 * bits of its id. Larger is newer within a workspace; one studio's letters lie together, so that no search walks through another's.
 */
const WORKSPACE = 2 ** 45
const SECOND = 2 ** 13
const LAST_SECOND = 2 ** 32 - 1

/** Places of a workspace: from `first`, before `end`. */
export function placesOf(workspace: string): { first: number; end: number } {
  const part = bits(workspace, 8)
  return { first: part * WORKSPACE, end: (part + 1) * WORKSPACE }
}

/** The place of a letter sent at `at`; where it is taken, the next `attempt` looks twice as far around. */
export function placeOf(workspace: string, letter: { id: string; at: number }, attempt = 0): number {
  const { first, end } = placesOf(workspace)
  const second = Math.min(Math.max(Math.floor(letter.at / 1000), 0), LAST_SECOND)
  return Math.min(first + second * SECOND + bits(`${letter.id} ${attempt}`, Math.min(13 + attempt, 30)), end - 1)
}

/** The instant that a place stands for, in milliseconds, to the second. */
export function instantOf(place: number): number {
  return Math.floor((place % WORKSPACE) / SECOND) * 1000
}

function bits(text: string, count: number): number {
  return Number.parseInt(hash('sha256', text, 'hex').slice(0, 8), 16) % 2 ** count
}
