import type { Say } from '#foundation/words.ts'
import type { Dates } from '#ui/dates.ts'
import type { OpenLine } from '../delivery-types.ts'
import type { en } from '../words/en.ts'

export interface OpenLineCardProps {
  readonly say: Say<keyof typeof en>
  readonly dates: Dates
  /** Who of the studio answers. */
  readonly by: string
  /** What the way to ask a question is called on every page. */
  readonly question: string
  readonly line: Pick<OpenLine, 'day' | 'from' | 'to' | 'way' | 'number' | 'beginsAt'>
}

/** On a contact's own page: when the studio is there for them at once, and how it is reached (S0-44). */
export function OpenLineCard(props: OpenLineCardProps) {
  const { say, dates, by, line } = props
  const { from, to, number } = line
  const isNow = line.beginsAt <= dates.now
  return (
    <section class="card" aria-labelledby="open-line">
      <h2 id="open-line">{say('delivery.theirs.title')}</h2>
      <p>
        {isNow
          ? say('delivery.theirs.now', { by, to })
          : say('delivery.theirs.ahead', { by, on: dates.date(line.day), from, to })}
      </p>
      <p>
        {line.way === 'number' ? (
          <Number say={say} number={number} />
        ) : (
          say('delivery.theirs.write', { question: props.question })
        )}
      </p>
    </section>
  )
}

/** A telephone number can be tapped; anything else, such as a room of a video call, is shown as it was written. */
function Number({ say, number }: { say: OpenLineCardProps['say']; number: string }) {
  const said = say('delivery.theirs.number', { number })
  const dialled = /^\+?[\d\s()./-]{5,25}$/u.test(number) ? number.replace(/[^\d+]/gu, '') : ''
  return dialled ? <a href={`tel:${dialled}`}>{said}</a> : <span dir="auto">{said}</span>
}
