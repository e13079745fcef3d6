import type { Actor } from '#foundation/store/tables.ts'

/** How a client reaches the studio in an open line: they call a number, or write a word and are called. */
export const WAYS = ['number', 'write'] as const
export type Way = (typeof WAYS)[number]

/** A day and hours in which a client reaches the studio at once while they look over the work (S0-44). */
export interface OpenLine {
  id: string
  client: string
  /** `YYYY-MM-DD`, of the studio's calendar. */
  day: string
  /** `hh:mm` of that day, by the studio's clock. */
  from: string
  to: string
  /** The same as instants. */
  beginsAt: number
  endsAt: number
  way: Way
  /** Empty where they write and the studio calls. */
  number: string
  openedBy: Actor
  /** When it was taken back; null while it stands. */
  closedAt: number | null
}
