import { doubtRestored } from '#conversation/conversation.ts'
import { housesOn } from '#foundation/house.ts'
import { restore } from '#foundation/store/restore.ts'
import type { Store } from '#foundation/store/store.ts'
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
    const tables = await withStoreAsItIs(async ({ store }) => {
      const restored = await restore(store, file)
      await doubtAll(store)
      return restored
    })
    tellTables(
      { file, json, tables },
      (rows, count) => `${rows} rows of ${count} tables are restored, each table the same as in the backup.`,
    )
    return 0
  },
}

/** Letters that waited to leave when the backup was made may have left since: they do not leave by themselves. */
async function doubtAll(store: Store): Promise<void> {
  // What an older version wrote gets its tables at the next start, and knew no letters that leave.
  if ((await store.waiting()).length > 0) return
  const houses = housesOn(store, Date.now)
  for (const { id } of await store.outside.selectFrom('workspace').select('id').execute())
    await doubtRestored(houses(id, 'command'))
}
