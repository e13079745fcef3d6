import { Act } from '#ui/act.tsx'
import type { ClientSay } from './form-end.tsx'
import { ShowAll } from './show-all.tsx'

export interface DeclinedView {
  readonly name: string
  readonly email: string
  /** Posts `back`. */
  readonly takeBackAction: string
}

/** People whom the user said are no clients; each can be taken back. */
export function Declined(props: { say: ClientSay; declined: readonly DeclinedView[]; allHref?: string | undefined }) {
  const { say, declined, allHref } = props
  return (
    <details class="declined">
      <summary>{say('client.declinedOnes')}</summary>
      <DeclinedRows say={say} declined={declined} />
      <ShowAll say={say} href={allHref} />
    </details>
  )
}

export function DeclinedRows({ say, declined }: { say: ClientSay; declined: readonly DeclinedView[] }) {
  return (
    <ul class="plain">
      {declined.map(({ name, email, takeBackAction }) => (
        <li>
          {name} <small class="address">{email}</small>{' '}
          <Act action={takeBackAction} kind="quiet" hidden={{ back: '1' }} label={say('client.takeBackLong', { name })}>
            {say('client.takeBack')}
          </Act>
        </li>
      ))}
    </ul>
  )
}
