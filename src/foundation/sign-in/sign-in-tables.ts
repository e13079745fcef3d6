/** better-auth's tables as its version 1.7 wants them (times are ISO text on SQLite, timestamps on Postgres), and ours beside them. */
export type SignInTables = {
  user: UserRow
  session: SessionRow
  account: AccountRow
  verification: VerificationRow
  member: MemberRow
  recovery_code: RecoveryCodeRow
  attempt: AttemptRow
}

interface UserRow {
  id: string
  name: string
  email: string
}

interface SessionRow {
  id: string
  token: string
  userId: string
}

interface AccountRow {
  id: string
  userId: string
}

interface VerificationRow {
  id: string
}

/** Who may enter which workspace. */
export interface MemberRow {
  user: string
  workspace: string
  role: 'owner' | 'member'
  created_at: number
}

/** A way back when the password is lost: SHA-256 of the code, used once. */
export interface RecoveryCodeRow {
  hash: string
  user: string
  created_at: number
  used_at: number | null
}

/** Counted attempts (ASVS 6.3.1): in the database, so that a restart does not reset them. */
export interface AttemptRow {
  key: string
  count: number
  since: number
}
