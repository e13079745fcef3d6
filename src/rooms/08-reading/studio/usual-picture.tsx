/** One letter in a picture of behaviour: `share` of the height, 0 to 1; a sign stands out by form and colour, what is still awaited is open. */
export interface Stem {
  readonly share: number
  readonly kind: 'plain' | 'sign' | 'awaited'
}

export interface UsualPictureProps {
  /** The same in words. */
  readonly told: string
  readonly caption: string
  /** Where the dotted line of the usual lies, 0 to 1. */
  readonly usual: number
  /** The oldest first. */
  readonly stems: readonly Stem[]
}

const WIDE = 240
const HIGH = 64
const FLOOR = HIGH - 6
const FEWEST = 6

/** Letter by letter against the dotted usual: a stem for each, with a filled diamond where it is a sign (S0-13, S0-14). */
export function UsualPicture({ told, caption, usual, stems }: UsualPictureProps) {
  const step = WIDE / Math.max(stems.length, FEWEST)
  const line = heightOf(usual)
  return (
    <figure class="pace">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={told}>
        <line class="usual" x1="0" x2={WIDE} y1={line} y2={line} />
        {stems.map(({ share, kind }, place) => {
          const x = Math.round((place + 0.5) * step * 10) / 10
          const y = heightOf(share)
          return (
            <g class={kind}>
              <line x1={x} x2={x} y1={FLOOR} y2={y} />
              {kind === 'sign' ? <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} /> : <circle cx={x} cy={y} r="3.5" />}
            </g>
          )
        })}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

const heightOf = (share: number): number => Math.round((FLOOR - share * (FLOOR - 6)) * 10) / 10
