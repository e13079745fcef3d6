import { Archived } from '#client/studio/archived.tsx'
import type { ArchivedView } from '#client/studio/archived.tsx'
import { ContactCard } from '#client/studio/contact-card.tsx'
import type { ContactView } from '#client/studio/contact-view.ts'
import { ProjectCard } from '#client/studio/project-card.tsx'
import type { ProjectView } from '#client/studio/project-card.tsx'
import { EvidenceList } from '#reading/studio/evidence-list.tsx'
import type { ReadingView } from '#reading/studio/evidence-list.tsx'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { Timeline } from './client-timeline.tsx'
import type { Happening } from './client-timeline.tsx'
import { ThreadLines } from './conversations-page.tsx'
import type { ThreadRow } from './conversations-page.tsx'
import { SamePerson } from './same-person.tsx'
import type { SamePersonView } from './same-person.tsx'
import type { StudioSay } from './say.ts'
import { SharedAddresses } from './shared-addresses.tsx'
import type { SharedAddress } from './shared-addresses.tsx'

export interface ClientPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly name: string
  readonly editHref: string
  /** Posts `archived` = `yes` or `no`. */
  readonly archiveAction: string
  readonly isArchived: boolean
  readonly reading: ReadingView
  readonly contacts: readonly ContactView[]
  readonly newContactHref: string
  /** Addresses from which several people write. */
  readonly shared: readonly SharedAddress[]
  /** Addresses that may be one of theirs. */
  readonly same: readonly SamePersonView[]
  readonly projects: readonly ProjectView[]
  readonly newProjectHref: string
  /** The latest first. */
  readonly threads: readonly ThreadRow[]
  /** Contacts and projects that were put away. */
  readonly archived: readonly ArchivedView[]
  /** The latest first. */
  readonly timeline: readonly Happening[]
}

/** A client whole: how it stands, with whom, on what, and what was said. */
export function ClientPage(props: ClientPageProps) {
  const { say, name, threads, isArchived } = props
  const last = threads[0]
  return (
    <>
      <header class="page-head">
        <h1>{name}</h1>
        <a class="quiet-link" href={props.editHref}>
          {say('client.edit')}
        </a>
        {last && (
          <a class="button primary" href={last.href}>
            {say('studio.client.openLast')}
          </a>
        )}
      </header>
      {isArchived && <p class="lede">{say('studio.client.isArchived')}</p>}
      <div class="client">
        <MainColumn {...props} />
        <SideColumn {...props} />
      </div>
    </>
  )
}

function MainColumn({ say, dates, reading, projects, threads, newProjectHref }: ClientPageProps) {
  return (
    <div class="main-column">
      <EvidenceList say={say} dates={dates} view={reading} />
      <Section id="projects" title={say('client.projects')} href={newProjectHref} add={say('client.addProject')}>
        {projects.length === 0 && <p class="soft">{say('client.noProjects')}</p>}
        {projects.map((project) => (
          <ProjectCard say={say} dates={dates} project={project} />
        ))}
      </Section>
      <Section id="threads" title={say('studio.client.threads')}>
        {threads.length === 0 ? (
          <p class="soft">{say('studio.client.noThreads')}</p>
        ) : (
          <ThreadLines say={say} dates={dates} threads={threads} />
        )}
      </Section>
    </div>
  )
}

function SideColumn({ say, dates, contacts, ...props }: ClientPageProps) {
  return (
    <div class="side-column">
      <Section id="contacts" title={say('client.contacts')} href={props.newContactHref} add={say('client.addContact')}>
        {contacts.length === 0 && <p class="soft">{say('client.noContacts')}</p>}
        {contacts.map((contact) => (
          <ContactCard say={say} dates={dates} contact={contact} />
        ))}
        <SharedAddresses say={say} dates={dates} shared={props.shared} />
        <SamePerson say={say} questions={props.same} />
        {contacts.length > 0 && <p class="hint">{say('client.listeningHint')}</p>}
        <Archived say={say} dates={dates} archived={props.archived} />
      </Section>
      <Section id="timeline" title={say('studio.client.timeline')}>
        <Timeline say={say} dates={dates} happenings={props.timeline} />
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
