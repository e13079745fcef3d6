import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Part, PatternReader } from './pattern.ts'
import { GraphMaker } from './phrase-graph.ts'
import { PhraseReader } from './phrase-reader.ts'

// S0-12; lexicon/README.md: the reader against the plainest one there is, which tries every part at every word

const CLASSES = { we: 'we|i|my team', verb: 'wait*|{we} said|[so] late' }

const word = fc.constantFrom('we', 'i', 'my', 'team', 'wait', 'waiting', 'so', 'late', 'said', 'a', 'b', '')
const piece = fc.constantFrom(
  'we',
  'wait*',
  '*ing',
  '_',
  '...',
  '...2',
  '{we}',
  '{verb}',
  '[so|my team]',
  '(a|b a|{we} late)',
  'late',
)
const pattern = fc
  .tuple(
    fc.constantFrom('we', 'a', '[so]', '{verb}', '(a|b)'),
    fc.array(piece, { maxLength: 4 }),
    fc.constantFrom('', ' ?'),
  )
  .map(([first, rest, asks]) => [first, 'late', ...rest].join(' ') + asks)

test('finds what a plain reading of the patterns finds, in whatever order sentences come, and however few states there is room for', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.array(word, { maxLength: 8 }), fc.boolean()), { maxLength: 6 }),
      fc.constantFrom(3, 20_000),
      (patterns, sentences, mostStates) => {
        const reader = new PatternReader(CLASSES)
        const graph = new GraphMaker(reader)
        const read = patterns.map((source) => reader.patternOf(source))
        read.forEach((one, rule) => graph.add(one, rule))
        const phrases = new PhraseReader(graph.made(), mostStates)
        for (const [words, question] of sentences) {
          const found = phrases.matches(words, question).map(({ rule, from, to }) => `${rule} ${from}-${to}`)
          const plain = read.flatMap(({ parts, asks }, rule) =>
            asks && !question
              ? []
              : words.flatMap((first, from) =>
                  first === ''
                    ? []
                    : [...plainEnds(parts, words, from, reader)]
                        .filter((to) => to > from)
                        .map((to) => `${rule} ${from}-${to}`),
                ),
          )
          expect([...new Set(found)].sort()).toEqual([...new Set(plain)].sort())
        }
      },
    ),
    { numRuns: 400 },
  )
})

/** Where a sequence of parts that begins at a word may end. */
function plainEnds(parts: readonly Part[], words: readonly string[], from: number, reader: PatternReader): Set<number> {
  let starts = new Set([from])
  for (const part of parts) starts = new Set([...starts].flatMap((start) => [...endsOf(part, words, start, reader)]))
  return starts
}

function endsOf(part: Part, words: readonly string[], from: number, reader: PatternReader): Set<number> {
  const next = words[from]
  const one = (answers: boolean): Set<number> => new Set(next !== undefined && answers ? [from + 1] : [])
  const ways = (of: readonly Part[][]): Set<number> =>
    new Set(of.flatMap((way) => [...plainEnds(way, words, from, reader)]))
  switch (part.is) {
    case 'word':
      return one(next === part.word)
    case 'prefix':
      return one(next?.startsWith(part.word) ?? false)
    case 'suffix':
      return one(next?.endsWith(part.word) ?? false)
    case 'any':
      return one(true)
    case 'gap':
      return new Set(Array.from({ length: Math.min(part.most, words.length - from) + 1 }, (_, more) => from + more))
    case 'class':
      return ways(reader.waysOf(part.name))
    case 'either':
      return ways(part.of)
    case 'maybe':
      return new Set([from, ...ways(part.of)])
  }
}
