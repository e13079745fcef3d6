import { DAY } from '#foundation/days.ts'
import { readingOf, rounded, scoreOf, UNEASY, WATCH } from '#listening/score.ts'
import type { HeardLetter, Reading, Sign } from './reading-types.ts'
import { HALF_LIFE, wordSign } from './sign-rules.ts'

/** A worry that the studio has not answered lasts longer than one that it has (HALF_LIFE). S2-4: it expires. */
const HALF_LIFE_UNANSWERED = 60 * DAY

/** In its first days a worry is as fresh as on the first. */
const FRESH_FOR = 3 * DAY

/** What is left of a worry after the contact's next calm letter: thanked for an answer, or simply gone on. */
const LEFT_AFTER = { answered: { thanking: 0.2, plain: 0.5 }, unanswered: { thanking: 0.5, plain: 0.9 } }
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

/** Gathers, fades and mends; one for the walk through a contact's letters. */
export class Belief {
  #value = 0
  #words = 0
  #last = 0
  /** When the newest sign was heard. */
  #spoken = 0
  #since: number | null = null
  #signs: Sign[] = []
  #held = 0
  #clear = false
  /** Whether the studio wrote since the newest sign. */
  #answered = false

  /** The contact's first letter says nothing yet: it is held back until the second one speaks as well. */
  hold(letter: HeardLetter): void {
    this.#held = wordScore(letter) * FIRST_LETTER_SHARE
    this.#signs = signsIn(letter)
  }

  /** A later letter of the contact, with the slowness of its coming where that is a sign. */
  hear(letter: HeardLetter, slow: Sign | null): void {
    this.#fadeTo(letter.at)
    const words = this.#inCompany(letter)
    const pause = slow?.weight ?? 0
    const clear = words >= WATCH
    const held = clear ? this.#held : 0
    this.#held = 0
    if (!clear && combined(words, pause) < STIRRED) return this.#ease(letter)
    if (!clear && pause === 0 && letter.relief >= THANKED) return this.#ease(letter)
    if (this.#value < STIRRED) this.#signs = held > 0 ? this.#signs : []
    const said = combined(held, clear ? words : words * FAINT_SHARE)
    this.#words = combined(this.#words, said)
    this.#value = combined(this.#value, combined(said, pause))
    this.#clear = clear || (this.#clear && this.#value >= STIRRED)
    this.#signs.push(...signsIn(letter), ...(slow ? [slow] : []))
    this.#answered = false
    this.#spoken = letter.at
    if (this.#value >= WATCH) this.#since ??= this.#signs[0]?.at ?? letter.at
  }

  /** The studio wrote: from now on the worry fades as an answered one, up to now it faded as an unanswered one. */
  answer(at: number): void {
    this.#fadeTo(at)
    this.#answered = true
  }

  /** How it stands at an instant after the last letter, with the silence since where that is a sign. */
  at(now: number, silent: Sign | null): Omit<Reading, 'pace' | 'exchanges'> {
    this.#fadeTo(now)
    const value = combined(this.#value, silent?.weight ?? 0)
    const signs = silent ? [...this.#signs, silent] : this.#signs
    const score = this.#clear && this.#words >= STIRRED ? value : Math.min(value, BEHAVIOUR_AT_MOST)
    const reading = readingOf(score)
    if (reading === 'calm') return { reading, score: rounded(score), since: null, signs: [] }
    return { reading, score: rounded(score), since: this.#since ?? signs[0]?.at ?? now, signs }
  }

  /** A reply of a word or two needs company. */
  #inCompany(letter: HeardLetter): number {
    const score = wordScore(letter)
    const alone = this.#value < STIRRED && letter.wordCount <= SHORT
    return alone ? Math.min(score, WATCH - 0.05) : score
  }

  #ease(letter: HeardLetter): void {
    const after = this.#answered ? LEFT_AFTER.answered : LEFT_AFTER.unanswered
    const left = letter.relief >= THANKED ? after.thanking : after.plain
    this.#value *= left
    this.#words *= left
    if (this.#value < WATCH) this.#since = null
  }

  #fadeTo(at: number): void {
    const gap = Math.max(0, at - Math.max(this.#last, this.#spoken + FRESH_FOR))
    const left = 0.5 ** (gap / (this.#answered ? HALF_LIFE : HALF_LIFE_UNANSWERED))
    this.#value *= left
    this.#words *= left
    this.#last = at
    if (this.#value < WATCH) this.#since = null
  }
}

const kept = (letter: HeardLetter) => letter.evidence.filter((one) => !one.dismissed)

const wordScore = (letter: HeardLetter): number => scoreOf(kept(letter), letter.relief, 0, letter.wordCount)

const signsIn = (letter: HeardLetter): Sign[] => kept(letter).map((one) => wordSign(letter, one))

const combined = (a: number, b: number): number => 1 - (1 - a) * (1 - b)
