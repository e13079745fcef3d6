import { Act } from '#ui/act.tsx'
import { Field } from '#ui/field.tsx'
import { Ticks } from '#ui/ticks.tsx'
import type { ContactView } from './contact-view.ts'
import type { ClientSay } from './form-end.tsx'

/** What a contact prefers, each note with its way out, and the next one. */
export function Preferences({ say, contact }: { say: ClientSay; contact: ContactView }) {
  return (
    <>
      {contact.preferences.length > 0 && (
        <ul class="preferences">
          {contact.preferences.map(({ note, care, removeAction }) => (
            <li>
              <span class="words">{note}</span>
              {care && <small class="soft">{say('client.care')}</small>}
              <Act action={removeAction} kind="quiet" label={say('client.removePreferenceLong', { note })}>
                {say('client.removePreference')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('client.addPreference')}</summary>
        <form class="one-line" method="post" action={contact.preferenceAction} novalidate>
          <Field
            of={{ values: {} }}
            name="note"
            id={`note-${contact.id}`}
            label={say('client.preferences')}
            hint={say('client.preferencesEmpty')}
          />
          <Ticks
            of={{ values: {} }}
            id={`note-${contact.id}-`}
            options={[{ name: 'care', label: say('client.care'), hint: say('client.careHint') }]}
          />
          <button>{say('client.preferenceAct')}</button>
        </form>
      </details>
    </>
  )
}
