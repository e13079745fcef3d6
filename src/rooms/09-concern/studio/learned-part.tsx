import type { Dates } from '#ui/dates.ts'
import { Choice, Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import type { PaperSay } from './beside-say.ts'

/** What a concern can teach: a preference, that support is needed here, or a lesson. */
export const LEARNED_AS = ['preference', 'care', 'lesson'] as const

export interface LearnFormProps {
  readonly say: PaperSay
  /** `as`, `words`. */
  readonly form: Filled
  readonly action: string
}

export interface LearnedPartProps extends LearnFormProps {
  readonly dates: Dates
  /** What other concerns of the same cause or kind of work taught. */
  readonly lastTime: readonly { readonly words: string; readonly at: number; readonly href: string }[]
  readonly lessonsHref: string
  /** It ended: what it taught is asked for. */
  readonly asks: boolean
}

/** What earlier concerns taught, and what this one does (S2-41, S2-45, S0-45). */
export function LearnedPart(props: LearnedPartProps) {
  const { say, dates, lastTime, asks } = props
  return (
    <>
      {lastTime.length > 0 && (
        <Section id="last-time" title={say('paper.lastTime')} href={props.lessonsHref} add={say('paper.lessons')}>
          <ul class="lessons">
            {lastTime.map(({ words, at, href }) => (
              <li>
                <p dir="auto">{words}</p>
                <a class="soft" href={href}>
                  {dates.day(at)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="learned" title={say('paper.learn')}>
        {asks ? (
          <LearnForm {...props} />
        ) : (
          <details open={props.form.problems !== undefined}>
            <summary>{say('paper.learn.now')}</summary>
            <LearnForm {...props} />
          </details>
        )}
      </Section>
    </>
  )
}

function LearnForm({ say, form, action }: LearnFormProps) {
  const kinds = LEARNED_AS.map((value) => ({ value, label: say(`paper.learn.as.${value}`) }))
  return (
    <form class="form" method="post" action={action} novalidate>
      <Field
        of={form}
        name="words"
        id="learned-words"
        label={say('paper.learn.words')}
        hint={say('paper.learn.hint')}
        rows={3}
        required
      />
      <Choice of={form} name="as" id="learned-as" label={say('paper.learn.as')} options={kinds} />
      <button>{say('paper.learn.act')}</button>
    </form>
  )
}

/** Where something learned comes back that could not be kept. */
export function LearnPage(props: LearnFormProps & { readonly name: string; readonly backHref: string }) {
  const { say, name, backHref, form } = props
  return (
    <>
      <header class="page-head">
        <h1>{say('paper.learn')}</h1>
        <a class="quiet-link" href={backHref}>
          {say('paper.backToConcern')}
        </a>
      </header>
      <p class="lede">{name}</p>
      <ProblemSummary of={withIds(form)} title={say('paper.formBack')} />
      <div class="sheet">
        <LearnForm {...props} />
      </div>
    </>
  )
}

/** The summary leads to the fields by their ids. */
const withIds = ({ values, problems = {} }: Filled): Filled => ({
  values,
  problems: Object.fromEntries(Object.entries(problems).map(([name, sentence]) => [`learned-${name}`, sentence])),
})
