import { resolve } from 'node:path'
import { restore } from '#foundation/store/restore.ts'
import { type Command, readArgs, tell } from './command.ts'
import { withStoreAsItIs } from './with-store.ts'

const HELP = `npx consonance restore FILE [--json]

Fills an empty data folder (DATA_DIR) or an empty Postgres database (DATABASE_URL) from a backup, and compares what is then stored with it.
Where something is stored already, nothing is touched.

  --json  prints each table's count and SHA-256
`

export const restoreCommand: Command = {
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs('restore', args, {
      options: { json: { type: 'boolean' } },
      least: 1,
      most: 1,
    })
    const file = resolve(positionals[0] ?? '')
    const tables = await withStoreAsItIs(({ store }) => restore(store, file))
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    if (values.json) process.stdout.write(`${JSON.stringify({ file, rows, tables })}\n`)
    else tell(`${rows} rows of ${tables.length} tables are restored, each table the same as in the backup.`)
    return 0
  },
}
