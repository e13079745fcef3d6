/** Numbers from 0 to below 1, the same for the same seed. */
export type Chance = () => number

/** A generator of chance by a seed: mulberry32 (Ettinger 2017, public domain). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) | 0
    let out = Math.imul(state ^ (state >>> 15), 1 | state)
    out = (out + Math.imul(out ^ (out >>> 7), 61 | out)) ^ out
    return ((out ^ (out >>> 14)) >>> 0) / 4_294_967_296
  }
}
