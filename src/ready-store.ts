import { type Config } from '#foundation/config.ts'
import type { OwnedFolder } from '#foundation/data-folder.ts'
import { Stop } from '#foundation/refusal.ts'
import { backupBeforeMigration } from '#foundation/store/backup.ts'
import { openStore, type Store } from '#foundation/store/store.ts'
import { migrations } from './migrations.ts'

/** The store as the configuration names it, opened but as it is: for backup and restore. */
export function openStoreAsItIs(config: Config, folder: Pick<OwnedFolder, 'database'>): Promise<Store> {
  return openStore(config.databaseUrl ? { url: config.databaseUrl } : { file: folder.database }, migrations)
}

/**
 * The store, backed up if migrations wait, and migrated. Throws a Stop when it was written by a newer version, cannot be reached, or
 * is no database of ours. `say` is told about the backup.
 */
export async function openReadyStore(config: Config, folder: OwnedFolder, say: (line: string) => void): Promise<Store> {
  const store = await openStoreAsItIs(config, folder)
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
  if (!(error instanceof Error) || error instanceof Stop || !('code' in error)) return error
  const database = config.databaseUrl ? serverOf(config.databaseUrl) : ''
  const code = String(error.code)
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(code))
    return new Stop(`No Postgres answers at ${database}: start it, or correct DATABASE_URL.`)
  if (code === '28P01' || code === '28000')
    return new Stop(`Postgres at ${database} refused the user or the password in DATABASE_URL.`)
  if (code === '3D000')
    return new Stop(`Postgres at ${database} has no such database: create it, or correct DATABASE_URL.`)
  if (code === '42501')
    return new Stop(`The role in DATABASE_URL may not make tables in its database: let it own the database.`)
  if (code !== 'ERR_SQLITE_ERROR' || !('errcode' in error)) return error
  const kind = Number(error.errcode) & 0xff
  if (kind === 26 || kind === 11)
    return new Stop(`The database in ${config.dataDir} is damaged: restore a backup into an empty folder.`)
  if (kind === 13) return new Stop(`The disk that holds ${config.dataDir} is full: make room, then start again.`)
  return error
}

function serverOf(url: string): string {
  return URL.parse(url)?.host || 'the address given'
}
