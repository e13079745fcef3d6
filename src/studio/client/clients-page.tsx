import { Archived } from '#client/studio/archived.tsx'
import type { ArchivedView } from '#client/studio/archived.tsx'
import { Proposals } from '#client/studio/proposals.tsx'
import type { DeclinedView } from '#client/studio/declined.tsx'
import type { ProposalView } from '#client/studio/proposals.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { ClientRows, FurtherPages } from './client-rows.tsx'
import type { ClientRowView } from './client-rows.tsx'
import { SamePerson } from '../people/same-person.tsx'
import type { SamePersonView } from '../people/same-person.tsx'
import type { StudioSay } from '../say.ts'

export interface ClientsPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** Of a few all, those who may be uneasy first, then by last word; of many a page by name. */
  readonly clients: readonly ClientRowView[]
  /** Of many clients those who need most, and where the rest of them is. */
  readonly pressing?: { readonly rows: readonly ClientRowView[]; readonly more: number; readonly href: string }
  /** The next page by name, and the first one. */
  readonly furtherHref?: string
  readonly startHref?: string
  readonly proposals: readonly ProposalView[]
  /** How many are proposed altogether; the hrefs are there where only the first are shown. */
  readonly proposed: number
  readonly proposalsHref?: string
  readonly declined: readonly DeclinedView[]
  readonly declinedHref?: string
  readonly archived: readonly ArchivedView[]
  readonly archivedHref?: string
  /** Addresses that may be one person's. */
  readonly same: readonly SamePersonView[]
  readonly newHref: string
  readonly importHref: string
}

/** Every client at a glance, and who else may be one. */
export function ClientsPage(props: ClientsPageProps) {
  const { say, dates, clients, proposals, archived, pressing, furtherHref, startHref } = props
  const isLong = furtherHref !== undefined || startHref !== undefined
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
      {pressing && pressing.rows.length > 0 && <Pressing say={say} dates={dates} pressing={pressing} />}
      {isLong ? (
        <Section id="by-name" title={say('client.byName')}>
          <ClientRows say={say} dates={dates} clients={clients} heading="h3" />
          <FurtherPages say={say} startHref={startHref} furtherHref={furtherHref} />
        </Section>
      ) : (
        clients.length > 0 && <ClientRows say={say} dates={dates} clients={clients} />
      )}
      <SamePerson say={say} questions={props.same} />
      <Proposals {...props} clients={isLong ? [] : clients} />
      <Archived say={say} dates={dates} archived={archived} allHref={props.archivedHref} />
    </>
  )
}

function Pressing(props: { say: StudioSay; dates: Dates; pressing: NonNullable<ClientsPageProps['pressing']> }) {
  const { say, dates, pressing } = props
  return (
    <Section id="attention" title={say('studio.today.needs')}>
      <ClientRows say={say} dates={dates} clients={pressing.rows} heading="h3" />
      {pressing.more > 0 && (
        <p>
          <a href={pressing.href}>{say('studio.today.more', { count: pressing.more })}</a>
        </p>
      )}
    </Section>
  )
}
