import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { SERVICES, STAGES } from '../client-rules.ts'
import { FormEnd } from './form-end.tsx'
import type { ClientSay } from './form-end.tsx'

export interface ProjectPageProps {
  readonly say: ClientSay
  /** The project's name as it is kept; absent for a new one. */
  readonly name?: string
  readonly client: string
  /** `name`, `service`, `price` (as typed), `currency`, `stage`, `signedOn`, `deliveredOn` (`YYYY-MM-DD` or empty). */
  readonly form: Filled
  /** ISO 4217 codes to choose from, the likeliest first. */
  readonly currencies: readonly string[]
  readonly action: string
  readonly backHref: string
}

/** A project, new or changed. */
export function ProjectPage(props: ProjectPageProps) {
  const { say, name, client, form, action, backHref } = props
  return (
    <>
      <h1>{name === undefined ? say('client.projectNew', { client }) : say('client.projectTitle', { name })}</h1>
      <ProblemSummary of={form} title={say('client.formBack')} />
      <form class="sheet form" method="post" action={action} novalidate>
        <Fields {...props} />
        <FormEnd say={say} backHref={backHref} />
      </form>
    </>
  )
}

function Fields({ say, form, currencies }: ProjectPageProps) {
  const services = SERVICES.map((service) => ({ value: service, label: say(`client.service.${service}`) }))
  const stages = STAGES.map((stage) => ({ value: stage, label: say(`client.stage.${stage}`) }))
  const codes = currencies.map((code) => ({ value: code, label: code }))
  return (
    <>
      <Field of={form} name="name" label={say('client.projectName')} required autofocus />
      <div class="side-by-side">
        <Choice of={form} name="service" label={say('client.service')} options={services} />
        <Choice of={form} name="stage" label={say('client.stage')} options={stages} />
      </div>
      <div class="side-by-side">
        <Field of={form} name="price" label={say('client.price')} hint={say('client.priceHint')} inputmode="decimal" />
        <Choice of={form} name="currency" label={say('client.currency')} options={codes} />
      </div>
      <div class="side-by-side">
        <Field of={form} name="signedOn" label={say('client.signedOn')} hint={say('client.dateHint')} type="date" />
        <Field
          of={form}
          name="deliveredOn"
          label={say('client.deliveredOn')}
          hint={say('client.dateHint')}
          type="date"
        />
      </div>
    </>
  )
}
