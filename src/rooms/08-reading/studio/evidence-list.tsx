import type { Child } from 'hono/jsx'
import type { Dates } from '#ui/dates.ts'
import type { NoHabit, NoReading } from '../reading-types.ts'
import { Closer } from './closer.tsx'
import type { CloserView } from './closer.tsx'
import { Course } from './course.tsx'
import type { CourseView } from './course-view.ts'
import { EvidenceItems } from './evidence-items.tsx'
import type { ItemsView } from './evidence-items.tsx'
import { explain } from './explain.ts'
import type { Explained } from './explain.ts'
import { Pace } from './pace.tsx'
import type { PaceView } from './pace.tsx'
import { ReadingMark } from './reading-mark.tsx'
import type { Reading, ReadingSay } from './reading-mark.tsx'

export interface ReadingView extends ItemsView {
  readonly reading: Reading
  /** Why there is none; `unheard`: nobody here is listened to. */
  readonly none?: NoReading | 'unheard'
  readonly noHabit?: NoHabit
  /** Absent while there is nothing to explain. */
  readonly explained?: Explained
  readonly alertSince?: number
  readonly closer: CloserView
  readonly pace?: PaceView
  readonly course?: CourseView
  readonly exportHref?: string
}

/** A client's reading with everything it rests on, each thing once: no reading without its evidence. */
export function EvidenceList(props: {
  say: ReadingSay
  dates: Dates
  view: ReadingView
  /** What can be done about it. */ children?: Child
}) {
  const { say, dates, view } = props
  const { reading, none, noHabit, explained, alertSince, pace, course, exportHref } = view
  const isWorry = reading === 'watch' || reading === 'uneasy'
  return (
    <section class="sheet evidence" aria-labelledby="reading-heading">
      <h2 id="reading-heading">
        <ReadingMark say={say} reading={reading} />
      </h2>
      {explained && <p class="explained">{explain(say, dates, { ...explained, against: null }).join(' ')}</p>}
      {alertSince !== undefined && alertSince !== explained?.since && (
        <p class="soft">{say('reading.alertSince', { day: dates.day(alertSince) })}</p>
      )}
      {reading === 'calm' && <p class="soft">{say('reading.noEvidence')}</p>}
      {none && <p class="soft">{say(none === 'unheard' ? 'reading.unheardLong' : `reading.none.${none}`)}</p>}
      <EvidenceItems say={say} dates={dates} items={view} />
      {pace && <Pace say={say} dates={dates} pace={pace} />}
      {noHabit && !none && <p class="soft">{say(`reading.noHabit.${noHabit}`)}</p>}
      {course && <Course say={say} dates={dates} course={course} />}
      <Closer say={say} closer={view.closer} />
      {isWorry && <p class="soft">{say('reading.fades')}</p>}
      {props.children}
      {exportHref && (
        <p class="ways">
          <a class="quiet-link" href={exportHref} data-turbo="false">
            {say('reading.export')}
          </a>
        </p>
      )}
    </section>
  )
}
