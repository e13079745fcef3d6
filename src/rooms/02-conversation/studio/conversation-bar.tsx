import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Field } from '#ui/field.tsx'
import type { SnoozePreset } from '../talks/snooze-rules.ts'
import { NoteBox } from './talks-part.tsx'
import type { NoteFormProps } from './talks-part.tsx'
import type { TalkSay } from './talk-say.ts'

export interface BarView {
  /** When the answer is due; absent where none is owed. */
  readonly owed?: {
    readonly dueAt: number
    readonly isLate: boolean
    readonly noAnswerAction: string
    /** When a letter said by itself that theirs came. */
    readonly acknowledgedAt?: number
  }
  /** The user said that their last letter needs no answer. */
  readonly settled?: { readonly action: string }
  readonly snooze: { readonly action: string; readonly presets: readonly SnoozePreset[] }
  /** Present while it is snoozed; `until` null: until they write. */
  readonly snoozed?: { readonly until: number | null; readonly wakeAction: string }
  /** Absent where nobody in it is a client. */
  readonly talkHref?: string
  readonly note: NoteFormProps['note']
}

interface Saying {
  readonly say: TalkSay
  readonly dates: Dates
  readonly bar: BarView
}

/** What one does with a conversation besides answering: the promise of an answer, snoozing, a talk, a note. */
export function ConversationBar({ say, dates, bar }: Saying) {
  const { talkHref, note } = bar
  return (
    <div class="conversation-bar">
      <Promised say={say} dates={dates} bar={bar} />
      <div class="bar-acts">
        <Snoozing say={say} dates={dates} bar={bar} />
        {talkHref && (
          <a class="quiet-link" href={talkHref}>
            {say('talk.add')}
          </a>
        )}
        <NoteBox say={say} note={note} />
      </div>
    </div>
  )
}

/** By when the answer was promised; a snooze does not stop that clock, and it says so. */
function Promised({ say, dates, bar: { owed, settled, snoozed } }: Saying) {
  if (settled)
    return (
      <div class="owed">
        {say('talk.owed.none')}{' '}
        <Act action={settled.action} kind="quiet" hidden={{ needs: 'yes' }}>
          {say('talk.owed.needed')}
        </Act>
      </div>
    )
  if (!owed) return null
  const when = dates.dayAndTime(owed.dueAt)
  return (
    <div class="owed">
      <b class={owed.isLate ? 'is-late' : undefined}>
        {say(owed.isLate ? 'talk.owed.late' : 'talk.owed.by', { when })}
      </b>{' '}
      {snoozed && `${say('talk.owed.runsOn')} `}
      {owed.acknowledgedAt !== undefined &&
        `${say('talk.owed.acknowledged', { ago: dates.ago(owed.acknowledgedAt) })} `}
      <Act action={owed.noAnswerAction} kind="quiet">
        {say('talk.owed.notNeeded')}
      </Act>
    </div>
  )
}

function Snoozing({ say, dates, bar: { snooze, snoozed } }: Saying) {
  if (snoozed)
    return (
      <div class="owed">
        {snoozed.until === null
          ? say('talk.snoozed.reply')
          : say('talk.snoozed.until', { when: dates.dayAndTime(snoozed.until) })}{' '}
        <Act action={snoozed.wakeAction} kind="quiet">
          {say('talk.snoozed.wake')}
        </Act>
      </div>
    )
  const date = { values: {} }
  return (
    <details class="snooze-box">
      <summary>{say('talk.snooze')}</summary>
      <p class="hint">{say('talk.snooze.hint')}</p>
      <div class="snooze-presets">
        {snooze.presets.map(({ code, at }) => (
          <Act action={snooze.action} hidden={{ until: String(at) }}>
            {say(`talk.snooze.${code}`, { day: dates.fullDay(at), time: dates.time(at) })}
          </Act>
        ))}
        <Act action={snooze.action} hidden={{ until: 'reply' }}>
          {say('talk.snooze.reply')}
        </Act>
      </div>
      <form class="snooze-date" method="post" action={snooze.action} novalidate>
        <input type="hidden" name="until" value="date" />
        <Field of={date} name="day" id="snooze-day" type="date" label={say('talk.day')} required />
        <Field of={date} name="time" id="snooze-time" type="time" label={say('talk.time')} />
        <button>{say('talk.snooze.date')}</button>
      </form>
    </details>
  )
}
