import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readConfig } from '#foundation/config.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { housesOn } from '#foundation/house.ts'
import { keyringOf } from '#foundation/sealed.ts'
import { logLine } from '#foundation/web/failures.ts'
import { mailWaysOf } from '#mail/servers/checked-place.ts'
import { carrierLine } from '#studio/carrier/carrier-lines.ts'
import { roundsOf } from '#studio/carrier/rounds.ts'
import { takeOutOf } from '#studio/carrier/take-out.ts'
import { openStoreAsItIs } from '../ready-store.ts'
import { type Command, readArgs } from './command.ts'

/**
 * The process that carries the mail of a running studio (decisions/011): it writes beside its parent in short transactions, and ends when the parent
 * is gone, which closes standard input.
 */
export const carrier: Command = {
  help: 'npx consonance carrier: only the studio starts this.\n',
  async run(args) {
    readArgs('carrier', args, {})
    const config = readConfig(process.env)
    const store = await openStoreAsItIs(config, { database: databaseIn(config.dataDir) })
    const houses = housesOn(store, Date.now)
    const workspaces = async () =>
      (await store.outside.selectFrom('workspace').select('id').execute()).map(({ id }) => id)
    const holder = `${hostname()}:${process.pid}:${randomUUID()}`
    const keyring = keyringOf({ dataDir: config.dataDir, config })
    const ways = mailWaysOf(config)
    const onNews = (workspace: string) => void process.stdout.write(carrierLine({ news: workspace }))
    const ending = new AbortController()
    const folder = emptyFolder(join(config.dataDir, 'intake'))
    const rounds = roundsOf({
      keyring,
      ways,
      folder,
      holder,
      workspaces,
      houseOf: (workspace) => houses(workspace, 'house'),
      takeOut: takeOutOf({
        keyring,
        ways,
        holder,
        folder: join(config.dataDir, 'sending'),
        log: logLine,
        onNews,
        signal: ending.signal,
      }),
      log: logLine,
      onNews,
    })
    await untilInputEnds(() => rounds.look())
    ending.abort()
    await rounds.end()
    await store.close().catch(() => undefined)
    return 0
  },
}

/** Where large letters are put down while they come: what a kill left there is of no use. */
function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}

/** Each line says that something is to be looked at. */
function untilInputEnds(onLine: () => void): Promise<void> {
  return new Promise((done) => {
    process.stdin.on('error', () => done())
    process.stdout.on('error', () => done())
    createInterface({ input: process.stdin })
      .on('line', onLine)
      .on('close', () => done())
  })
}
