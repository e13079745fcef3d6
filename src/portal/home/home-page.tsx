import type { Child } from 'hono/jsx'
import type { PortalSay } from '../say.ts'

export interface HomePageProps {
  readonly say: PortalSay
  readonly name: string
  /** The parts that have something to show, what asks for them first on top. */
  readonly parts: readonly Child[]
}

/** A contact's own page: what happens next and when, what was promised to them, and quiet where nothing is open. */
export function HomePage({ say, name, parts }: HomePageProps) {
  return (
    <>
      <h1 class="whose">{say('portal.link.for', { name })}</h1>
      {parts.length > 0 ? (
        parts
      ) : (
        <section class="card">
          <h2 class="next">{say('portal.quiet')}</h2>
          <p>{say('portal.quiet.why')}</p>
        </section>
      )}
    </>
  )
}
