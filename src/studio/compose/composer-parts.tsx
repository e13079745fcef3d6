import { Choice, Field } from '#ui/field.tsx'
import { Ticks } from '#ui/ticks.tsx'
import type { Composing } from './composing.ts'

const FIELDS = ['to', 'cc', 'bcc', 'subject', 'sender']

/** To whom and about what: in an answer one line that opens, in a new letter the fields themselves. */
export function Addressing(props: Composing) {
  const { say, composer } = props
  const { addressed, form, others } = composer
  if (addressed === null) return <Fields {...props} />
  const isWrong = FIELDS.some((name) => form.problems?.[name] !== undefined)
  return (
    <>
      <details class="further addressing" open={isWrong}>
        <summary>
          <bdi>{addressed}</bdi>
        </summary>
        <Fields {...props} />
      </details>
      {others && (
        <p class="others">
          <span>
            {say('draft.others')} <bdi>{others}</bdi>
          </span>{' '}
          <button class="quiet" name="everyone" value="yes" formaction={composer.actions.keep}>
            {say('draft.everyone')}
          </button>
        </p>
      )}
    </>
  )
}

function Fields({ say, composer }: Composing) {
  const { form, senders, known, language } = composer
  const list = known.length > 0 ? 'known-addresses' : undefined
  return (
    <div class="address-fields">
      {senders.length > 1 && <Choice of={form} name="sender" label={say('draft.from')} options={senders} />}
      <Field of={form} name="to" label={say('draft.to')} hint={say('draft.toHint')} autocomplete="off" list={list} />
      <Field of={form} name="cc" label={say('draft.cc')} autocomplete="off" list={list} />
      <Field of={form} name="bcc" label={say('draft.bcc')} autocomplete="off" list={list} />
      {list && (
        <datalist id={list}>
          {known.map((address) => (
            <option value={address}></option>
          ))}
        </datalist>
      )}
      <Field of={form} name="subject" label={say('draft.subject')} lang={language} autocomplete="off" />
    </div>
  )
}

/** The letter that is answered, as it goes along below; it can be left out. */
export function Quoted({ say, composer }: Composing) {
  const { quoted, form, language } = composer
  if (!quoted) return null
  return (
    <details class="further quoted">
      <summary>{say('draft.quoted')}</summary>
      <Ticks of={form} options={[{ name: 'quotes', label: say('draft.quotes') }]} />
      <pre lang={language} dir="auto">
        {quoted}
      </pre>
    </details>
  )
}

/** A day and an hour of one's own choice. */
export function Later({ say, composer }: Composing) {
  const { form } = composer
  const isChosen = Boolean(form.values['leaveOn'] || form.values['leaveTime'])
  if (composer.mailHref !== undefined) return null
  return (
    <details class="further" open={isChosen}>
      <summary>{say('draft.later')}</summary>
      <p class="hint">{say('draft.laterHint')}</p>
      <div class="side-by-side">
        <Field of={form} name="leaveOn" type="date" label={say('draft.leaveOn')} />
        <Field of={form} name="leaveTime" type="time" label={say('draft.leaveTime')} />
      </div>
    </details>
  )
}
