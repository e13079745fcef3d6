import { Stop } from '#foundation/refusal.ts'
import { backup } from '#foundation/store/backup.ts'
import { standing } from '#foundation/store/migrate.ts'
import type { Command } from './command.ts'
import { fileArgument, tellTables } from './told-tables.ts'
import { lookingAtStore } from './with-store.ts'

const HELP = `npx consonance backup FILE [--json]

Writes everything that is stored to FILE, while the studio may run on. The file can be restored into the embedded database or into
Postgres. The secret and the mailbox key in DATA_DIR are not in it: keep copies of them elsewhere, or everybody signs in anew, and the
passwords of mailboxes are typed again.

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
