import type { Language } from '#foundation/language.ts'
import { KINDS, type Kind, type ReadingWord, type WordEvidence } from './kinds.ts'
import { compiledLexicon } from './lexicon-compile.ts'
import { ownStretches } from './own-words.ts'
import { type HeardSentence, type Hit, hearSentence } from './scope.ts'
import { loudness, reliefOf, scoreOf, readingOf } from './score.ts'
import { type Sentence, sentencesOf } from './tokens.ts'
import { isLatinSpelling, skeleton } from './transliteration.ts'

/** What a message's words say about its writer's ease with the work. */
export interface Heard {
  lang: Language
  reading: ReadingWord
  /** 0 to 1: how much the words speak for unease. */
  score: number
  /** The kinds of unease heard, strongest first. */
  kinds: { kind: Kind; score: number }[]
  evidence: WordEvidence[]
  /** 0 to 1: how much the words speak for ease. */
  relief: number
  words: number
}

/** A message of a megabyte may hold thousands of phrases; nobody reads more than these, the strongest. */
const MOST_EVIDENCE = 40

/** A sentence with what was heard in it, kept together because relief and worry weigh differently by their order. */
export interface Spoken {
  sentence: Sentence
  heard: HeardSentence
}

/**
 * Listens to one message: which phrases speak for unease, where, and what takes them back. Pure; never throws on any text. Words that
 * are quoted or stand below an attribution line are not the writer's and count nothing; evidence is whole words, and `text` is the slice
 * from `start` to `end`. S0-12, S2-39; weights and scope by lexicon/README.md.
 */
export function listen(text: string, { lang }: { lang: Language }): Heard {
  const spelling = isLatinSpelling(text, lang) ? 'latin' : 'native'
  const lexicon = compiledLexicon(lang, spelling)
  const spoken: Spoken[] = []
  let words = 0
  for (const stretch of ownStretches(text)) {
    for (const sentence of sentencesOf(text.slice(stretch.start, stretch.end), lang)) {
      for (const token of sentence.tokens) {
        token.start += stretch.start
        token.end += stretch.start
      }
      const spelled = sentence.tokens.map((token) => (spelling === 'latin' ? skeleton(token.word, lang) : token.word))
      words += spelled.length
      spoken.push({ sentence, heard: hearSentence(sentence, spelled, lexicon) })
    }
  }
  listed(text, spoken)
  return heardFrom(text, lang, settled(spoken), words)
}

function heardFrom(text: string, lang: Language, spoken: readonly Spoken[], words: number): Heard {
  const relief = reliefOf(spoken)
  const worries = spoken.flatMap(({ sentence, heard }) =>
    heard.hits.flatMap((hit) => (hit.role === 'relief' ? [] : [evidenceOf(text, sentence, hit, hit.role)])),
  )
  const loud = worries.length > 0 ? loudness(text) : 0
  const score = scoreOf(worries, relief, loud, words)
  const kinds = KINDS.map((kind) => ({
    kind,
    score: scoreOf(
      worries.filter((worry) => worry.kind === kind),
      relief,
      kind === 'anger' ? loud : 0,
      words,
    ),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const evidence = worries.length > MOST_EVIDENCE ? strongestOf(worries) : worries
  return { lang, reading: readingOf(score), score, kinds, evidence, relief, words }
}

/** What is heard across sentences: a worry that the next sentence calls over, and bad news that goes on for another sentence. */
function settled(spoken: Spoken[]): Spoken[] {
  spoken.forEach(({ heard, sentence }, index) => {
    const before = spoken[index - 1]
    if (!before) return
    if (heard.mended && sentence.tokens.length <= SHORT && !heard.hits.some(isWorry)) {
      before.heard.hits = before.heard.hits.filter((hit) => !isWorry(hit))
    }
    if (before.heard.elsewhere && !before.heard.hits.some(isWorry) && !heard.elsewhere) {
      for (const hit of heard.hits) if (isWorry(hit)) hit.weight *= AFTER_ELSEWHERE
    }
  })
  return spoken
}

/** Items of a list, each a line: a list of remarks is how work is corrected, and its words are milder than they look. */
const ITEM = /^[ \t]*(?:[-*•–—]|\d{1,2}[.)])[ \t]+\S.*$/gmu
const LEAST_ITEMS = 2
const IN_A_LIST = 0.6

function listed(text: string, spoken: readonly Spoken[]): void {
  const items = [...text.matchAll(ITEM)].map((item) => ({ from: item.index, to: item.index + item[0].length }))
  if (items.length < LEAST_ITEMS) return
  let next = 0
  for (const { sentence, heard } of spoken) {
    const start = sentence.tokens[0]?.start ?? 0
    while ((items[next]?.to ?? Infinity) <= start) next++
    const item = items[next]
    if (item && item.from <= start) for (const hit of heard.hits) if (isWorry(hit)) hit.weight *= IN_A_LIST
  }
}

/** "That has passed." is a sentence of its own; a longer one speaks for itself. */
const SHORT = 8
const AFTER_ELSEWHERE = 0.6

const isWorry = (hit: Hit): boolean => hit.role !== 'relief'

function evidenceOf(text: string, sentence: Sentence, hit: Hit, kind: Kind): WordEvidence {
  const start = sentence.tokens[hit.from]?.start ?? 0
  const end = sentence.tokens[hit.to - 1]?.end ?? start
  return { start, end, text: text.slice(start, end), kind, weight: Math.round(hit.weight * 1000) / 1000 }
}

function strongestOf(worries: WordEvidence[]): WordEvidence[] {
  return [...worries]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.start - b.start)
}
