import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inParts } from './parts.ts'

test('no row is lost, doubled or moved by writing them in parts, and no part is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 2500 }), (rows) => {
      const parts = inParts(rows)
      expect(parts.flat()).toEqual(rows)
      for (const part of parts) expect(part.length).toBeGreaterThan(0)
    }),
  )
})

test('a part of twelve columns fits a statement of SQLite', () => {
  const parts = inParts(Array.from({ length: 10_001 }, (_, row) => row))
  for (const part of parts) expect(part.length * 12).toBeLessThan(32_766)
})
