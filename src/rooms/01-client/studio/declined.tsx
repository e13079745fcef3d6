import { Act } from '#ui/act.tsx'
import type { ClientSay } from './form-end.tsx'

export interface DeclinedView {
  readonly name: string
  readonly email: string
  /** Posts `back`. */
  readonly takeBackAction: string
}

/** People whom the user said are no clients; each can be taken back. */
export function Declined({ say, declined }: { say: ClientSay; declined: readonly DeclinedView[] }) {
  return (
    <details class="declined">
      <summary>{say('client.declinedOnes')}</summary>
      <ul class="plain">
        {declined.map(({ name, email, takeBackAction }) => (
          <li>
            {name} <small class="address">{email}</small>{' '}
            <Act
              action={takeBackAction}
              kind="quiet"
              hidden={{ back: '1' }}
              label={say('client.takeBackLong', { name })}
            >
              {say('client.takeBack')}
            </Act>
          </li>
        ))}
      </ul>
    </details>
  )
}
