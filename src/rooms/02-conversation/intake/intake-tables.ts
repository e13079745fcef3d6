import type { Walled } from '#foundation/store/tables.ts'
import type { FolderRole } from '../accounts/account-types.ts'

/** A folder of a mailbox that is listened to (`MailFolder`). */
export interface MailFolderRow extends Walled {
  id: string
  account: string
  /** Whose mailbox on which server it is in: another one counts its UIDs anew, whatever its UIDVALIDITY. */
  server: string
  path: string
  role: FolderRole
  uid_validity: string | null
  high_uid: number
  mod_seq: string | null
  on_server: number
  held: number
  compared_at: number | null
  complete: number
}

/** Where a kept mail stands in a mailbox, or one that is there and could not be fetched yet. */
export interface MailPlaceRow extends Walled {
  folder: string
  uid_validity: string
  uid: number
  /** The mail as it is kept; null while it could not be fetched. */
  raw: string | null
  /** What the server calls its content in whichever folder it stands (RFC 8474, X-GM-MSGID). */
  server_id: string | null
  /** How often it was asked for by itself and did not come. */
  tries: number
  /** When it is asked for next; null for what is kept. */
  try_at: number | null
  /** What the server said. */
  problem: string | null
}

/** Which process syncs an account, until when. */
export interface AccountLeaseRow extends Walled {
  account: string
  holder: string
  until: number
}

export type IntakeTables = {
  mail_folder: MailFolderRow
  mail_place: MailPlaceRow
  account_lease: AccountLeaseRow
}
