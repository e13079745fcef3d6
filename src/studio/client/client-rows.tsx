import type { Stage } from '#client/client.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import { WhyLine } from '#reading/studio/why-line.tsx'
import type { Why } from '#reading/studio/why-line.tsx'
import type { Dates } from '#ui/dates.ts'
import { Pages } from '#ui/pages.tsx'
import type { StudioSay } from '../say.ts'

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

/** Clients as rows of a list. */
export function ClientRows(props: RowProps & { clients: readonly ClientRowView[] }) {
  const { clients, ...row } = props
  return (
    <ul class="rows">
      {clients.map((client) => (
        <Row {...row} client={client} />
      ))}
    </ul>
  )
}

/** The way on in a long list, and back to its beginning. */
export function FurtherPages(props: {
  say: StudioSay
  startHref?: string | undefined
  furtherHref?: string | undefined
}) {
  const { say, startHref, furtherHref } = props
  return (
    <Pages
      back={startHref ? { href: startHref, words: say('client.fromStart') } : undefined}
      on={furtherHref ? { href: furtherHref, words: say('client.further') } : undefined}
    />
  )
}

interface RowProps {
  say: StudioSay
  dates: Dates
  heading?: 'h2' | 'h3'
}

function Row({ say, dates, heading: Name = 'h2', client }: RowProps & { client: ClientRowView }) {
  const { contacts, last, project, why } = client
  const others = contacts.filter((name) => name !== client.name)
  const work = project && `${project.name}, ${say(`client.stage.${project.stage}`)}`
  const facts = [others.length > 0 && dates.list(others), work].filter(Boolean)
  return (
    <li class="client-row">
      <div>
        <Name>
          <a href={client.href}>{client.name}</a>
        </Name>
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
