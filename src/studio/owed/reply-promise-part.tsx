import type { Filled } from '#ui/field.tsx'
import { Field, ProblemSummary } from '#ui/field.tsx'
import { Ticks } from '#ui/ticks.tsx'
import type { StudioSay } from '../say.ts'

export interface ReplyPromiseView {
  /** `acknowledges` (`yes` or absent) and `updateDays`. */
  readonly form: Filled
  readonly action: string
  /** What an acknowledgement says, as it would leave now, in each language of a contact. */
  readonly examples: readonly { readonly language: string; readonly name: string; readonly text: string }[]
  /** False while no mailbox is connected: nothing is acknowledged then. */
  readonly canSend: boolean
}

/** In Settings: letters that ask are acknowledged, or not, with the words that leave; and how long nobody goes without a word (S1-21, S2-22). */
export function ReplyPromisePart({ say, view }: { say: StudioSay; view: ReplyPromiseView }) {
  const { form, action, examples, canSend } = view
  const option = {
    name: 'acknowledges',
    label: say('talk.setting.acknowledges'),
    hint: say('talk.setting.acknowledgesHint'),
  }
  return (
    <>
      <ProblemSummary of={form} title={say('studio.formBack')} />
      <form class="form" method="post" action={action} novalidate>
        <Ticks of={form} options={[option]} />
        {!canSend && <p class="hint">{say('talk.setting.noMailbox')}</p>}
        <details class="acknowledgement-words">
          <summary>{say('talk.setting.words')}</summary>
          {examples.map(({ language, name, text }) => (
            <figure lang={language}>
              <figcaption>{name}</figcaption>
              <p class="told-words">{text}</p>
            </figure>
          ))}
        </details>
        <Field
          of={form}
          name="updateDays"
          label={say('talk.setting.updateDays')}
          hint={say('talk.setting.updateDaysHint')}
          inputmode="numeric"
          required
        />
        <p class="form-end">
          <button>{say('studio.form.save')}</button>
        </p>
      </form>
    </>
  )
}
