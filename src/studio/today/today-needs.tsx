import type { Language } from '#foundation/language.ts'
import type { Sureness } from '#reading/reading.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import { sentenceOf } from '#reading/studio/why-line.tsx'
import type { Why } from '#reading/studio/why-line.tsx'
import type { Dates } from '#ui/dates.ts'
import { type Raised, raisedSentence } from './raised.ts'
import type { StudioSay } from '../say.ts'

/** Somebody who may be uneasy. */
export interface Need {
  readonly name: string
  readonly clientHref: string
  readonly reading: 'uneasy' | 'watch'
  readonly sure: Sureness
  /** A client of long standing, at ease until now, who changes. */
  readonly trusted: boolean
  /** The telling words, and the letter they stand in; absent where behaviour alone gave the reading. */
  readonly quote?: { readonly text: string; readonly language: Language; readonly href: string }
  readonly why: readonly Why[]
  /** Why attention is raised besides. */
  readonly raised: readonly Raised[]
  /** When they were asked since it began; absent where not yet. */
  readonly askedAt?: number
  /** Where one asks. */
  readonly href: string
}

interface NeedsProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly needs: readonly Need[]
  /** The page’s own act stands elsewhere already. */
  readonly isSecond?: boolean
}

/** Who needs you now, and why, in their own words: one line and one next act each (S0-12, S0-16, S0-21). */
export function Needs({ say, dates, needs, isSecond = false }: NeedsProps) {
  const next = isSecond ? undefined : needs.find((need) => need.askedAt === undefined)
  const isFresh = needs.some(({ raised }) => raised.some(({ why }) => why === 'signed' || why === 'delivered'))
  return (
    <>
      <ul class="needs" aria-label={say('studio.today.needs')}>
        {needs.map((need) => (
          <li>
            <h2>
              <a href={need.clientHref}>{need.name}</a> <ReadingMark say={say} reading={need.reading} />
            </h2>
            <p>
              {need.quote && (
                <a class="telling" href={need.quote.href}>
                  <q class="words" lang={need.quote.language}>
                    {need.quote.text}
                  </q>
                </a>
              )}{' '}
              <small class="why">{lineOf(say, dates, need)}</small>
            </p>
            <a
              class={need === next ? 'button primary go' : 'button go'}
              href={need.href}
              aria-label={say('studio.today.askLong', { name: need.name })}
            >
              {say('studio.today.ask')}
            </a>
          </li>
        ))}
      </ul>
      {isFresh && <p class="soft hint">{say('reading.isCommon')}</p>}
    </>
  )
}

/** How sure it is, what speaks for it, and why one looks more closely just now, in whole sentences. */
function lineOf(say: StudioSay, dates: Dates, { sure, trusted, why, raised, askedAt }: Need): string {
  return [
    ...(trusted ? [say('studio.today.trusted')] : []),
    say(`studio.today.sure.${sure}`),
    ...why.map((one) => sentenceOf(say, dates, one)),
    ...raised.map((one) => raisedSentence(say, dates, one)),
    ...(askedAt === undefined ? [] : [say('reading.asked', { ago: dates.ago(askedAt) })]),
  ].join(' ')
}
