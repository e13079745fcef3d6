import { expect, test } from 'vitest'
import { ownWords } from './quoted.ts'

// S0-13: no letter may hold the house up

const MEGABYTE = 1024 * 1024
const full = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length))

const HOSTILE: Record<string, string> = {
  'marks of quotation': full('>'),
  'quoted lines': full('>>>> x\n'),
  'lines that begin as attributions': full('On 3 May 2026 at 14:05\n'),
  'attributions without end': `${full('On 1 ')}wrote:`,
  attributions: full('Anna wrote:\n'),
  'attributions with addresses': full('On 3.10.2026 14:05 Anna <a@b.example> wrote:\nx\n'),
  'header lines': full('From: a\nTo: b\nDate: c\n'),
  'a hundred thousand blank lines': '\n'.repeat(100_000),
  'one line': full('word '),
  'one line without a space': full('a'),
  closings: full('Best regards\n\n'),
  thanks: full('Thanks\n'),
  delimiters: full('-- \n'),
  'telephones and postscripts': full('Sent from my iPhone\nPS: hi\n'),
  'beginnings of small print': full('this message is \n\n'),
  'names in brackets': `See below.\n\n-----Original Message-----\n${full('[Anna] x\n')}`,
}

test('a megabyte of hostile text takes less than a second of the processor', () => {
  const slow: string[] = []
  for (const [name, text] of Object.entries(HOSTILE)) {
    const before = process.threadCpuUsage()
    ownWords(text, 'Anna Smith')
    const { user, system } = process.threadCpuUsage(before)
    if (user + system > 1_000_000) slow.push(`${name}: ${Math.round((user + system) / 1000)} ms`)
  }
  expect(slow).toEqual([])
}, 60_000)

test('twice the text takes about twice the time, not four times', () => {
  const cost = (text: string) => {
    const before = process.threadCpuUsage().user
    ownWords(text)
    return process.threadCpuUsage().user - before
  }
  for (const piece of ['Anna wrote:\n', 'From: a\nTo: b\n', '-- \nx\n', '> x\n\n']) {
    const half = piece.repeat(20_000)
    cost(half)
    expect(cost(half + half)).toBeLessThan(cost(half) * 3.5 + 100_000)
  }
}, 60_000)
