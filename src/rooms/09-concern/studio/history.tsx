import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { ConcernSay } from './concern-say.ts'

export interface HappeningLine {
  readonly at: number
  /** Who: a member's or a contact's name; empty for the house itself. */
  readonly who: string
  /** A whole sentence. */
  readonly what: string
  readonly words?: string
  /** It was taken back, and counts no more. */
  readonly back: boolean
  /** Where it is taken back, while it can be. */
  readonly backAction?: string
}

interface HistoryProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly happenings: readonly HappeningLine[]
}

/** Everything that happened, the newest first, folded away. */
export function History(props: HistoryProps) {
  return (
    <details class="history">
      <summary>{props.say('concern.history')}</summary>
      <Happenings {...props} />
    </details>
  )
}

export function Happenings({ say, dates, happenings }: HistoryProps) {
  return (
    <ol class="happenings">
      {happenings.map(({ at, who, what, words, back, backAction }) => (
        <li>
          <p class="soft">
            <time datetime={dates.machine(at)}>{dates.dayAndTime(at)}</time>
            {who && <> · {who}</>}
          </p>
          <p>
            {back ? <s>{what}</s> : what}
            {back && <span class="soft"> {say('concern.takenBack')}</span>}
          </p>
          {words && (
            <p class="words" dir="auto">
              {words}
            </p>
          )}
          {backAction && (
            <Act action={backAction} kind="quiet" label={say('concern.takeBackLong', { what })}>
              {say('concern.takeBack')}
            </Act>
          )}
        </li>
      ))}
    </ol>
  )
}
