import type { Say } from '#foundation/words.ts'
import type { en } from '#portal/words/en.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'

export interface AccessView {
  readonly devices: readonly {
    /** What the browser says of itself; null where it says nothing. */
    readonly device: { readonly browser: string; readonly system: string } | null
    readonly since: number
    readonly seenAt: number
    readonly endAction: string
  }[]
  readonly lookAction: string
  /** Absent without a public address: then no letter carries a link. */
  readonly linkAction?: string
  readonly endLinksAction?: string
}

interface AccessProps {
  readonly say: Say<keyof typeof en>
  readonly dates: Dates
  readonly name: string
  readonly access: AccessView
}

/** A contact's own page, from the studio's side: to look at it, where it is open, and its links. */
export function Access({ say, dates, name, access }: AccessProps) {
  const { devices, lookAction, linkAction, endLinksAction } = access
  return (
    <details class="access">
      <summary>{say('portal.access')}</summary>
      <p class="hint">{say('portal.access.what')}</p>
      <Act action={lookAction} label={say('portal.access.lookLong', { name })}>
        {say('portal.access.look')}
      </Act>
      <p>{devices.length > 0 ? say('portal.access.devices') : say('portal.access.nowhere')}</p>
      <ul class="plain">
        {devices.map(({ device, since, seenAt, endAction }) => {
          const words = device ? say('portal.device', device) : say('portal.device.unknown')
          return (
            <li>
              <span>
                {words} <small>{say('portal.device.seen', { since: dates.day(since), ago: dates.ago(seenAt) })}</small>
              </span>
              <Act action={endAction} kind="quiet" label={say('portal.device.endLong', { device: words })}>
                {say('portal.device.end')}
              </Act>
            </li>
          )
        })}
      </ul>
      {linkAction && endLinksAction ? (
        <div class="form-end">
          <Act action={linkAction}>{say('portal.access.fresh')}</Act>
          <Act action={endLinksAction} kind="quiet">
            {say('portal.access.endLinks')}
          </Act>
        </div>
      ) : (
        <p class="hint">{say('portal.access.noAddress')}</p>
      )}
    </details>
  )
}
