import type { Child } from 'hono/jsx'
import type { Dates } from '#ui/dates.ts'
import { languageName } from '#ui/languages.ts'
import { PutAway } from './archived.tsx'
import { Listening } from './contact-listening.tsx'
import { Preferences } from './contact-preferences.tsx'
import type { ContactView } from './contact-view.ts'
import type { ClientSay } from './form-end.tsx'

/** A contact: who this is, how to write to them, what they prefer, and whether they are listened to. */
export function ContactCard(props: {
  say: ClientSay
  dates: Dates
  contact: ContactView
  /** What a page that joins rooms knows of this contact beside. */
  children?: Child
}) {
  const { say, dates, contact } = props
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
      {props.children}
      <PutAway say={say} name={name} action={contact.archiveAction} />
    </article>
  )
}
