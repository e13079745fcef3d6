import { DAY } from '#foundation/days.ts'
import { readingOf, rounded, UNEASY, WATCH } from '#listening/score.ts'
import type { HeardLetter, Reading, Sign } from '../reading-types.ts'
import { HALF_LIFE } from '../sign-rules.ts'
import { THANKED } from './against.ts'
import { combined, cuesOf } from './cues.ts'
import { signsIn, STIRRED, warmShare, wordScore } from './letter-words.ts'
import { isClear, isVoiced, leftAfter, type Said, signOf } from './said-rules.ts'
import { sureOf } from './sureness.ts'

/** A worry that the studio has not answered lasts longer than one that it has (HALF_LIFE). S2-4: it expires. */
const HALF_LIFE_UNANSWERED = 60 * DAY

/** In its first days a worry is as fresh as on the first. */
const FRESH_FOR = 3 * DAY

/** What is left of a worry after the contact's next calm letter: thanked for an answer, or simply gone on. */
const LEFT_AFTER = { answered: { thanking: 0.2, plain: 0.5 }, unanswered: { thanking: 0.5, plain: 0.9 } }

/**
 * What a letter adds that is less than worth a look by itself: ordinary words look like faint signs now and then, and a long correspondence
 * holds many. Such letters alone never say more than "worth a look".
 */
const FAINT_SHARE = 0.5

/** A reply of so few words alone never makes a reading (product.md, Conversation). */
const SHORT = 3

/** Behaviour alone never says more than "worth a look": require words as well. */
const BEHAVIOUR_AT_MOST = (WATCH + UNEASY) / 2

/** One cue of behaviour alone never asks for a look: two cues in two weeks do (rules-and-facts.md). */
const ONE_CUE_AT_MOST = WATCH - 0.05

/** What a contact's first letter adds once a later one speaks as well; alone it counts nothing. */
const FIRST_LETTER_SHARE = 0.5

/** A letter that says so much by its words alone says it outright: voiced, not found by looking (S0-46). */
const VOICED = UNEASY

/** Each reason to look more closely raises what is there by so much: 1 - (1 - score)^(1 + RAISED × reasons). S0-1 to S0-3 */
const RAISED = 0.12

/** What a belief says at an instant. */
export type Believed = Pick<Reading, 'reading' | 'score' | 'sure' | 'since' | 'signs' | 'voiced'>

/** Gathers, fades and mends; one for the walk through a contact's letters. */
export class Belief {
  readonly #attention: number
  #value = 0
  #words = 0
  #last = 0
  /** When the newest sign was heard. */
  #spoken = 0
  #since: number | null = null
  #signs: Sign[] = []
  /** Of the first letter, what waits for the second. */
  #held = 0
  #heldSigns: readonly Sign[] = []
  #clear = false
  #voiced = false
  /** Whether the studio wrote since the newest sign. */
  #answered = false

  /** `attention`: how many reasons there are to look more closely (attention-rules.ts). */
  constructor({ attention }: { attention: number }) {
    this.#attention = attention
  }

  /** The contact's first letter says nothing yet: it is held back until the second one speaks as well. */
  hold(letter: HeardLetter): void {
    this.#held = wordScore(letter) * FIRST_LETTER_SHARE
    this.#heldSigns = signsIn(letter)
  }

  /** A later letter of the contact, with what in it differs from their usual. */
  hear(letter: HeardLetter, unusual: readonly Sign[]): void {
    this.#fadeTo(letter.at)
    const words = this.#inCompany(letter) * warmShare(letter, unusual)
    const manner = combined(unusual.map((sign) => sign.weight))
    const clear = words >= WATCH
    const held = clear ? this.#held : 0
    this.#held = 0
    if (!clear && rounded(combined([words, manner])) < STIRRED) return this.#ease(letter)
    if (!clear && manner === 0 && letter.relief >= THANKED) return this.#ease(letter)
    if (this.#value < STIRRED) this.#signs = []
    const said = combined([held, clear ? words : words * FAINT_SHARE])
    this.#words = combined([this.#words, said])
    this.#value = combined([this.#value, said, manner])
    this.#clear = clear || (this.#clear && this.#value >= STIRRED)
    this.#voiced = words >= VOICED || (this.#voiced && this.#value >= STIRRED)
    this.#signs.push(...(held > 0 ? this.#heldSigns : []), ...signsIn(letter), ...unusual)
    this.#answered = false
    this.#spoken = letter.at
    this.#begin(letter.at)
  }

  /** They said outright how at ease they are, or seemed so in a talk. */
  say(said: Said): void {
    this.#fadeTo(said.at)
    const left = leftAfter(said)
    if (left !== null) return this.#leave(left)
    const sign = signOf(said)
    if (!sign) return
    if (this.#value < STIRRED) this.#signs = []
    this.#words = combined([this.#words, isClear(sign) ? sign.weight : sign.weight * FAINT_SHARE])
    this.#value = combined([this.#value, sign.weight])
    this.#clear = isClear(sign) || (this.#clear && this.#value >= STIRRED)
    this.#voiced ||= isVoiced(sign)
    this.#signs.push(sign)
    this.#answered = false
    this.#spoken = said.at
    this.#begin(said.at)
  }

  /** The studio wrote: from now on the worry fades as an answered one, up to now it faded as an unanswered one. */
  answer(at: number): void {
    this.#fadeTo(at)
    this.#answered = true
  }

  /** Whether the studio wrote since the newest sign. */
  get isAnswered(): boolean {
    return this.#answered
  }

  /** How it stands at an instant after the last letter, with the silence since where that is a sign. */
  at(now: number, silent: Sign | null): Believed {
    const left = this.#leftAt(now)
    const signs = [...this.#signsLeft(left), ...(silent ? [silent] : [])]
    const value = combined([this.#value * left, silent?.weight ?? 0])
    const score = this.#raised(this.#bounded(value, signs, left))
    const reading = readingOf(score)
    if (reading === 'calm')
      return { reading, score: rounded(score), sure: 'faint', since: null, signs: [], voiced: false }
    const voiced = this.#voiced && signs.some((sign) => sign.source !== 'behaviour')
    return {
      reading,
      score: rounded(score),
      sure: sureOf({ score, cues: cuesOf(signs), voiced }),
      since: this.#since ?? beganAt(signs) ?? now,
      signs,
      voiced,
    }
  }

  /** What faded or was mended speaks no more: a later silence does not rest on it. */
  #signsLeft(left: number): readonly Sign[] {
    return this.#value * left >= STIRRED ? this.#signs : []
  }

  /** Without words that say something by themselves, behaviour needs two cues and never says more than "worth a look". */
  #bounded(value: number, signs: readonly Sign[], left: number): number {
    if (value <= ONE_CUE_AT_MOST || (this.#clear && this.#words * left >= STIRRED)) return value
    return Math.min(value, cuesOf(signs) < 2 ? ONE_CUE_AT_MOST : BEHAVIOUR_AT_MOST)
  }

  #raised(score: number): number {
    return 1 - (1 - score) ** (1 + RAISED * this.#attention)
  }

  /** A reply of a word or two needs company. */
  #inCompany(letter: HeardLetter): number {
    const score = wordScore(letter)
    const alone = this.#value < STIRRED && letter.wordCount <= SHORT
    return alone ? Math.min(score, WATCH - 0.05) : score
  }

  #ease(letter: HeardLetter): void {
    const after = this.#answered ? LEFT_AFTER.answered : LEFT_AFTER.unanswered
    this.#leave(letter.relief >= THANKED ? after.thanking : after.plain)
  }

  #leave(left: number): void {
    this.#value *= left
    this.#words *= left
    this.#forgetBegin()
  }

  /** Where it is worth a look by now, it is so since the first sign of it. */
  #begin(at: number): void {
    if (this.at(at, null).score >= WATCH) this.#since ??= this.#signs[0]?.at ?? at
  }

  #leftAt(at: number): number {
    const gap = Math.max(0, at - Math.max(this.#last, this.#spoken + FRESH_FOR))
    return 0.5 ** (gap / (this.#answered ? HALF_LIFE : HALF_LIFE_UNANSWERED))
  }

  #fadeTo(at: number): void {
    const left = this.#leftAt(at)
    this.#last = at
    this.#leave(left)
  }

  #forgetBegin(): void {
    if (this.at(this.#last, null).score < WATCH) this.#since = null
  }
}

/** A silence began when it was first waited for, and not when one looks at it. */
const beganAt = ([first]: readonly Sign[]): number | undefined => first?.since ?? first?.at
