import type { Dates } from '#ui/dates.ts'
import { money } from '#foundation/money.ts'
import { STAGES } from '../client-rules.ts'
import type { Service, Stage } from '../client-rules.ts'
import { PutAway } from './archived.tsx'
import type { ClientSay } from './form-end.tsx'

export interface ProjectView {
  readonly id: string
  readonly name: string
  readonly service: Service
  /** Minor units of `currency`; null while no price is agreed. */
  readonly price: number | null
  readonly currency: string
  readonly stage: Stage
  /** `YYYY-MM-DD`. */
  readonly signedOn: string | null
  readonly deliveredOn: string | null
  readonly editHref: string
  /** Posts `archived` = `yes`. */
  readonly archiveAction: string
}

/** A piece of work: what, for how much, and where on its way it is. */
export function ProjectCard({ say, dates, project }: { say: ClientSay; dates: Dates; project: ProjectView }) {
  const { name, price, currency, signedOn, deliveredOn } = project
  const facts = [
    say(`client.service.${project.service}`),
    price === null ? say('client.noPrice') : money(price, currency, dates.language),
    signedOn && say('client.signedDay', { day: dates.date(signedOn) }),
    deliveredOn && say('client.deliveredDay', { day: dates.date(deliveredOn) }),
  ]
  return (
    <article class="sheet project" id={`project-${project.id}`}>
      <header>
        <h3>{name}</h3>
        <a class="quiet-link" href={project.editHref} aria-label={say('client.editProjectLong', { name })}>
          {say('client.editProject')}
        </a>
      </header>
      <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
      <Journey say={say} stage={project.stage} />
      <PutAway say={say} name={name} action={project.archiveAction} />
    </article>
  )
}

/** Where the project is: what is done, what is now, what is to come. */
function Journey({ say, stage }: { say: ClientSay; stage: Stage }) {
  const now = STAGES.indexOf(stage)
  return (
    <ol class="journey">
      {STAGES.map((name, place) => (
        <li
          class={place < now ? 'done' : place === now ? 'now' : undefined}
          aria-current={place === now ? 'step' : undefined}
        >
          <span>{say(`client.stage.${name}`)}</span>
        </li>
      ))}
    </ol>
  )
}
