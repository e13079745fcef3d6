import { expect, test } from 'vitest'
import { UnreadableMail } from '../mail-types.ts'
import { findAttachment } from './shown-attachment.ts'
import { showMail } from './shown.ts'
import { unpackedRange } from '../mime/unpacking.ts'

// S3-50; reliability.md, mail HTML and files

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEUlEQVR42mNk+M9QzwAEYAEAEYQCAXUhcV0AAAAASUVORK5CYII='

const mail = (type: string, body: string) =>
  Buffer.from(`From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`, 'latin1')

const multipart = (kind: string, ...parts: string[]) =>
  mail(`multipart/${kind}; boundary="cut"`, `${parts.map((part) => `--cut\r\n${part}\r\n`).join('')}--cut--\r\n`)

const htmlPart = (html: string) => `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`
const textPart = (text: string) => `Content-Type: text/plain\r\n\r\n${text}`
const filePart = (name: string, base64: string, more = '') =>
  `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${base64}`

async function shown(raw: Uint8Array): Promise<string | null> {
  const found = await showMail(raw)
  return found && found.pieces.join('')
}

test('a letter of text alone has no design to show', async () => {
  expect(await shown(mail('text/plain', 'Hello'))).toBeNull()
})

test('the plain twin of designed words is not shown twice, and plain words beside them are not lost', async () => {
  expect(await shown(multipart('alternative', textPart('Hello'), htmlPart('<b>Hello</b>')))).toBe('<b>Hello</b>')
  const mixed = await shown(multipart('mixed', textPart('First <1>'), htmlPart('<b>then</b>')))
  expect(mixed).toContain('First &lt;1&gt;')
  expect(mixed).toContain('<b>then</b>')
})

test('a picture that came along stands where the letter names it', async () => {
  const picture = `Content-Type: image/png\r\nContent-ID: <us@b.example>\r\nContent-Transfer-Encoding: base64\r\n\r\n${DOT}`
  const html = await shown(
    multipart('related', htmlPart('<img src="cid:us@b.example"><img src="cid:us%40b.example">'), picture),
  )
  expect(html).toBe(`<img src="data:image/png;base64,${DOT}" />`.repeat(2))
})

test('a design too large or too deep to be shown safely is refused, not cut', async () => {
  for (const html of ['<p>x</p>'.repeat(700_000), '<div>'.repeat(5_000)]) {
    await expect(shown(mail('text/html', html))).rejects.toThrow(UnreadableMail)
  }
})

test('each attachment is found at its place', async () => {
  const raw = multipart('mixed', textPart('Hello'), filePart('one.bin', 'AAEC'), filePart('two.bin', '/////w=='))
  expect(await findAttachment(raw, { place: 0 })).toEqual({ bytes: Buffer.from([0, 1, 2]) })
  expect(await findAttachment(raw, { place: 1 })).toEqual({ bytes: Buffer.from([255, 255, 255, 255]) })
  expect(await findAttachment(raw, { place: 2 })).toBeNull()
})

/** Pieces of a length that no line and no group of letters keeps to. */
async function* inPieces(raw: Buffer, length = 1_000_003): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < raw.length; at += length) yield Uint8Array.from(raw.subarray(at, at + length))
}

test('an attachment of any size passes through, byte for byte, without being held', async () => {
  const small = Buffer.from('the small one')
  const large = Buffer.alloc(40 * 1024 * 1024, 'not to be lost ')
  const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll(/.{76}/gu, '$&\r\n')
  const raw = multipart(
    'mixed',
    textPart('Hello'),
    filePart('large.bin', base64(large)),
    filePart('small.bin', base64(small)),
  )
  for (const [place, wanted] of [large, small].entries()) {
    const found = await findAttachment({ pieces: () => inPieces(raw) }, { place })
    if (!found || 'bytes' in found) throw new Error('it is told where it stands')
    const bytes = Buffer.concat(await Array.fromAsync(unpackedRange(inPieces(raw), found)))
    expect(bytes.equals(wanted)).toBe(true)
  }
})

test.each([1, 2, 3, 7, 1000])(
  'what is packed as quoted-printable is unpacked whole, in pieces of %i',
  async (length) => {
    const packed = Buffer.from('caf=C3=A9 and =\r\nmore=20\r\n=3D end=', 'latin1')
    const range = { from: 0, to: packed.length, transfer: 'quoted-printable' } as const
    const bytes = Buffer.concat(await Array.fromAsync(unpackedRange(inPieces(packed, length), range)))
    expect(bytes.toString('utf8')).toBe('café and more \r\n= end')
  },
)
