import { expect, test } from 'vitest'
import { compileLexicon } from '../lexicon-compile.ts'
import { lexiconOf } from '../lexicon/index.ts'
import { PatternReader } from './pattern.ts'
import { GraphMaker } from './phrase-graph.ts'
import { PhraseReader } from './phrase-reader.ts'

function matched(pattern: string, words: string, question = false): string[] {
  const reader = new PatternReader({ we: 'we|i|my team' })
  const graph = new GraphMaker(reader)
  graph.add(reader.patternOf(pattern), 0)
  const phrases = new PhraseReader(graph.made())
  const list = words.split(' ')
  return [...new Set(phrases.matches(list, question).map(({ from, to }) => list.slice(from, to).join(' ')))]
}

// lexicon/README.md, the language of patterns

test.each([
  ['worr*', 'no worries here', ['worries']],
  ['*kaan', 'en minakaan', ['minakaan']],
  ['(too|far too) late', 'it is far too late', ['far too late', 'too late']],
  ['[really] late', 'really late', ['really late', 'late']],
  ['not [so|all that] good', 'not all that good', ['not all that good']],
  ['the _ page', 'the new page', ['the new page']],
  ['the _ page', 'the page', []],
  ['not ... right', 'not quite the right', ['not quite the right']],
  ['not ... right', 'not a b c d right', []],
  ['not ...4 right', 'not a b c d right', ['not a b c d right']],
  ['who ...2', 'who a b c', ['who', 'who a', 'who a b']],
  ['{we} regret', 'my team regret it', ['my team regret']],
  ['Élan', 'elan', ['elan']],
])('%s is found in "%s"', (pattern, words, expected) => {
  expect(matched(pattern, words).sort()).toEqual([...expected].sort())
})

test('a pattern that asks counts in questions only', () => {
  expect(matched('any news ?', 'any news', true)).toEqual(['any news'])
  expect(matched('any news ?', 'any news', false)).toEqual([])
})

test.each(['...', '... a', '(a|', '(a|)', '{nobody}', '*a*', 'a)', 'a %', ''])('"%s" is refused', (pattern) => {
  expect(() => new PatternReader({}).patternOf(pattern)).toThrow()
})

test('word classes that name each other in a circle are refused', () => {
  expect(() => new PatternReader({ a: '{b}', b: '{a}' }).patternOf('{a}')).toThrow(/circle/u)
})

test('an unreadable phrase is reported with language, list and line', () => {
  const en = lexiconOf('en')
  const broken = { ...en, kinds: { ...en.kinds, money: '0.5 fine\n0.5 (not' } }
  expect(() => compileLexicon(broken, 'en')).toThrow(/lexicon en, money, line 2/u)
  expect(() => compileLexicon({ ...en, relief: '\n7 fine' }, 'en')).toThrow(/lexicon en, relief, line 2.*weight/u)
})
