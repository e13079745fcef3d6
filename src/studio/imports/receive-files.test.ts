import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { Refusal } from '#foundation/refusal.ts'
import { receiveFiles } from './receive-files.ts'

// reliability.md, Intake that loses nothing

const root = mkdtempSync(join(tmpdir(), 'consonance-receive-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Sends a form to a folder of its own; `names` is the code of a refusal, null where the sending broke off. */
async function received(
  init: RequestInit & { duplex?: 'half' },
  most?: number,
): Promise<{ folder: string; names: unknown }> {
  const folder = mkdtempSync(join(root, 'in-'))
  mkdirSync(folder, { recursive: true })
  const app = new Hono().post('/import', async (c) => c.json(await receiveFiles(c, folder, most)))
  app.onError((error, c) => c.json(error instanceof Refusal ? error.code : null))
  const answer = await app.request('/import', { method: 'POST', ...init })
  return { folder, names: await answer.json() }
}

function files(...named: (readonly [string, string | Uint8Array<ArrayBuffer>])[]): RequestInit {
  const body = new FormData()
  for (const [name, content] of named) body.append('files', new Blob([content]), name)
  return { body }
}

test('every file arrives byte for byte, in the order in which it was chosen', async () => {
  const strange = Uint8Array.from([0, 255, 13, 10, 45, 45])
  const { folder, names } = await received(files(['inbox.mbox', strange], ['Välkommen.eml', 'hello']))
  expect(names).toEqual(['inbox.mbox', 'Välkommen.eml'])
  const kept = readdirSync(folder).sort()
  expect(kept).toEqual(['000001-inbox.mbox', '000002-Välkommen.eml'])
  expect(new Uint8Array(readFileSync(join(folder, kept[0] ?? '')))).toEqual(strange)
})

test('two files of one name are two files', async () => {
  const { folder } = await received(files(['a.eml', '1'], ['a.eml', '2']))
  expect(
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .sort(),
  ).toEqual(['1', '2'])
})

test('a folder arrives as it lay: a Maildir is still one, and counts as one thing chosen', async () => {
  const letter = '1700000000.M1P2.host:2,S'
  const { folder, names } = await received(
    files([`Mail/cur/${letter}`, 'a'], ['Mail/new/2', 'b'], ['Mail/cur/.hidden', 'c'], ['alone.eml', 'd']),
  )
  expect(names).toEqual(['Mail', 'alone.eml'])
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    '000001-Mail',
    '000001-Mail/cur',
    '000001-Mail/cur/.hidden',
    `000001-Mail/cur/${letter}`,
    '000001-Mail/new',
    '000001-Mail/new/2',
    '000002-alone.eml',
  ])
})

test('the same folder chosen twice, and a name that is a file and a folder, lose nothing', async () => {
  const { folder } = await received(files(['Mail/a', '1'], ['Mail/a', '2'], ['Mail/a/b', '3']))
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(kept).toHaveLength(3)
})

test('a name that is a path leads nowhere else', async () => {
  const { folder } = await received(files(['../../escape.eml', 'x'], ['C:\\mail\\box.eml', 'y'], ['...', 'z']))
  const kept = readdirSync(folder)
  expect(kept).toHaveLength(3)
  for (const name of kept) expect(name).toMatch(/^00000\d-[\p{L}\p{N}_ -][\p{L}\p{N}._ -]*$/u)
  expect(readdirSync(root).filter((name) => name.includes('escape'))).toEqual([])
})

test('a very long name is cut and keeps its ending', async () => {
  const { folder } = await received(files([`${'long '.repeat(100)}.mbox`, 'x']))
  expect(readdirSync(folder)[0]).toMatch(/^.{1,127}\.mbox$/u)
})

test.each([
  ['a form without a file', files()],
  ['no form at all', { body: 'hello', headers: { 'content-type': 'text/plain' } }],
])('%s is refused and leaves nothing behind', async (_, init) => {
  const { folder, names } = await received(init)
  expect([names, existsSync(folder)]).toEqual(['studio.import.noFiles', false])
})

test('more files than can be taken at once are refused as a whole: none is dropped in silence', async () => {
  const { folder, names } = await received(
    files(...Array.from({ length: 51 }, (_, n) => [`${n}.eml`, 'x'] as const)),
    50,
  )
  expect([names, existsSync(folder)]).toEqual(['studio.import.tooManyFiles', false])
})

test('a sender who goes away in the middle of a file leaves nothing behind', async () => {
  const part = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.eml"\r\n\r\nSubject: half'
  const body = new ReadableStream({
    start: (sending) => sending.enqueue(new TextEncoder().encode(part)),
    pull: (sending) => sending.error(new Error('the line is dead')),
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const { folder, names } = await received({ body, headers, duplex: 'half' })
  expect([names, existsSync(folder)]).toEqual([null, false])
})

test('a form that ends in the middle of a file leaves nothing behind', async () => {
  const cut = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.eml"\r\n\r\nSubject: cut o'
  const { folder, names } = await received({
    body: cut,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  expect([names, existsSync(folder)]).toEqual([null, false])
})
