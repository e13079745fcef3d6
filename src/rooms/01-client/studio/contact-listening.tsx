import { Act } from '#ui/act.tsx'
import type { ContactView } from './contact-view.ts'
import type { ClientSay } from './form-end.tsx'

/** Whether this contact's letters are read, the switch, and what one may tell them of it. */
export function Listening({ say, contact }: { say: ClientSay; contact: ContactView }) {
  const { heard, name } = contact
  const isTheirs = !heard && contact.unheardByThem === true
  return (
    <div class="listening">
      <p>{say(heard ? 'client.listeningOn' : isTheirs ? 'client.listeningOffThere' : 'client.listeningOff')}</p>
      {!isTheirs && (
        <Act
          action={contact.listeningAction}
          kind="quiet"
          hidden={{ on: heard ? 'no' : 'yes' }}
          label={say(heard ? 'client.switchOffLong' : 'client.switchOnLong', { name })}
        >
          {say(heard ? 'client.switchOff' : 'client.switchOn')}
        </Act>
      )}
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
