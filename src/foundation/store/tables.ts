import type { Generated } from 'kysely'
import type { SignInTables } from '#foundation/sign-in/sign-in-tables.ts'

/** Every walled row carries its workspace; the wall writes and reads it, queries never name it. */
export interface Walled {
  workspace: Generated<string>
}

/** Who did something: a person who is signed in, a client's contact on their own page, a command, an import, the first run, the sample, or the house by itself. */
export type Actor = `member:${string}` | `contact:${string}` | 'command' | 'import' | 'first-run' | 'sample' | 'house'

/** One line of the journal: ids and kinds only, never words (product.md: what the law tells us to erase lives in rows). */
export interface JournalRow extends Walled {
  id: string
  at: number
  actor: Actor
  kind: string
  subject: string
  client: string | null
  /** A few facts as JSON: ids, numbers, codes. */
  facts: string
}

export interface WorkspaceRow {
  id: string
  created_at: number
}

export type FoundationTables = {
  journal: JournalRow
}

/** Tables without a workspace: the list of workspaces itself, and sign-in, which comes before any workspace is known. */
export type OutsideTables = SignInTables & {
  workspace: WorkspaceRow
}

export const OUTSIDE_THE_WALL: ReadonlySet<string> = new Set([
  'workspace',
  'user',
  'session',
  'account',
  'verification',
  'member',
  'recovery_code',
  'attempt',
  'passkey',
  'kysely_migration',
  'kysely_migration_lock',
])
