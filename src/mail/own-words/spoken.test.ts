import { expect, test } from 'vitest'
import { parseMail } from '../parse.ts'

// S0-12: of a letter that came as plain text and as HTML, the HTML may know better whose words they are

async function wordsOf(plain: string, html: string): Promise<string> {
  const part = (type: string, text: string) => `--b\nContent-Type: text/${type}; charset=utf-8\n\n${text}\n`
  const head = 'From: Anna Smith <a@b.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n'
  return (await parseMail(Buffer.from(`${head}${part('plain', plain)}${part('html', html)}--b--\n`))).words
}

test('a signature that only the HTML marks is nobody’s words', async () => {
  const html = '<p>It is late.</p><div class="gmail_signature">Anna, we bake with love</div>'
  expect(await wordsOf('It is late.\n\nAnna, we bake with love', html)).toBe('It is late.')
})

test('history that only the HTML marks is nobody’s words', async () => {
  const html = '<p>It is late.</p><div id="divRplyFwdMsg">Ón: X<br>Täma: y</div><p>We deliver.</p>'
  expect(await wordsOf('It is late.\n\nÓn: X\nTäma: y\n\nWe deliver.', html)).toBe('It is late.')
})

test('answers that only the HTML colours are own words where the writer says so', async () => {
  const header = 'From: X\nSent: 3 May 2026 14:05\nTo: Z\nSubject: y'
  const html = `<p>See below in red.</p><div id="divRplyFwdMsg">${header.replaceAll('\n', '<br>')}</div><p>Is it late?</p><p style="color:red">Yes.</p>`
  expect(await wordsOf(`See below in red.\n\n${header}\n\nIs it late?\n\nYes.`, html)).toBe('See below in red.\n\nYes.')
})

test('the writer’s own name on the last line is a signature, somebody else’s is an answer', async () => {
  expect(await wordsOf('Fine with me.\nAnna', '')).toBe('Fine with me.')
  expect(await wordsOf('Who shall do it? I say:\nBob', '')).toBe('Who shall do it? I say:\nBob')
})
