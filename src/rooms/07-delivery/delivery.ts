export type * from './delivery-types.ts'
export { openLineAnnounced } from './open-line-mail.ts'
export { LONGEST_NUMBER, OpenLineForm } from './open-line/open-line-rules.ts'
export {
  closeLine,
  type NewOpenLine,
  openLine,
  openLineFor,
  openLinesBetween,
  openLinesOf,
} from './open-line/open-lines.ts'

/** What this room writes to the journal. */
export const DELIVERY_ENTRIES = ['open-line.opened', 'open-line.closed'] as const
