import multilangSentiment from 'multilang-sentiment'
import Sentiment from 'sentiment'
import vader from 'vader-sentiment'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { listen } from '../listen.ts'
import { WATCH } from '../score.ts'

/** Somebody who says how much unease a text holds. */
export interface Scorer {
  name: string
  langs: readonly Language[]
  /** The higher, the more unease; between 0 and 1 where it is meant as a probability. */
  score: (text: string, lang: Language) => number
  /** From this score on a message counts as flagged. */
  threshold: number
  isProbability: boolean
  /** Takes tens of milliseconds a message: of a large set it is given a sample only. */
  isSlow: boolean
}

/** What Consonance uses: the model and the phrases together. */
export const joined = (text: string, lang: Language): number => listen(text, { lang }).score

/** The phrases alone, without the model. */
export const byPhrases = (text: string, lang: Language): number => listen(text, { lang, model: false }).score

/** Polarity is judged by its sign: whatever is negative, however little. */
const BELOW_ZERO = Number.MIN_VALUE

const polarity = { threshold: BELOW_ZERO, isProbability: false, isSlow: false }
const sentiment = new Sentiment()

export const OURS: Scorer = {
  name: 'model and phrases',
  langs: LANGUAGES,
  score: joined,
  threshold: WATCH,
  isProbability: true,
  isSlow: false,
}

/** What the listening has to be better than: its own phrases alone, and the polarity packages of npm, unease being minus their score. */
export const BASELINES: readonly Scorer[] = [
  { ...OURS, name: 'phrases alone', score: byPhrases },
  { ...polarity, name: 'sentiment', langs: ['en'], score: (text) => -sentiment.analyze(text).score },
  {
    ...polarity,
    name: 'vader-sentiment',
    langs: ['en'],
    score: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  },
  {
    ...polarity,
    name: 'multilang-sentiment',
    langs: LANGUAGES,
    score: (text, lang) => -multilangSentiment(text, lang).score,
    isSlow: true,
  },
]
