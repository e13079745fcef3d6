import type { Stage } from '#client/client.ts'
import { Archived } from '#client/studio/archived.tsx'
import type { ArchivedView } from '#client/studio/archived.tsx'
import { Proposals } from '#client/studio/proposals.tsx'
import type { DeclinedView } from '#client/studio/declined.tsx'
import type { ProposalView } from '#client/studio/proposals.tsx'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import { WhyLine } from '#reading/studio/why-line.tsx'
import type { Why } from '#reading/studio/why-line.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import type { StudioSay } from './say.ts'

export interface ClientRowView {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly contacts: readonly string[]
  readonly reading: Reading
  readonly why: readonly Why[]
  readonly last?: { readonly at: number; readonly mine: boolean; readonly name: string }
  readonly project?: { readonly name: string; readonly stage: Stage }
}

export interface ClientsPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** Those who may be uneasy first, then by last word. */
  readonly clients: readonly ClientRowView[]
  readonly proposals: readonly ProposalView[]
  readonly declined: readonly DeclinedView[]
  readonly archived: readonly ArchivedView[]
  readonly newHref: string
  readonly importHref: string
}

/** Every client at a glance, and who else may be one. */
export function ClientsPage(props: ClientsPageProps) {
  const { say, dates, clients, proposals, declined, archived } = props
  const isEmpty = clients.length + proposals.length === 0
  return (
    <>
      <header class="page-head">
        <h1>{say('client.clients')}</h1>
        <a class={clients.length > 0 ? 'button' : 'button quiet'} href={props.newHref}>
          {say('client.add')}
        </a>
      </header>
      {isEmpty && (
        <Empty title={say('client.empty')} text={say('client.emptyHint')}>
          <a class="button primary" href={props.importHref}>
            {say('client.emptyImport')}
          </a>
        </Empty>
      )}
      {clients.length > 0 && (
        <ul class="rows">
          {clients.map((client) => (
            <Row say={say} dates={dates} client={client} />
          ))}
        </ul>
      )}
      <Proposals say={say} dates={dates} proposals={proposals} declined={declined} clients={clients} />
      <Archived say={say} dates={dates} archived={archived} />
    </>
  )
}

function Row({ say, dates, client }: { say: StudioSay; dates: Dates; client: ClientRowView }) {
  const { contacts, last, project, why } = client
  const others = contacts.filter((name) => name !== client.name)
  const work = project && `${project.name}, ${say(`client.stage.${project.stage}`)}`
  const facts = [others.length > 0 && dates.list(others), work].filter(Boolean)
  return (
    <li class="client-row">
      <div>
        <h2>
          <a href={client.href}>{client.name}</a>
        </h2>
        {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
        <p class="soft">{lastWord(say, dates, last)}</p>
      </div>
      <p class="row-reading">
        <ReadingMark say={say} reading={client.reading} />
        <WhyLine say={say} dates={dates} why={why} />
      </p>
    </li>
  )
}

function lastWord(say: StudioSay, dates: Dates, last: ClientRowView['last']): string {
  if (!last) return say('studio.client.noWord')
  const ago = dates.ago(last.at)
  return last.mine ? say('studio.client.lastOurs', { ago }) : say('studio.client.lastTheirs', { ago, name: last.name })
}
