import { ConcernWay } from '#concern/studio/concern-way.tsx'
import type { ConcernWayView } from '#concern/studio/concern-way.tsx'
import { ConcernsSection } from '#concern/studio/concerns-section.tsx'
import type { ClientConcerns } from '#concern/studio/concerns-section.tsx'
import { ProjectCard } from '#client/studio/project-card.tsx'
import type { ProjectView } from '#client/studio/project-card.tsx'
import { PromisesSection } from '#promise/studio/promises-section.tsx'
import type { PromisesSectionView } from '#promise/studio/promises-section.tsx'
import { AskPanel } from '#reading/studio/ask-panel.tsx'
import type { AskView } from '#reading/studio/ask-panel.tsx'
import { CheckInsSection } from '#reading/studio/check-ins-section.tsx'
import type { CheckInsView } from '#reading/studio/check-ins-section.tsx'
import { EvidenceList } from '#reading/studio/evidence-list.tsx'
import type { ReadingView } from '#reading/studio/evidence-list.tsx'
import { Section } from '#ui/section.tsx'
import { ClientAround } from './client-around.tsx'
import type { AroundView } from './client-around.tsx'
import { ClientSide } from './client-side.tsx'
import type { ClientSideProps } from './client-side.tsx'
import { ThreadLines } from '../conversation/conversations-page.tsx'
import type { ThreadRow } from '../conversation/conversations-page.tsx'

export interface ClientPageProps extends ClientSideProps {
  readonly name: string
  readonly editHref: string
  readonly reading: ReadingView
  /** Absent where nobody is listened to. */
  readonly ask?: AskView
  readonly promises: PromisesSectionView
  /** From the reading into a concern; absent where nothing worries or one is open already. */
  readonly concernWay?: ConcernWayView
  readonly concerns: ClientConcerns
  readonly projects: readonly ProjectView[]
  readonly newProjectHref: string
  readonly around: AroundView
  readonly checkIns: CheckInsView
  /** The latest first. */
  readonly threads: readonly ThreadRow[]
}

/** A client whole: how it stands, with whom, on what, and what was said. */
export function ClientPage(props: ClientPageProps) {
  const { say, name, threads, isArchived } = props
  const last = threads[0]
  const asks = isAsking(props)
  return (
    <>
      <header class="page-head">
        <h1>{name}</h1>
        <a class="quiet-link" href={props.editHref}>
          {say('client.edit')}
        </a>
        {last && (
          <a class={asks || props.concernWay?.grown ? 'button' : 'button primary'} href={last.href}>
            {say('studio.client.openLast')}
          </a>
        )}
      </header>
      {isArchived && <p class="lede">{say('studio.client.isArchived')}</p>}
      <div class="client">
        <MainColumn {...props} asks={asks} />
        <ClientSide {...props} />
      </div>
    </>
  )
}

/** Whether the question is what this page is for: something asks for it, it was not just asked, and no concern has to be opened instead (S0-22). */
const isAsking = ({ reading: { reading }, ask, concernWay }: ClientPageProps): boolean =>
  (reading === 'watch' || reading === 'uneasy') &&
  ask !== undefined &&
  ask.last?.takeBackAction === undefined &&
  concernWay?.grown === undefined

function MainColumn(props: ClientPageProps & { asks: boolean }) {
  const { say, dates, reading, ask, asks, projects, threads, newProjectHref } = props
  return (
    <div class="main-column">
      <EvidenceList say={say} dates={dates} view={reading}>
        {props.concernWay && <ConcernWay say={say} way={props.concernWay} />}
      </EvidenceList>
      <ConcernsSection say={say} dates={dates} concerns={props.concerns} />
      {ask && <AskPanel say={say} dates={dates} ask={ask} primary={asks} />}
      <CheckInsSection say={say} dates={dates} view={props.checkIns} />
      <PromisesSection say={say} dates={dates} view={props.promises} />
      <Section id="projects" title={say('client.projects')} href={newProjectHref} add={say('client.addProject')}>
        {projects.length === 0 && <p class="soft">{say('client.noProjects')}</p>}
        {projects.map((project) => (
          <ProjectCard say={say} dates={dates} project={project} />
        ))}
      </Section>
      <ClientAround say={say} dates={dates} around={props.around} />
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
