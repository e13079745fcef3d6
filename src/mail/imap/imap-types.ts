import type { MailProblem } from '../mail-problem.ts'

/** A folder that is listened to, as the server names it. */
export interface FoundFolder {
  path: string
  role: 'inbox' | 'sent'
}

/** What a server says of a folder when it is opened. */
export interface OpenedFolder {
  path: string
  /** RFC 9051: its UIDs count only while this stays the same. */
  uidValidity: string
  /** The next UID, where the server has just told it. */
  uidNext: number | null
  exists: number
  /** CONDSTORE (RFC 7162); null where the folder keeps none. */
  modSeq: string | null
}

/** What is known of a message before it is fetched. */
export interface MailFacts {
  uid: number
  /** Bytes, as the server says: some are wrong. */
  size: number
  /** INTERNALDATE, milliseconds; null where the server tells none that can be read. */
  arrivedAt: number | null
  /** What the server calls this content in whichever folder it stands (RFC 8474 EMAILID, X-GM-MSGID); null where it tells none. */
  serverId: string | null
}

/** What came of a request for several messages: whatever arrived stays good, also where the request then failed. */
export interface Answered<Row> {
  rows: Row[]
  /** The server refused the rest (NO, BAD), and what it said: the connection is as good as before. */
  refused: string | null
  /** The connection went over it, or the server wants to be left alone for now. */
  broken: MailProblem | null
}

/** A message's bytes: in memory, or in a file that whoever asked for it removes. */
export type WholeMail = { raw: Uint8Array } | { file: string; size: number }
