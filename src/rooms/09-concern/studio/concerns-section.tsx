import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { type ConcernLine, ConcernRows } from './concern-lines.tsx'
import type { ConcernSay } from './concern-say.ts'

export interface ClientConcerns {
  /** Open and resting ones. */
  readonly open: readonly ConcernLine[]
  readonly ended: readonly ConcernLine[]
  readonly openHref: string
}

/** A client's concerns: the open ones, then how the others ended and after how many rounds (S0-18, S0-43). */
export function ConcernsSection(props: { say: ConcernSay; dates: Dates; concerns: ClientConcerns }) {
  const { say, dates, concerns } = props
  const { open, ended, openHref } = concerns
  return (
    <Section id="concerns" title={say('concern.concerns')} href={openHref} add={say('concern.open')}>
      {open.length + ended.length === 0 && <p class="soft">{say('concern.section.none')}</p>}
      {open.length > 0 && <ConcernRows say={say} dates={dates} concerns={open} />}
      {ended.length > 0 && (
        <details open={open.length === 0}>
          <summary>{say('concern.section.all', { count: ended.length })}</summary>
          <ConcernRows say={say} dates={dates} concerns={ended} />
        </details>
      )}
    </Section>
  )
}
