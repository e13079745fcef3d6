import { Stop } from '#foundation/refusal.ts'
import { backup } from '#foundation/store/backup.ts'
import { standing } from '#foundation/store/migrate.ts'
import type { Command } from './command.ts'
import { fileArgument, tellTables } from './told-tables.ts'
import { lookingAtStore } from './with-store.ts'

const HELP = `npx consonance backup FILE [--json]

Writes everything that is stored to FILE, while the studio may run on. The file can be restored into the embedded database or into
Postgres. The secret in DATA_DIR is not in it: keep a copy of that elsewhere, or everybody signs in anew.

  --json  prints each table's count and SHA-256
`

export const backupCommand: Command = {
  help: HELP,
  async run(args) {
    const { file, json } = fileArgument('backup', args)
    const tables = await lookingAtStore(async ({ store }) => {
      const { applied } = await standing(store.whole, store.migrations)
      if (applied.length === 0) throw new Stop('There is nothing to back up yet.')
      return backup(store, file)
    })
    tellTables({ file, json, tables }, (rows, count) => `${rows} rows of ${count} tables are kept in ${file}`)
    return 0
  },
}
