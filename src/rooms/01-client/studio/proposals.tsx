import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { Declined } from './declined.tsx'
import type { DeclinedView } from './declined.tsx'
import { ShowAll } from './show-all.tsx'
import type { ClientSay } from './form-end.tsx'

/** Somebody in the mailbox who may be a client. */
export interface ProposalView {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Letters both ways. */
  readonly received: number
  readonly sent: number
  readonly first: number
  readonly last: number
  /** A subject that shows what it was about. */
  readonly subject?: string
  readonly acceptAction: string
  /** Posts `client`. */
  readonly joinAction: string
  /** Where the client is looked for by name, in a studio that has too many for a list. */
  readonly joinHref?: string
  readonly declineAction: string
}

export interface ProposalsProps {
  readonly say: ClientSay
  readonly dates: Dates
  readonly proposals: readonly ProposalView[]
  /** How many there are altogether, and where all of them stand when they are too many for here. */
  readonly proposed: number
  readonly proposalsHref?: string
  readonly declined: readonly DeclinedView[]
  readonly declinedHref?: string
  /** The clients that a person may belong to. */
  readonly clients: readonly { readonly id: string; readonly name: string }[]
}

/** Who the clients may be: proposed by the mailbox, decided by the user, taken back at will. */
export function Proposals(props: ProposalsProps) {
  const { say, dates, proposals, proposed, proposalsHref, declined, declinedHref, clients } = props
  if (proposals.length + declined.length === 0) return null
  return (
    <div class="proposals">
      {proposals.length > 0 && (
        <Section id="proposals" title={say('client.proposals', { count: proposed })}>
          <p class="soft">{say('client.proposalsHint')}</p>
          <ProposalRows say={say} dates={dates} proposals={proposals} clients={clients} />
          <ShowAll say={say} href={proposalsHref} />
        </Section>
      )}
      {declined.length > 0 && <Declined say={say} declined={declined} allHref={declinedHref} />}
    </div>
  )
}

export function ProposalRows(props: Pick<ProposalsProps, 'say' | 'dates' | 'proposals' | 'clients'>) {
  const { say, dates, proposals, clients } = props
  return (
    <ul class="rows">
      {proposals.map((proposal) => (
        <Proposal say={say} dates={dates} proposal={proposal} clients={clients} />
      ))}
    </ul>
  )
}

function Proposal(props: Pick<ProposalsProps, 'say' | 'dates' | 'clients'> & { proposal: ProposalView }) {
  const { say, dates, proposal, clients } = props
  const { name, received, sent } = proposal
  return (
    <li class="proposal" id={`proposal-${proposal.id}`}>
      <div>
        <h3>{name}</h3>
        <p class="soft address">{proposal.email}</p>
        <p class="soft">
          {say('client.letters', { received, sent })},{' '}
          {say('client.lettersBetween', { first: dates.day(proposal.first), last: dates.day(proposal.last) })}
        </p>
        {proposal.subject && <p class="words">{proposal.subject}</p>}
      </div>
      <div class="acts">
        <Act action={proposal.acceptAction} label={say('client.acceptLong', { name })}>
          {say('client.accept')}
        </Act>
        <Act action={proposal.declineAction} kind="quiet" label={say('client.declineLong', { name })}>
          {say('client.decline')}
        </Act>
        {proposal.joinHref ? (
          <a class="button quiet" href={proposal.joinHref}>
            {say('client.join')}
          </a>
        ) : (
          clients.length > 0 && <Join say={say} proposal={proposal} clients={clients} />
        )}
      </div>
    </li>
  )
}

function Join({ say, proposal, clients }: Pick<ProposalsProps, 'say' | 'clients'> & { proposal: ProposalView }) {
  const id = `join-${proposal.id}`
  return (
    <details class="join">
      <summary>{say('client.join')}</summary>
      <form method="post" action={proposal.joinAction}>
        <label for={id}>{say('client.joinWhich')}</label>
        <select id={id} name="client">
          {clients.map((client) => (
            <option value={client.id}>{client.name}</option>
          ))}
        </select>
        <button>{say('client.joinAct')}</button>
      </form>
    </details>
  )
}
