import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownDataFolder, ownerOf } from './data-folder.ts'
import { askOwner, serveOwner } from './owner-socket.ts'
import { Stop } from './refusal.ts'

// reliability.md, Durability: a process that is killed takes no other one with it

const base = mkdtempSync(join(tmpdir(), 'consonance-socket-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** More than a connection holds back for a reader who does not read. */
const MUCH = 'x'.repeat(10_000_000)

test('a command that is killed before it has read its progress leaves the owner at work', async () => {
  const folder = await ownDataFolder(join(base, 'killed'))
  const served = await serveOwner(folder, {
    talk: (_, { progress }) => Promise.resolve(progress(MUCH)),
    ping: () => Promise.resolve('pong'),
  })
  const code = `const { connect } = await import('node:net')
    const socket = connect(${JSON.stringify(ownerOf(folder.path)?.socket)})
    socket.write('{"command":"talk","input":null}\\n', () => socket.once('readable', () => console.log('asked')))`
  const client = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(client.stdout, 'data')
  client.kill('SIGKILL')
  await once(client, 'exit')
  // A rejection that nobody handles would come now, and fail this file.
  await new Promise((done) => setTimeout(done, 50))
  expect(await askOwner(folder.path, 'ping', null)).toEqual({ result: 'pong' })
  await served.close()
  folder.release()
})

test('an owner that is killed before it has read the question is said in a sentence', async () => {
  const folder = await ownDataFolder(join(base, 'owner'))
  const path = join(base, 'deaf.sock')
  const deaf = createServer({ pauseOnConnect: true }, (socket) => setTimeout(() => socket.destroy(), 50))
  await new Promise<void>((done) => deaf.listen(path, done))
  folder.announce({ socket: path })
  await expect(askOwner(folder.path, 'ping', null)).rejects.toThrow(
    new Stop(`The running Consonance (process ${process.pid}) ended before it had answered: try again.`),
  )
  deaf.close()
  folder.release()
})
