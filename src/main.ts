import type { Server } from 'node:http'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { type Config, isLoopback, readConfig } from '#foundation/config.ts'
import { ownDataFolder, type OwnedFolder } from '#foundation/data-folder.ts'
import { secretOf } from '#foundation/secret.ts'
import { serveOwner } from '#foundation/owner-socket.ts'
import { Stop } from '#foundation/refusal.ts'
import { codeOf } from '#foundation/system-errors.ts'
import { builtAssets } from '#foundation/web/assets.ts'
import { type OpenHouse, openHouse } from './house.ts'
import { openReadyStore } from './ready-store.ts'

/** Requests under way have this long to finish when we are told to end, in milliseconds. */
const GRACE = 5_000

export interface Running {
  address: string
  /** Does what another process may ask the owner to do (house.ts). */
  command(name: string): Promise<unknown>
  /** Stops accepting, lets requests finish, closes the store, gives the folder back. A second call waits for the first. */
  end(): Promise<void>
}

/**
 * Reads the environment, opens the house and listens. Throws a Stop, with nothing left open, when anything stands against it.
 * `program` is the folder of the running bundle; `say` is told what a person at the terminal should know.
 */
export async function main(env: NodeJS.ProcessEnv, program: string, say: (line: string) => void): Promise<Running> {
  const config = readConfig(env)
  const undo: (() => unknown)[] = []
  const end = once(() => undoAll(undo))
  try {
    const folder = await ownDataFolder(config.dataDir)
    undo.push(() => folder.release())
    const { address, house } = await openAndListen(config, folder, { program, say, undo })
    const command = (name: string) =>
      house.commands[name]?.({}, { progress: () => undefined, signal: new AbortController().signal })
    return { address, command: async (name) => command(name), end }
  } catch (error) {
    await end()
    throw error
  }
}

interface Opening {
  program: string
  say: (line: string) => void
  /** What to undo at the end, the last first. */
  undo: (() => unknown)[]
}

async function openAndListen(
  config: Config,
  folder: OwnedFolder,
  { program, say, undo }: Opening,
): Promise<{ address: string; house: OpenHouse }> {
  const store = await openReadyStore(config, folder, { say, serving: true })
  undo.push(() => store.close())
  let address = ''
  const house = await openHouse({
    config,
    store,
    secret: config.secret ?? secretOf(folder),
    assets: builtAssets(join(program, '..', 'browser')),
    program: [process.execPath, ...process.execArgv, join(program, 'consonance.js')],
    now: Date.now,
    address: () => address,
  })
  undo.push(() => house.close())
  const socket = await serveOwner(folder, house.commands)
  undo.push(() => socket.close())
  const server = await listen(house, config)
  undo.push(() => stopListening(server))
  undo.push(() => house.hangUp())
  address = addressOf(config, server)
  folder.announce({ url: address })
  return { address, house }
}

function listen(house: OpenHouse, config: Config): Promise<Server> {
  const server = createAdaptorServer({ fetch: house.app.fetch })
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(whyNotListening(error, config)))
    server.listen({ port: config.port, host: config.host }, () => done(server as Server))
  })
}

async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  const late = setTimeout(() => server.closeAllConnections(), GRACE)
  // A browser keeps its connection for the next request, which will not come.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}

function whyNotListening(error: Error, config: Config): Error {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return new Stop(
      `Port ${config.port} is taken by another program: end that, or name another port, such as PORT=${config.port + 1}.`,
    )
  if (code === 'EACCES') return new Stop(`This user may not open port ${config.port}: name one above 1023 in PORT.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Stop(`HOST “${config.host}” is not an address of this machine: name one that is, such as 127.0.0.1.`)
  return error
}

/** Where a person opens us. */
function addressOf(config: Config, server: Server): string {
  if (config.publicUrl) return config.publicUrl.origin
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : config.port
  const everywhere = config.host === '0.0.0.0' || config.host === '::'
  const host = isLoopback(config.host) || everywhere ? 'localhost' : config.host
  return `http://${host.includes(':') ? `[${host}]` : host}${port === 80 ? '' : `:${port}`}`
}

/** Every step, whatever the others do: a folder is given back even if the store would not close. */
async function undoAll(steps: readonly (() => unknown)[]): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps.toReversed()) {
    try {
      await step()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Consonance did not end cleanly')
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
