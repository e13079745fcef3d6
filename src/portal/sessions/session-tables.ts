import type { Walled } from '#foundation/store/tables.ts'

/** A device on which a contact's own page is open. */
export interface PortalSessionRow extends Walled {
  id: string
  contact: string
  /** SHA-256 of the secret that the device keeps, as hex; the secret itself is nowhere. */
  hash: string
  /** The User-Agent header, so that the device can be named in a list. */
  agent: string
  started_at: number
  seen_at: number
  /** Of the studio, where one of its people looks at the page as the client sees it: who, and in which session of theirs. */
  looked_by: string | null
  looked_in: string | null
}

export type PortalTables = { portal_session: PortalSessionRow }
