import { z } from 'zod'
import type { PortableRow } from './backup-rows.ts'

/** The first line of a backup. */
export type BackupHeader = z.infer<typeof Header>

export const Header = z.object({
  consonance: z.literal('backup'),
  format: z.literal(1),
  made: z.string(),
  /** The schema: the names of the migrations that had been applied. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), walled: z.boolean() })),
})

const TableStart = z.object({ table: z.string() }).strict()
const TableEnd = z.object({ end: z.string(), rows: z.number(), sha256: z.string() }).strict()
const Closing = z.object({ closed: z.literal(true), rows: z.number() }).strict()
/** A line that is no row: where a table begins, where it ends, and the end of all. */
export const Marker = z.union([TableStart, TableEnd, Closing])

export interface TableTotal {
  table: string
  rows: number
  sha256: string
}

/** What a reader of a backup meets, in order; a `total` is told only after its rows agreed with it. */
export type BackupPart =
  | { header: BackupHeader }
  | { table: string }
  | { row: PortableRow; text: string }
  | { total: TableTotal }
