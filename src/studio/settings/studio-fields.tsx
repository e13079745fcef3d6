import type { Dates } from '#ui/dates.ts'
import { Choice, Field, hasFirstProblem } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { languageOptions } from '#ui/languages.ts'
import type { FrameSay } from '../say.ts'

export interface StudioFieldsProps {
  readonly say: FrameSay
  readonly dates: Dates
  /** `name`, `language`, `zone`, `addresses` (one a line), `from-1` to `to-7` (ISO weekday, `hh:mm` or empty); a problem of the hours is called `hours`. */
  readonly form: Filled
  /** IANA names. */
  readonly timeZones: readonly string[]
  /** Lets the browser's own zone be chosen: only where nobody has chosen yet. */
  readonly guessTimeZone?: boolean
}

/** What a studio is: asked at the first visit, changed in Settings. */
export function StudioFields(props: StudioFieldsProps) {
  const { say, form, timeZones, guessTimeZone } = props
  const zones = timeZones.map((zone) => ({ value: zone, label: placeOf(zone), group: regionOf(zone) }))
  const zone = <Choice of={form} name="zone" label={say('studio.form.timeZone')} options={zones} />
  return (
    <>
      <Field of={form} name="name" label={say('studio.form.name')} hint={say('studio.form.nameHint')} required />
      <div class="side-by-side">
        <Choice
          of={form}
          name="language"
          label={say('studio.form.language')}
          hint={say('studio.form.languageHint')}
          options={languageOptions}
        />
        {guessTimeZone ? <time-zone>{zone}</time-zone> : zone}
      </div>
      <Field
        of={form}
        name="addresses"
        label={say('studio.form.own')}
        hint={say('studio.form.ownHint')}
        rows={2}
        required
      />
      <WorkingHours {...props} />
    </>
  )
}

/** What the studio holds itself to, in whole numbers (S2-34, S1-21, S3-36). */
export function TargetFields({ say, form }: Pick<StudioFieldsProps, 'say' | 'form'>) {
  return (
    <fieldset class="targets">
      <legend>{say('studio.form.targets')}</legend>
      <p class="hint">{say('studio.form.targetsHint')}</p>
      {TARGET_NAMES.map((name) => (
        <Field
          of={form}
          name={name}
          label={say(`studio.form.${name}`)}
          hint={say(`studio.form.${name}Hint`)}
          inputmode="numeric"
          required
        />
      ))}
    </fieldset>
  )
}

const TARGET_NAMES = ['firstOptionHours', 'replyDays', 'unaskedAWeek'] as const

function WorkingHours({ say, dates, form }: StudioFieldsProps) {
  const problem = form.problems?.['hours']
  return (
    <details class="hours" open={problem !== undefined}>
      <summary>{say('studio.form.hours')}</summary>
      <fieldset
        id="field-hours"
        tabindex={problem ? -1 : undefined}
        autofocus={hasFirstProblem(form, 'hours')}
        aria-describedby={problem ? 'hours-problem hours-hint' : 'hours-hint'}
      >
        <legend class="unseen">{say('studio.form.hours')}</legend>
        <p class="hint" id="hours-hint">
          {say('studio.form.hoursHint')}
        </p>
        {problem && (
          <p class="problem" id="hours-problem">
            {problem}
          </p>
        )}
        {[1, 2, 3, 4, 5, 6, 7].map((iso) => (
          <Weekday say={say} day={dates.weekday(iso)} iso={iso} form={form} />
        ))}
      </fieldset>
    </details>
  )
}

function Weekday({ say, day, iso, form }: { say: FrameSay; day: string; iso: number; form: Filled }) {
  const time = (edge: 'from' | 'to') => (
    <input
      type="time"
      name={`${edge}-${iso}`}
      value={form.values[`${edge}-${iso}`] ?? ''}
      aria-label={say(edge === 'from' ? 'studio.form.fromOn' : 'studio.form.toOn', { day })}
    />
  )
  return (
    <p class="weekday">
      <span aria-hidden="true">{day}</span>
      {time('from')}
      <span aria-hidden="true">–</span>
      {time('to')}
    </p>
  )
}

/** `Europe/Isle_of_Man`: the continent groups, the place is shown. */
const regionOf = (zone: string) => (zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : '')
const placeOf = (zone: string) => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ')
