import { expect, test } from 'vitest'
import { line, mailAddress, mailAddresses } from './form-values.ts'

const name = line(10, { missing: 'missing', tooLong: 'too long' })
const addresses = mailAddresses(3, { wrong: 'wrong', tooMany: 'too many' })

const problem = (result: { error?: { issues: { message: string }[] } | undefined }) => result.error?.issues[0]?.message

test('a line keeps its words, and one space between them', () => {
  expect(name.parse('  Ada \n\t Byron ')).toBe('Ada Byron')
})

test('spaces alone are a missing line, and a line has an end', () => {
  expect(problem(name.safeParse(' \u00a0 '))).toBe('missing')
  expect(problem(name.safeParse('Ada Lovelace'))).toBe('too long')
})

test('an address is the same in capitals', () => {
  expect(mailAddress('wrong').parse(' Ada@Engine.Example ')).toBe('ada@engine.example')
})

test('addresses come one a line, with commas, semicolons or spaces, and each once', () => {
  expect(addresses.parse('ada@engine.example, Ada@engine.example;\ngrace@harbour.example')).toEqual([
    'ada@engine.example',
    'grace@harbour.example',
  ])
  expect(addresses.parse('')).toEqual([])
})

test('one wrong address is enough to ask again, and so is one too many', () => {
  expect(problem(addresses.safeParse('ada@engine.example grace'))).toBe('wrong')
  expect(problem(addresses.safeParse('a@b.example c@d.example e@f.example g@h.example'))).toBe('too many')
})
