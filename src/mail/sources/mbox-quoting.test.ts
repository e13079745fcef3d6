import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unquoted } from './mbox-quoting.ts'

const BITS = ['\n', '\r\n', '>', '>>', 'F', 'From', '>From ', 'From ', 'x', 'Subject: x']

test('quoting is taken off alike, whatever pieces a message comes in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...BITS), { maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
      (some, cuts) => {
        const message = Buffer.from(`A: b\n\n${some.join('')}`)
        const pieces: Buffer[] = []
        let at = 0
        for (const cut of cuts) pieces.push(message.subarray(at, (at += cut)))
        pieces.push(message.subarray(at))
        const expected = message.toString('latin1').replaceAll(/([\r\n])>(>*From )/g, '$1$2')
        expect(Buffer.concat([...unquoted(pieces, 10)]).toString('latin1')).toBe(expected)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('a message without an empty line is all headers, and stays as it is', () => {
  const message = Buffer.from('Subject: x\n>From here')
  expect(Buffer.concat([...unquoted([message], 10)])).toEqual(message)
})
