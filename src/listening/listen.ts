import type { Language } from '#foundation/language.ts'
import { type Hit, isWorry } from './hits.ts'
import { KINDS, type Kind, type ReadingWord, type WordEvidence } from './kinds.ts'
import { compiledLexicon } from './lexicon-compile.ts'
import { type HeardSentence, hearSentence } from './scope.ts'
import { questionsOf } from './questions.ts'
import { settled } from './settled.ts'
import { loudness, readingOf, reliefOf, rounded, scoreOf } from './score.ts'
import { type Sentence, sentencesOf } from './tokens.ts'
import { isLatinSpelling, skeleton } from './transliteration.ts'
import { warmthOf } from './warmth.ts'

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
  /** It says at its start why it comes late: away, ill, snowed under. Then its lateness is no sign of anything (S0-13, S2-1). */
  excused: boolean
  /** 0 to 1: how friendly the letter is beside its matter; the formula stands with `warmthOf`. */
  warmth: number
  /** Its questions by their content words, as `questionsOf` makes them. */
  questions: string[]
  words: number
}

/** A message of a megabyte may hold thousands of phrases; nobody reads more than these, the strongest. */
const MOST_EVIDENCE = 40

/** A sentence with what was heard in it, kept together because relief and worry weigh differently by their order. */
export interface Spoken {
  sentence: Sentence
  /** Its folded words; of a Russian or Greek text in Latin letters what is left of them in any spelling. */
  words: string[]
  heard: HeardSentence
}

/**
 * Listens to one message, of which `text` is what its writer wrote, without quoted history (mail/quoted.ts): which phrases speak for
 * unease, where, and what takes them back. Pure; never throws on any text. Evidence is whole words, and `text` is the slice from
 * `start` to `end`. S0-12, S2-39; weights and scope by lexicon/README.md.
 */
export function listen(text: string, { lang }: { lang: Language }): Heard {
  const spelling = isLatinSpelling(text, lang) ? 'latin' : 'native'
  const lexicon = compiledLexicon(lang, spelling)
  const spoken = sentencesOf(text, lang).map((sentence) => {
    const words = sentence.tokens.map(({ word }) => (spelling === 'latin' ? skeleton(word, lang) : word))
    return { sentence, words, heard: hearSentence(sentence, words, lexicon) }
  })
  listed(text, spoken)
  return heardFrom(text, lang, settled(text, spoken))
}

function heardFrom(text: string, lang: Language, spoken: readonly Spoken[]): Heard {
  const words = spoken.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0)
  const relief = reliefOf(spoken)
  const worries = spoken.flatMap(({ sentence, heard }) =>
    heard.hits.filter(isWorry).map((hit) => evidenceOf(text, sentence, hit, hit.role)),
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
  const manner = { warmth: warmthOf(text, spoken), questions: questionsOf(spoken, lang) }
  return {
    lang,
    reading: readingOf(score),
    score,
    kinds,
    evidence,
    relief,
    excused: isExcused(spoken),
    ...manner,
    words,
  }
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

function evidenceOf(text: string, sentence: Sentence, hit: Hit, kind: Kind): WordEvidence {
  const start = sentence.tokens[hit.from]?.start ?? 0
  const end = sentence.tokens[hit.to - 1]?.end ?? start
  return { start, end, text: text.slice(start, end), kind, weight: rounded(hit.weight) }
}

/** So much of a letter's start may hold its excuse; in UTF-16 units. */
const EXCUSED_WITHIN = 600

function isExcused(spoken: readonly Spoken[]): boolean {
  return spoken.some(({ sentence, heard }) => heard.excused && (sentence.tokens[0]?.start ?? 0) < EXCUSED_WITHIN)
}

function strongestOf(worries: WordEvidence[]): WordEvidence[] {
  return [...worries]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.start - b.start)
}
