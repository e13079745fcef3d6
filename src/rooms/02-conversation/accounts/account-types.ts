import type { MailProblemCode } from '#mail/mail-problem.ts'
import type { OAuth2Client } from '#mail/oauth2/oauth2-types.ts'
import type { ServerPlace } from '#mail/servers/server-types.ts'

/** A mailbox of the studio: where its mail comes from and leaves by. */
export interface MailAccount {
  id: string
  /** What it writes from. */
  address: string
  /** The sender's name as clients read it. */
  name: string
  /** Further addresses whose mail arrives here (other names, addresses that are forwarded to it); one may write from them too. */
  also: readonly string[]
  /** What the servers know us as: often the address. */
  user: string
  proof: 'password' | 'oauth2'
  /** The studio's own registration with the provider; null where a password is the proof. */
  oauth2: OAuth2Client | null
  /** Whether there is something to say to the servers: a password, or a consent that was given. */
  isReady: boolean
  /** IMAP; null where it only sends. */
  incoming: ServerPlace | null
  /** SMTP submission; null where it only receives. */
  outgoing: ServerPlace | null
  /** The server keeps a copy of what is sent by itself (Gmail): we add none. */
  savesSent: boolean
  /** Off: nothing comes and nothing leaves, everything that came stays. */
  on: boolean
  /** What stands in the way now, and since when; null while all is well. */
  problem: AccountProblem | null
  /** When a server of it last answered as it should; null before the first time. */
  wellAt: number | null
  createdAt: number
  /** When the user last changed anything of it, its password too: a connection is then made anew. */
  changedAt: number
}

/** What a form says of an account, checked (account-rules.ts). */
export interface AccountFacts {
  address: string
  name: string
  also: readonly string[]
  user: string
  incoming: ServerPlace | null
  outgoing: ServerPlace | null
  savesSent: boolean
}

/** How a new account proves itself: by a password, or by the studio's own registration, to which consent is given afterwards. */
export type NewProof = { pass: string } | { oauth2: OAuth2Client; clientSecret: string }

export interface AccountProblem {
  code: MailProblemCode
  /** The server's own first line. */
  detail: string
  at: number
  of: 'incoming' | 'outgoing'
}

/** Which folder it is, by its special-use flag (RFC 6154) or, where the server tells none, by its name. */
export type FolderRole = 'inbox' | 'sent'

/** What is known of a folder that is listened to. */
export interface MailFolder {
  id: string
  account: string
  path: string
  role: FolderRole
  /** RFC 9051 UIDVALIDITY as text (32 bits unsigned); null before the first look. */
  uidValidity: string | null
  /** Everything up to it was looked at under this UIDVALIDITY. */
  highUid: number
  /** CONDSTORE; null where not offered. */
  modSeq: string | null
  /** How many the server says there are, and how many of them we hold: "server says N, we hold N". */
  onServer: number
  held: number
  /** How many could not be fetched, though it was tried three times; it is tried again once a day. */
  unfetched: number
  /** When every UID was last compared with what we hold. */
  comparedAt: number | null
  /** The first sync has come to its end. */
  complete: boolean
}
