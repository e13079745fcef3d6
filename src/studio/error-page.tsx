import type { FrameSay } from './say.ts'

export interface ErrorPageProps {
  readonly say: FrameSay
  readonly error: 'notFound' | 'forged' | 'failed' | 'tooLarge' | 'tooMany'
  readonly homeHref: string
  /** Where one came from, where that is known to be this studio. */
  readonly backHref?: string
  /** By which the log names a failure. */
  readonly reference?: string
  /** A said length, for `tooMany`. */
  readonly length?: string
}

/** What happened, what was kept, and what to do. */
export function ErrorPage({ say, error, homeHref, backHref, reference, length = '' }: ErrorPageProps) {
  return (
    <section class="empty error">
      <h1>{say(`studio.error.${error}`)}</h1>
      <p>{say(`studio.error.${error}.why`, { length })}</p>
      {reference && (
        <p class="soft">
          <code>{say('studio.error.reference', { reference })}</code>
        </p>
      )}
      <p class="form-end">
        <a class="button primary" href={homeHref}>
          {say('studio.error.home')}
        </a>
        {backHref && (
          <a class="button quiet" href={backHref}>
            {say('studio.error.back')}
          </a>
        )}
      </p>
    </section>
  )
}
