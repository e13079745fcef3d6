import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import type { DispatchShown } from './dispatch-types.ts'

interface DispatchPartProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly dispatch: DispatchShown
  /** The page shows this one alone. */
  readonly open?: boolean
}

/** A message on its way, or in trouble: how it stands, why, whom it did not reach, its words, and what can be done. For every page that shows one. */
export function DispatchPart({ say, dates, dispatch, open }: DispatchPartProps) {
  const { id, to, subject, text, why, said, people } = dispatch
  return (
    <article class="dispatch" aria-labelledby={`dispatch-${id}`} data-standing={dispatch.standing}>
      <h3 id={`dispatch-${id}`}>
        <Standing say={say} dates={dates} dispatch={dispatch} />
      </h3>
      {why && <p>{say(why)}</p>}
      {said && <Said say={say} words={said} />}
      {dispatch.standing === 'uncertain' && <p class="soft">{say('dispatch.uncertainHint')}</p>}
      <details open={open}>
        <summary>
          <span dir="auto">{subject}</span> <small class="soft">{say('dispatch.to', { names: dates.list(to) })}</small>
        </summary>
        <div class="as-sent" dir="auto">
          {text}
        </div>
      </details>
      {people.length > 0 && (
        <ul class="dispatch-people">
          {people.map((one) => (
            <li>
              <span dir="auto">{one.who}</span>: {say(`dispatch.person.${one.state}`)}
              {one.said && <Said say={say} words={one.said} />}
            </li>
          ))}
        </ul>
      )}
      <Acts say={say} dispatch={dispatch} />
    </article>
  )
}

function Standing({ say, dates, dispatch }: Omit<DispatchPartProps, 'open'>) {
  const { standing, at, isSoon } = dispatch
  const moment = { day: dates.fullDay(at), time: dates.time(at) }
  switch (standing) {
    case 'waits':
      return isSoon ? say('dispatch.leavesSoon') : say('dispatch.leavesAt', moment)
    case 'again':
      return isSoon ? say('dispatch.againSoon') : say('dispatch.againAt', moment)
    case 'left':
      return say('dispatch.leftAt', moment)
    default:
      return say(`dispatch.standing.${standing}`)
  }
}

function Said({ say, words }: { say: StudioSay; words: string }) {
  return (
    <p class="said">
      <span class="soft">{say('dispatch.said')}</span> <q dir="auto">{words}</q>
    </p>
  )
}

function Acts({ say, dispatch }: { say: StudioSay; dispatch: DispatchShown }) {
  const { state, withdrawAction, againAction, arrivalAction, awayAction, changeAction, contactHref } = dispatch
  return (
    <div class="acts">
      {arrivalAction && (
        <>
          <Act action={arrivalAction} hidden={{ arrived: 'yes' }}>
            {say('dispatch.arrived')}
          </Act>
          <Act action={arrivalAction} hidden={{ arrived: 'no' }}>
            {say('dispatch.notArrived')}
          </Act>
        </>
      )}
      {againAction && <Act action={againAction}>{say(state === 'deferred' ? 'dispatch.now' : 'dispatch.again')}</Act>}
      {changeAction && <Act action={changeAction}>{say('dispatch.change')}</Act>}
      {contactHref && state !== 'queued' && state !== 'claimed' && (
        <a class="quiet-link" href={contactHref}>
          {say('dispatch.toAddress')}
        </a>
      )}
      {withdrawAction && (
        <Act action={withdrawAction} kind="quiet">
          {say('dispatch.takeBack')}
        </Act>
      )}
      {awayAction && (
        <Act action={awayAction} kind="quiet">
          {say('dispatch.putAway')}
        </Act>
      )}
    </div>
  )
}
