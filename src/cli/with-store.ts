import { type Config, readConfig } from '#foundation/config.ts'
import { databaseIn, ownDataFolder, type OwnedFolder, ownerOf } from '#foundation/data-folder.ts'
import { Stop } from '#foundation/refusal.ts'
import { secretOf } from '#foundation/secret.ts'
import { standing } from '#foundation/store/migrate.ts'
import type { Store } from '#foundation/store/store.ts'
import { openReadyStore, openStoreAsItIs, sentenceFor } from '../ready-store.ts'
import { tell } from './command.ts'

export interface Opened {
  config: Config
  store: Store
  /** Signs sessions. */
  secret: string
}

/** Owns the data folder for as long as `work` takes, with the store ready; throws a Stop when another process owns it. */
export function withReadyStore<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
  return owning((config, folder) => openReadyStore(config, folder, { say: tell, serving: false }), work)
}

/** The same with the store as it is, not migrated. */
export function withStoreAsItIs<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
  return owning(openStoreAsItIs, work)
}

/** The store to look at, whether or not a server runs on it: nothing may be changed through it. */
export async function lookingAtStore<Result>(
  work: (opened: { config: Config; store: Store }) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env)
  if (!ownerOf(config.dataDir)) return withStoreAsItIs(work)
  return using(
    config,
    () => openStoreAsItIs(config, { database: databaseIn(config.dataDir) }),
    (store) => work({ config, store }),
  )
}

/** Throws a Stop where there is no studio yet, or where the data is older than this program. */
export async function refuseUnready(store: Store): Promise<void> {
  const { applied, waiting } = await standing(store.whole, store.migrations)
  if (applied.length === 0)
    throw new Stop('There is no studio here yet: import mail first, or create one in the browser.')
  if (waiting.length > 0)
    throw new Stop('This data is older than this program: run npx consonance start once, and it is brought up to date.')
}

async function owning<Result>(
  open: (config: Config, folder: OwnedFolder) => Promise<Store>,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(process.env)
  const folder = await ownDataFolder(config.dataDir)
  try {
    const secret = config.secret ?? secretOf(folder)
    return await using(
      config,
      () => open(config, folder),
      (store) => work({ config, store, secret }),
    )
  } finally {
    folder.release()
  }
}

async function using<Result>(
  config: Config,
  open: () => Promise<Store>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await open()
  try {
    return await work(store)
  } catch (error) {
    throw sentenceFor(error, config)
  } finally {
    await store.close().catch(() => undefined)
  }
}
