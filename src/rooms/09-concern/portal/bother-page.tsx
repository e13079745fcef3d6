import { Field, type Filled, ProblemSummary } from '#ui/field.tsx'
import { Radios, type TheirPart } from './their-part.tsx'

export interface BotherPageProps extends Pick<TheirPart, 'say' | 'dates' | 'studio' | 'by'> {
  /** `words`, `weight` (1 to 3), `who`, `again` (the concern it follows). */
  form: Filled
  action: string
  /** By when ways to ease it come, if it is sent now. */
  answerBy: number
  /** Their concern that is open already, which what they write is added to. */
  open: { since: number; href: string } | null
}

/** “Something bothering you?”: one thing to write, and when an answer comes (S0-17, S2-34). */
export function BotherPage({ say, dates, studio, by, form, action, answerBy, open }: BotherPageProps) {
  const weights = (['1', '2', '3'] as const).map((value) => ({ value, label: say(`theirs.weight.${value}`) }))
  return (
    <div class="their-concern">
      <h1>{say('theirs.bothering')}</h1>
      <ProblemSummary of={form} title={say('theirs.formBack')} />
      {open && (
        <p>
          {say('theirs.botheringOpen')}{' '}
          <a href={open.href}>{say('theirs.botheringSee', { day: dates.day(open.since) })}</a>
        </p>
      )}
      <form class="card their-form" method="post" action={action} novalidate>
        {form.values['again'] && <input type="hidden" name="again" value={form.values['again']} />}
        <Field
          of={form}
          name="words"
          label={say('theirs.words')}
          hint={say('theirs.wordsHint', { studio })}
          rows={6}
          required
        />
        <Radios name="weight" legend={say('theirs.weight')} of={form} options={weights} />
        <Field of={form} name="who" label={say('theirs.who')} hint={say('theirs.whoHint')} rows={2} />
        <button class="primary">{say('theirs.tell')}</button>
        <p class="hint">{say('theirs.next.options', { by, day: dates.day(answerBy), time: dates.time(answerBy) })}</p>
      </form>
    </div>
  )
}
