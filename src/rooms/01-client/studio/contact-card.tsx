import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Field } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { languageName } from '#ui/languages.ts'
import type { Language } from '#foundation/language.ts'
import type { Part } from '../client-rules.ts'
import type { ClientSay } from './form-end.tsx'

export interface ContactView {
  readonly id: string
  readonly name: string
  readonly part: Part
  readonly language: Language
  readonly salutation: string
  readonly addresses: readonly string[]
  readonly preferences: readonly { readonly id: string; readonly note: string; readonly removeAction: string }[]
  /** Whether letters are read for unease. */
  readonly heard: boolean
  readonly editHref: string
  /** Posts `archived` = `yes`. */
  readonly archiveAction: string
  /** Posts `on` = `yes` or `no`. */
  readonly listeningAction: string
  /** What one may tell this person of the reading, in their language; `href` opens it in the user's mail program, where there is an address. */
  readonly notice: { readonly text: string; readonly href?: string }
  /** Posts `note`. */
  readonly preferenceAction: string
  /** A note that came back: `note` and its problem. */
  readonly preferenceForm?: Filled
}

/** A contact: who this is, how to write to them, what they prefer, and whether they are listened to. */
export function ContactCard({ say, dates, contact }: { say: ClientSay; dates: Dates; contact: ContactView }) {
  const { name, addresses } = contact
  return (
    <article class="sheet contact" id={`contact-${contact.id}`}>
      <header>
        <h3>{name}</h3>
        <a class="quiet-link" href={contact.editHref} aria-label={say('client.editContactLong', { name })}>
          {say('client.editContact')}
        </a>
      </header>
      <p class="soft">
        {say(`client.part.${contact.part}`)} · {languageName(contact.language, dates.language)}
        {contact.salutation && (
          <>
            {' '}
            · <q lang={contact.language}>{contact.salutation}</q>
          </>
        )}
      </p>
      {addresses.length > 0 && <p class="soft address">{addresses.join(', ')}</p>}
      <Preferences say={say} contact={contact} />
      <Listening say={say} contact={contact} />
      <Act action={contact.archiveAction} kind="quiet" hidden={{ archived: 'yes' }} label={say('client.archiveLong', { name })}>
        {say('client.archive')}
      </Act>
    </article>
  )
}

function Preferences({ say, contact }: { say: ClientSay; contact: ContactView }) {
  const form = contact.preferenceForm ?? { values: {} }
  const isOpen = Object.keys(form.problems ?? {}).length > 0
  return (
    <>
      {contact.preferences.length > 0 && (
        <ul class="preferences">
          {contact.preferences.map(({ note, removeAction }) => (
            <li>
              <span class="words">{note}</span>
              <Act action={removeAction} kind="quiet" label={say('client.removePreferenceLong', { note })}>
                {say('client.removePreference')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      <details open={isOpen}>
        <summary>{say('client.addPreference')}</summary>
        <form class="one-line" method="post" action={contact.preferenceAction} novalidate>
          <Field
            of={form}
            name="note"
            id={`note-${contact.id}`}
            label={say('client.preferences')}
            hint={say('client.preferencesEmpty')}
          />
          <button>{say('client.preferenceAct')}</button>
        </form>
      </details>
    </>
  )
}

function Listening({ say, contact }: { say: ClientSay; contact: ContactView }) {
  const { heard, name } = contact
  return (
    <div class="listening">
      <p>{say(heard ? 'client.listeningOn' : 'client.listeningOff')}</p>
      <Act
        action={contact.listeningAction}
        kind="quiet"
        hidden={{ on: heard ? 'no' : 'yes' }}
        label={say(heard ? 'client.switchOffLong' : 'client.switchOnLong', { name })}
      >
        {say(heard ? 'client.switchOff' : 'client.switchOn')}
      </Act>
      {heard && <Notice say={say} contact={contact} />}
    </div>
  )
}

/** Nobody's mail is read in secret (product.md, What it never does). */
function Notice({ say, contact: { notice, language } }: { say: ClientSay; contact: ContactView }) {
  return (
    <details>
      <summary>{say('client.noticeOffer')}</summary>
      <p class="hint">{say('client.noticeHint')}</p>
      <p class="words" lang={language}>
        {notice.text}
      </p>
      {notice.href && (
        <p>
          <a href={notice.href}>{say('client.noticeSend')}</a>
        </p>
      )}
    </details>
  )
}
