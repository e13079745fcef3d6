import { Field } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import type { ActsProps } from './promise-acts.tsx'

/** So much of a letter is read beside the field that wants its words. */
const READ = 2_000

interface TheirWordProps extends ActsProps {
  at(name: string): { of: Filled; name: string; id: string }
}

/** The client's own word on a later date, as a letter or a call brought it. */
export function TheirWord({ say, dates, acts, at }: TheirWordProps) {
  return (
    <>
      <Radios
        {...at('consent')}
        legend={say('promise.consent')}
        as="chips"
        options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`promise.consent.${value}`) }))}
      />
      <Radios
        {...at('by')}
        legend={say('promise.by')}
        as="chips"
        options={(['message', 'call'] as const).map((value) => ({ value, label: say(`promise.by.${value}`) }))}
      />
      <div class="by-message">
        {acts.letters.length === 0 ? (
          <p class="soft">{say('promise.noLetters')}</p>
        ) : (
          <Radios
            {...at('letter')}
            legend={say('promise.theirLetter')}
            as="rows"
            options={acts.letters.map(({ id, at: when, words }) => ({
              value: id,
              label: dates.weekdayAndTime(when),
              below: (
                <p class="words" dir="auto">
                  {words.length > READ ? `${words.slice(0, READ)}…` : words}
                </p>
              ),
            }))}
          />
        )}
        <Field {...at('quote')} label={say('promise.quote')} hint={say('promise.quoteHint')} rows={3} />
      </div>
      <div class="by-call">
        <Field {...at('who')} label={say('promise.who')} />
        <Field {...at('said')} label={say('promise.said')} rows={3} />
      </div>
    </>
  )
}
