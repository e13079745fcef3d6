import { Choice, Field } from '#ui/field.tsx'
import type { ActFields } from './act-fields.tsx'

/** S0-24, and S0-25: accept with grace, do not defend. */
export const RestatementFields: ActFields = ({ say, at }) => (
  <Field
    {...at('words')}
    label={say('concern.restatement.label')}
    hint={say('concern.restatement.hint')}
    rows={5}
    required
  />
)

/** S2-19 */
export const FaultFields: ActFields = ({ say, at }) => (
  <Field {...at('words')} label={say('concern.fault.label')} hint={say('concern.fault.hint')} rows={3} required />
)

/** S0-38 */
export const AttemptFields: ActFields = ({ say, at }) => (
  <>
    <Field {...at('words')} label={say('concern.attempts.label')} rows={3} required />
    <Choice
      {...at('worked')}
      label={say('concern.attempts.worked')}
      options={[
        { value: 'no', label: say('concern.attempts.no') },
        { value: 'yes', label: say('concern.attempts.yes') },
      ]}
    />
  </>
)

/** S0-19: a note in twenty seconds, while one still hears it. */
export const CallNoteFields: ActFields = ({ say, at }) => (
  <>
    <Field {...at('who')} label={say('concern.call-notes.who')} required />
    <Field
      {...at('said')}
      label={say('concern.call-notes.said')}
      hint={say('concern.call-notes.hint')}
      rows={5}
      required
    />
    <Choice
      {...at('seemed')}
      label={say('concern.call-notes.seemed')}
      options={[
        { value: '', label: say('concern.seemed.unsaid') },
        ...(['calm', 'watch', 'uneasy'] as const).map((value) => ({ value, label: say(`concern.seemed.${value}`) })),
      ]}
    />
  </>
)

/** S2-2: both views, and what was agreed. */
export const DisagreementFields: ActFields = ({ say, at }) => (
  <>
    <p class="hint">{say('concern.disagreements.hint')}</p>
    <Field {...at('theirs')} label={say('concern.disagreements.theirs')} rows={3} required />
    <Field {...at('ours')} label={say('concern.disagreements.ours')} rows={3} required />
    <Field {...at('agreed')} label={say('concern.disagreements.agreed')} rows={3} />
  </>
)

/** Who else is behind it (S0-28). */
export const PersonFields: ActFields = ({ say, at, view }) => (
  <>
    <Field {...at('name')} label={say('concern.people.name')} hint={say('concern.people.hint')} />
    {view.contacts.length > 0 && (
      <Choice
        {...at('contact')}
        label={say('concern.people.contact')}
        options={[
          { value: '', label: say('concern.people.nobody') },
          ...view.contacts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    )}
    <Field {...at('note')} label={say('concern.people.note')} rows={2} />
  </>
)
