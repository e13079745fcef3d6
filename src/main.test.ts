import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { askOwner } from '#foundation/owner-socket.ts'
import { Stop } from '#foundation/refusal.ts'
import { main } from './main.ts'

// S0-1, S0-13; issue: a port taken, a folder owned, data of a newer version each stop the start with one plain sentence

const base = mkdtempSync(join(tmpdir(), 'consonance-main-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const program = join(import.meta.dirname, '..', 'dist', 'current', 'server')
const silent = () => undefined
const start = (folder: string, env: Record<string, string> = {}, say: (line: string) => void = silent) =>
  main({ PORT: '0', DATA_DIR: join(base, folder), ...env }, program, say)

test('the studio is served, and a second one on the same folder is refused with the first one’s address', async () => {
  const running = await start('one')
  const page = await fetch(running.address)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<html')
  expect(await (await fetch(`${running.address}/healthz`)).json()).toEqual({ well: true })
  await expect(start('one')).rejects.toThrow(
    new Stop(
      `The data folder ${join(base, 'one')} is in use by process ${process.pid}, at ${running.address}: stop that first, or name another folder in DATA_DIR.`,
    ),
  )
  await expect(askOwner(join(base, 'one'), 'new-password', {})).rejects.toThrow(
    'There is no owner yet: open the studio in a browser first.',
  )
  await Promise.all([running.end(), running.end()])
  await running.end()
  await expect(fetch(running.address)).rejects.toThrow()
  await (await start('one')).end()
})

test('a request under way is answered before the end', async () => {
  const running = await start('under-way')
  const { port } = new URL(running.address)
  const answered = new Promise<number | undefined>((done, fail) => {
    const headers = {
      'content-length': '9',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const form = request({ port, method: 'POST', path: '/nothing-here', headers }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
    form.on('error', fail)
    form.write('name=')
    setTimeout(() => form.end('Ada!'), 300)
  })
  await new Promise((done) => setTimeout(done, 100))
  await running.end()
  expect(await answered).toBeLessThan(500)
})

test('a port that is taken, or an address of another machine, is said plainly, and the folder is free again', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(start('port', { PORT: String(port) })).rejects.toThrow(
    new Stop(`Port ${port} is taken by another program: end that, or name another port, such as PORT=${port + 1}.`),
  )
  other.close()
  await expect(start('port', { HOST: '203.0.113.7' })).rejects.toThrow(
    new Stop('HOST “203.0.113.7” is not an address of this machine: name one that is, such as 127.0.0.1.'),
  )
  await (await start('port')).end()
})

test('data written by a newer version stops the start, and stays as it was', async () => {
  await (await start('newer')).end()
  const file = join(base, 'newer', 'consonance.sqlite')
  const database = new DatabaseSync(file)
  database.exec(`insert into kysely_migration values ('9999_tomorrow', '2027-01-01T00:00:00.000Z')`)
  database.close()
  await expect(start('newer')).rejects.toThrow(
    new Stop(
      'This data was written by a newer version of Consonance (it knows “9999_tomorrow”): start that version, or restore an older backup.',
    ),
  )
})

test('older data is backed up before it is migrated, and the person is told where', async () => {
  await (await start('older')).end()
  const file = join(base, 'older', 'consonance.sqlite')
  const database = new DatabaseSync(file)
  const last = database.prepare('select name from kysely_migration order by name desc limit 1').get()
  // The newest migration undone by hand as far as its mark goes: it waits again, and its tables are in its way.
  database.exec(`delete from kysely_migration where name = '${String(last?.name)}'`)
  database.close()
  const said: string[] = []
  await expect(start('older', {}, (line) => said.push(line))).rejects.toThrow()
  const [kept] = readdirSync(join(base, 'older', 'backups'))
  expect(kept).toMatch(new RegExp(`before ${String(last?.name)}\\.consonance$`))
  expect(said).toEqual([
    `The data is brought to this version; as it was, it is kept in ${join(base, 'older', 'backups', kept ?? '')}`,
  ])
})

test('a database that is none is said plainly', async () => {
  await (await start('damaged')).end()
  const file = join(base, 'damaged', 'consonance.sqlite')
  rmSync(file)
  writeFileSync(file, 'Dear Ada, this is a letter and no database. '.repeat(50))
  await expect(start('damaged')).rejects.toThrow(
    new Stop(`The database in ${join(base, 'damaged')} is damaged: restore a backup into an empty folder.`),
  )
})

test('a Postgres that does not answer is said plainly, without its password', async () => {
  await expect(start('nowhere', { DATABASE_URL: 'postgres://ada:hunter2@127.0.0.1:1/x' })).rejects.toThrow(
    new Stop('No Postgres answers at 127.0.0.1:1: start it, or correct DATABASE_URL.'),
  )
})
