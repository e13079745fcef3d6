import type { Dates } from '#ui/dates.ts'
import { Choice, Field } from '#ui/field.tsx'
import type { Filled, Option } from '#ui/field.tsx'
import type { PromiseSay } from './promise-say.ts'
import { TheirWord } from './their-word.tsx'

export const FORMS = ['keeping', 'moves', 'answer', 'givingUp'] as const
export type FormName = (typeof FORMS)[number]

export interface ActsView {
  /** Where each form is posted; `answer` only while a request waits for their word. */
  readonly actions: Readonly<Partial<Record<FormName, string>>>
  /** The answer to a question keeps its promise: where it is written. */
  readonly answerHref?: string
  /** Letters of ours that may show that it was kept. */
  readonly sent: readonly Option[]
  /** Letters of theirs that may hold their word, with the words. */
  readonly letters: readonly { readonly id: string; readonly at: number; readonly words: string }[]
  /** The form that came back, with what was typed and what could not be taken. */
  readonly back?: { readonly form: FormName; readonly of: Filled }
}

export interface ActsProps {
  readonly say: PromiseSay
  readonly dates: Dates
  readonly acts: ActsView
}

/** What can be done with a promise: kept is the one that the page is for. */
export function PromiseActs(props: ActsProps) {
  const { say, acts } = props
  return (
    <section class="promise-acts">
      {acts.answerHref && (
        <p>
          <a class="button" href={acts.answerHref}>
            {say('promise.toQuestion')}
          </a>
        </p>
      )}
      <Keeping {...props} />
      {acts.actions.answer && (
        <form class="sheet form" id="answer" method="post" action={acts.actions.answer} novalidate>
          <h2>{say('promise.theirWord')}</h2>
          <TheirWord {...props} at={(name) => at(acts, 'answer', name)} />
          <button>{say('promise.noteWord')}</button>
        </form>
      )}
      <AskingLater {...props} />
      <GivingUp {...props} />
    </section>
  )
}

function Keeping({ say, acts }: ActsProps) {
  return (
    <form class="sheet form" id="keeping" method="post" action={acts.actions.keeping} novalidate>
      <h2>{say('promise.keep')}</h2>
      <Field {...at(acts, 'keeping', 'proof')} label={say('promise.proof')} hint={say('promise.proofHint')} rows={3} />
      {acts.sent.length > 0 && (
        <Choice
          {...at(acts, 'keeping', 'letter')}
          label={say('promise.letter')}
          options={[{ value: '', label: say('promise.noLetter') }, ...acts.sent]}
        />
      )}
      <button class="primary">{say('promise.kept')}</button>
    </form>
  )
}

function AskingLater({ say, acts }: ActsProps) {
  const field = (name: string) => at(acts, 'moves', name)
  return (
    <details class="sheet" open={acts.back?.form === 'moves'}>
      <summary>{say('promise.askLater')}</summary>
      <form class="form" method="post" action={acts.actions.moves} novalidate>
        <p class="hint">{say('promise.askHint')}</p>
        <div class="side-by-side">
          <Field {...field('on')} label={say('promise.newDay')} type="date" required />
          <Field {...field('time')} label={say('promise.hour')} hint={say('promise.hourHint')} type="time" />
        </div>
        <Field {...field('reason')} label={say('promise.reason')} hint={say('promise.reasonHint')} rows={3} required />
        <button>{say('promise.ask')}</button>
      </form>
    </details>
  )
}

function GivingUp({ say, acts }: ActsProps) {
  return (
    <details class="sheet" open={acts.back?.form === 'givingUp'}>
      <summary>{say('promise.giveUp')}</summary>
      <form class="form" method="post" action={acts.actions.givingUp} novalidate>
        <p class="hint">{say('promise.giveUpHint')}</p>
        <Field {...at(acts, 'givingUp', 'why')} label={say('promise.why')} rows={3} required />
        <button>{say('promise.giveUpAct')}</button>
      </form>
    </details>
  )
}

/** A field of one of the forms: the same name stands in several of them. */
const at = ({ back }: ActsView, form: FormName, name: string) => ({
  of: back?.form === form ? back.of : { values: {} },
  name,
  id: `field-${form}.${name}`,
})

/** The problems of a form that came back, each leading to its field from the top of the page. */
export function inForms({ form, of }: NonNullable<ActsView['back']>): Filled {
  const problems = Object.entries(of.problems ?? {}).map(([name, sentence]) => [`${form}.${name}`, sentence])
  return { values: {}, problems: Object.fromEntries(problems) }
}
