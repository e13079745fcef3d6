import type { SkipReason } from '#mail/sources/sources.ts'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { chosenFiles, type Stopped } from './import-past.tsx'
import { Figures, Left } from './import-report-parts.tsx'
import type { FrameSay } from '../say.ts'

export interface ImportReportPageProps {
  readonly say: FrameSay
  readonly dates: Dates
  readonly at: number
  /** Milliseconds. */
  readonly took: number
  /** Null where it came to its end. */
  readonly stopped: Stopped | null
  readonly files: readonly string[]
  readonly stored: number
  readonly duplicates: number
  /** All that is in by now, whichever import brought it. */
  readonly mailbox: { readonly threads: number; readonly people: number; readonly machines: number }
  /** Kept as they came; `reason` is a whole sentence, `href` where the letter is shown as far as it goes. */
  readonly unparsed: readonly { readonly source: string; readonly reason: string; readonly href?: string }[]
  /** How many more there are than `unparsed` lists. */
  readonly unparsedMore: number
  /** Files that are no mail. */
  readonly skipped: readonly { readonly source: string; readonly reason: SkipReason }[]
  /** How many more there are than `skipped` lists. */
  readonly skippedMore: number
  /** People who may be clients: where the next step is. */
  readonly proposals: number
  readonly proposalsHref: string
  readonly todayHref: string
}

/** What an import brought: every letter is accounted for. */
export function ImportReportPage(props: ImportReportPageProps) {
  const { say, dates, files, mailbox } = props
  return (
    <>
      <h1>{say('studio.import.reportOf', { day: dates.dayAndTime(props.at) })}</h1>
      <p class="lede">
        {props.stopped
          ? say(`studio.import.${props.stopped}`)
          : say('studio.import.took', { length: dates.length(props.took) })}{' '}
        <span class="address">{chosenFiles(say, files)}</span>
      </p>
      <Figures
        {...props}
        label={say('studio.import.report')}
        of={[
          ['stored', props.stored],
          ['duplicates', props.duplicates],
          ['unparsed', props.unparsed.length + props.unparsedMore],
        ]}
      />
      <p>
        <a class="button primary" href={props.proposals > 0 ? props.proposalsHref : props.todayHref}>
          {say(props.proposals > 0 ? 'studio.import.next' : 'studio.import.nextToday')}
        </a>
      </p>
      <Section id="mailbox" title={say('studio.import.mailbox')}>
        <Figures
          {...props}
          label={say('studio.import.mailbox')}
          of={[
            ['threads', mailbox.threads],
            ['people', mailbox.people],
            ['machines', mailbox.machines],
          ]}
        />
      </Section>
      <Left
        id="unparsed"
        title={say('studio.import.unparsedTitle')}
        hint={say('studio.import.unparsedHint')}
        say={say}
        rows={props.unparsed}
        more={props.unparsedMore}
      />
      <Left
        id="skipped"
        title={say('studio.import.skippedTitle')}
        hint={say('studio.import.skippedHint')}
        say={say}
        rows={props.skipped.map(({ source, reason }) => ({ source, reason: say(`studio.import.skipped.${reason}`) }))}
        more={props.skippedMore}
      />
    </>
  )
}
