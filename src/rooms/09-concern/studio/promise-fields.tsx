import { Choice, Field } from '#ui/field.tsx'
import { OPTION_KINDS } from '../concern-types.ts'
import type { ActFields } from './act-fields.tsx'

/** The four kinds of S2-33, and standing by it with the grounds (S2-44). */
export const OptionFields: ActFields = ({ say, at }) => (
  <>
    <Field {...at('words')} label={say('concern.options.label')} rows={3} required />
    <Choice
      {...at('as')}
      label={say('concern.options.kind')}
      options={OPTION_KINDS.map((value) => ({ value, label: say(`concern.kind.${value}`) }))}
    />
    <Field
      {...at('grounds')}
      label={say('concern.options.grounds')}
      hint={say('concern.options.groundsHint')}
      rows={2}
    />
  </>
)

/** S0-26, S0-27: two at least, offered together. */
export const OfferFields: ActFields = ({ say, view }) => (
  <p class="hint">{view.notOffered ?? say('concern.offer.hint')}</p>
)

/** S0-30: words, a day, whose it is. */
export const PromiseFields: ActFields = ({ say, at, view }) => (
  <>
    {view.options.length > 0 && (
      <Choice
        {...at('option')}
        label={say('concern.promises.option')}
        options={[
          ...view.options.map(({ id, words }) => ({ value: id, label: shortened(words) })),
          { value: '', label: say('concern.promises.own') },
        ]}
      />
    )}
    <Field
      {...at('words')}
      label={say('concern.promises.label')}
      hint={say('concern.promises.hint')}
      rows={3}
      required
    />
    <div class="side-by-side">
      <Field {...at('on')} label={say('concern.promises.on')} type="date" required />
      <Field {...at('time')} label={say('concern.promises.time')} type="time" />
    </div>
    {view.members.length > 1 && (
      <Choice
        {...at('owner')}
        label={say('concern.promises.owner')}
        options={view.members.map(({ id, name }) => ({ value: id, label: name }))}
      />
    )}
  </>
)

/** S0-30: delivered, with what shows it. */
export const DeliveryFields: ActFields = ({ say, at, view }) => (
  <>
    {view.promises.length > 1 && (
      <Choice
        {...at('promise')}
        label={say('concern.deliveries.which')}
        options={view.promises.map(({ id, words }) => ({ value: id, label: shortened(words) }))}
      />
    )}
    <Field {...at('proof')} label={say('concern.deliveries.proof')} hint={say('concern.deliveries.hint')} rows={2} />
    {view.sent.length > 0 && (
      <Choice
        {...at('letter')}
        label={say('concern.deliveries.letter')}
        options={[
          { value: '', label: say('concern.deliveries.noLetter') },
          ...view.sent.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
    )}
  </>
)

/** How many hours to choose from are proposed (S0-39, S3-51). */
export const SLOTS = [1, 2, 3] as const

export const CallFields: ActFields = ({ say, at }) => (
  <>
    <p class="hint">{say('concern.calls.hint')}</p>
    {SLOTS.map((number) => (
      <div class="side-by-side">
        <Field {...at(`on${number}`)} label={say('concern.calls.on', { number })} type="date" />
        <Field {...at(`time${number}`)} label={say('concern.calls.time', { number })} type="time" />
      </div>
    ))}
    <Field {...at('minutes')} label={say('concern.calls.minutes')} type="number" inputmode="numeric" />
    <Field {...at('how')} label={say('concern.calls.how')} />
  </>
)

/** S0-41 */
export const GoodwillFields: ActFields = ({ say, at }) => (
  <>
    <Field {...at('minutes')} label={say('concern.goodwill.minutes')} type="number" inputmode="numeric" required />
    <Field
      {...at('words')}
      label={say('concern.goodwill.label')}
      hint={say('concern.goodwill.hint')}
      rows={2}
      required
    />
  </>
)

/** S0-31 */
export const ExtraFields: ActFields = ({ say, at }) => (
  <Field {...at('words')} label={say('concern.extras.label')} rows={2} required />
)

/** Words in one line of a list to choose from. */
export const shortened = (words: string, most = 90): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
}
