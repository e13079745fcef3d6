import { Act } from '#ui/act.tsx'
import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { EXPECTATION_STATES, type ExpectationState } from '../expectations/expectation-tables.ts'
import type { PaperSay } from './beside-say.ts'

export interface ExpectationView {
  readonly words: string
  readonly state: ExpectationState
  /** Of the project; '' where the client has but one. */
  readonly project: string
  readonly letterHref?: string
  readonly stateAction: string
  readonly removeAction: string
}

export interface ExpectationFormProps {
  readonly say: PaperSay
  /** `words`, `project`, `letter`. */
  readonly form: Filled
  readonly action: string
  readonly projects: readonly { readonly value: string; readonly label: string }[]
  /** Where they may have said it: letters of theirs, the newest first. */
  readonly letters: readonly { readonly value: string; readonly label: string }[]
  /** The page that the form stands on. */
  readonly here: string
}

/** What they expect, open ones first, and whether it is met (S2-3): difficult is whoever has an expectation open. */
export function ExpectationsPart(props: ExpectationFormProps & { readonly expectations: readonly ExpectationView[] }) {
  const { say, expectations, projects, here } = props
  if (projects.length === 0) return null
  return (
    <Section id="expectations" title={say('paper.expect')}>
      {expectations.length === 0 && <p class="soft">{say('paper.expect.hint')}</p>}
      <ul class="expectations">
        {expectations.map((one) => (
          <li class={one.state}>
            <p dir="auto">{one.words}</p>
            <p class="soft">
              <b>{say(`paper.expect.state.${one.state}`)}</b>
              {one.project && <span dir="auto"> · {one.project}</span>}
              {one.letterHref && (
                <>
                  {' · '}
                  <a href={one.letterHref}>{say('paper.expect.letter')}</a>
                </>
              )}
            </p>
            <div class="acts">
              {EXPECTATION_STATES.filter((state) => state !== one.state).map((state) => (
                <Act
                  action={one.stateAction}
                  kind="quiet"
                  label={say(`paper.expect.setLong.${state}`, { words: one.words })}
                  hidden={{ state, here }}
                >
                  {say(`paper.expect.set.${state}`)}
                </Act>
              ))}
              <Act
                action={one.removeAction}
                kind="quiet"
                label={say('paper.expect.removeLong', { words: one.words })}
                hidden={{ here }}
              >
                {say('paper.expect.remove')}
              </Act>
            </div>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('paper.expect.add')}</summary>
        <ExpectationForm {...props} />
      </details>
    </Section>
  )
}

function ExpectationForm({ say, form, action, projects, letters, here }: ExpectationFormProps) {
  const where = [{ value: '', label: say('paper.expect.elsewhere') }, ...letters]
  return (
    <form class="form" method="post" action={action} novalidate>
      <input type="hidden" name="here" value={here} />
      <Field of={form} name="words" id="expected-words" label={say('paper.expect.words')} rows={2} required />
      {projects.length > 1 ? (
        <Choice of={form} name="project" id="expected-project" label={say('paper.expect.project')} options={projects} />
      ) : (
        <input type="hidden" name="project" value={projects[0]?.value} />
      )}
      {letters.length > 0 && (
        <Choice of={form} name="letter" id="expected-letter" label={say('paper.expect.where')} options={where} />
      )}
      <button>{say('paper.expect.act')}</button>
    </form>
  )
}

/** Where an expectation comes back that could not be noted. */
export function ExpectationPage(props: ExpectationFormProps & { readonly name: string }) {
  const { say, form, here, name } = props
  const { words } = form.problems ?? {}
  return (
    <>
      <header class="page-head">
        <h1>{say('paper.expect')}</h1>
        <a class="quiet-link" href={here}>
          {say('paper.back')}
        </a>
      </header>
      <p class="lede">{name}</p>
      <ProblemSummary
        of={{ values: {}, ...(words ? { problems: { 'expected-words': words } } : {}) }}
        title={say('paper.formBack')}
      />
      <div class="sheet">
        <ExpectationForm {...props} />
      </div>
    </>
  )
}
