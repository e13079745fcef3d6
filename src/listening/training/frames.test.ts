import { expect, test } from 'vitest'
import { fillersFrom, type Frames, framesFrom } from './frames.ts'
import { BadGrammar, oneOf } from './grammar.ts'

const FILE = `= greetings
{Hi|Hello} Mira,

Good morning,
= sign-offs
Thanks,
{Linda|Joe}
--
Joe
= signatures
-- 
Linda Marsh
Owner
= quotes
On Monday Mira wrote:
> Attached.
`

test('a frames file gives greetings by the line, the rest by lines of dashes; fillers are a line each', () => {
  const frames = framesFrom(FILE)
  const fillers = fillersFrom('The weather is fine.\n\n{Monday|Friday} is a holiday.\n')
  const first = (of: Frames['fillers']): string[] => of.map((one) => oneOf(one, () => 0))
  expect(first(frames.greetings)).toEqual(['Hi Mira,', 'Good morning,'])
  expect(first(frames.signOffs)).toEqual(['Thanks,\nLinda', 'Joe'])
  expect(first(frames.quotes)).toEqual(['On Monday Mira wrote:\n> Attached.'])
  expect(first(fillers)).toEqual(['The weather is fine.', 'Monday is a holiday.'])
})

test('two dashes and a blank begin a signature, and part nothing', () => {
  expect(framesFrom(FILE).signatures).toEqual([['-- \nLinda Marsh\nOwner']])
})

test('a section that is not there has nothing; one that nobody knows is named', () => {
  expect(framesFrom('= greetings\nHi,\n').signOffs).toEqual([])
  expect(() => framesFrom('= farewells\nBye\n')).toThrow(BadGrammar)
  expect(() => framesFrom('= farewells\nBye\n')).toThrow('frames: there is no section “farewells”')
})

test('a brace that is not closed is refused, in a section by its name', () => {
  expect(() => fillersFrom('The {weather is fine.')).toThrow(BadGrammar)
  expect(() => framesFrom('= sign-offs\nBye {now,\n')).toThrow(/^“= sign-offs”: /u)
})
