import { AskPanel } from '#reading/studio/ask-panel.tsx'
import type { AskView } from '#reading/studio/ask-panel.tsx'
import type { Dates } from '#ui/dates.ts'
import { ProblemSummary } from '#ui/field.tsx'
import type { StudioSay } from '../say.ts'

export interface AskPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The client's name, and the way back to them. */
  readonly name: string
  readonly backHref: string
  readonly ask: AskView
}

/** A question that came back because it could not be noted as typed. */
export function AskPage({ say, dates, name, backHref, ask }: AskPageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{name}</h1>
        <a class="quiet-link" href={backHref}>
          {say('client.leave')}
        </a>
      </header>
      <ProblemSummary of={ask.form} title={say('studio.formBack')} />
      <AskPanel say={say} dates={dates} ask={ask} primary />
    </>
  )
}
