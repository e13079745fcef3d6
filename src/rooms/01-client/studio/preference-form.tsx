import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Ticks } from '#ui/ticks.tsx'
import { type ClientSay, FormEnd } from './form-end.tsx'

export interface PreferencePageProps {
  readonly say: ClientSay
  /** The contact's name. */
  readonly name: string
  /** `note`, `care`. */
  readonly form: Filled
  readonly action: string
  readonly backHref: string
}

/** A preference that came back because it could not be kept as typed. */
export function PreferencePage({ say, name, form, action, backHref }: PreferencePageProps) {
  return (
    <>
      <h1>{say('client.addPreference')}</h1>
      <p class="lede">{name}</p>
      <ProblemSummary of={form} title={say('client.formBack')} />
      <form class="sheet form" method="post" action={action} novalidate>
        <Field
          of={form}
          name="note"
          label={say('client.preferences')}
          hint={say('client.preferencesEmpty')}
          rows={4}
          required
        />
        <Ticks of={form} options={[{ name: 'care', label: say('client.care'), hint: say('client.careHint') }]} />
        <FormEnd say={say} backHref={backHref} />
      </form>
    </>
  )
}
