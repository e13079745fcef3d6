import type { Language } from '#foundation/language.ts'
import type { Say } from '#foundation/words.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { type Reason, REASONS } from '../belief/learned-rules.ts'
import type { CheckInAnswer, Ease, Part, After } from '../check-ins/check-in-types.ts'
import type { en as readingEn } from '../words/en.ts'
import type { en } from '../words/checkin/en.ts'
import { ReplyToNote } from './check-in-reply.tsx'
import type { ReplyView } from './check-in-reply.tsx'

type CheckInsSay = Say<keyof typeof en | keyof typeof readingEn>

/** One answer, with the way to set it aside. */
export interface AnswerView {
  readonly ease: Ease
  readonly words: string
  readonly at: number
  readonly by: CheckInAnswer['word']['by']
  /** The letter that said it. */
  readonly href?: string
  readonly aside: Reason | null
  readonly asideAction: string
}

export interface CheckInRow {
  readonly name: string
  readonly language: Language
  readonly part: Part
  readonly after: After
  readonly sentAt: number
  /** The newest first; the first counts. */
  readonly answers: readonly AnswerView[]
}

export interface CheckInsView {
  /** The newest first. */
  readonly rows: readonly CheckInRow[]
  /** Letters that answer one and are not noted yet. */
  readonly replies: readonly ReplyView[]
}

/** A client's check-ins over time, and what they answered (S0-20, S0-43). */
export function CheckInsSection({ say, dates, view }: { say: CheckInsSay; dates: Dates; view: CheckInsView }) {
  const { rows, replies } = view
  return (
    <Section id="check-ins" title={say('checkin.section')}>
      {rows.length === 0 && <p class="soft">{say('checkin.none')}</p>}
      {replies.map((reply) => (
        <ReplyToNote say={say} dates={dates} reply={reply} />
      ))}
      <ol class="check-ins">
        {rows.map((row) => (
          <Row say={say} dates={dates} row={row} />
        ))}
      </ol>
    </Section>
  )
}

function Row({ say, dates, row }: { say: CheckInsSay; dates: Dates; row: CheckInRow }) {
  const [answer, ...before] = row.answers
  return (
    <li>
      <p>
        <b>{say(`checkin.asked.${row.part}`)}</b>{' '}
        <small>
          {row.name} · <time datetime={dates.machine(row.sentAt)}>{dates.day(row.sentAt)}</time> ·{' '}
          {say(`checkin.after.${row.after}`)}
        </small>
      </p>
      {answer ? (
        <Answer say={say} dates={dates} answer={answer} row={row} />
      ) : (
        <p class="soft">{say('checkin.noAnswer')}</p>
      )}
      {before.length > 0 && (
        <details>
          <summary>{say('checkin.before')}</summary>
          {before.map((one) => (
            <Said say={say} dates={dates} answer={one} language={row.language} />
          ))}
        </details>
      )}
    </li>
  )
}

function Said(props: { say: CheckInsSay; dates: Dates; answer: AnswerView; language: Language }) {
  const { say, dates, answer, language } = props
  const { ease, words, at, by, href, aside } = answer
  const said = say(`checkin.said.${ease}`)
  return (
    <>
      <p class={`said-ease ${ease}`}>
        {aside ? <s>{said}</s> : <span>{said}</span>}{' '}
        <small>
          {say(`checkin.by.${by}`)}, <time datetime={dates.machine(at)}>{dates.day(at)}</time>
          {href && (
            <>
              {' · '}
              <a href={href}>{say('checkin.openLetter')}</a>
            </>
          )}
        </small>
      </p>
      {words !== '' && (
        <blockquote class="words" lang={language} dir="auto">
          {words}
        </blockquote>
      )}
    </>
  )
}

function Answer({ row, ...props }: { say: CheckInsSay; dates: Dates; answer: AnswerView; row: CheckInRow }) {
  const { say, answer } = props
  return (
    <>
      <Said {...props} language={row.language} />
      {answer.aside ? (
        <Act action={answer.asideAction} kind="quiet" hidden={{ reason: '' }}>
          {say('checkin.count')}
        </Act>
      ) : (
        <details class="why-not">
          <summary class="quiet" aria-label={say('checkin.setAsideLong', { name: row.name })}>
            {say('checkin.setAside')}
          </summary>
          <form method="post" action={answer.asideAction}>
            <fieldset>
              <legend>{say('reading.whyNot')}</legend>
              {REASONS.map((reason) => (
                <button class="quiet" name="reason" value={reason}>
                  {say(`reading.reason.${reason}`)}
                </button>
              ))}
            </fieldset>
          </form>
        </details>
      )}
    </>
  )
}
