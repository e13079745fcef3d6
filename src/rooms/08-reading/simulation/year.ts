import { DAY, HOUR } from '#foundation/days.ts'
import type { HeardLetter } from '../reading-types.ts'
import { Chance } from './chance.ts'
import { written } from '../trials/written.ts'
import { inOffice, later } from './office-hours.ts'
import { type Person, person } from './people.ts'
import { heardSaying, type Saying } from './words.ts'

/** A Monday, midnight. */
export const BEGIN = Date.parse('2026-01-05T00:00:00Z')
export const WEEKS = 52

/** When somebody was uneasy, and how it came out: known here, to be found by the reading. */
export interface Episode {
  from: number
  until: number
  voice: Person['voice']
}

/** One contact's year: the letters both ways, and the truth. */
export interface Year {
  person: Person
  letters: HeardLetter[]
  episodes: Episode[]
}

/** Unease begins so often in the weeks after signing, after delivery, and in between; made up, in the order of one piece of work in three. */
const AFTER_SIGNING = 0.2
const AFTER_DELIVERY = 0.12
const IN_BETWEEN = 0.08

/** So many calm letters look like worry: negated, about something else, a list of changes. */
const HARD_CALM = 0.06

/** A year of clients, the same for the same seed. */
export function yearOf(seed: number, clients: number): Year[] {
  return Array.from({ length: clients }, (_, index) =>
    new Correspondence(new Chance(seed * 1_000 + index), index).year(),
  )
}

/** Writes one contact's year, letter by letter. */
class Correspondence {
  readonly #chance: Chance
  readonly #person: Person
  readonly #letters: HeardLetter[] = []
  readonly #episodes: Episode[] = []
  readonly #name: string

  constructor(chance: Chance, index: number) {
    this.#chance = chance
    this.#person = person(chance, index)
    this.#name = `client-${index}`
  }

  year(): Year {
    let at = BEGIN + this.#chance.between(0, 60) * DAY
    const end = BEGIN + WEEKS * 7 * DAY
    while (at < end) at = this.#project(at) + this.#chance.between(20, 120) * DAY
    const letters = this.#letters.filter((letter) => letter.at < end).sort((a, b) => a.at - b.at)
    return { person: this.#person, letters, episodes: this.#episodes.filter((one) => one.from < end) }
  }

  /** Some months of letters, now and then with a time of unease in them; returns when it ends. */
  #project(signed: number): number {
    const delivered = signed + this.#chance.between(30, 110) * DAY
    this.#begins(signed + this.#chance.between(3, 20) * DAY, AFTER_SIGNING)
    this.#begins(signed + this.#chance.between(22, 30) * DAY, IN_BETWEEN)
    this.#begins(delivered + this.#chance.between(0, 12) * DAY, AFTER_DELIVERY)
    const end = delivered + this.#chance.between(14, 30) * DAY
    for (let at = signed; at < end; at = this.#exchange(at));
    return end
  }

  #begins(at: number, probability: number): void {
    if (!this.#chance.is(probability)) return
    this.#episodes.push({ from: at, until: at + this.#chance.between(12, 35) * DAY, voice: this.#person.voice })
  }

  /** The studio writes and is answered, or is written to; returns when the next one begins. */
  #exchange(at: number): number {
    const opens = inOffice(at + this.#chance.between(0, 8) * HOUR)
    const asked = !this.#chance.is(0.25)
    if (asked) this.#studio(opens)
    const away = this.#awayAt(opens)
    if (asked && away?.announced) this.#letter('machine', opens + HOUR / 10)
    const answer = away ? inOffice(BEGIN + (away.week + 1) * 7 * DAY + 9 * HOUR) : this.#answered(opens, asked)
    const episode = this.#episodes.find((one) => one.from <= answer && answer < one.until)
    if (!episode) this.#calmly(answer)
    else if (!this.#uneasily(answer, episode)) return answer + 4 * DAY
    return inOffice(answer + this.#chance.around(this.#person.every, 0.5) * DAY)
  }

  #answered(opens: number, asked: boolean): number {
    if (!asked) return opens
    const busy = this.#person.busy.includes(Math.floor((opens - BEGIN) / (7 * DAY))) ? 3 : 1
    const uneasy = this.#episodes.some((one) => one.from <= opens && opens < one.until)
    const slower =
      uneasy && this.#chance.is(this.#person.voice === 'silent' ? 0.8 : 0.5) ? this.#chance.between(3, 9) : 1
    return later(opens, this.#chance.around(this.#person.pace, this.#person.irregular) * busy * slower)
  }

  #calmly(at: number): void {
    const saying = this.#chance.next()
    this.#theirs(at, saying < HARD_CALM ? 'hardCalm' : saying < 0.2 ? 'thanks' : 'everyday', { length: 1, warmth: 0 })
    this.#studioAnswers(at)
  }

  /** A letter out of unease; false where no letter comes at all. */
  #uneasily(at: number, episode: Episode): boolean {
    const { voice } = this.#person
    if (voice === 'silent' && this.#chance.is(0.3)) return false
    const manner = this.#chance.is(voice === 'silent' ? 0.85 : 0.5)
      ? { length: 0.35, warmth: -0.35 }
      : { length: 1, warmth: 0 }
    const speaks = voice !== 'silent' && this.#chance.is(0.75)
    const boss = this.#chance.is(0.08) ? [`boss@${this.#name}.example`] : []
    this.#theirs(at, speaks ? voice : 'everyday', { ...manner, copied: boss })
    if (!speaks) return true
    this.#studioAnswers(at)
    if (this.#chance.is(0.45)) {
      const mended = later(at, this.#chance.between(4, 20))
      episode.until = Math.min(episode.until, mended)
      this.#theirs(mended, 'thanks', { length: 1, warmth: 0.1 })
    }
    return true
  }

  #studioAnswers(at: number): void {
    if (this.#chance.is(0.7)) this.#letter('studio', later(at, this.#chance.between(0.5, 8)))
  }

  #studio(at: number): void {
    this.#letter('studio', at, { asks: this.#chance.is(0.6) })
  }

  #theirs(at: number, saying: Saying, manner: { length: number; warmth: number; copied?: string[] }): void {
    const { words, kind: _, ...heard } = heardSaying(this.#chance, this.#person.language, saying)
    const long = Math.round(this.#chance.around(this.#person.words, 0.45) * manner.length)
    this.#letter('contact', at, {
      ...heard,
      wordCount: Math.max(1, saying === 'everyday' ? long : Math.max(words, long)),
      warmth: Math.min(1, Math.max(0, this.#person.warmth + manner.warmth + 0.12 * this.#chance.normal())),
      copied: manner.copied ?? [],
    })
  }

  #awayAt(at: number) {
    return this.#person.away.find(({ week }) => at >= BEGIN + week * 7 * DAY && at < BEGIN + (week + 1) * 7 * DAY)
  }

  #letter(by: HeardLetter['by'], at: number, facts: Partial<HeardLetter> = {}): void {
    const id = `${this.#name}-${this.#letters.length}`
    const of = { id, messageId: id, thread: this.#name, language: this.#person.language }
    this.#letters.push(written(by, Math.round(at), { ...of, ...facts }))
  }
}
