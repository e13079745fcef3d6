import { expect, test } from 'vitest'
import { parseMail } from '../parse.ts'
import { thinned } from './thinned.ts'

// S0-13; reliability.md: mail of 200 MB is kept, and taken apart within bounds

const MEBIBYTE = 1024 * 1024
const now = Date.parse('2026-05-21T12:00:00Z')

async function* pieces(parts: readonly (string | { line: string; bytes: number })[], size = 3 * MEBIBYTE) {
  let held = Buffer.alloc(0)
  for (const part of parts) {
    const times = typeof part === 'string' ? 1 : Math.ceil(part.bytes / size)
    const text = typeof part === 'string' ? part : part.line.repeat(Math.ceil(size / part.line.length))
    for (let time = 0; time < times; time += 1) {
      held = Buffer.concat([held, Buffer.from(text)])
      for (; held.length > size; held = held.subarray(size)) yield await Promise.resolve(held.subarray(0, size))
    }
  }
  yield held
}

const HEAD =
  'From: grace@lindqvist.example\r\nTo: mira@salo.example\r\nSubject: Film\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=frontier\r\n\r\n'
const PART = (type: string, rest = '') => `--frontier\r\nContent-Type: ${type}\r\n${rest}\r\n`
const FILM = { line: `${'QUJD'.repeat(19)}\r\n`, bytes: 200 * MEBIBYTE }

test('a film of 200 MB is left out, and the letter before and behind it is read', async () => {
  const { bytes, gaps } = await thinned(
    pieces([
      `${HEAD}${PART('text/plain')}Here it is.\r\n${PART('video/mp4; name=film.mp4', 'Content-Transfer-Encoding: base64\r\n')}`,
      FILM,
      `\r\n${PART('text/plain')}Do you like it?\r\n--frontier--\r\n`,
    ]),
  )
  expect(bytes.length).toBeLessThan(16 * MEBIBYTE)
  expect(gaps).toHaveLength(1)
  const mail = await parseMail(bytes, { now, gaps })
  expect(mail.text.split(/\s*\n\s*/)).toEqual(['Here it is.', 'Do you like it?'])
  const [film] = mail.attachments
  expect(film?.name).toBe('film.mp4')
  // 67 pieces of 3 MiB, in lines of 78 bytes that hold 57
  expect(Math.abs((film?.size ?? 0) - 67 * Math.ceil((3 * MEBIBYTE) / 78) * 57)).toBeLessThan(3)
})

test('boundaries are found wherever a piece ends', async () => {
  const mail = `${HEAD}${PART('text/plain')}One\r\n${PART('text/plain')}Two\r\n--frontier--\r\n`
  for (let size = 1; size < 12; size += 1) expect((await thinned(pieces([mail], size))).bytes.toString()).toBe(mail)
})

test('200 MB of text are cut, and it is said', async () => {
  const { bytes } = await thinned(
    pieces(['From: a@b.example\r\n\r\n', { line: 'A long text. \r\n', bytes: 200 * MEBIBYTE }]),
  )
  expect((await parseMail(bytes, { now })).notes).toContain('text-cut')
})

test('a mail of nothing but boundaries stays in bounds', async () => {
  const { bytes } = await thinned(pieces([HEAD, { line: `--frontier${'-'.repeat(600)}\r\n`, bytes: 70 * MEBIBYTE }]))
  expect(bytes.length).toBe(64 * MEBIBYTE)
})
