import type { Child } from 'hono/jsx'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import type { Seeming, WayToTalk } from '../talks/talk-types.ts'
import type { TalkSay } from './talk-say.ts'

/** A talk or a note as it stands between letters, or on a client's page. */
export type Told = { readonly id: string; readonly at: number; readonly href: string; readonly backAction: string } & (
  | {
      readonly kind: 'talk'
      readonly name: string
      readonly way: WayToTalk
      readonly seemed: Seeming
      /** '' where nothing was written. */
      readonly saw: string
    }
  | { readonly kind: 'note'; readonly words: string }
)

export interface TalksPartProps {
  readonly say: TalkSay
  readonly dates: Dates
  readonly told: readonly Told[]
  readonly newTalkHref: string
  readonly note: NoteFormProps['note']
}

/** On a client's page: calls, meetings and notes, the last first, and where the next one is written. */
export function TalksPart({ say, dates, told, newTalkHref, note }: TalksPartProps) {
  return (
    <Section id="talks" title={say('talk.title')} href={newTalkHref} add={say('talk.add')}>
      {told.length === 0 && <p class="soft">{say('talk.none')}</p>}
      {told.map((one) => (
        <ToldCard say={say} dates={dates} told={one} />
      ))}
      <NoteBox say={say} note={note} />
    </Section>
  )
}

/** One talk, or one note that never leaves the studio. */
export function ToldCard({ say, dates, told }: { say: TalkSay; dates: Dates; told: Told }) {
  const { id, kind, at, href, backAction } = told
  const isNote = told.kind === 'note'
  const head = isNote ? say('talk.note') : say('talk.with', { way: told.way, name: told.name })
  const words = isNote ? told.words : told.saw
  return (
    <article class={`told ${kind}`} id={`${kind}-${id}`} aria-labelledby={`${kind}-${id}-head`}>
      <p class="told-head" id={`${kind}-${id}-head`}>
        <b>{head}</b> <time datetime={dates.machine(at)}>{dates.weekdayAndTime(at)}</time>
      </p>
      {!isNote && <p class={`seemed is-${told.seemed}`}>{say(`talk.seemed.${told.seemed}`)}</p>}
      {words && (
        <p class="told-words" dir="auto">
          {words}
        </p>
      )}
      <div class="as-sent">
        <small>{say('talk.onlyHere')}</small>
        <a class="quiet-link" href={href}>
          {say('talk.edit')}
        </a>
        <Act action={backAction} kind="quiet">
          {say('talk.takeBack')}
        </Act>
      </div>
    </article>
  )
}

export interface NoteFormProps {
  readonly say: TalkSay
  readonly note: {
    readonly action: string
    /** `words`, and `client` and `thread` where it stands. */
    readonly form: Filled
  }
}

/** A note for the studio alone, written on the spot. */
export function NoteBox({ say, note }: NoteFormProps) {
  return (
    <details class="note-box">
      <summary>{say('talk.note.write')}</summary>
      <NoteForm say={say} note={note}>
        <button>{say('talk.note.save')}</button>
      </NoteForm>
    </details>
  )
}

function NoteForm({ say, note: { action, form }, children }: NoteFormProps & { children: Child }) {
  return (
    <form class="form" method="post" action={action} novalidate>
      {['client', 'thread'].map(
        (name) => form.values[name] && <input type="hidden" name={name} value={form.values[name]} />,
      )}
      <Field
        of={form}
        name="words"
        id="note-words"
        label={say('talk.note.words')}
        hint={say('talk.note.hint')}
        rows={4}
        required
      />
      <p class="form-end">{children}</p>
    </form>
  )
}

export interface NotePageProps extends NoteFormProps {
  readonly backHref: string
  /** Absent while it is new. */
  readonly takeBackAction?: string
}

/** A note by itself: where it is put right, and where one that could not be kept comes back. */
export function NotePage({ say, note, backHref, takeBackAction }: NotePageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{say('talk.note')}</h1>
        <a class="quiet-link" href={backHref}>
          {say('talk.leave')}
        </a>
      </header>
      <ProblemSummary of={note.form} title={say('talk.formBack')} />
      <div class="sheet">
        <NoteForm say={say} note={note}>
          <button class="primary">{say('talk.note.save')}</button>
        </NoteForm>
      </div>
      {takeBackAction && (
        <Act action={takeBackAction} kind="quiet">
          {say('talk.takeBack')}
        </Act>
      )}
    </>
  )
}
