import { Field } from '#ui/field.tsx'
import { Carried, type TheirPart, Words } from './their-part.tsx'

/** What they said, in their own words and with the day: the page begins with it (S0-23). */
export function SaidPart(props: TheirPart) {
  const { say, dates, concern } = props
  if (concern.said.length === 0 && concern.end) return null
  return (
    <section class="card" aria-labelledby="told">
      <h2 id="told" class="unseen">
        {say('theirs.said')}
      </h2>
      {concern.said.map((one) => (
        <figure class="their-said">
          <figcaption>{say(`theirs.said.${one.by}`, { day: dates.day(one.at) })}</figcaption>
          <Words>{one.words}</Words>
        </figure>
      ))}
      {!concern.end && <More {...props} />}
    </section>
  )
}

/** Another word on it, at any time: the concern stays open to them until it has eased (S0-29). */
function More({ say, concern, action, typed }: TheirPart) {
  const of = typed('words')
  const hasProblem = of.problems !== undefined
  const form = (
    <form class="their-form" method="post" action={action('words')} novalidate>
      <Carried concern={concern} />
      <Field of={of} name="words" id="more-words" label={say('theirs.more')} rows={4} />
      <button>{say('theirs.send')}</button>
    </form>
  )
  // Without a word of theirs there is nothing to fold it under.
  if (concern.said.length === 0) return form
  return (
    <details open={hasProblem}>
      <summary>{say('theirs.moreOpen')}</summary>
      {form}
    </details>
  )
}
