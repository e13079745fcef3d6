import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { BadLine, devMails } from './sets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const late = {
  id: 'en-1',
  text: 'Hi, I am worried it is late.',
  kind: 'time+doubt',
  form: 'plain',
  marks: ['I am worried'],
}
const fine = { id: 'en-2', text: 'All good.', kind: 'calm', form: 'easy', marks: [] }
function own(...lines: unknown[]): string {
  writeFileSync(
    join(folder, 'en.jsonl'),
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  )
  return folder
}

test('a mail keeps its kinds, its form and where its telling words stand', () => {
  expect(devMails('en', own(late, '', fine))).toEqual([
    {
      lang: 'en',
      text: late.text,
      kinds: ['time', 'doubt'],
      form: 'plain',
      family: 'en-1',
      telling: [{ start: 4, end: 16 }],
      share: 1,
    },
    { lang: 'en', text: fine.text, kinds: [], form: 'easy', family: 'en-2', telling: [], share: 1 },
  ])
})

test('a language without a set has no mails', () => {
  expect(devMails('el', folder)).toEqual([])
})

test.each([
  ['no JSON', '{"id": '],
  ['an unknown kind', { ...late, kind: 'time+weather' }],
  ['an unknown form', { ...late, form: 'loud' }],
  ['a calm mail in a form of unease', { ...fine, form: 'plain' }],
  ['an uneasy mail in a form of calm', { ...late, form: 'praise' }],
  ['no text', { ...late, text: undefined }],
  ['a mark that is not in the text', { ...late, marks: ['I was worried'] }],
])('%s is refused, with file and line', (_, line) => {
  const read = (): unknown => devMails('en', own(fine, '', line))
  expect(read).toThrow(BadLine)
  expect(read).toThrow(`${folder}/en.jsonl:3: `)
})

test.each(LANGUAGES)(
  'the development set of %s is readable, at least sixty mails, every uneasy one with its telling words marked',
  (lang) => {
    const mails = devMails(lang)
    expect(mails.length).toBeGreaterThanOrEqual(60)
    expect(mails.filter(({ kinds, telling }) => kinds.length > 0 && telling.length === 0)).toEqual([])
    expect(new Set(mails.map(({ family }) => family)).size).toBe(mails.length)
  },
)
