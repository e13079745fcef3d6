/** better-auth's tables as its version 1.7 wants them (times are ISO text on SQLite, timestamps on Postgres), and ours beside them. */
export type SignInTables = {
  user: UserRow
  session: SessionRow
  account: AccountRow
  verification: VerificationRow
  member: MemberRow
  recovery_code: RecoveryCodeRow
  attempt: AttemptRow
  passkey: PasskeyRow
}

/** Written as a Date on both engines; comes back as a Date from Postgres and as ISO 8601 from SQLite. */
type LibraryInstant = Date | string

interface UserRow {
  id: string
  name: string
  email: string
  createdAt: LibraryInstant
}

interface SessionRow {
  id: string
  userId: string
  createdAt: LibraryInstant
  updatedAt: LibraryInstant
  expiresAt: LibraryInstant
  ipAddress: string | null
  userAgent: string | null
}

interface AccountRow {
  id: string
  userId: string
  providerId: string
  password: string | null
  updatedAt: LibraryInstant
}

interface VerificationRow {
  id: string
  expiresAt: LibraryInstant
}

/** Who may enter which workspace. */
export interface MemberRow {
  user: string
  workspace: string
  role: 'owner' | 'member'
  created_at: number
}

/** A way back when the password is lost: SHA-256 of the code, used once. */
interface RecoveryCodeRow {
  hash: string
  user: string
  created_at: number
  used_at: number | null
}

/** Counted attempts (ASVS 6.3.1): in the database, so that a restart does not reset them. */
interface AttemptRow {
  key: string
  count: number
  since: number
}

/** A passkey as the plugin keeps it, and below what we know beside. */
interface PasskeyRow {
  id: string
  name: string | null
  userId: string
  credentialID: string
  createdAt: LibraryInstant
  /** The host that it opens: browsers offer it nowhere else. */
  host: string | null
  used_at: number | null
  /** Taken away, and kept to be brought back for a while; it opens nothing. */
  removed_at: number | null
}
