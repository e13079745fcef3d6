import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import type { OpenLine } from '../delivery-types.ts'
import { type DeliverySay, OpenLineForm } from './open-line-form.tsx'
import type { OpenLineFormProps } from './open-line-form.tsx'

export interface OpenLinesSectionProps extends OpenLineFormProps {
  readonly dates: Dates
  /** Not over yet, the next first. */
  readonly lines: readonly (Pick<OpenLine, 'day' | 'from' | 'to' | 'way' | 'number'> & {
    readonly closeAction: string
  })[]
}

/** On a client's page: the hours in which they reach the studio at once, and where to open some. */
export function OpenLinesSection(props: OpenLinesSectionProps) {
  const { say, dates, lines } = props
  return (
    <Section id="open-line" title={say('delivery.openLine')}>
      {lines.length === 0 && <p class="soft">{say('delivery.openLineHint')}</p>}
      {lines.length > 0 && (
        <ul class="open-lines">
          {lines.map((line) => (
            <li>
              <span>
                <b>{whenOf(say, dates, line)}</b>{' '}
                {line.way === 'number'
                  ? say('delivery.reach.number', { number: line.number })
                  : say('delivery.reach.write')}
              </span>
              <Act
                action={line.closeAction}
                kind="quiet"
                label={say('delivery.closeLong', { when: whenOf(say, dates, line) })}
              >
                {say('delivery.close')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('delivery.openHours')}</summary>
        <OpenLineForm {...props} />
      </details>
    </Section>
  )
}

/** The day and its hours, in one line. */
export const whenOf = (
  say: DeliverySay,
  dates: Dates,
  { day, from, to }: Pick<OpenLine, 'day' | 'from' | 'to'>,
): string => say('delivery.when', { on: dates.date(day), from, to })
