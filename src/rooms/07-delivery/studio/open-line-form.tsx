import type { Say } from '#foundation/words.ts'
import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Ticks } from '#ui/ticks.tsx'
import { WAYS } from '../delivery-types.ts'
import type { en } from '../words/en.ts'

export type DeliverySay = Say<keyof typeof en>

export interface OpenLineFormProps {
  readonly say: DeliverySay
  /** `day`, `from`, `to`, `way`, `number`, and `tell-CONTACT` for each who is told. */
  readonly form: Filled
  readonly action: string
  /** It is what the page is for. */
  readonly primary?: boolean
  /** Whom a letter can tell. */
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
}

/** A day and hours in which a client reaches the studio at once (S0-44). */
export function OpenLineForm({ say, form, action, contacts, primary }: OpenLineFormProps) {
  const ways = WAYS.map((value) => ({ value, label: say(`delivery.way.${value}`) }))
  const told = contacts.map(({ id, name }) => ({ name: `tell-${id}`, label: name }))
  return (
    <form class="form open-line" method="post" action={action} novalidate>
      <div class="hours">
        <Field of={form} name="day" type="date" label={say('delivery.day')} required />
        <Field of={form} name="from" type="time" label={say('delivery.from')} required />
        <Field of={form} name="to" type="time" label={say('delivery.to')} required />
      </div>
      <Choice of={form} name="way" label={say('delivery.way')} options={ways} />
      <Field of={form} name="number" label={say('delivery.number')} />
      {told.length > 0 && (
        <Ticks of={form} legend={say('delivery.tell')} hint={say('delivery.tellHint')} options={told} />
      )}
      <button class={primary ? 'primary' : undefined}>{say('delivery.open')}</button>
    </form>
  )
}

/** Where hours that could not be opened come back. */
export function OpenLinePage(props: OpenLineFormProps & { readonly name: string; readonly backHref: string }) {
  const { say, name, backHref, form } = props
  return (
    <>
      <header class="page-head">
        <h1>{say('delivery.openLine')}</h1>
        <a class="quiet-link" href={backHref}>
          {say('delivery.leave')}
        </a>
      </header>
      <p class="lede">{name}</p>
      <ProblemSummary of={form} title={say('delivery.formBack')} />
      <div class="sheet">
        <OpenLineForm {...props} primary />
      </div>
    </>
  )
}
