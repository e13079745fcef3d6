import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled, Option } from '#ui/field.tsx'
import { ContactFields } from './contact-form.tsx'
import { FormEnd } from './form-end.tsx'
import type { ClientSay } from './form-end.tsx'

export interface NewClientPageProps {
  readonly say: ClientSay
  /** `client` (its name) and the fields of a contact: `name`, `addresses`, `language`, `country`, `part`, `salutation`. */
  readonly form: Filled
  readonly countries: readonly Option[]
  readonly action: string
  readonly backHref: string
}

/** A client added by hand, with the person one writes to. */
export function NewClientPage({ say, form, countries, action, backHref }: NewClientPageProps) {
  return (
    <>
      <h1>{say('client.add')}</h1>
      <p class="lede">{say('client.newLede')}</p>
      <ProblemSummary of={form} title={say('client.formBack')} />
      <form class="sheet form" method="post" action={action} novalidate>
        <Field of={form} name="client" label={say('client.name')} hint={say('client.nameHint')} required autofocus />
        <fieldset>
          <legend>{say('client.firstContact')}</legend>
          <ContactFields say={say} form={form} countries={countries} />
        </fieldset>
        <FormEnd say={say} backHref={backHref} />
      </form>
    </>
  )
}

export interface ClientNamePageProps {
  readonly say: ClientSay
  /** `name`. */
  readonly form: Filled
  readonly action: string
  readonly backHref: string
}

export function ClientNamePage({ say, form, action, backHref }: ClientNamePageProps) {
  return (
    <>
      <h1>{say('client.edit')}</h1>
      <ProblemSummary of={form} title={say('client.formBack')} />
      <form class="sheet form" method="post" action={action} novalidate>
        <Field of={form} name="name" label={say('client.name')} hint={say('client.nameHint')} required autofocus />
        <FormEnd say={say} backHref={backHref} />
      </form>
    </>
  )
}
