import type { Dates } from '#ui/dates.ts'
import { Act } from '#ui/act.tsx'
import type { Ease } from '../check-ins/check-in-types.ts'
import { CheckInForm } from './check-in-form.tsx'
import type { CheckInFormProps, CheckInSay } from './check-in-form.tsx'

export interface TheirCheckInPageProps extends Omit<CheckInFormProps, 'send'> {
  readonly dates: Dates
  /** The project that it is about; '' without one. */
  readonly project: string
  /** What they answered; null while they have not. */
  readonly answer: { readonly ease: Ease; readonly words: string; readonly at: number } | null
  /** Who of the studio answers (S2-32). */
  readonly by: string
  /** Posts `stopped` = `yes` or `no`. */
  readonly stopAction: string
  readonly isStopped: boolean
}

/** One check-in on a contact's own page: to answer it, what happens next, and to correct what they said. */
export function TheirCheckInPage(props: TheirCheckInPageProps) {
  const { say, dates, project, answer, by, form } = props
  const isBack = Object.keys(form.problems ?? {}).length > 0
  return (
    <>
      <section class="card">
        {answer ? (
          <>
            <h1>{say('checkin.theirs.thanks')}</h1>
            <p>{say(`checkin.theirs.next.${answer.ease}`, { by })}</p>
            <h2>{say('checkin.theirs.youSaid', { on: dates.day(answer.at) })}</h2>
            <p>{say(`checkin.answer.${answer.ease}`)}</p>
            {answer.words !== '' && (
              <p class="their-words" dir="auto">
                {answer.words}
              </p>
            )}
            <details class="change" open={isBack}>
              <summary>{say('checkin.theirs.change')}</summary>
              <CheckInForm {...props} send="checkin.theirs.sendChange" />
            </details>
          </>
        ) : (
          <>
            <h1>{say('checkin.theirs.title')}</h1>
            {project !== '' && <p dir="auto">{project}</p>}
            <CheckInForm {...props} send="checkin.theirs.send" />
          </>
        )}
      </section>
      <Stopping {...props} />
    </>
  )
}

function Stopping({ say, isStopped, stopAction }: { say: CheckInSay; isStopped: boolean; stopAction: string }) {
  return (
    <div class="ways">
      {isStopped && <p class="soft">{say('checkin.theirs.stopped')}</p>}
      <Act action={stopAction} kind="quiet" hidden={{ stopped: isStopped ? 'no' : 'yes' }}>
        {say(isStopped ? 'checkin.theirs.again' : 'checkin.theirs.stop')}
      </Act>
    </div>
  )
}
