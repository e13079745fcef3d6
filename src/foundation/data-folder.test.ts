import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownDataFolder, ownerOf } from './data-folder.ts'
import { secretOf } from './secret.ts'
import { askOwner, serveOwner } from './owner-socket.ts'
import { Stop } from './refusal.ts'

const base = mkdtempSync(join(tmpdir(), 'consonance-folder-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** A second process that takes the folder and keeps it until it is killed. */
async function otherOwner(path: string) {
  const module = join(import.meta.dirname, 'data-folder.ts')
  const code = `const { ownDataFolder } = await import(${JSON.stringify(module)})
    const folder = await ownDataFolder(${JSON.stringify(path)})
    folder.announce({ url: 'http://localhost:3999' })
    console.log('owned'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

test('a second process is refused with the pid of the first, and may own the folder as soon as the first is killed', async () => {
  const path = join(base, 'killed')
  const first = await otherOwner(path)
  await expect(ownDataFolder(path)).rejects.toThrow(
    new Stop(
      `The data folder ${path} is in use by process ${first.pid}, at http://localhost:3999: stop that first, or name another folder in DATA_DIR.`,
    ),
  )
  expect(ownerOf(path)?.pid).toBe(first.pid)
  first.kill('SIGKILL')
  await once(first, 'exit')
  expect(ownerOf(path)).toBeNull()
  const mine = await ownDataFolder(path)
  expect(ownerOf(path)?.pid).toBe(process.pid)
  mine.release()
  mine.release()
  expect(ownerOf(path)).toBeNull()
})

test('the folder and the secret in it are for their user only, and the secret stays', async () => {
  const folder = await ownDataFolder(join(base, 'deep', 'er'))
  const secret = secretOf(folder)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(secretOf(folder)).toBe(secret)
  expect(statSync(folder.path).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder.path, 'secret')).mode & 0o777).toBe(0o600)
  folder.release()
})

test('a file in the place of the folder is said plainly', async () => {
  const path = join(base, 'file')
  writeFileSync(path, '')
  await expect(ownDataFolder(path)).rejects.toThrow(new Stop(`${path} is not a folder: name a folder in DATA_DIR.`))
})

test('a command asks the owner, sees the progress and gets the answer or the refusal', async () => {
  const folder = await ownDataFolder(join(base, 'asked'))
  const served = await serveOwner(folder, {
    double: async (input, { progress }) => {
      progress('half way')
      return Number(input) * 2
    },
    refuse: () => Promise.reject(new Stop('Not today.')),
  })
  const seen: unknown[] = []
  expect(await askOwner(folder.path, 'double', 21, (value) => seen.push(value))).toEqual({ result: 42 })
  expect(seen).toEqual(['half way'])
  await expect(askOwner(folder.path, 'refuse', null)).rejects.toThrow(new Stop('Not today.'))
  await expect(askOwner(folder.path, 'constructor', null)).rejects.toThrow(/does not know the command/)
  expect(statSync(join(folder.path, 'owner.sock')).mode & 0o777).toBe(0o600)
  await served.close()
  expect(await askOwner(folder.path, 'double', 21)).toBeNull()
  folder.release()
})

test('a folder whose path is too long for a socket is served all the same', async () => {
  const folder = await ownDataFolder(join(base, 'a-rather-long-name-'.repeat(5), 'b'))
  const served = await serveOwner(folder, { ping: () => Promise.resolve('pong') })
  expect(await askOwner(folder.path, 'ping', null)).toEqual({ result: 'pong' })
  await served.close()
  folder.release()
})

test('an owner that ends in the middle of an answer is said plainly', async () => {
  const folder = await ownDataFolder(join(base, 'ended'))
  let cancelled = false
  const served = await serveOwner(folder, {
    never: (_, { signal }) => new Promise(() => signal.addEventListener('abort', () => (cancelled = true))),
  })
  const asked = askOwner(folder.path, 'never', null)
  setTimeout(() => void served.close(), 50)
  await expect(asked).rejects.toThrow(/ended before it had answered/)
  await expect.poll(() => cancelled).toBe(true)
  folder.release()
})
