import { DAY, HOUR } from '#foundation/days.ts'
import type { FiguredConcern, FiguresPageProps } from '#studio/figures/figures-page.tsx'

/** A Friday morning in Helsinki, as gallery-props.ts has it. */
const NOW = Date.UTC(2026, 1, 13, 7, 20)

const NAMES = ['Hannah Wirth', 'Ольга Сергеева', 'Jussi Lehtinen', 'Zofia Maj', 'Ελένη Μάρκου']
const HOWS = ['eased', 'eased', 'eased', null, 'parted', 'eased', 'resting', 'unfounded', 'eased', null] as const
const HOURS = [1, 3, 2, 5, 30, 4, 12, null, 2, null, 7, 3, 26, 1, 4, 3]

const concerns = HOURS.map((hours, place): FiguredConcern => {
  const openedAt = NOW - (place + 1) * 17 * DAY
  return {
    id: `${place}`,
    name: NAMES[place % NAMES.length] ?? '',
    openedAt,
    voiced: place % 3 !== 0,
    firstOfferedAt: hours === null ? null : openedAt + hours * HOUR,
    toOption: hours === null ? null : hours * HOUR,
    rounds: place % 5 === 2 ? 2 : 1,
    how: HOWS[place % HOWS.length] ?? null,
    href: '#',
  }
})

const asks = [2, 5, 1, 9, 3, 20, 4].map((hours, place) => ({
  name: NAMES[place % NAMES.length] ?? '',
  href: '#',
  at: NOW - place * 20 * DAY,
  voiced: place % 2 === 0,
  took: hours * HOUR,
}))

type Figures = Omit<FiguresPageProps, 'say' | 'dates'>

export const figures: Figures = { concerns, asks, targetHours: 4, concernsHref: '#' }
export const figuresFew: Figures = { ...figures, concerns: concerns.slice(0, 2), asks: [] }
export const figuresNone: Figures = { ...figures, concerns: [], asks: [] }
