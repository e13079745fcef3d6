import { MINUTE } from '#foundation/days.ts'
import type { Dates } from '#ui/dates.ts'
import { Offer } from '#ui/offer.tsx'
import { Section } from '#ui/section.tsx'
import type { FrameSay } from '../say.ts'

/** Why an import ended before all was read. */
export type Stopped = 'stopped' | 'diskFull'

export interface PastImport {
  readonly href: string
  readonly at: number
  /** File names as chosen. */
  readonly files: readonly string[]
  readonly stored: number
  /** Null where it came to its end. */
  readonly stopped: Stopped | null
}

interface PastProps {
  readonly say: FrameSay
  readonly dates: Dates
  /** The latest first. */
  readonly past: readonly PastImport[]
}

const A_WHILE = 10 * MINUTE

/** Right after an import its report is the next step, and stands first. */
export function JustDone({ say, dates, past }: PastProps) {
  const [last] = past
  if (!last || dates.now - last.at > A_WHILE) return null
  return (
    <Offer
      title={say('studio.import.reportOf', { day: dates.dayAndTime(last.at) })}
      text={
        last.stopped ? say(`studio.import.${last.stopped}`) : say('studio.import.pastLine', { stored: last.stored })
      }
    >
      <a class="button" href={last.href}>
        {say('studio.import.report')}
      </a>
    </Offer>
  )
}

/** The imports so far, each with its report. */
export function Past({ say, dates, past }: PastProps) {
  if (past.length === 0) return null
  return (
    <Section id="past" title={say('studio.import.past')}>
      <ul class="lines">
        {past.map(({ href, at, files, stored, stopped }) => (
          <li>
            <a href={href}>
              {dates.dayAndTime(at)}{' '}
              <small>
                {stopped && `${say('studio.import.unfinished')} · `}
                {say('studio.import.pastLine', { stored })} · {chosenFiles(say, files)}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const NAMED = 4

/** What was chosen, by name as far as one reads. */
export function chosenFiles(say: FrameSay, files: readonly string[]): string {
  const names = files.slice(0, NAMED).join(', ')
  const more = files.length - NAMED
  return more > 0 ? say('studio.import.filesMore', { names, more }) : names
}
