import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { Eases, OptionKind, Reaction } from '../concern-types.ts'
import type { ConcernSay } from './concern-say.ts'
import { shortened } from './promise-fields.tsx'

export interface OptionView {
  readonly as: OptionKind
  readonly words: string
  readonly grounds: string
  readonly offered: boolean
  readonly reaction?: { readonly reaction: Reaction; readonly words: string }
  /** Where it is left out; absent once it was offered. */
  readonly dropAction?: string
}

export interface PromiseView {
  readonly words: string
  readonly href: string
  readonly due: { readonly on: string; readonly time: string | null }
  readonly owner: string
  readonly deliveredAt?: number
  readonly proof?: string
  /** Past its day and not delivered. */
  readonly late: boolean
}

export interface RoundView {
  readonly round: number
  readonly options: readonly OptionView[]
  readonly promises: readonly PromiseView[]
  readonly attempts: readonly { readonly words: string; readonly worked: boolean }[]
  readonly askedBack?: number
  readonly answer?: { readonly eases: Eases; readonly words: string }
}

interface RoundsProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly rounds: readonly RoundView[]
  readonly seen: number
}

/** What was offered, promised and answered, round by round, the newest open (S0-33). */
export function Rounds({ rounds, ...props }: RoundsProps) {
  const filled = rounds.filter((round) => round.options.length + round.promises.length + round.attempts.length > 0)
  return (
    <>
      {filled.toReversed().map((round, place) =>
        place === 0 ? (
          <>
            {filled.length > 1 && <h3>{props.say('concern.round', { round: round.round })}</h3>}
            <Round {...props} round={round} />
          </>
        ) : (
          <details class="round-before">
            <summary>{props.say('concern.round', { round: round.round })}</summary>
            <Round {...props} round={round} />
          </details>
        ),
      )}
    </>
  )
}

function Round({ say, dates, round, seen }: Omit<RoundsProps, 'rounds'> & { round: RoundView }) {
  return (
    <div class="round">
      {round.options.length > 0 && (
        <ul class="options">
          {round.options.map((option) => (
            <Option say={say} option={option} seen={seen} />
          ))}
        </ul>
      )}
      {round.promises.map((promise) => (
        <Promised say={say} dates={dates} promise={promise} />
      ))}
      {round.attempts.map(({ words, worked }) => (
        <p class="attempt">
          <span dir="auto">{words}</span>{' '}
          <small class="soft">{say(worked ? 'concern.attempts.yes' : 'concern.attempts.no')}</small>
        </p>
      ))}
      {round.askedBack !== undefined && !round.answer && (
        <p class="soft">{say('concern.asked', { when: dates.weekdayAndTime(round.askedBack) })}</p>
      )}
      {round.answer && (
        <p>
          {say('concern.answer', { eases: round.answer.eases })}{' '}
          {round.answer.words && (
            <q class="words" dir="auto">
              {round.answer.words}
            </q>
          )}
        </p>
      )}
    </div>
  )
}

function Option({ say, option, seen }: { say: ConcernSay; option: OptionView; seen: number }) {
  const { reaction } = option
  return (
    <li>
      <p class="kind">{say(`concern.kind.${option.as}`)}</p>
      <p dir="auto">{option.words}</p>
      {option.grounds && (
        <p class="soft" dir="auto">
          {option.grounds}
        </p>
      )}
      <p class="stands">
        {reaction ? (
          <b class={`reaction ${reaction.reaction}`}>{say(`concern.option.${reaction.reaction}`)}</b>
        ) : (
          <span class="soft">{say(option.offered ? 'concern.option.undecided' : 'concern.option.notOffered')}</span>
        )}
        {reaction?.words && (
          <q class="words" dir="auto">
            {reaction.words}
          </q>
        )}
        {option.dropAction && (
          <Act
            action={option.dropAction}
            kind="quiet"
            label={say('concern.options.dropLong', { words: shortened(option.words) })}
            hidden={{ seen: String(seen) }}
          >
            {say('concern.options.drop')}
          </Act>
        )}
      </p>
    </li>
  )
}

function Promised({ say, dates, promise }: { say: ConcernSay; dates: Dates; promise: PromiseView }) {
  const { on, time } = promise.due
  const day = time ? `${dates.date(on)}, ${time}` : dates.date(on)
  return (
    <div class="promised">
      <p dir="auto">
        <a href={promise.href}>{promise.words}</a>
      </p>
      <p class="soft">
        {promise.deliveredAt === undefined
          ? say('concern.promise.by', { when: day })
          : say('concern.promise.delivered', { when: dates.weekdayAndTime(promise.deliveredAt) })}
        {promise.owner && <> · {promise.owner}</>}
      </p>
      {promise.proof && <p dir="auto">{promise.proof}</p>}
      {promise.late && <p class="late">{say('concern.promise.late')}</p>}
    </div>
  )
}
