import type { Child } from 'hono/jsx'
import { FurtherPages } from '../client/client-rows.tsx'
import type { StudioSay } from '../say.ts'

/** A page of people or clients out of a long list that is shown shortened elsewhere. */
export function PeoplePage(props: {
  readonly say: StudioSay
  readonly title: string
  /** What there is to know before one decides. */
  readonly hint?: string
  readonly startHref?: string | undefined
  readonly furtherHref?: string | undefined
  readonly clientsHref: string
  readonly children?: Child
}) {
  const { say, title, hint, startHref, furtherHref, clientsHref, children } = props
  return (
    <>
      <header class="page-head">
        <h1>{title}</h1>
        <a class="quiet-link" href={clientsHref}>
          {say('client.clients')}
        </a>
      </header>
      {hint && <p class="soft">{hint}</p>}
      {children}
      <FurtherPages say={say} startHref={startHref} furtherHref={furtherHref} />
    </>
  )
}
