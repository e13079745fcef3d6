import { deliverySentence } from '#conversation/studio/delivery-lines.tsx'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { TroubleView } from '../letter/sender-view.ts'
import type { StudioSay } from '../say.ts'

/** Addresses that mail does not reach, each with why, the report, and the way to say that it is over. */
export function Unreachable({
  say,
  dates,
  troubles,
}: {
  say: StudioSay
  dates: Dates
  troubles: readonly TroubleView[]
}) {
  return (
    <>
      {troubles.map(({ address, reason, at, reportHref, action }) => (
        <div class="sender-mark">
          <p>{deliverySentence(say, { address, reason, state: 'failed' })}</p>
          <p>
            {say('notice.cameBack', { when: dates.day(at) })} <a href={reportHref}>{say('notice.theReport')}</a>
          </p>
          <Act action={action} kind="quiet" hidden={{ address }}>
            {say('notice.reachable')}
          </Act>
        </div>
      ))}
    </>
  )
}
