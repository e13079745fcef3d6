import { resolve } from 'node:path'
import type { TableTotal } from '#foundation/store/backup-format.ts'
import { readArgs, tell } from './command.ts'

/** The one file that `backup` and `restore` name, and whether a program reads their answer. */
export function fileArgument(command: string, args: string[]): { file: string; json: boolean } {
  const shape = { options: { json: { type: 'boolean' } }, least: 1, most: 1 } as const
  const { values, positionals } = readArgs(command, args, shape)
  return { file: resolve(positionals[0] ?? ''), json: values.json ?? false }
}

/** Tells what a backup holds: in `sentence`, which is given both counts, or for a program each table's count and SHA-256. */
export function tellTables(
  told: { file: string; json: boolean; tables: readonly TableTotal[] },
  sentence: (rows: number, tables: number) => string,
): void {
  const { file, json, tables } = told
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  if (json) process.stdout.write(`${JSON.stringify({ file, rows, tables })}\n`)
  else tell(sentence(rows, tables.length))
}
