import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LONGEST_TEXT } from '../mail-types.ts'
import { roughMail } from './rough-text.ts'

// reliability.md, Intake that loses nothing: what cannot be parsed is shown all the same; S0-12: and never listened to

const now = Date.parse('2026-05-21T12:00:00Z')
const rough = (text: string) => roughMail(Buffer.from(text, 'latin1'), { now })
const inUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

test('who, when and what about is told by the first header lines, and the text is shown, but is nobody’s own words', () => {
  const mail = rough(
    inUtf8(
      `From: =?utf-8?Q?Gr=C3=A5ce?= <grace@lindqvist.example>\r\nTo: mira@salo.example\r\nDate: Thu, 21 May 2026 10:00:00 +0300\r\nSubject: Wait\r\n ing\r\n\r\nDear Mira,\r\nI am not sure — really.\r\n`,
    ),
  )
  expect(mail).toMatchObject({
    from: { name: 'Gråce', address: 'grace@lindqvist.example' },
    to: [{ address: 'mira@salo.example' }],
    subject: 'Wait ing',
    sentAt: Date.parse('2026-05-21T07:00:00Z'),
    text: 'Dear Mira,\nI am not sure — really.',
    words: '',
    writer: 'person',
  })
})

test('what does not begin like a letter is all text', () => {
  expect(rough('hello there\nno headers at all').text).toBe('hello there\nno headers at all')
})

test('nothing in it: nothing is told, and nothing breaks', () => {
  expect(rough('')).toMatchObject({ from: null, subject: '', sentAt: null, text: '' })
})

test('pictures and frames are left out, text that was packed is read, in its own letters', () => {
  const packed = Buffer.from('Здравствуйте, Мира! Мы ещё думаем о вашем предложении.').toString('base64')
  const picture = Buffer.from(Array.from({ length: 600 }, (_, at) => at % 251)).toString('base64')
  const lines = (text: string) => text.replaceAll(/(.{76})/g, '$1\r\n')
  const { text } = rough(
    `From: a@b.example\r\n\r\n--frontier-1234\r\nContent-Type: text/plain\r\n charset=utf-8\r\n\r\n${lines(packed)}\r\n--frontier-1234\r\nContent-Type: image/png\r\n\r\n${lines(picture)}\r\n--frontier-1234--\r\n`,
  )
  expect(text).toBe('Здравствуйте, Мира! Мы ещё думаем о вашем предложении.')
})

test('of HTML the words are left', () => {
  const { text } = rough(
    'Subject: x\n\n<html><style>p { color: red }</style><p>Hello <b>Mira</b> &amp; all</p>a < b<br>bye</html>',
  )
  expect(
    text
      .split('\n')
      .map((line) => line.trim())
      .join('|'),
  ).toBe('Hello  Mira  & all|a < b|bye')
})

test('letters packed one by one are unpacked', () => {
  expect(rough('Subject: x\n\nHyv=C3=A4=C3=A4 p=C3=A4iv=C3=A4=C3=A4,=20\nMira=\n!').text).toBe('Hyvää päivää,\nMira!')
})

const HOSTILE: Record<string, string> = {
  'tags that are never closed': `Subject: x\n\n<html>${'<a '.repeat(600_000)}>`,
  'a sea of angles': `Subject: x\n\n<html>${'<'.repeat(1_900_000)}`,
  'styles without an end': `Subject: x\n\n<html>${'<style>'.repeat(250_000)}`,
  'spaces without an end': `Subject: x\n\n${' '.repeat(1_900_000)}x`,
  'one endless line of packed letters': `Subject: x\n\n${'A'.repeat(1_900_000)}!`,
  'packed lines without an end': `Subject: x\n\n${`${'A'.repeat(76)}\n`.repeat(25_000)}`,
  'empty lines': `Subject: x\n\n${'\n'.repeat(1_900_000)}`,
  'an endless header': `Subject: ${'=?utf-8?q?'.repeat(100_000)}\n\nx`,
  'headers without an end': 'From: a@b.c\n'.repeat(200_000),
  'an address header of nothing but quotes': `From: ${'"('.repeat(100_000)}\n\nx`,
}

test.for(Object.entries(HOSTILE))('%s are looked at in less than two seconds', ([, mail]) => {
  const began = performance.now()
  expect(rough(mail).text.length).toBeLessThanOrEqual(LONGEST_TEXT)
  expect(performance.now() - began).toBeLessThan(2_000)
})

const DATA = '/work/shared/data/mail'

test.skipIf(!existsSync(DATA))(`no real hostile message stops it (skipped where ${DATA} is absent)`, () => {
  for (const file of globSync(`${DATA}/**/*.{eml,txt}`)) {
    const mail = roughMail(readFileSync(file), { now })
    expect(mail.text).toBe(mail.text.toWellFormed())
  }
})
