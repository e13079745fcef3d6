import type { AccountTried } from '#mail/servers/try-account.ts'
import type { StudioSay } from '../say.ts'
import { Problem } from './account-state.tsx'
import { mayPass } from './passing.ts'

/** How a live try went that did not go well. */
export interface TriedView {
  readonly incoming: AccountTried['incoming']
  readonly outgoing: AccountTried['outgoing']
  /** What is in the way may pass by itself. */
  readonly isAway: boolean
}

/** Null where everything that was tried went well. */
export function triedView({ incoming, outgoing }: AccountTried): TriedView | null {
  const problems = [incoming, outgoing].filter((one) => one?.ok === false)
  if (problems.length === 0) return null
  return { incoming, outgoing, isAway: problems.every((one) => mayPass(one.code)) }
}

/** Which server did what, and that nothing was saved. */
export function Tried({ say, tried }: { say: StudioSay; tried: TriedView }) {
  return (
    <div class="problems tried" role="alert">
      {(['incoming', 'outgoing'] as const).map((side) => {
        const how = tried[side]
        if (!how) return null
        if (how.ok) return <p>{say(side === 'incoming' ? 'account.tried.wellIn' : 'account.tried.wellOut')}</p>
        return (
          <section>
            <h2>{say(`account.${side}`)}</h2>
            <Problem say={say} code={how.code} said={how.detail} />
          </section>
        )
      })}
      <p>{say('account.kept.form')}</p>
    </div>
  )
}
