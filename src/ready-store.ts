import { type Config } from '#foundation/config.ts'
import type { OwnedFolder } from '#foundation/data-folder.ts'
import { Stop } from '#foundation/refusal.ts'
import { backupBeforeMigration } from '#foundation/store/backup.ts'
import { openStore, type Store } from '#foundation/store/store.ts'
import { codeOf, isDiskFailing, isDiskFull, sqliteCode } from '#foundation/system-errors.ts'
import { migrations } from './migrations.ts'

/** The store as the configuration names it, opened but as it is: for backup and restore. */
export function openStoreAsItIs(
  config: Config,
  folder: Pick<OwnedFolder, 'database'>,
  { serving = false } = {},
): Promise<Store> {
  return openStore(config.databaseUrl ? { url: config.databaseUrl } : { file: folder.database, serving }, migrations)
}

/**
 * The store, backed up if migrations wait, and migrated. Throws a Stop when it was written by a newer version, cannot be reached, or
 * is no database of ours. `say` is told about the backup; `serving` is for the process that runs for good.
 */
export async function openReadyStore(
  config: Config,
  folder: OwnedFolder,
  { say, serving }: { say: (line: string) => void; serving: boolean },
): Promise<Store> {
  const store = await openStoreAsItIs(config, folder, { serving })
  try {
    const kept = await backupBeforeMigration(store, folder.backups)
    if (kept) say(`The data is brought to this version; as it was, it is kept in ${kept}`)
    await store.migrate()
    return store
  } catch (error) {
    await store.close().catch(() => undefined)
    throw sentenceFor(error, config)
  }
}

/** A Stop for what keeps a store from opening; anything else as it came. */
export function sentenceFor(error: unknown, config: Config): unknown {
  const code = codeOf(error)
  if (error instanceof Stop || code === undefined) return error
  const database = config.databaseUrl ? serverOf(config.databaseUrl) : ''
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(code))
    return new Stop(`No Postgres answers at ${database}: start it, or correct DATABASE_URL.`)
  if (code === '28P01' || code === '28000')
    return new Stop(`Postgres at ${database} refused the user or the password in DATABASE_URL.`)
  if (code === '3D000')
    return new Stop(`Postgres at ${database} has no such database: create it, or correct DATABASE_URL.`)
  if (code === '42501')
    return new Stop(`The role in DATABASE_URL may not make tables in its database: let it own the database.`)
  if (code === '53100') return new Stop(`The disk of Postgres at ${database} is full: make room there, then try again.`)
  if (isDiskFull(error)) return new Stop(`The disk that holds ${config.dataDir} is full: make room, then start again.`)
  if (isDiskFailing(error))
    return new Stop(
      `The disk that holds ${config.dataDir} fails: what was kept before is in. See to the disk, then start again.`,
    )
  if (['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(sqliteCode(error) ?? ''))
    return new Stop(`The database in ${config.dataDir} is damaged: restore a backup into an empty folder.`)
  return error
}

function serverOf(url: string): string {
  return URL.parse(url)?.host || 'the address given'
}
