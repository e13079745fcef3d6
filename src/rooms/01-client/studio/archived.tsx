import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { ClientSay } from './form-end.tsx'
import { ShowAll } from './show-all.tsx'

export interface ArchivedView {
  readonly name: string
  /** Where it can still be looked at. */
  readonly href?: string
  readonly at: number
  readonly unarchiveAction: string
}

interface ArchivedProps {
  say: ClientSay
  dates: Dates
  archived: readonly ArchivedView[]
}

/** What was put away, each with its way back: nothing is deleted. */
export function Archived({ allHref, ...props }: ArchivedProps & { allHref?: string | undefined }) {
  const { say, archived } = props
  if (archived.length === 0) return null
  return (
    <details class="archived">
      <summary>{say('client.archivedOnes')}</summary>
      <ArchivedRows {...props} />
      <ShowAll say={say} href={allHref} />
    </details>
  )
}

export function ArchivedRows({ say, dates, archived }: ArchivedProps) {
  return (
    <ul class="plain">
      {archived.map(({ name, href, at, unarchiveAction }) => (
        <li>
          {href ? <a href={href}>{name}</a> : name} <small>{say('client.archivedOn', { day: dates.day(at) })}</small>{' '}
          <Act
            action={unarchiveAction}
            kind="quiet"
            hidden={{ archived: 'no' }}
            label={say('client.unarchiveLong', { name })}
          >
            {say('client.unarchive')}
          </Act>
        </li>
      ))}
    </ul>
  )
}

/** Puts one thing away, by its name. */
export function PutAway({ say, name, action }: { say: ClientSay; name: string; action: string }) {
  return (
    <Act action={action} kind="quiet" hidden={{ archived: 'yes' }} label={say('client.archiveLong', { name })}>
      {say('client.archive')}
    </Act>
  )
}
