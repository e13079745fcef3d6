import type { Child } from 'hono/jsx'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { type Reason, REASONS } from '../belief/learned-rules.ts'
import { isBehaviour, type SaidKind, type SignKind } from '../reading-types.ts'
import { Measure } from './measure.tsx'
import type { MeasureView } from './measure.tsx'
import { Pace } from './pace.tsx'
import type { PaceView } from './pace.tsx'
import type { ReadingSay } from './reading-mark.tsx'

/** What one sign in a letter may mean. One note a letter and kind, however many words tell it. */
export interface Note {
  readonly sign: Exclude<SignKind, SaidKind>
  /** Why the user set it aside; null while it counts. */
  readonly aside: Reason | null
  /** Where a concern is opened from it; absent for who is no client. */
  readonly concernHref?: string
  /** Where "not this time" is posted, with its `reason`; a `reason` of '' takes it back. */
  readonly action: string
  /** The pictures that behaviour is shown by. */
  readonly pace?: PaceView
  readonly measure?: MeasureView
}

export interface MarginProps {
  readonly say: ReadingSay
  readonly dates: Dates
  readonly notes: readonly Note[]
  /** Says that behaviour is as ever, where only words gave the reading. */
  readonly inWordsAlone?: boolean
  /** What can be done about a sign beside setting it aside; `kind` is its name. */
  readonly onward?: (note: Note, kind: string) => Child
}

/** So many notes stand open beside a letter; a longer list would be read by nobody. */
const AT_ONCE = 2

/** Marginalia: beside the client's words, small, what they may be asking for (S0-12 to S0-16). */
export function Margin({ say, dates, notes, inWordsAlone, onward }: MarginProps) {
  const folded = new Set(notes.filter((note) => !note.aside).slice(AT_ONCE))
  return (
    <aside class="margin" aria-label={say('reading.marginOf')}>
      {notes.map((note) =>
        note.aside ? (
          <SetAside say={say} note={note} reason={note.aside} />
        ) : (
          !folded.has(note) && <Asking say={say} dates={dates} note={note} onward={onward} />
        ),
      )}
      {folded.size > 0 && (
        <details class="further">
          <summary>{say('reading.further', { count: folded.size })}</summary>
          {[...folded].map((note) => (
            <Asking say={say} dates={dates} note={note} onward={onward} />
          ))}
        </details>
      )}
      {inWordsAlone && <p class="soft">{say('reading.inWordsAlone')}</p>}
    </aside>
  )
}

function Asking(props: Pick<MarginProps, 'say' | 'dates'> & { note: Note; onward: MarginProps['onward'] | undefined }) {
  const { say, dates, note, onward } = props
  const heading = headingOf(say, note.sign)
  return (
    <section class="note">
      <h3>{heading}</h3>
      <p>{say(`reading.ask.${note.sign}`)}</p>
      {note.pace && <Pace say={say} dates={dates} pace={note.pace} />}
      {note.measure && <Measure say={say} dates={dates} measure={note.measure} />}
      <WhyNot say={say} note={note} heading={heading} />
      {onward?.(note, heading)}
    </section>
  )
}

/** Setting aside needs a reason, and the reason is the button: open, then one tap (S0-15). */
function WhyNot({ say, note, heading }: { say: ReadingSay; note: Note; heading: string }) {
  return (
    <details class="why-not">
      <summary class="quiet" aria-label={say('reading.notThisTimeLong', { kind: heading })}>
        {say('reading.notThisTime')}
      </summary>
      <form method="post" action={note.action}>
        <fieldset>
          <legend>{say('reading.whyNot')}</legend>
          {REASONS.map((reason) => (
            <button class="quiet" name="reason" value={reason}>
              {say(`reading.reason.${reason}`)}
            </button>
          ))}
        </fieldset>
      </form>
    </details>
  )
}

/** What was set aside says why, what that changes, and comes back with one tap. */
function SetAside({ say, note, reason }: { say: ReadingSay; note: Note; reason: Reason }) {
  const heading = headingOf(say, note.sign)
  return (
    <section class="note aside">
      <h3>
        <s>{heading}</s> <span class="soft">{say('reading.dismissed')}</span>
      </h3>
      <p>
        {say(`reading.asideFor.${reason}`)} {say(reason === 'mended' ? 'reading.learnsNot' : 'reading.learns')}
      </p>
      <Act
        action={note.action}
        kind="quiet"
        label={say('reading.takeBackLong', { kind: heading })}
        hidden={{ reason: '' }}
      >
        {say('reading.takeBack')}
      </Act>
    </section>
  )
}

function headingOf(say: ReadingSay, sign: Note['sign']): string {
  return isBehaviour(sign) ? say(`reading.${sign}`) : say(`reading.kind.${sign}`)
}
