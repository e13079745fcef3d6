import type { SkipReason } from '#mail/sources.ts'
import type { Dates } from '#ui/dates.ts'
import type { FrameSay } from './say.ts'

export interface ImportReportPageProps {
  readonly say: FrameSay
  readonly dates: Dates
  readonly at: number
  /** Milliseconds. */
  readonly took: number
  /** Why it ended before all was read; null when it did not. */
  readonly stopped: 'stopped' | 'diskFull' | null
  readonly files: readonly string[]
  readonly stored: number
  readonly duplicates: number
  readonly threads: number
  readonly people: number
  readonly machines: number
  /** Kept as they came; `reason` is a whole sentence. */
  readonly unparsed: readonly { readonly source: string; readonly reason: string }[]
  /** How many more there are than `unparsed` lists. */
  readonly unparsedMore: number
  /** Files that are no mail. */
  readonly skipped: readonly { readonly source: string; readonly reason: SkipReason }[]
  /** People who may be clients: where the next step is. */
  readonly proposals: number
  readonly proposalsHref: string
  readonly todayHref: string
}

/** What an import brought: every letter is accounted for. */
export function ImportReportPage(props: ImportReportPageProps) {
  const { say, dates, files } = props
  const unparsed = props.unparsed.length + props.unparsedMore
  const figures = [
    ['stored', props.stored],
    ['duplicates', props.duplicates],
    ['unparsed', unparsed],
    ['threads', props.threads],
    ['people', props.people],
    ['machines', props.machines],
  ] as const
  return (
    <>
      <h1>{say('studio.import.reportOf', { day: dates.dayAndTime(props.at) })}</h1>
      <p class="lede">
        {props.stopped
          ? say(`studio.import.${props.stopped}`)
          : say('studio.import.took', { length: dates.length(props.took) })}{' '}
        <span class="address">{files.join(', ')}</span>
      </p>
      <dl class="figures" aria-label={say('studio.import.report')}>
        {figures.map(([name, figure]) => (
          <div>
            <dt>{say(`studio.import.${name}`)}</dt>
            <dd>{dates.number(figure)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="button primary" href={props.proposals > 0 ? props.proposalsHref : props.todayHref}>
          {say(props.proposals > 0 ? 'studio.import.next' : 'studio.import.nextToday')}
        </a>
      </p>
      <Left
        title={say('studio.import.unparsedTitle')}
        hint={say('studio.import.unparsedHint')}
        say={say}
        rows={props.unparsed}
      />
      {props.unparsedMore > 0 && <p class="soft">{say('studio.import.unparsedMore', { count: props.unparsedMore })}</p>}
      <Left
        title={say('studio.import.skippedTitle')}
        hint={say('studio.import.skippedHint')}
        say={say}
        rows={props.skipped.map(({ source, reason }) => ({ source, reason: say(`studio.import.skipped.${reason}`) }))}
      />
    </>
  )
}

function Left(props: {
  say: FrameSay
  title: string
  hint: string
  rows: readonly { readonly source: string; readonly reason: string }[]
}) {
  const { say, title, hint, rows } = props
  if (rows.length === 0) return null
  return (
    <section>
      <div class="section">
        <h2>{title}</h2>
      </div>
      <p class="soft">{hint}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('studio.import.source')}</th>
              <th scope="col">{say('studio.import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ source, reason }) => (
              <tr>
                <td class="address">{source}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
