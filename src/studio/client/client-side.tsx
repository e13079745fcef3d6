import { Archived } from '#client/studio/archived.tsx'
import type { ArchivedView } from '#client/studio/archived.tsx'
import { ContactCard } from '#client/studio/contact-card.tsx'
import type { ContactView } from '#client/studio/contact-view.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { Stops } from '../check-ins/stops.tsx'
import type { StopsView } from '../check-ins/stops.tsx'
import { Timeline } from './client-timeline.tsx'
import type { Happening } from './client-timeline.tsx'
import { SamePerson } from '../people/same-person.tsx'
import type { SamePersonView } from '../people/same-person.tsx'
import type { TroubleView } from '../letter/sender-view.ts'
import { Unreachable } from '../people/unreachable.tsx'
import type { StudioSay } from '../say.ts'
import { Access } from '../portal/access.tsx'
import type { AccessView } from '../portal/access.tsx'
import { SharedAddresses } from '../people/shared-addresses.tsx'
import type { SharedAddress } from '../people/shared-addresses.tsx'

export interface ClientSideProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly contacts: readonly ContactView[]
  readonly newContactHref: string
  /** Each contact's own page, by contact. */
  readonly access?: ReadonlyMap<string, AccessView>
  /** Where a letter to a contact is written. */
  readonly writeHref?: (contact: string) => string
  /** What each wants no more of, by contact. */
  readonly stops?: ReadonlyMap<string, StopsView>
  /** Addresses of theirs that mail does not reach. */
  readonly troubles?: readonly TroubleView[]
  /** Addresses from which several people write. */
  readonly shared: readonly SharedAddress[]
  /** Addresses that may be one of theirs. */
  readonly same: readonly SamePersonView[]
  /** Contacts and projects that were put away. */
  readonly archived: readonly ArchivedView[]
  /** The latest first. */
  readonly timeline: readonly Happening[]
  readonly earlierHref?: string
  /** Posts `archived` = `yes` or `no`. */
  readonly archiveAction: string
  readonly isArchived: boolean
}

/** Beside how a client stands: with whom one writes, what happened, and the way into the archive. */
export function ClientSide({ say, dates, contacts, ...props }: ClientSideProps) {
  const accessOf = (id: string, name: string) => {
    const access = props.access?.get(id)
    return access && <Access say={say} dates={dates} name={name} access={access} />
  }
  const stopsOf = (id: string) => {
    const stops = props.stops?.get(id)
    return stops && <Stops say={say} dates={dates} id={id} view={stops} />
  }
  return (
    <div class="side-column">
      <Section id="contacts" title={say('client.contacts')} href={props.newContactHref} add={say('client.addContact')}>
        {contacts.length === 0 && <p class="soft">{say('client.noContacts')}</p>}
        {contacts.map((contact) => (
          <ContactCard say={say} dates={dates} contact={contact}>
            {props.writeHref && (
              <p>
                <a class="quiet-link" href={props.writeHref(contact.id)}>
                  {say('draft.new')}
                </a>
              </p>
            )}
            {accessOf(contact.id, contact.name)}
            {stopsOf(contact.id)}
          </ContactCard>
        ))}
        <Unreachable say={say} dates={dates} troubles={props.troubles ?? []} />
        <SharedAddresses say={say} dates={dates} shared={props.shared} />
        <SamePerson say={say} questions={props.same} />
        {contacts.length > 0 && <p class="hint">{say('client.listeningHint')}</p>}
        <Archived say={say} dates={dates} archived={props.archived} />
      </Section>
      <Section id="timeline" title={say('studio.client.timeline')}>
        <Timeline say={say} dates={dates} happenings={props.timeline} />
        {props.earlierHref && (
          <p>
            <a href={props.earlierHref}>{say('studio.client.timelineEarlier')}</a>
          </p>
        )}
      </Section>
      <div class="archive">
        <Act action={props.archiveAction} kind="quiet" hidden={{ archived: props.isArchived ? 'no' : 'yes' }}>
          {say(props.isArchived ? 'client.unarchive' : 'client.archive')}
        </Act>
        <p class="hint">{say('client.archiveHint')}</p>
      </div>
    </div>
  )
}
