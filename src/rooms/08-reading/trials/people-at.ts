import type { House } from '#foundation/house.ts'
import { eachReadingAt, type PersonReading } from '../reading.ts'

/** Everybody's reading at an instant, as a list. */
export const peopleAt = (house: House, input: Parameters<typeof eachReadingAt>[1]): Promise<PersonReading[]> =>
  Array.fromAsync(eachReadingAt(house, input))
