import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { PortalSay } from '../say.ts'

interface DeviceView {
  /** What the browser says of itself; null where it says nothing. */
  readonly device: { readonly browser: string; readonly system: string } | null
  readonly since: number
  readonly seenAt: number
  readonly isThis: boolean
  readonly endAction: string
}

export interface AboutPageProps {
  readonly say: PortalSay
  readonly dates: Dates
  readonly heard: boolean
  readonly switchable: boolean
  readonly switchAction: string
  readonly devices: readonly DeviceView[]
  readonly endAction: string
}

/** What the studio sees of a contact and what it does not, in plain sentences, and everything that they may switch off. */
export function AboutPage({ say, dates, heard, switchable, switchAction, devices, endAction }: AboutPageProps) {
  return (
    <>
      <h1>{say('portal.about')}</h1>
      <section class="card" aria-labelledby="seen">
        <h2 id="seen">{say('portal.seen')}</h2>
        <ul class="bulleted">
          <li>{say('portal.seen.opened')}</li>
          <li>{say('portal.seen.pressed')}</li>
          <li>{say('portal.seen.pictures')}</li>
          <li>{say('portal.seen.elsewhere')}</li>
        </ul>
      </section>
      <section class="card" aria-labelledby="listening">
        <h2 id="listening">{say('portal.listening')}</h2>
        <p>{say(heard ? 'portal.heard' : 'portal.unheard')}</p>
        <p>{say('portal.listening.what')}</p>
        {switchable && (
          <Act action={switchAction} hidden={{ on: heard ? 'no' : 'yes' }}>
            {say(heard ? 'portal.switchOff' : 'portal.switchOn')}
          </Act>
        )}
      </section>
      <section class="card" aria-labelledby="devices">
        <h2 id="devices">{say('portal.devices')}</h2>
        <p>{say('portal.devices.what')}</p>
        <ul class="devices">
          {devices.map((one) => (
            <DeviceLine say={say} dates={dates} one={one} />
          ))}
        </ul>
        {devices.length > 1 && <Act action={endAction}>{say('portal.devices.endAll')}</Act>}
      </section>
    </>
  )
}

function DeviceLine({ say, dates, one }: { say: PortalSay; dates: Dates; one: DeviceView }) {
  const { device, since, seenAt, isThis, endAction } = one
  const name = device ? say('portal.device', device) : say('portal.device.unknown')
  return (
    <li>
      <p>
        {name}{' '}
        <small>
          {isThis
            ? say('portal.device.this', { since: dates.day(since) })
            : say('portal.device.seen', { since: dates.day(since), ago: dates.ago(seenAt) })}
        </small>
      </p>
      <Act action={endAction} kind="quiet" label={isThis ? undefined : say('portal.device.endLong', { device: name })}>
        {say(isThis ? 'portal.device.endHere' : 'portal.device.end')}
      </Act>
    </li>
  )
}
