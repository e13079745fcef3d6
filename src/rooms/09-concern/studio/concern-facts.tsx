import type { Dates } from '#ui/dates.ts'
import type { Origin, Weight } from '../concern-types.ts'
import type { ConcernSay } from './concern-say.ts'

/** The clocks of a concern, in whole working hours of the studio's own week. */
export interface ClockView {
  readonly openedAt: number
  readonly openHours: number
  /** The studio's aim for the first option (S2-34). */
  readonly target: number
  /** After how many it came; absent while none was offered. */
  readonly firstOption?: number
}

export interface ConcernFactsProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly who: string
  readonly client: { readonly name: string; readonly href: string }
  /** Who of the studio sees to it (S2-32). */
  readonly owner?: string
  readonly clock: ClockView
  readonly origin: Origin
  readonly weight: Weight | null
  /** It came soon after one like it. */
  readonly againHref?: string
  readonly isOpen: boolean
}

/** Who, since when, and how quick we were against our own aim (S0-21, S2-34). */
export function ConcernFacts(props: ConcernFactsProps) {
  const { say, dates, who, client, owner, clock, weight } = props
  return (
    <ul class="concern-facts">
      <li>
        <a href={client.href}>{client.name}</a>
        {who !== client.name && <> · {who}</>}
      </li>
      <li>
        {say('concern.did.opened', { origin: props.origin })} · {dates.weekdayAndTime(clock.openedAt)}
        {props.isOpen && <> · {say('concern.openHours', { hours: clock.openHours })}</>}
      </li>
      {(props.isOpen || clock.firstOption !== undefined) && <li>{firstOptionOf(say, clock)}</li>}
      {owner && <li>{say('concern.owner', { name: owner })}</li>}
      {weight !== null && <li>{say('concern.weight', { weight: String(weight) })}</li>}
      {props.againHref && (
        <li>
          <a href={props.againHref}>{say('concern.again')}</a>
        </li>
      )}
    </ul>
  )
}

function firstOptionOf(say: ConcernSay, { firstOption, target, openHours }: ClockView): string {
  if (firstOption !== undefined) return say('concern.firstOption', { hours: firstOption, target })
  if (openHours >= target) return say('concern.firstOptionLate', { target })
  return say('concern.firstOptionWaits', { left: target - openHours })
}
