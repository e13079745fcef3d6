import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NoPublicData, publicRows } from './public-rows.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'public-rows-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const row = { lang: 'pl', text: 'Słaby film.', neg: 1, amb: 0, src: 'poleval' }

function written(...lines: unknown[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  writeFileSync(join(folder, 'train.jsonl.gz'), gzipSync(`${text}\n`))
  return folder
}

test('rows say what they are; those that leave it open are left out', () => {
  const rows = publicRows(
    written(row, '', { ...row, neg: 0, amb: undefined }, { ...row, neg: null }, { ...row, amb: 1 }),
    'train',
  )
  expect(rows).toEqual([
    { lang: 'pl', text: 'Słaby film.', uneasy: true, source: 'poleval' },
    { lang: 'pl', text: 'Słaby film.', uneasy: false, source: 'poleval' },
  ])
})

test.each([
  ['no JSON', '{"lang":'],
  ['another language', { ...row, lang: 'de' }],
  ['no text', { ...row, text: undefined }],
  ['an answer between yes and no', { ...row, neg: 0.5 }],
  ['no source', { ...row, src: undefined }],
])('a row with %s is refused, with file and line', (_, line) => {
  const data = written(row, '', line)
  expect(() => publicRows(data, 'train')).toThrow(`${join(data, 'train.jsonl.gz')}:3: `)
})

test('a split that is not there is not an empty one', () => {
  expect(() => publicRows(folder, 'dev')).toThrow(NoPublicData)
})
