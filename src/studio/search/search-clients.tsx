import { Found } from '#ui/found.tsx'
import type { FoundProps } from '#ui/found.tsx'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

export interface FoundClientsView {
  readonly found: readonly {
    readonly href: string
    readonly name: FoundProps
    /** What else they were found by: contacts, addresses, projects, preferences. */
    readonly known: readonly FoundProps[]
    /** The same question, asked of their letters alone. */
    readonly onlyHref: string
  }[]
  /** How many there are in all, and where all of them are shown; absent where these are all. */
  readonly more?: { readonly count: number; readonly href: string }
}

/** Clients that were found, and by what. */
export function FoundClients({ say, clients }: { say: StudioSay; clients: FoundClientsView }) {
  return (
    <Section id="clients-found" title={say('studio.clients')}>
      <ul class="lines threads found-clients">
        {clients.found.map((client) => (
          <li>
            <h3>
              <a href={client.href}>
                <Found {...client.name} />
              </a>
            </h3>
            <a
              class="quiet-link"
              href={client.onlyHref}
              aria-label={say('studio.search.onlyLong', { name: client.name.text })}
            >
              {say('studio.search.only')}
            </a>
            {client.known.length > 0 && (
              <p class="soft address">
                {client.known.map((piece, place) => (
                  <>
                    {place > 0 && ' · '}
                    <Found {...piece} />
                  </>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {clients.more && (
        <p class="pages">
          <a href={clients.more.href}>{say('studio.search.allClients', { count: clients.more.count })}</a>
        </p>
      )}
    </Section>
  )
}
