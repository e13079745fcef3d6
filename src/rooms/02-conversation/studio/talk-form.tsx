import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { SEEMINGS, WAYS_TO_TALK } from '../talks/talk-types.ts'
import type { TalkSay } from './talk-say.ts'

export interface TalkPageProps {
  readonly say: TalkSay
  readonly dates: Dates
  /** `contact`, `way`, `seemed`, `saw`, `day` and `time` by the studio's clock; `thread` where it is noted from a conversation. */
  readonly form: Filled
  readonly action: string
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly backHref: string
  /** Where one that was noted is taken back; absent while it is new. */
  readonly takeBackAction?: string
}

/** A call or a meeting and how they seemed, filled in within twenty seconds on a phone: one choice is left to make (S0-19). */
export function TalkPage(props: TalkPageProps) {
  const { say, form, action, contacts, backHref, takeBackAction } = props
  const [only] = contacts
  const ways = WAYS_TO_TALK.map((value) => ({ value, label: say(`talk.way.${value}`) }))
  const seemings = SEEMINGS.map((value) => ({ value, label: say(`talk.seemed.${value}`) }))
  const people = contacts.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <header class="page-head">
        <h1>{say(takeBackAction ? 'talk.change' : 'talk.new')}</h1>
        <a class="quiet-link" href={backHref}>
          {say('talk.leave')}
        </a>
      </header>
      {only && contacts.length === 1 && <p class="lede">{only.name}</p>}
      <ProblemSummary of={form} title={say('talk.formBack')} />
      <div class="sheet">
        <form class="form talk-form" method="post" action={action} novalidate>
          {form.values['thread'] && <input type="hidden" name="thread" value={form.values['thread']} />}
          {contacts.length > 1 ? (
            <Choice of={form} name="contact" label={say('talk.who')} options={people} />
          ) : (
            <input type="hidden" name="contact" value={only?.id ?? ''} />
          )}
          <Radios of={form} name="way" id="field-way" legend={say('talk.way')} as="chips" options={ways} />
          <Radios of={form} name="seemed" id="field-seemed" legend={say('talk.seemed')} as="chips" options={seemings} />
          <Field of={form} name="saw" label={say('talk.saw')} hint={say('talk.sawHint')} rows={2} />
          <When {...props} />
          <p class="form-end">
            <button class="primary">{say('talk.save')}</button>
          </p>
        </form>
      </div>
      {takeBackAction && (
        <Act action={takeBackAction} kind="quiet">
          {say('talk.takeBack')}
        </Act>
      )}
    </>
  )
}

/** Now, unless something else is said. */
function When({ say, dates, form }: TalkPageProps) {
  const { day = '', time = '' } = form.values
  const isWrong = form.problems?.['day'] !== undefined || form.problems?.['time'] !== undefined
  const when = /^\d{4}-\d{2}-\d{2}$/u.test(day)
    ? say('talk.when', { day: dates.date(day), time })
    : say('talk.whenOpen')
  return (
    <details class="talk-when" open={isWrong}>
      <summary>{when}</summary>
      <div class="side-by-side">
        <Field of={form} name="day" type="date" label={say('talk.day')} required />
        <Field of={form} name="time" type="time" label={say('talk.time')} required />
      </div>
    </details>
  )
}
