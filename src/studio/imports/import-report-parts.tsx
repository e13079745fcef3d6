import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import type { FrameSay } from '../say.ts'

type Figure = 'stored' | 'duplicates' | 'unparsed' | 'threads' | 'people' | 'machines'

/** Numbers, each over its name. */
export function Figures(props: {
  say: FrameSay
  dates: Dates
  label: string
  of: readonly (readonly [Figure, number])[]
}) {
  return (
    <dl class="figures" aria-label={props.label}>
      {props.of.map(([name, figure]) => (
        <div>
          <dt>{props.say(`studio.import.${name}`)}</dt>
          <dd>{props.dates.number(figure)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What was kept aside or left out, one line each with the reason; nothing where there is none. */
export function Left(props: {
  say: FrameSay
  id: string
  title: string
  hint: string
  rows: readonly { readonly source: string; readonly reason: string; readonly href?: string }[]
  more: number
}) {
  const { say, id, title, hint, rows, more } = props
  if (rows.length === 0) return null
  return (
    <Section id={id} title={title}>
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
            {rows.map(({ source, reason, href }) => (
              <tr>
                <td class="address">{href ? <a href={href}>{source}</a> : source}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p class="soft">{say('studio.import.more', { count: more })}</p>}
    </Section>
  )
}
