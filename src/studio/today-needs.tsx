import type { Language } from '#foundation/language.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import { WhyLine } from '#reading/studio/why-line.tsx'
import type { Why } from '#reading/studio/why-line.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from './say.ts'

/** Somebody who may be uneasy, or is worth a look. */
export interface Need {
  readonly name: string
  readonly clientHref: string
  readonly reading: 'uneasy' | 'watch'
  /** The telling words; absent where behaviour alone gave the reading. */
  readonly quote?: { readonly text: string; readonly language: Language }
  readonly why: readonly Why[]
  /** The conversation, at the letter. */
  readonly href: string
}

/** Who needs you now, and why, in their own words: one line and one next act each (S0-12, S0-21). */
export function Needs({ say, dates, needs }: { say: StudioSay; dates: Dates; needs: readonly Need[] }) {
  return (
    <ul class="needs" aria-label={say('studio.today.needs')}>
      {needs.map((need, place) => (
        <li>
          <h2>
            <a href={need.clientHref}>{need.name}</a> <ReadingMark say={say} reading={need.reading} />
          </h2>
          <p>
            {need.quote && (
              <q class="words" lang={need.quote.language}>
                {need.quote.text}
              </q>
            )}{' '}
            <WhyLine say={say} dates={dates} why={need.why} />
          </p>
          <a class={place === 0 ? 'button primary go' : 'button go'} href={need.href} aria-label={longOf(say, need)}>
            {say(need.reading === 'uneasy' ? 'studio.today.ask' : 'studio.today.look')}
          </a>
        </li>
      ))}
    </ul>
  )
}

const longOf = (say: StudioSay, { name, reading }: Need) =>
  say(reading === 'uneasy' ? 'studio.today.askLong' : 'studio.today.lookLong', { name })
