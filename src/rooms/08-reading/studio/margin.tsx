import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { SignKind } from '../reading-types.ts'
import { Pace } from './pace.tsx'
import type { PaceView } from './pace.tsx'
import type { ReadingSay } from './reading-mark.tsx'

/** What one sign in a letter may mean. One note a letter and kind, however many words tell it. */
export interface Note {
  readonly sign: SignKind
  /** True once the user said "not this time". */
  readonly dismissed: boolean
  /** Where "not this time" is posted, with `dismissed` = `yes`, or for a dismissed one "take it back", with `no`. */
  readonly action: string
  /** The picture that behaviour is shown by. */
  readonly pace?: PaceView
}

export interface MarginProps {
  readonly say: ReadingSay
  readonly dates: Dates
  readonly notes: readonly Note[]
  /** Says that behaviour is as ever, where only words gave the reading. */
  readonly inWordsAlone?: boolean
}

/** Marginalia: beside the client's words, small, what they may be asking for (S0-12 to S0-16). */
export function Margin({ say, dates, notes, inWordsAlone }: MarginProps) {
  return (
    <aside class="margin" aria-label={say('reading.marginOf')}>
      {notes.map((note) =>
        note.dismissed ? <SetAside say={say} note={note} /> : <Asking say={say} dates={dates} note={note} />,
      )}
      {inWordsAlone && <p class="soft">{say('reading.inWordsAlone')}</p>}
    </aside>
  )
}

function Asking({ say, dates, note }: { say: ReadingSay; dates: Dates; note: Note }) {
  const heading = headingOf(say, note.sign)
  return (
    <section class="note">
      <h3>{heading}</h3>
      <p>{say(`reading.ask.${note.sign}`)}</p>
      {note.pace && <Pace say={say} dates={dates} pace={note.pace} />}
      <Act
        action={note.action}
        kind="quiet"
        label={say('reading.notThisTimeLong', { kind: heading })}
        hidden={{ dismissed: 'yes' }}
      >
        {say('reading.notThisTime')}
      </Act>
    </section>
  )
}

function SetAside({ say, note }: { say: ReadingSay; note: Note }) {
  return (
    <section class="note aside">
      <h3>
        <s>{headingOf(say, note.sign)}</s> <span class="soft">{say('reading.dismissed')}</span>
      </h3>
      <Act action={note.action} kind="quiet" hidden={{ dismissed: 'no' }}>
        {say('reading.takeBack')}
      </Act>
    </section>
  )
}

function headingOf(say: ReadingSay, sign: SignKind): string {
  return sign === 'slower' || sign === 'silent' ? say(`reading.${sign}`) : say(`reading.kind.${sign}`)
}
