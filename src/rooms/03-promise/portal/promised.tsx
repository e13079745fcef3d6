import type { Say } from '#foundation/words.ts'
import type { Dates } from '#ui/dates.ts'
import { dueWords } from '../due-words.ts'
import type { en } from '../words/en.ts'

type PromiseSay = Say<keyof typeof en>

interface When {
  readonly at: number
  /** The hour where one was said. */
  readonly time: string | null
}

/** A promise as its client sees it. */
export interface TheirPromise {
  readonly words: string
  readonly due: When
  /** Past its date and not kept. */
  readonly isLate: boolean
  /** What is promised is the answer to what they asked. */
  readonly isAnswer: boolean
  /** Who made it, by name. */
  readonly by: string
  /** A later date that the studio asks for. */
  readonly move: { readonly to: When; readonly reason: string; readonly action: string } | null
}

export interface PromisedProps {
  readonly say: PromiseSay
  readonly dates: Dates
  /** The first to fall due first. */
  readonly promises: readonly TheirPromise[]
  readonly counts: { readonly kept: number; readonly moved: number }
}

/** What the studio promised to whoever looks, by when, and the later dates that it asks for (S0-30). */
export function Promised({ say, dates, promises, counts }: PromisedProps) {
  if (promises.length === 0 && counts.kept === 0) return null
  return (
    <section class="card" aria-labelledby="promised-to-you">
      <h2 id="promised-to-you">{say('promise.toYou')}</h2>
      {promises.length > 0 && (
        <ul class="promised">
          {promises.map((promise) => (
            <li>
              <One say={say} dates={dates} promise={promise} />
            </li>
          ))}
        </ul>
      )}
      {counts.kept + counts.moved > 0 && <p class="soft">{say('promise.toYouCounts', counts)}</p>}
    </section>
  )
}

function One({ say, dates, promise }: { say: PromiseSay; dates: Dates; promise: TheirPromise }) {
  const { words, due, isLate, isAnswer, by, move } = promise
  return (
    <>
      {isAnswer && <small>{say('promise.anAnswer')}</small>}
      <p dir="auto">{words}</p>
      <p>
        <b>
          <time datetime={dates.machine(due.at)}>{say('promise.dueTo', { when: dueWords(dates, due) })}</time>
        </b>
      </p>
      {isLate && <p>{say('promise.toYouLate')}</p>}
      <small>{say('promise.promisedBy', { name: by })}</small>
      {move && (
        <div class="move">
          <p>{say('promise.mayWeMove', { when: dueWords(dates, move.to) })}</p>
          <blockquote class="words" dir="auto">
            {move.reason}
          </blockquote>
          <form class="rate two" method="post" action={move.action}>
            <button name="consent" value="yes">
              {say('promise.agree')}
            </button>
            <button name="consent" value="no">
              {say('promise.ratherNot')}
            </button>
          </form>
          <p class="hint">{say('promise.eitherWay')}</p>
        </div>
      )}
    </>
  )
}
