import { readingOf } from '#listening/score.ts'
import type { Dates } from '#ui/dates.ts'
import { type CourseMark, type CourseView, FORMS } from './course-view.ts'
import { ReadingMark } from './reading-mark.tsx'
import type { Reading, ReadingSay } from './reading-mark.tsx'

type Row = { at: number } & ({ reading: Reading } | { what: CourseMark['what'] })

/** The picture in words, which the keyboard reaches: when the reading changed, and what fell between, the oldest first. */
export function CourseTable({ say, dates, course }: { say: ReadingSay; dates: Dates; course: CourseView }) {
  return (
    <details>
      <summary>{say('reading.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('reading.column.day')}</th>
            <th scope="col">{say('reading.column.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(course).map((row) => (
            <tr>
              <td>{dates.day(row.at)}</td>
              <td>
                {'what' in row ? (
                  <>
                    <MarkForm what={row.what} /> {say(`reading.mark.${row.what}`)}
                  </>
                ) : (
                  <ReadingMark say={say} reading={row.reading} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** The form of a mark, beside its word. */
export function MarkForm({ what }: { what: CourseMark['what'] }) {
  return (
    <svg class="form" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={FORMS[what]} />
    </svg>
  )
}

function rowsOf({ points, marks, now }: CourseView): Row[] {
  const words = points.map(({ at, score }, i) => ({ at, reading: i === points.length - 1 ? now : readingOf(score) }))
  const changes = words.filter((one, i) => i === 0 || one.reading !== words[i - 1]?.reading)
  return [...changes, ...marks].toSorted((a, b) => a.at - b.at)
}
