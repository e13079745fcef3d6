import { Field } from '#ui/field.tsx'
import { slipOf } from './their-next-rules.ts'
import { Carried, type TheirPart } from './their-part.tsx'

/** A button pressed by mistake is taken back, within a day. */
export function Slip({ say, dates, concern, action }: TheirPart) {
  const slip = slipOf(concern, dates.now)
  if (!slip) return null
  return (
    <form class="their-slip" method="post" action={action('taking-back')}>
      <input type="hidden" name="happening" value={slip.happening} />
      <button class="quiet">{say('theirs.slip')}</button>
      <small>{say('theirs.slipUntil', { day: dates.day(slip.until), time: dates.time(slip.until) })}</small>
    </form>
  )
}

/** The studio asked first: perhaps there was nothing (product.md: unfounded). */
export function Denying({ say, concern, action, typed }: TheirPart) {
  const of = typed('denial')
  return (
    <details class="card" open={of.problems !== undefined}>
      <summary>{say('theirs.nothing')}</summary>
      <form class="their-form" method="post" action={action('denial')} novalidate>
        <Carried concern={concern} />
        <p>{say('theirs.nothingHint')}</p>
        <Field of={of} name="words" id="denial-words" label={say('theirs.answerWords')} rows={2} />
        <button>{say('theirs.nothingWasWrong')}</button>
      </form>
    </details>
  )
}
