import { type AskedFigures, FIGURES_OF } from '#reading/reading.ts'
import type { Dates } from '#ui/dates.ts'
import { type ClientRowView, ClientRows, FurtherPages } from '../client/client-rows.tsx'
import type { StudioSay } from '../say.ts'

export interface AttentionPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The most pressing first. */
  readonly clients: readonly ClientRowView[]
  readonly furtherHref?: string
  readonly startHref?: string
  readonly clientsHref: string
  /** What was found by looking and what was said, of what was asked about lately (S0-46). */
  readonly figures?: AskedFigures
}

/** Everybody who may need the user now, where they are too many for Today. */
export function AttentionPage(props: AttentionPageProps) {
  const { say, dates, clients, furtherHref, startHref, clientsHref, figures } = props
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
      {figures && <Figures say={say} dates={dates} figures={figures} />}
    </>
  )
}

function Figures({ say, dates, figures }: Pick<AttentionPageProps, 'say' | 'dates'> & { figures: AskedFigures }) {
  const { found, voiced, medianToAsk } = figures
  if (medianToAsk === null) return null
  return (
    <p class="soft hint figures">
      {say('studio.today.figures', { days: FIGURES_OF, found, voiced, length: dates.length(medianToAsk) })}
    </p>
  )
}
