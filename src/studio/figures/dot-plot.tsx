import { stacked } from './figures-rules.ts'

/** One dot: where it lies, 0 to 1, and what it leads to. */
export interface Dot {
  readonly share: number
  readonly href: string
  /** What it is, in words. */
  readonly told: string
}

export interface DotRow {
  readonly label: string
  /** Not eased: told by form, never by colour alone. */
  readonly isOpen?: boolean
  readonly dots: readonly Dot[]
}

export interface DotPlotProps {
  readonly rows: readonly DotRow[]
  readonly ticks: readonly { readonly share: number; readonly label: string }[]
  /** A dashed line with its word: the studio’s own aim. */
  readonly target?: { readonly share: number; readonly label: string }
}

/** As wide as a phone, so that nothing in it is too small there; each row is named above its line. */
const WIDE = 330
const SIDE = 8
const TOP = 16
const ROW = 46
const DOT = 4.2
const STEP = 7

/** So many dots are stacked; the next ones begin a pile beside. */
const STACK = 3

const x = (share: number) => Math.round((SIDE + share * (WIDE - 2 * SIDE)) * 10) / 10

/** What stands at an edge stays inside. */
const anchorOf = (share: number) => (share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle')

/**
 * Dots on lines, each a link to what it is (interface.md: look rather than read). Whoever does not see it, or has no pointer, has the same in the table
 * below: so the picture is left out for readers and for the tab key.
 */
export function DotPlot({ rows, ticks, target }: DotPlotProps) {
  const high = TOP + rows.length * ROW + 22
  const floor = high - 18
  return (
    <svg class="dots" viewBox={`0 0 ${WIDE} ${high}`} aria-hidden="true">
      {ticks.map(({ share, label }) => (
        <g class="tick">
          <line x1={x(share)} x2={x(share)} y1={TOP} y2={floor} />
          <text x={x(share)} y={high - 4} text-anchor={anchorOf(share)}>
            {label}
          </text>
        </g>
      ))}
      {target && (
        <g class="aim">
          <line x1={x(target.share)} x2={x(target.share)} y1={TOP} y2={floor} />
          <text x={x(target.share)} y={TOP - 5} text-anchor={anchorOf(target.share)}>
            {target.label}
          </text>
        </g>
      )}
      {rows.map((row, place) => (
        <Row row={row} base={TOP + (place + 1) * ROW} />
      ))}
    </svg>
  )
}

function Row({ row, base }: { row: DotRow; base: number }) {
  const places = row.dots.map(({ share }) => x(share))
  const below = stacked(places, DOT * 2)
  return (
    <g class={row.isOpen ? 'row open' : 'row'}>
      <line class="base" x1={SIDE} x2={WIDE - SIDE} y1={base} y2={base} />
      <text class="name" x={SIDE} y={base - 28}>
        {row.label}
      </text>
      {row.dots.map(({ href, told }, index) => (
        <a href={href} tabindex={-1}>
          <title>{told}</title>
          <Circle at={places[index] ?? 0} base={base} below={below[index] ?? 0} />
        </a>
      ))}
    </g>
  )
}

function Circle({ at, base, below }: { at: number; base: number; below: number }) {
  return <circle cx={at + Math.floor(below / STACK) * STEP * 1.3} cy={base - 5 - (below % STACK) * STEP} r={DOT} />
}
