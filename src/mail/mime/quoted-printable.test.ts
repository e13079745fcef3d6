import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedPrintable } from './quoted-printable.ts'

/** What a reader makes of it, byte for byte (RFC 2045 6.7). */
const read = (written: string) =>
  Buffer.from(
    written
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

test('no line begins with "From " or a dot, also where a long line is broken, and all of it is read again', () => {
  const piece = fc.constantFrom('From ', '.', 'x', 'ä', ' ', '=', 'From', '\n')
  fc.assert(
    fc.property(fc.nat(80), fc.array(piece, { maxLength: 60 }), (before, pieces) => {
      const text = 'x'.repeat(before) + pieces.join('')
      const lines = quotedPrintable(text).split('\r\n')
      expect(lines.filter((line) => /^(?:From |\.)/.test(line))).toEqual([])
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76)
      expect(read(quotedPrintable(text)).replaceAll('\r\n', '\n')).toBe(`${text}\n`)
    }),
  )
})
