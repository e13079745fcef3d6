import { Choice, Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { PARTED_WHY, REACTIONS, UNFOUNDED_WHY } from '../concern-types.ts'
import type { ActFields, FieldsProps } from './act-fields.tsx'
import { shortened } from './promise-fields.tsx'

/** So much of a letter is read beside the field that wants its words. */
const READ = 2_000

/** The client's own word as it reached the studio (S0-34): what it answers, and the letter or the call that it was said in. */
export const WordFields: ActFields = (props) => (
  <>
    <p class="hint">{props.say('concern.words.hint')}</p>
    <Answers {...props} />
    <Source {...props} />
  </>
)

/** What troubles them, in their own words, and how they reached the studio (S0-17). */
export const HearingFields: ActFields = (props) => (
  <>
    <p class="hint">{props.say('concern.hearing.hint')}</p>
    <Source {...props} />
  </>
)

/** A letter of theirs and the words of it, or who said it and what. */
function Source(props: FieldsProps) {
  const { say, at, view } = props
  return (
    <>
      <Radios
        {...at('by')}
        legend={say('concern.words.by')}
        as="chips"
        options={(['message', 'call'] as const).map((value) => ({ value, label: say(`concern.words.${value}`) }))}
      />
      <div class="by-message">
        {view.letters.length === 0 && <p class="soft">{say('concern.words.noLetters')}</p>}
        {(view.letters.length > 0 || props.of.values['quote']) && <Letters {...props} />}
      </div>
      <div class="by-call">
        <Field {...at('who')} label={say('concern.call-notes.who')} />
        <Field {...at('said')} label={say('concern.call-notes.said')} rows={4} />
      </div>
    </>
  )
}

/** What it may answer; each says first that it was not said. */
function Answers({ say, dates, at, view }: FieldsProps) {
  const unsaid = { value: '', label: say('concern.words.unsaid') }
  return (
    <>
      {view.open.eases && (
        <Choice
          {...at('eases')}
          label={say('concern.words.eases')}
          options={[
            unsaid,
            ...(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: say(`concern.words.${value}`) })),
          ]}
        />
      )}
      {view.open.right && (
        <Choice
          {...at('right')}
          label={say('concern.words.right')}
          options={[
            unsaid,
            { value: 'yes', label: say('concern.words.rightYes') },
            { value: 'no', label: say('concern.words.rightNo') },
          ]}
        />
      )}
      {view.options.map(({ id, words }) => (
        <Choice
          {...at(`option-${id}`)}
          label={shortened(words, 200)}
          options={[unsaid, ...REACTIONS.map((value) => ({ value, label: say(`concern.option.${value}`) }))]}
        />
      ))}
      {view.slots.length > 0 && (
        <Choice
          {...at('slot')}
          label={say('concern.words.slot')}
          options={[
            unsaid,
            ...view.slots.map(({ id, from }) => ({ value: id, label: dates.dayAndTime(from) })),
            { value: 'none', label: say('concern.words.noSlot') },
          ]}
        />
      )}
      {view.open.denied && (
        <p class="check">
          <input
            type="checkbox"
            name="denied"
            value="yes"
            id={at('denied').id}
            checked={at('denied').of.values['denied'] === 'yes'}
          />
          <label for={at('denied').id}>{say('concern.words.denied')}</label>
        </p>
      )}
    </>
  )
}

/** Their letters since, each with its words, so that the ones that say it can be copied. */
function Letters({ say, dates, at, view }: FieldsProps) {
  return (
    <>
      <Radios
        {...at('letter')}
        legend={say('concern.words.letter')}
        as="rows"
        options={view.letters.map(({ id, at: when, words }) => ({
          value: id,
          label: dates.weekdayAndTime(when),
          below: (
            <p class="words" dir="auto">
              {words.length > READ ? `${words.slice(0, READ)}…` : words}
            </p>
          ),
        }))}
      />
      <Field {...at('quote')} label={say('concern.words.quote')} hint={say('concern.words.quoteHint')} rows={3} />
    </>
  )
}

/** Ends that never count as eased, each with its reason (product.md, Concern). */
export const PartingFields: ActFields = ({ say, at }) => (
  <>
    <p class="hint">{say('concern.parting.hint')}</p>
    <Choice
      {...at('why')}
      label={say('concern.parting.why')}
      options={PARTED_WHY.map((value) => ({ value, label: say(`concern.parted.${value}`) }))}
    />
    <Field {...at('words')} label={say('concern.parting.label')} rows={3} />
  </>
)

export const UnfoundingFields: ActFields = ({ say, at }) => (
  <>
    <p class="hint">{say('concern.unfounding.hint')}</p>
    <Choice
      {...at('why')}
      label={say('concern.parting.why')}
      options={UNFOUNDED_WHY.map((value) => ({ value, label: say(`concern.unfounded.${value}`) }))}
    />
    <Field {...at('words')} label={say('concern.unfounding.label')} rows={3} />
  </>
)
