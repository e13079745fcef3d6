import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled, Option } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import type { PromiseSay } from './promise-say.ts'

export interface NewPromisePageProps {
  readonly say: PromiseSay
  /** `words`, `on`, `time`, `whom`, `owner`, `source`. */
  readonly form: Filled
  readonly action: string
  readonly backHref: string
  /** To whom it can be made: each contact, and each client as a whole. */
  readonly whom: readonly Option[]
  /** Whose it can be. */
  readonly owners: readonly Option[]
  /** The letter that holds it. */
  readonly letter?: { readonly id: string; readonly words: string; readonly href: string; readonly when: string }
}

/** So much of a letter stands beside the form. */
const READ = 2_000

/** A promise that was made in a letter or in a call, or that one made to oneself for a client. */
export function NewPromisePage(props: NewPromisePageProps) {
  const { say, form, action, backHref, letter, owners } = props
  return (
    <>
      <h1>{say('promise.note')}</h1>
      <p class="lede">{say('promise.noteLede')}</p>
      <ProblemSummary of={form} title={say('promise.formBack')} />
      {letter && <Quoted say={say} letter={letter} />}
      <form class="sheet form" method="post" action={action} novalidate>
        {letter && <input type="hidden" name="letter" value={letter.id} />}
        <Field
          of={form}
          name="words"
          label={say('promise.what')}
          hint={say('promise.whatHint')}
          rows={3}
          required
          autofocus
        />
        <div class="side-by-side">
          <Field of={form} name="on" label={say('promise.day')} type="date" required />
          <Field of={form} name="time" label={say('promise.hour')} hint={say('promise.hourHint')} type="time" />
        </div>
        <Choice of={form} name="whom" label={say('promise.to')} options={props.whom} />
        {owners.length > 1 && <Choice of={form} name="owner" label={say('promise.owner')} options={owners} />}
        {!letter && (
          <Radios
            of={form}
            name="source"
            id="field-source"
            legend={say('promise.from')}
            as="chips"
            options={(['call', 'hand'] as const).map((value) => ({ value, label: say(`promise.source.${value}`) }))}
          />
        )}
        <p class="form-end">
          <button class="primary">{say('promise.noteAct')}</button>
          <a class="button quiet" href={backHref}>
            {say('promise.leave')}
          </a>
        </p>
      </form>
    </>
  )
}

function Quoted({ say, letter }: { say: PromiseSay; letter: NonNullable<NewPromisePageProps['letter']> }) {
  const { words, href, when } = letter
  return (
    <section class="sheet quoted" aria-labelledby="quoted">
      <h2 id="quoted">
        <a href={href}>{say('promise.inLetter', { when })}</a>
      </h2>
      <p class="words" dir="auto">
        {words.length > READ ? `${words.slice(0, READ)}…` : words}
      </p>
    </section>
  )
}
