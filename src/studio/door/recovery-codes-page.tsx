import type { FrameSay } from '../say.ts'

export interface RecoveryCodesPageProps {
  readonly say: FrameSay
  readonly codes: readonly string[]
  /** Import after the first run, otherwise Settings. */
  readonly nextHref: string
}

/** Shown once: afterwards only their hashes are kept. */
export function RecoveryCodesPage({ say, codes, nextHref }: RecoveryCodesPageProps) {
  return (
    <section class="sheet narrow" data-turbo-temporary>
      <h1>{say('studio.codes')}</h1>
      <p>{say('studio.codes.lede')}</p>
      <ol class="codes" id="codes" aria-label={say('studio.codes.list')}>
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <copy-text
        from="codes"
        copy={say('studio.copy')}
        copied={say('studio.copied')}
        print={say('studio.print')}
      ></copy-text>
      <p class="form-end">
        <a class="button primary" href={nextHref}>
          {say('studio.codes.next')}
        </a>
      </p>
    </section>
  )
}
