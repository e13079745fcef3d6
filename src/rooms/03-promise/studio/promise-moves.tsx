import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { dueWords } from '../due-words.ts'
import type { PromiseSay } from './promise-say.ts'

/** A later date that was asked for. */
export interface MoveView {
  readonly id: string
  readonly askedAt: number
  readonly to: { readonly at: number; readonly time: string | null }
  readonly reason: string
  /** `late` is agreed after the promise fell due. */
  readonly answer: 'waits' | 'agreed' | 'agreedLate' | 'declined' | 'withdrawn'
  readonly answeredAt: number | null
  /** What they said, as it stands in their letter or as it was noted in the call. */
  readonly said: string
  /** Who said it in a call. */
  readonly who?: string
  readonly saidIn?: string
  /** Takes back a request that waits. */
  readonly withdrawAction?: string
}

/** The later dates that were asked for, and their word on each. */
export function Moves({ say, dates, moves }: { say: PromiseSay; dates: Dates; moves: readonly MoveView[] }) {
  if (moves.length === 0) return null
  return (
    <Section id="moves" title={say('promise.moves')}>
      <ul class="promise-lines">
        {moves.map((move) => (
          <li>
            <p>
              {say('promise.movedTo', { when: dueWords(dates, move.to) })}{' '}
              <small>{say('promise.askedOn', { when: dates.weekdayAndTime(move.askedAt) })}</small>
            </p>
            <p class="words" dir="auto">
              {move.reason}
            </p>
            <p>
              <b>{say(`promise.answer.${move.answer}`)}</b> {move.who && <span dir="auto">{move.who}</span>}{' '}
              {move.answeredAt !== null && <small>{dates.weekdayAndTime(move.answeredAt)}</small>}
            </p>
            {move.said && (
              <blockquote class="words" dir="auto">
                {move.saidIn ? <a href={move.saidIn}>{move.said}</a> : move.said}
              </blockquote>
            )}
            {move.withdrawAction && (
              <Act action={move.withdrawAction} kind="quiet">
                {say('promise.withdraw')}
              </Act>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
