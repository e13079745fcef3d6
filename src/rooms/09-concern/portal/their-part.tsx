import type { Child } from 'hono/jsx'
import type { PromiseStanding } from '#promise/promise-types.ts'
import type { Say } from '#foundation/words.ts'
import type { Dates } from '#ui/dates.ts'
import { Field, type Filled, hasFirstProblem } from '#ui/field.tsx'
import type { TheirConcern } from '../their-concern-types.ts'
import type { theirsWords } from '../words/theirs/words.ts'
import type { Asked, TheirNext } from './their-next-rules.ts'
import type { TheirNoun } from './their-paths.ts'

export type TheirSay = Say<keyof (typeof theirsWords)['en']>

/** A promise of the concern, as the ledger has it. */
export interface TheirPromise {
  words: string
  /** The instant by which it is due, and the hour where one was said. */
  dueAt: number
  time: string | null
  standing: PromiseStanding
  keptAt: number | null
  /** What shows that it was kept; '' where nothing was said. */
  proof: string
  /** Who made it, by name. */
  by: string
}

/** What each part of a contact's concern is made from. */
export interface TheirPart {
  say: TheirSay
  dates: Dates
  concern: TheirConcern
  next: TheirNext
  promises: ReadonlyMap<string, TheirPromise>
  /** By when the studio's answer is due where `next` counts a time; null where nothing does. */
  answerBy: number | null
  /** The studio's name, and who of it answers. */
  studio: string
  by: string
  /** Where each of their words is posted to. */
  action(noun: TheirNoun): string
  /** Of `noun`'s form (and of this option's) what was typed, when it came back. */
  typed(noun: TheirNoun, option?: string): Filled
}

/** What each form carries, so that an answer to what has moved on is noticed. */
export function Carried({ concern, also = {} }: { concern: TheirConcern; also?: Readonly<Record<string, string>> }) {
  const round = String(concern.rounds.length)
  return Object.entries({ seen: String(concern.seen), round, ...also }).map(([name, value]) => (
    <input type="hidden" name={name} value={value} />
  ))
}

/** One of several that are seen at once; the chosen one is told by its dot and its frame, and read out as a radio button. */
export function Radios(props: {
  name: string
  legend: string
  hint?: string
  of: Filled
  options: readonly { value: string; label: string }[]
}) {
  const { name, legend, hint, of, options } = props
  const problem = of.problems?.[name]
  const problemId = `${name}-problem`
  return (
    <fieldset class="their-radios" aria-describedby={problem ? problemId : undefined}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {problem && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
      <div>
        {options.map(({ value, label }, place) => (
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              checked={of.values[name] === value}
              autofocus={place === 0 && hasFirstProblem(of, name)}
            />{' '}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Answers side by side, each a button of its own that sends the form; `chosen` is told by a tick, by its colour and to who listens. */
export function Answers(props: {
  name: string
  of: Filled
  answers: readonly { value: string; label: string }[]
  chosen?: string | undefined
}) {
  const { name, of, answers, chosen } = props
  return (
    <>
      {of.problems?.[name] && <p class="problem">{of.problems[name]}</p>}
      <div class="their-answers">
        {answers.map(({ value, label }) => (
          <button name={name} value={value} aria-pressed={chosen === undefined ? undefined : value === chosen}>
            {value === chosen && <Tick />}
            {label}
          </button>
        ))}
      </div>
    </>
  )
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.6 3.4 3.4L13 5" />
    </svg>
  )
}

/** What a person wrote, as they wrote it. */
export function Words({ children }: { children?: Child }) {
  return (
    <blockquote class="words their-words" dir="auto">
      {children}
    </blockquote>
  )
}

/** A part's heading; where the part is what they are asked for now, the question, in large. */
export function PartTitle(props: Pick<TheirPart, 'say' | 'next'> & { id: string; of: Asked; children?: Child }) {
  const { say, next, id, of, children } = props
  if (next.turn !== 'theirs' || next.what !== of) return <h2 id={id}>{children}</h2>
  return (
    <h2 id={id} class="next">
      {say(`theirs.next.${of}`)}
    </h2>
  )
}

/** A line that goes along with the answer that is pressed: folded, since most answers need none. */
export function Line({ say, of, id }: { say: TheirSay; of: Filled; id: string }) {
  return (
    <details open={of.problems !== undefined || Boolean(of.values['words'])}>
      <summary>{say('theirs.addLine')}</summary>
      <Field of={of} name="words" id={id} label={say('theirs.line')} rows={2} />
    </details>
  )
}
