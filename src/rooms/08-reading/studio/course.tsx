import { UNEASY, WATCH } from '#listening/score.ts'
import type { Dates } from '#ui/dates.ts'
import { CourseTable, MarkForm } from './course-table.tsx'
import { type CourseView, FORMS } from './course-view.ts'
import type { ReadingSay } from './reading-mark.tsx'

const WIDE = 640
const HIGH = 120
const FLOOR = 104

/**
 * The relationship over time: one thin line, and as bands where it is worth a look and where somebody may be uneasy. Drawn here as SVG, not by a
 * library: Plot needs a document, and linkedom costs tens of milliseconds a page. interface.md: look rather than read
 */
export function Course({ say, dates, course }: { say: ReadingSay; dates: Dates; course: CourseView }) {
  const { points, marks, now } = course
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const x = (at: number) => tenth(6 + ((at - from) / Math.max(1, to - from)) * (WIDE - 12))
  const between = { from: dates.day(from), to: dates.day(to) }
  const told = say('reading.courseTold', { ...between, now: say(`reading.${now}`) })
  return (
    <figure class="course">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={told}>
        <rect class="watch" x="0" y={y(UNEASY)} width={WIDE} height={tenth(y(WATCH) - y(UNEASY))} />
        <rect class="uneasy" x="0" y="0" width={WIDE} height={y(UNEASY)} />
        <text x="6" y={tenth(y(WATCH) - 4)}>
          {say('reading.watch')}
        </text>
        <text class="above" x="6" y="6">
          {say('reading.uneasy')}
        </text>
        <path class="line" d={points.map(({ at, score }, i) => `${i ? 'L' : 'M'}${x(at)} ${y(score)}`).join('')} />
        {marks.map(({ at, what }) => (
          <g class="mark" transform={`translate(${x(at)} ${FLOOR + 9})`}>
            <line x1="0" x2="0" y1="-6" y2={-FLOOR} />
            <path d={FORMS[what]} />
          </g>
        ))}
      </svg>
      <figcaption>
        <span>{say('reading.courseOf', between)}</span>
        {[...new Set(marks.map(({ what }) => what))].map((what) => (
          <span>
            <MarkForm what={what} /> {say(`reading.mark.${what}`)}
          </span>
        ))}
      </figcaption>
      <CourseTable say={say} dates={dates} course={course} />
    </figure>
  )
}

const y = (score: number): number => tenth(FLOOR - Math.min(1, score) * (FLOOR - 6))

const tenth = (value: number): number => Math.round(value * 10) / 10
