import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { PromiseLine } from './promise-line.tsx'
import type { PromiseRow } from './promise-line.tsx'
import type { PromiseSay } from './promise-say.ts'

export interface PromisesSectionView {
  /** Open ones, the first to fall due first. */
  readonly open: readonly PromiseRow[]
  readonly counts: { readonly kept: number; readonly moved: number; readonly late: number; readonly broken: number }
  /** All promises to this client. */
  readonly href: string
  readonly newHref: string
}

/** What was promised to a client, and how it went, in a sentence. */
export function PromisesSection({ say, dates, view }: { say: PromiseSay; dates: Dates; view: PromisesSectionView }) {
  const { open, counts, href, newHref } = view
  const past = counts.kept + counts.late + counts.broken + counts.moved
  return (
    <Section id="promises" title={say('promise.toThem')} href={newHref} add={say('promise.note')}>
      {open.length === 0 && <p class="soft">{say('promise.noneToThem')}</p>}
      {open.length > 0 && (
        <ul class="promise-lines">
          {open.map((row) => (
            <PromiseLine say={say} dates={dates} row={row} />
          ))}
        </ul>
      )}
      {past > 0 && (
        <p class="hint">
          <a href={href}>{say('promise.counts', counts)}</a>
        </p>
      )}
    </Section>
  )
}
