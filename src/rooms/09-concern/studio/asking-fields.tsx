import type { ActFields } from './act-fields.tsx'

/** S0-32: asked again, by a letter that waits in the outbox or is written now, or in a call. */
export const AskingBackFields: ActFields = ({ say, view }) => (
  <p class="hint">{say(view.questionHref ? 'concern.asking-back.waits' : 'concern.asking-back.hint')}</p>
)
