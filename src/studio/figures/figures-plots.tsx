import { HOUR } from '#foundation/days.ts'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'
import { DotPlot, type DotRow } from './dot-plot.tsx'
import type { FiguredConcern, FiguresPageProps } from './figures-page.tsx'
import { FEWEST, onScale, outcomeOf, OUTCOMES, ticksOf, topOf } from './figures-rules.ts'

/** A picture with its sentence, or why there is none yet. */
function Plot(props: FiguresPageProps & { id: string; title: string; told: string; count: number; children: unknown }) {
  const { say, id, title, told, count, children } = props
  return (
    <Section id={id} title={title}>
      {count < FEWEST ? (
        <p class="soft">{say('studio.figures.few', { count })}</p>
      ) : (
        <figure class="plot">
          {children}
          <figcaption>{told}</figcaption>
        </figure>
      )}
    </Section>
  )
}

/** What clients say by themselves, and what had to be looked for (S0-46). */
export function Voiced(props: FiguresPageProps) {
  const { say, dates, concerns } = props
  const from = Math.min(...concerns.map(({ openedAt }) => openedAt))
  const span = Math.max(1, dates.now - from)
  const row = (voiced: boolean): DotRow => ({
    label: say(voiced ? 'studio.figures.voiced' : 'studio.figures.found'),
    isOpen: !voiced,
    dots: concerns
      .filter((one) => one.voiced === voiced)
      .map((one) => ({
        share: (one.openedAt - from) / span,
        href: one.href,
        told: `${one.name}, ${dates.day(one.openedAt)}`,
      })),
  })
  const rows = [row(true), row(false)]
  const told = say('studio.figures.voicedTold', { voiced: rows[0]?.dots.length ?? 0, found: rows[1]?.dots.length ?? 0 })
  const ticks = [
    { share: 0, label: concerns.length > 0 ? dates.day(from) : '' },
    { share: 1, label: dates.day(dates.now) },
  ]
  return (
    <Plot {...props} id="voiced" title={say('studio.figures.voicedTitle')} told={told} count={concerns.length}>
      <DotPlot rows={rows} ticks={ticks} />
    </Plot>
  )
}

/** How soon one asks once a reading asks for attention (S0-21, S0-46). */
export function ToAsk(props: FiguresPageProps) {
  const { say, asks } = props
  const top = topOf(asks.map(({ took }) => took))
  const dots = asks.map(({ name, href, took }) => ({
    share: onScale(took, top),
    href,
    told: `${name}, ${say('studio.figures.hours', { hours: hoursOf(took) })}`,
  }))
  const told = say('studio.figures.askTold', { hours: hoursOf(medianOf(asks.map(({ took }) => took))) })
  return (
    <Plot {...props} id="asks" title={say('studio.figures.askTitle')} told={told} count={asks.length}>
      <DotPlot rows={[{ label: say('studio.figures.asks'), dots }]} ticks={scaleOf(say, top)} />
    </Plot>
  )
}

/** Hours to the first option against how it went: does quicker ease better? (S2-34, S2-36) */
export function ToOption(props: FiguresPageProps) {
  const { say, concerns, targetHours } = props
  const offered = concerns.flatMap((one) => (one.toOption === null ? [] : [{ ...one, took: one.toOption }]))
  const target = targetHours * HOUR
  const top = topOf([target, ...offered.map(({ took }) => took)])
  const rows = OUTCOMES.map((outcome): DotRow => ({
    label: say(`studio.figures.${outcome}`),
    isOpen: !outcome.startsWith('eased'),
    dots: offered
      .filter((one) => outcomeOf(one) === outcome)
      .map(({ name, href, took }) => {
        const told = `${name}, ${say('studio.figures.hours', { hours: hoursOf(took) })}`
        return { share: onScale(took, top), href, told }
      }),
  })).filter(({ dots }) => dots.length > 0)
  const within = offered.filter(({ took }) => took <= target).length
  const told = say('studio.figures.optionTold', { within, count: offered.length, target: targetHours })
  const aim = { share: onScale(target, top), label: say('studio.figures.aim') }
  return (
    <Plot {...props} id="options" title={say('studio.figures.optionTitle')} told={told} count={offered.length}>
      <DotPlot rows={rows} ticks={scaleOf(say, top)} target={aim} />
    </Plot>
  )
}

/** How many rounds it took; what did not end as eased stands apart and is never counted among it (S0-33, S0-34). */
export function Rounds(props: FiguresPageProps) {
  const { say, concerns } = props
  const most = Math.max(3, ...concerns.map(({ rounds }) => rounds))
  const share = (rounds: number) => 0.05 + ((rounds - 1) / (most - 1)) * 0.9
  const dotsOf = (some: readonly FiguredConcern[]) =>
    some.map(({ name, href, rounds }) => ({ share: share(rounds), href, told: `${name}, ${rounds}` }))
  const eased = concerns.filter(({ how }) => how === 'eased')
  const rows: DotRow[] = [
    { label: say('studio.figures.eased'), dots: dotsOf(eased) },
    ...(['open', 'resting', 'parted', 'unfounded'] as const).map((outcome) => ({
      label: say(`studio.figures.${outcome}`),
      isOpen: true,
      dots: dotsOf(concerns.filter((one) => outcomeOf(one) === outcome)),
    })),
  ].filter(({ dots }) => dots.length > 0)
  const ticks = Array.from({ length: most }, (_, place) => ({ share: share(place + 1), label: String(place + 1) }))
  const first = eased.filter(({ rounds }) => rounds === 1).length
  const told = say('studio.figures.roundsTold', { eased: eased.length, first, count: concerns.length })
  return (
    <Plot {...props} id="rounds" title={say('studio.figures.roundsTitle')} told={told} count={concerns.length}>
      <DotPlot rows={rows} ticks={ticks} />
    </Plot>
  )
}

const scaleOf = (say: StudioSay, top: number) =>
  ticksOf(top).map((at) => ({
    share: onScale(at, top),
    label: say('studio.figures.hoursShort', { hours: hoursOf(at) }),
  }))

/** Whole working hours. */
const hoursOf = (length: number) => Math.round(length / HOUR)

const medianOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
