import type { Trouble } from '#foundation/web/web-env.ts'
import type { FrameSay } from './say.ts'

export interface ErrorPageProps {
  readonly say: FrameSay
  readonly error: Trouble
  readonly homeHref: string
  /** By which the log names a failure. */
  readonly reference?: string | undefined
}

/** What happened, what was kept, and what to do. */
export function ErrorPage({ say, error, homeHref, reference }: ErrorPageProps) {
  return (
    <section class="empty error">
      <h1>{say(`studio.error.${error}`)}</h1>
      <p>{say(`studio.error.${error}.why`)}</p>
      {reference && (
        <p class="soft">
          <code>{say('studio.error.reference', { reference })}</code>
        </p>
      )}
      <p class="form-end">
        <a class="button primary" href={homeHref}>
          {say('studio.error.home')}
        </a>
      </p>
    </section>
  )
}
