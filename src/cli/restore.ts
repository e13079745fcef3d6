import { restore } from '#foundation/store/restore.ts'
import type { Command } from './command.ts'
import { fileArgument, tellTables } from './told-tables.ts'
import { withStoreAsItIs } from './with-store.ts'

const HELP = `npx consonance restore FILE [--json]

Fills an empty data folder (DATA_DIR) or an empty Postgres database (DATABASE_URL) from a backup, and compares what is then stored with it.
Where something is stored already, nothing is touched.

  --json  prints each table's count and SHA-256
`

export const restoreCommand: Command = {
  help: HELP,
  async run(args) {
    const { file, json } = fileArgument('restore', args)
    const tables = await withStoreAsItIs(({ store }) => restore(store, file))
    tellTables(
      { file, json, tables },
      (rows, count) => `${rows} rows of ${count} tables are restored, each table the same as in the backup.`,
    )
    return 0
  },
}
