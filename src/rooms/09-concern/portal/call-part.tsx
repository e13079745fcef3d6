import { Field } from '#ui/field.tsx'
import { dayAndTime } from './next-lines.ts'
import { mayChooseCall } from './their-next-rules.ts'
import { Carried, PartTitle, Radios, type TheirPart } from './their-part.tsx'

/** A call: times to choose from, in the studio's own zone, or a word on what would suit better (S0-39, S3-51). */
export function CallPart(props: TheirPart) {
  const { say, dates, concern, by } = props
  const { call } = concern
  if (!call) return null
  const mayChoose = !concern.end && mayChooseCall(concern, dates.now)
  return (
    <section class="card" aria-labelledby="call">
      <PartTitle {...props} id="call" of="call">
        {say('theirs.call')}
      </PartTitle>
      {call.how && (
        <p dir="auto" class="their-lines">
          {call.how}
        </p>
      )}
      {call.chosen && (
        <p class="their-answer">
          {say(call.ownChoice ? 'theirs.callChosen' : 'theirs.next.talk', {
            when: dayAndTime(dates, call.chosen.from),
          })}
        </p>
      )}
      {call.held && <p>{say('theirs.callHeld')}</p>}
      {call.noneSuits && call.ownChoice && <p>{say('theirs.callNone', { by })}</p>}
      {call.chosen && !call.held && <Zone {...props} at={call.chosen.from} />}
      {mayChoose && <Choosing {...props} />}
    </section>
  )
}

const Zone = ({ say, dates, at }: TheirPart & { at: number }) => (
  <p class="hint">{say('theirs.zone', { zone: dates.zone(at) })}</p>
)

function Choosing(props: TheirPart) {
  const { say, dates, concern, action, typed } = props
  const slots = (concern.call?.slots ?? []).filter((slot) => slot.from > dates.now)
  const of = typed('call')
  const times = slots.map((slot) => ({
    value: slot.id,
    label: say('theirs.slot', { when: dayAndTime(dates, slot.from), minutes: slot.minutes }),
  }))
  return (
    <form class="their-form" method="post" action={action('call')} novalidate>
      <Carried concern={concern} />
      <Radios
        name="slot"
        legend={say('theirs.callWhen')}
        of={of}
        options={[...times, { value: 'none', label: say('theirs.callNoneSuits') }]}
      />
      <Zone {...props} at={slots[0]?.from ?? dates.now} />
      <Field of={of} name="words" id="call-words" label={say('theirs.callRather')} rows={2} />
      <button class="primary">{say('theirs.callChoose')}</button>
    </form>
  )
}
