import type { Language } from '#foundation/language.ts'
import { scoreOf } from './a-line.ts'
import { carrying, togetherOf } from './carried.ts'
import { KINDS, type Kind, type ReadingWord, type WordEvidence } from './kinds.ts'
import { questionsOf } from './questions.ts'
import { byPrior, chanceOf } from './model/joined.ts'
import { opinionOf, type Telling } from './model/opinion.ts'
import { type Phrases, phrasesIn } from './phrases.ts'
import { readingOf, reliefOf, rounded, WATCH } from './score.ts'
import { type Spoken, spokenIn, wordsIn } from './spoken.ts'
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

/**
 * Listens to one message, of which `text` is what its writer wrote, without quoted history (mail/quoted.ts): how probable it is that its writer is
 * uneasy, and which words say so. Phrases written by hand (lexicon/README.md) and a trained model (listening/MODEL.md) judge together; with
 * `model: false` the phrases alone, for comparison. Who knows that a client wrote it tells `priorOdds`, uneasy mails to calm ones among those; otherwise it is
 * first asked whether it reads so, and the odds are even. Pure; never throws on any text. Evidence is whole words, and `text` is the slice from `start`
 * to `end`. S0-12, S2-39
 */
export function listen(text: string, { lang, model = true, priorOdds }: Listening): Heard {
  const spoken = spokenIn(text, lang)
  const phrases = phrasesIn(text, spoken)
  return {
    lang,
    ...(model ? judged(text, spoken, { lang, phrases, priorOdds }) : byPhrases(phrases)),
    relief: reliefOf(spoken),
    excused: isExcused(spoken),
    warmth: warmthOf(text, spoken),
    questions: questionsOf(spoken, lang),
    words: wordsIn(spoken),
  }
}

interface Listening {
  lang: Language
  model?: boolean
  priorOdds?: number
}

type Judgement = Pick<Heard, 'reading' | 'score' | 'evidence' | 'kinds'>

/** The judgement of phrases and model together, shown by what either points at. Of no words at all, figures and links alone among them, nothing is said. */
function judged(
  text: string,
  spoken: readonly Spoken[],
  { lang, phrases, priorOdds }: { lang: Language; phrases: Phrases; priorOdds: number | undefined },
): Judgement {
  if (!spoken.some(({ sentence }) => sentence.tokens.some(({ word }) => /\p{L}/u.test(word)))) return byPhrases(phrases)
  const {
    probability: thought,
    isMail,
    telling,
  } = opinionOf(spoken, {
    lang,
    ofClient: priorOdds !== undefined,
  })
  const likely = byPrior(thought, priorOdds ?? 1)
  const score = scoreOf(likely, { isMail, phrases: phrases.score, spoken })
  const told = score < WATCH ? [] : telling().map((one) => shownBy(text, one))
  const evidence = carrying(score, strongest(beside(phrases.evidence, told)))
  const kinds = kindsOf((kind) => togetherOf(evidence.filter((one) => one.kind === kind)))
  return { reading: readingOf(score), score, evidence, kinds }
}

function byPhrases({ score, evidence, ofKind }: Phrases): Judgement {
  return { reading: readingOf(score), score, evidence: strongest(evidence), kinds: kindsOf(ofKind) }
}

function shownBy(text: string, { start, end, kind, logOdds }: Telling): WordEvidence {
  return { start, end, text: text.slice(start, end), kind, weight: rounded(chanceOf(logOdds)) }
}

/** A clear phrase needs no pointing at what it says already. */
function beside(phrases: readonly WordEvidence[], told: readonly WordEvidence[]): WordEvidence[] {
  const clear = phrases.filter(({ weight }) => weight >= WATCH)
  const more = told.filter((one) => !clear.some(({ start, end }) => start < one.end && one.start < end))
  return [...phrases, ...more].sort((a, b) => a.start - b.start)
}

const kindsOf = (scoreOfKind: (kind: Kind) => number): Heard['kinds'] =>
  KINDS.map((kind) => ({ kind, score: scoreOfKind(kind) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)

/** So much of a letter's start may hold its excuse; in UTF-16 units. */
const EXCUSED_WITHIN = 600

function isExcused(spoken: readonly Spoken[]): boolean {
  return spoken.some(({ sentence, heard }) => heard.excused && (sentence.tokens[0]?.start ?? 0) < EXCUSED_WITHIN)
}

function strongest(evidence: WordEvidence[]): WordEvidence[] {
  if (evidence.length <= MOST_EVIDENCE) return evidence
  return [...evidence]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.start - b.start)
}
