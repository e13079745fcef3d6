import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled, Option } from '#ui/field.tsx'
import { languageOptions } from '#ui/languages.ts'
import { PARTS } from '../client-rules.ts'
import { FormEnd } from './form-end.tsx'
import type { ClientSay } from './form-end.tsx'

export interface ContactPageProps {
  readonly say: ClientSay
  /** The contact's name as it is kept; absent for a new one. */
  readonly name?: string
  readonly client: string
  /** `name`, `addresses` (one a line), `language`, `country`, `part`, `salutation`. */
  readonly form: Filled
  readonly countries: readonly Option[]
  readonly action: string
  readonly backHref: string
}

/** A contact, new or changed. */
export function ContactPage({ say, name, client, form, countries, action, backHref }: ContactPageProps) {
  return (
    <>
      <h1>{name === undefined ? say('client.contactNew', { client }) : say('client.contactTitle', { name })}</h1>
      <ProblemSummary of={form} title={say('client.formBack')} />
      <form class="sheet form" method="post" action={action} novalidate>
        <ContactFields say={say} form={form} countries={countries} autofocus />
        <FormEnd say={say} backHref={backHref} />
      </form>
    </>
  )
}

/** What is asked about a contact, wherever one is added. */
export function ContactFields(props: {
  say: ClientSay
  form: Filled
  countries: readonly Option[]
  autofocus?: boolean
}) {
  const { say, form, countries, autofocus } = props

  const parts = PARTS.map((part) => ({ value: part, label: say(`client.part.${part}`) }))
  return (
    <>
      <Field of={form} name="name" label={say('client.contactName')} required autofocus={autofocus} />
      <Field of={form} name="addresses" label={say('client.addresses')} hint={say('client.addressesHint')} rows={2} />
      <div class="side-by-side">
        <Choice
          of={form}
          name="language"
          label={say('client.language')}
          hint={say('client.languageHint')}
          options={languageOptions}
        />
        <Choice of={form} name="part" label={say('client.part')} options={parts} />
      </div>
      <Choice
        of={form}
        name="country"
        label={say('client.country')}
        hint={say('client.countryHint')}
        options={countries}
      />
      <Field
        of={form}
        name="salutation"
        label={say('client.salutation')}
        hint={say('client.salutationHint')}
        lang={form.values['language']}
      />
    </>
  )
}
