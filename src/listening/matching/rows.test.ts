import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRSTS, PairTable } from './pair-table.ts'
import { DistinctRows } from './rows.ts'

// S0-12; the stores of the phrase reader against plain ones

test('a table of pairs knows what was last said of each pair, and of no other', () => {
  const known = fc.tuple(fc.nat(FIRSTS - 1), fc.nat(65_535), fc.nat(65_535))
  fc.assert(
    fc.property(fc.array(known, { maxLength: 3_000 }), fc.array(known), (said, others) => {
      const table = new PairTable()
      const plain = new Map<string, number>()
      for (const [first, second, value] of said) {
        table.set(first, second, value)
        plain.set(`${first} ${second}`, value)
      }
      for (const [first, second] of [...said, ...others])
        expect(table.get(first, second)).toBe(plain.get(`${first} ${second}`) ?? -1)
    }),
    { numRuns: 30 },
  )
})

test('rows that are alike have one number, others their own, in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 200 }), (rows) => {
      const distinct = new DistinctRows()
      const seen: string[] = []
      for (const row of rows) {
        if (!seen.includes(row.join())) seen.push(row.join())
        expect(distinct.of(row)).toBe(seen.indexOf(row.join()))
      }
      expect(distinct.rows.length).toBe(seen.length)
    }),
  )
})
