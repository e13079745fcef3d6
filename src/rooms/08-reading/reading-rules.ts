import { type Kind, KINDS, type ReadingWord, type WordEvidence } from '#listening/kinds.ts'
import { scoreOf, UNEASY, WATCH } from '#listening/score.ts'
import { answerHours, type Exchange, type Pace, paceOf, slowness } from './reply-pace.ts'

/** A letter between the studio and a contact, with what was heard in it. */
export interface HeardLetter {
  id: string
  messageId: string | null
  at: number
  by: 'contact' | 'studio' | 'machine'
  wordCount: number
  /** The studio's letter holds a question: silence after it means something. */
  asks: boolean
  evidence: readonly (WordEvidence & { id: string; dismissed: boolean })[]
  relief: number
  /** It says why it comes late: ill, away. */
  excused?: boolean
}

export type SignKind = Kind | 'slower' | 'silent'

export const SIGNS: readonly SignKind[] = [...KINDS, 'slower', 'silent']

/** A sign that one can see and dismiss; `text` is the contact's words, or hours against the usual hours for behaviour. */
export interface Sign {
  id: string
  letter: string
  messageId: string | null
  at: number
  kind: SignKind
  source: 'words' | 'behaviour'
  text: string
  weight: number
  /** Where the words stand in the letter's own words, in UTF-16 code units. */
  start?: number
  end?: number
  /** Working-day hours of a slow answer or a silence, and the contact's usual. */
  hours?: number
  usualHours?: number
}

export interface Reading {
  reading: ReadingWord
  score: number
  /** When the present watch or unease began; null while calm. */
  since: number | null
  /** Never empty unless calm: no reading without its evidence (architecture.md, rule 7). */
  signs: Sign[]
  pace: Pace | null
}

const DAY = 86_400_000

/** A worry halves in three weeks once the studio has answered; unanswered it lasts longer. S2-4: it expires. */
const HALF_LIFE = 21 * DAY
const HALF_LIFE_UNANSWERED = 60 * DAY

/** In its first days a worry is as fresh as on the first. */
const FRESH_FOR = 3 * DAY

/** What is left of a worry after the contact's next calm letter: thanked for an answer, or simply gone on. */
const LEFT_AFTER = { answeredAndThanked: 0.2, thanked: 0.5, answered: 0.5, neither: 0.9 }
const THANKED = 0.25

/** A letter below this score is a calm one. */
const STIRRED = 0.2

/**
 * What a letter adds that is less than worth a look by itself: ordinary words look like faint signs now and then, and a long correspondence
 * holds many. Such letters alone never say more than "worth a look".
 */
const FAINT_SHARE = 0.5

/** A reply of so few words alone never makes a reading (product.md, Conversation). */
const SHORT = 3

/** Behaviour alone never says more than "worth a look": require words as well (rules-and-facts.md: two cues). */
const BEHAVIOUR_AT_MOST = (WATCH + UNEASY) / 2

/** What a contact's first letter adds once a later one speaks as well; alone it counts nothing. */
const FIRST_LETTER_SHARE = 0.5

/** An announced absence explains slow answers until the person writes again, for at most so long. */
const AWAY_FOR = 28 * DAY

/** Silence starts to be forgotten after two weeks: the matter is over rather than pending. */
const SILENCE_COUNTS_FOR = 14 * DAY

/**
 * How at ease a contact seems at `now`, from letters in the order they were written (only those up to `now` count). Belief gathers over their letters
 * (1 - (1-a)(1-b)), halves with time, shrinks when a worry was answered and the contact writes calmly again, most when
 * with thanks. Never from a first letter, a machine's letter or one short reply alone. S0-12, S0-13, S0-14, S2-4.
 */
export function readingOf(letters: readonly HeardLetter[], now: number, dismissed: ReadonlySet<string> = new Set()): Reading {
  const known = letters.filter((letter) => letter.at <= now).sort((a, b) => a.at - b.at)
  const kept = (sign: Sign | null) => (sign && dismissed.has(sign.id) ? null : sign)
  const exchanges: Exchange[] = []
  const belief = new Belief()
  let asked: HeardLetter | null = null
  let awayUntil = 0
  let first = true
  for (const letter of known) {
    if (letter.by === 'studio') {
      asked = stillOpen(asked, letter)
      belief.answered = true
    } else if (letter.by === 'machine') {
      awayUntil = letter.at + AWAY_FOR
    } else {
      const explained = letter.excused === true || (asked !== null && asked.at < awayUntil)
      const slow = asked && !explained ? kept(slowSign(letter, asked, exchanges)) : null
      belief.hear(letter, slow, first)
      if (asked && !explained) exchanges.push({ asked: asked.at, answered: letter.at, letter: letter.id })
      asked = null
      awayUntil = 0
      first = false
    }
  }
  const pace = paceOf(exchanges)
  const silent = asked?.asks && asked.at >= awayUntil && pace ? kept(silenceSign(asked, pace, now)) : null
  return { ...belief.at(now, silent), pace }
}

/** The letter that waits for an answer: an unanswered question goes on waiting when the studio writes again. */
const stillOpen = (waiting: HeardLetter | null, letter: HeardLetter): HeardLetter => (waiting?.asks ? waiting : letter)

/** Every exchange in order, for the picture of answer times against the usual. */
export function exchangesOf(letters: readonly Pick<HeardLetter, 'id' | 'at' | 'by'>[]): Exchange[] {
  const exchanges: Exchange[] = []
  let asked: Pick<HeardLetter, 'at'> | null = null
  for (const letter of letters.toSorted((a, b) => a.at - b.at)) {
    if (letter.by === 'studio') asked = letter
    else if (letter.by === 'machine') asked = null
    else {
      if (asked) exchanges.push({ asked: asked.at, answered: letter.at, letter: letter.id })
      asked = null
    }
  }
  return exchanges
}

/** Gathers, fades and mends; one for the walk through a contact's letters. */
class Belief {
  answered = false
  #value = 0
  #words = 0
  #last = 0
  /** When the newest sign was heard. */
  #spoken = 0
  #since: number | null = null
  #signs: Sign[] = []
  #held = 0
  #clear = false

  hear(letter: HeardLetter, slow: Sign | null, first: boolean): void {
    this.#fadeTo(letter.at)
    const kept = letter.evidence.filter((one) => !one.dismissed)
    const words = this.#wordScore(letter, kept, first)
    const pause = slow?.weight ?? 0
    const clear = words >= WATCH
    if (!clear && combined(words, pause) < STIRRED) return this.#ease(letter, first)
    if (!clear && pause === 0 && letter.relief >= THANKED) return this.#ease(letter, first)
    const held = clear && !first ? this.#held : 0
    this.#held = 0
    if (this.#value < STIRRED) this.#signs = held > 0 ? this.#signs : []
    const said = combined(held, clear ? words : words * FAINT_SHARE)
    this.#words = combined(this.#words, said)
    this.#value = combined(this.#value, combined(said, pause))
    this.#clear = clear || (this.#clear && this.#value >= STIRRED)
    this.#signs.push(...kept.map((one) => wordSign(letter, one)), ...(slow ? [slow] : []))
    this.answered = false
    this.#spoken = letter.at
    if (this.#value >= WATCH) this.#since ??= this.#signs[0]?.at ?? letter.at
  }

  at(now: number, silent: Sign | null): Omit<Reading, 'pace'> {
    this.#fadeTo(now)
    const value = combined(this.#value, silent?.weight ?? 0)
    const signs = silent ? [...this.#signs, silent] : this.#signs
    const score = this.#clear && this.#words >= STIRRED ? value : Math.min(value, BEHAVIOUR_AT_MOST)
    const reading = score >= UNEASY ? 'uneasy' : score >= WATCH ? 'watch' : 'calm'
    if (reading === 'calm') return { reading, score: rounded(score), since: null, signs: [] }
    return { reading, score: rounded(score), since: this.#since ?? signs[0]?.at ?? now, signs }
  }

  /** A first letter is held back until a second one speaks; a reply of a word or two needs company. */
  #wordScore(letter: HeardLetter, kept: HeardLetter['evidence'], first: boolean): number {
    const score = scoreOf(kept, letter.relief, 0, letter.wordCount)
    if (first) {
      this.#held = score * FIRST_LETTER_SHARE
      if (this.#held > 0) this.#signs = kept.map((one) => wordSign(letter, one))
      return 0
    }
    const alone = this.#value < STIRRED && letter.wordCount <= SHORT
    return alone ? Math.min(score, WATCH - 0.05) : score
  }

  #ease(letter: HeardLetter, first: boolean): void {
    if (!first) this.#held = 0
    const thanked = letter.relief >= THANKED
    const left = this.answered
      ? thanked ? LEFT_AFTER.answeredAndThanked : LEFT_AFTER.answered
      : thanked ? LEFT_AFTER.thanked : LEFT_AFTER.neither
    this.#value *= left
    this.#words *= left
    if (this.#value < WATCH) this.#since = null
  }

  #fadeTo(at: number): void {
    const gap = Math.max(0, at - Math.max(this.#last, this.#spoken + FRESH_FOR))
    const left = this.#last === 0 ? 1 : 0.5 ** (gap / (this.answered ? HALF_LIFE : HALF_LIFE_UNANSWERED))
    this.#value *= left
    this.#words *= left
    this.#last = at
    if (this.#value < WATCH) this.#since = null
  }
}

function slowSign(letter: HeardLetter, asked: HeardLetter, before: readonly Exchange[]): Sign | null {
  const pace = paceOf(before)
  if (!pace) return null
  const hours = answerHours(asked.at, letter.at)
  // A warm answer outweighs its lateness.
  const weight = slowness(hours, pace) * (1 - letter.relief)
  return weight === 0 ? null : paceSign('slower', letter, letter.at, { weight, hours, pace })
}

/** The studio asked and has waited, against the contact's own pace, for unusually long. */
function silenceSign(asked: HeardLetter, pace: Pace, now: number): Sign | null {
  const hours = answerHours(asked.at, now)
  const forgotten = Math.max(0, now - asked.at - SILENCE_COUNTS_FOR)
  const weight = slowness(hours, pace) * 0.5 ** (forgotten / HALF_LIFE)
  return weight < 0.05 ? null : paceSign('silent', asked, now, { weight, hours, pace })
}

function paceSign(kind: 'slower' | 'silent', letter: HeardLetter, at: number, by: { weight: number; hours: number; pace: Pace }): Sign {
  const { weight, hours, pace } = by
  const facts = { hours, usualHours: pace.usualHours, text: `${Math.round(hours)} h / ${rounded(pace.usualHours)} h` }
  return { id: `${kind}:${letter.id}`, letter: letter.id, messageId: letter.messageId, at, kind, source: 'behaviour', weight, ...facts }
}

function wordSign(letter: HeardLetter, one: HeardLetter['evidence'][number]): Sign {
  const { id, kind, text, weight, start, end } = one
  return { id, letter: letter.id, messageId: letter.messageId, at: letter.at, kind, source: 'words', text, weight, start, end }
}

const combined = (a: number, b: number): number => 1 - (1 - a) * (1 - b)
const rounded = (value: number): number => Math.round(value * 1000) / 1000
