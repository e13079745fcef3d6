import { Act } from '#ui/act.tsx'
import type { StudioSay } from '../say.ts'

export interface JoiningPageProps {
  readonly say: StudioSay
  /** Who is to be a contact. */
  readonly name: string
  /** What was looked for; null before anything was. */
  readonly asked: string | null
  readonly clients: readonly { readonly id: string; readonly name: string }[]
  /** Gets `name`, posts `client`. */
  readonly action: string
}

/** Finds the client to whom a person belongs, where there are too many for a list. */
export function JoiningPage({ say, name, asked, clients, action }: JoiningPageProps) {
  return (
    <>
      <h1>{name}</h1>
      <form role="search" aria-labelledby="joining-which" action={action}>
        <label id="joining-which" for="client-name">
          {say('client.joinWhich')}
        </label>
        <input id="client-name" name="name" value={asked ?? ''} required />
        <button class="primary">{say('client.joinFind')}</button>
      </form>
      {asked !== null && clients.length === 0 && <p>{say('client.joinNone')}</p>}
      <ul class="plain">
        {clients.map((client) => (
          <li>
            {client.name}{' '}
            <Act action={action} hidden={{ client: client.id }} label={say('client.joinLong', { name: client.name })}>
              {say('client.joinAct')}
            </Act>
          </li>
        ))}
      </ul>
    </>
  )
}
