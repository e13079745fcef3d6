import type { Say } from '#foundation/words.ts'
import { Field, ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { EASES_SAID, type Part } from '../check-ins/check-in-types.ts'
import type { en } from '../words/checkin/en.ts'

export type CheckInSay = Say<keyof typeof en>

export interface CheckInFormProps {
  readonly say: CheckInSay
  readonly studio: string
  readonly part: Part
  /** `ease` as it was chosen in the letter, and `words`. */
  readonly form: Filled
  readonly action: string
  readonly send: 'checkin.theirs.send' | 'checkin.theirs.sendChange'
}

/** How at ease they are: the answer ready, a place for words, and the one button that sends it. */
export function CheckInForm({ say, studio, part, form, action, send }: CheckInFormProps) {
  return (
    <>
      <ProblemSummary of={form} title={say('checkin.theirs.formBack')} />
      <form class="their-form check-in" method="post" action={action} novalidate>
        <Radios
          of={form}
          name="ease"
          id="field-ease"
          legend={say(`checkin.mail.ask.${part}`)}
          as="rows"
          options={EASES_SAID.map((value) => ({ value, label: say(`checkin.answer.${value}`) }))}
        />
        <Field of={form} name="words" label={say('checkin.theirs.words')} rows={4} />
        <button class="primary">{say(send)}</button>
        <p class="hint">{say('checkin.theirs.sends', { studio })}</p>
      </form>
    </>
  )
}
