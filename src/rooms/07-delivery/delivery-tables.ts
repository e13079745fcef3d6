import type { Actor, Walled } from '#foundation/store/tables.ts'
import type { Way } from './delivery-types.ts'

export interface OpenLineRow extends Walled {
  id: string
  client: string
  /** `YYYY-MM-DD`, `hh:mm`: as it was said, in the studio's zone. */
  day: string
  from_time: string
  to_time: string
  /** The same as instants. */
  begins_at: number
  ends_at: number
  way: Way
  /** Empty where they write and the studio calls. */
  number: string
  opened_at: number
  opened_by: Actor
  /** Set where it was taken back. */
  closed_at: number | null
}

export type DeliveryTables = { open_line: OpenLineRow }
