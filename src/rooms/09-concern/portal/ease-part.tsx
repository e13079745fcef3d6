import { Field } from '#ui/field.tsx'
import { EASES } from '../concern-types.ts'
import { mayAnswer, roundNow } from './their-next-rules.ts'
import { Answers, Carried, type TheirPart } from './their-part.tsx'

/** “Does this ease it?”, once what was promised is done: only their own word closes the concern (S0-32, S0-34). */
export function EasePart({ say, concern, action, typed }: TheirPart) {
  if (concern.end || !mayAnswer(roundNow(concern))) return null
  const of = typed('answer')
  return (
    <section class="card" aria-labelledby="ease">
      <form class="their-form" method="post" action={action('answer')} novalidate>
        <Carried concern={concern} />
        <fieldset>
          <legend id="ease" class="next">
            {say('theirs.next.answer')}
          </legend>
          <p class="soft">{say('theirs.answerHint')}</p>
          <Field of={of} name="words" id="ease-words" label={say('theirs.answerWords')} rows={3} />
          <Answers
            of={of}
            name="eases"
            answers={EASES.map((value) => ({ value, label: say(`theirs.eases.${value}`) }))}
          />
        </fieldset>
      </form>
    </section>
  )
}

/** Their word counts at any time, also before it was asked for. */
export function EasedAlready({ say, concern, action }: TheirPart) {
  if (concern.end || concern.said.length === 0 || mayAnswer(roundNow(concern))) return null
  return (
    <details class="card">
      <summary>{say('theirs.already')}</summary>
      <form class="their-form" method="post" action={action('answer')}>
        <Carried concern={concern} />
        <p>{say('theirs.alreadyHint')}</p>
        <button name="eases" value="yes">
          {say('theirs.alreadyEased')}
        </button>
      </form>
    </details>
  )
}
