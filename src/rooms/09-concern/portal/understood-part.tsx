import { Answers, Carried, Line, PartTitle, type TheirPart, Words } from './their-part.tsx'

/** How the studio understood it, for them to say whether it is so (S0-24); before it the fault that it owned, without a reason (S2-19). */
export function UnderstoodPart(props: TheirPart) {
  const { say, concern } = props
  const { restated, faultOwned } = concern
  return (
    <>
      {faultOwned && (
        <section class="card" aria-labelledby="fault">
          <h2 id="fault">{say('theirs.fault')}</h2>
          <p dir="auto" class="their-lines">
            {faultOwned.words}
          </p>
        </section>
      )}
      {restated && (
        <section class="card" aria-labelledby="understood">
          <PartTitle {...props} id="understood" of="confirm">
            {say('theirs.understood')}
          </PartTitle>
          <Words>{restated.words}</Words>
          {restated.confirmed?.own && (
            <p class="their-answer">{say(restated.confirmed.right ? 'theirs.wasRight' : 'theirs.wasNotQuite')}</p>
          )}
          {restated.confirmed?.words && <Words>{restated.confirmed.words}</Words>}
          {!concern.end && !restated.confirmed && <Confirming {...props} />}
        </section>
      )}
    </>
  )
}

function Confirming({ say, concern, next, action, typed }: TheirPart) {
  const of = typed('confirmation')
  return (
    <form class="their-form" method="post" action={action('confirmation')} novalidate>
      <Carried concern={concern} />
      <fieldset>
        <legend class={next.turn === 'theirs' && next.what === 'confirm' ? 'unseen' : undefined}>
          {say('theirs.next.confirm')}
        </legend>
        <Answers
          of={of}
          name="right"
          answers={[
            { value: 'yes', label: say('theirs.right') },
            { value: 'no', label: say('theirs.notQuite') },
          ]}
        />
        <Line say={say} of={of} id="understood-words" />
      </fieldset>
    </form>
  )
}
