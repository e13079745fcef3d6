import type { Dates } from '#ui/dates.ts'
import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { CAUSES, WHOSE } from '../concern-types.ts'
import type { ConcernSay } from './concern-say.ts'
import { GrownLine } from './concern-way.tsx'

export interface OpeningProps {
  readonly say: ConcernSay
  readonly dates: Dates
  /** Of the client. */
  readonly name: string
  readonly form: Filled
  /** What is said above a form that came back. */
  readonly problemTitle: string
  readonly action: string
  readonly backHref: string
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly projects: readonly { readonly id: string; readonly name: string }[]
  /** The letter that it is opened from. */
  readonly letter?: { readonly id: string; readonly at: number; readonly href: string }
  /** The kind of the sign that it is opened from. */
  readonly sign?: string
  /** That sign is behaviour: there are no words of theirs to it yet. */
  readonly behaviour: boolean
  /** The contact it is about has an open concern, to which this is added. */
  readonly joins: boolean
  /** Why a concern rather than one more question (S0-22). */
  readonly grown?: { readonly times: number; readonly aged: boolean }
}

/** Where a concern begins: with their words (S0-15, S0-17, S0-23). */
export function OpeningForm(props: OpeningProps) {
  const { say, dates, name, form, action, letter, sign } = props
  return (
    <>
      <header class="page-head">
        <h1>{say('concern.opening')}</h1>
        <a class="quiet-link" href={props.backHref}>
          {name}
        </a>
      </header>
      <p class="lede">{say('concern.openHint')}</p>
      {props.grown && <GrownLine say={say} grown={props.grown} />}
      {props.joins && <p class="flash">{say('concern.opening.joins')}</p>}
      <ProblemSummary of={form} title={props.problemTitle} />
      {props.contacts.length === 0 ? (
        <p>{say('concern.opening.nobody')}</p>
      ) : (
        <form class="sheet form" method="post" action={action} novalidate>
          {letter && <input type="hidden" name="letter" value={letter.id} />}
          {sign && <input type="hidden" name="sign" value={sign} />}
          {letter && (
            <p class="soft">
              <a href={letter.href}>{say('concern.opening.fromLetter', { when: dates.weekdayAndTime(letter.at) })}</a>
            </p>
          )}
          <Fields {...props} />
          <p class="form-end">
            <button class="primary">{say('concern.open')}</button>
          </p>
        </form>
      )}
    </>
  )
}

function Fields({ say, form, letter, contacts, projects, behaviour }: OpeningProps) {
  const unsaid = { value: '', label: say('concern.opening.weightUnsaid') }
  return (
    <>
      {behaviour ? (
        <p>{say('concern.opening.behaviour')}</p>
      ) : (
        <Field
          of={form}
          name="words"
          label={say(letter ? 'concern.opening.their' : 'concern.opening.byHand')}
          hint={say(letter ? 'concern.opening.theirHint' : 'concern.opening.byHandHint')}
          rows={6}
          required
          autofocus
        />
      )}
      {contacts.length > 1 ? (
        <Choice of={form} name="contact" label={say('concern.opening.who')} options={optionsOf(contacts)} />
      ) : (
        <input type="hidden" name="contact" value={contacts[0]?.id} />
      )}
      {projects.length > 0 && (
        <Choice
          of={form}
          name="project"
          label={say('concern.opening.project')}
          options={[{ value: '', label: say('concern.opening.noProject') }, ...optionsOf(projects)]}
        />
      )}
      <Choice
        of={form}
        name="weight"
        label={say('concern.opening.weight')}
        options={[
          unsaid,
          ...(['1', '2', '3'] as const).map((value) => ({ value, label: say(`concern.opening.weight.${value}`) })),
        ]}
      />
      <details open={Boolean(form.values['cause'])}>
        <summary>{say('concern.cause')}</summary>
        <Radios
          of={form}
          name="cause"
          id="field-cause"
          legend={say('concern.cause')}
          legendUnseen
          hint={say('concern.causeHint')}
          as="chips"
          options={CAUSES.map((value) => ({ value, label: say(`concern.cause.${value}`) }))}
        />
        <Radios
          of={form}
          name="whose"
          id="field-whose"
          legend={say('concern.whose')}
          as="chips"
          options={WHOSE.map((value) => ({ value, label: say(`concern.whose.${value}`) }))}
        />
      </details>
    </>
  )
}

const optionsOf = (list: readonly { id: string; name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }))
