import type { Dates } from '#ui/dates.ts'
import { type ClientRowView, ClientRows, FurtherPages } from './client-rows.tsx'
import type { StudioSay } from './say.ts'

export interface AttentionPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The most pressing first. */
  readonly clients: readonly ClientRowView[]
  readonly furtherHref?: string
  readonly startHref?: string
  readonly clientsHref: string
}

/** Everybody who may need the user now, where they are too many for Today. */
export function AttentionPage({ say, dates, clients, furtherHref, startHref, clientsHref }: AttentionPageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{say('studio.today.needs')}</h1>
        <a class="quiet-link" href={clientsHref}>
          {say('client.clients')}
        </a>
      </header>
      {clients.length === 0 && <p class="lede">{say('studio.today.nobody')}</p>}
      <ClientRows say={say} dates={dates} clients={clients} />
      <FurtherPages say={say} startHref={startHref} furtherHref={furtherHref} />
    </>
  )
}
