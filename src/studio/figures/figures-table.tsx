import { HOUR } from '#foundation/days.ts'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import type { FiguredAsk, FiguredConcern } from './figures-page.tsx'
import { outcomeOf } from './figures-rules.ts'

interface Saying {
  readonly say: StudioSay
  readonly dates: Dates
}

/** Every dot of a concern as a row, with the same links. */
export function ConcernTable({ say, dates, concerns }: Saying & { concerns: readonly FiguredConcern[] }) {
  if (concerns.length === 0) return null
  return (
    <details class="figures-table">
      <summary>{say('studio.figures.table', { count: concerns.length })}</summary>
      <div class="scrolls" tabindex={0} role="region" aria-label={say('studio.concerns')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('studio.figures.whose')}</th>
              <th scope="col">{say('studio.figures.openedOn')}</th>
              <th scope="col">{say('studio.figures.how')}</th>
              <th scope="col">{say('studio.figures.toOption')}</th>
              <th scope="col">{say('studio.figures.rounds')}</th>
              <th scope="col">{say('studio.figures.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {concerns.map((one) => (
              <tr>
                <th scope="row">
                  <a href={one.href}>{one.name}</a>
                </th>
                <td>{dates.day(one.openedAt)}</td>
                <td>{say(one.voiced ? 'studio.figures.voiced' : 'studio.figures.found')}</td>
                <td>
                  {one.toOption === null
                    ? '–'
                    : say('studio.figures.hours', { hours: Math.round(one.toOption / HOUR) })}
                </td>
                <td>{dates.number(one.rounds)}</td>
                <td>{say(`studio.figures.${outcomeOf(one)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Every question about an alert as a row. */
export function AskTable({ say, dates, asks }: Saying & { asks: readonly FiguredAsk[] }) {
  if (asks.length === 0) return null
  return (
    <details class="figures-table">
      <summary>{say('studio.figures.askTable', { count: asks.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('studio.figures.asked')}</th>
            <th scope="col">{say('studio.figures.askedOn')}</th>
            <th scope="col">{say('studio.figures.toAsk')}</th>
          </tr>
        </thead>
        <tbody>
          {asks.map(({ name, href, at, took }) => (
            <tr>
              <th scope="row">
                <a href={href}>{name}</a>
              </th>
              <td>{dates.day(at)}</td>
              <td>{say('studio.figures.hours', { hours: Math.round(took / HOUR) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
