import type { Dates } from '#ui/dates.ts'
import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import { Section } from '#ui/section.tsx'
import type { PaperSay } from './beside-say.ts'
import { Group, Paper } from './papers-part.tsx'
import type { PaperGroup, PaperView } from './papers-part.tsx'

export interface StandPageProps {
  readonly say: PaperSay
  readonly dates: Dates
  /** Whose concern it is, and at which client. */
  readonly name: string
  readonly concernHref: string
  /** What they said about it. */
  readonly words: readonly { readonly at: number; readonly words: string }[]
  readonly language: Language
  /** What the user laid beside the concern: shown first, and printed alone. */
  readonly kept: readonly PaperView[]
  /** Everything else that was found. */
  readonly groups: readonly PaperGroup[]
  /** What they expect of the work, and how that stands. */
  readonly expected: readonly { readonly words: string; readonly state: string }[]
  readonly keepAction: string
  readonly putBackAction: string
}

/** What one stands on, on one page: their words, the papers that were chosen, the facts, and what was expected (S2-44). */
export function StandPage(props: StandPageProps) {
  const { say, dates, name, words, kept, groups, expected } = props
  return (
    <div class="stand">
      <header class="page-head">
        <h1>{say('paper.stand')}</h1>
        <a class="quiet-link" href={props.concernHref}>
          {say('paper.backToConcern')}
        </a>
      </header>
      <p class="lede">{name}</p>
      <p class="soft">{say('paper.stand.lede')}</p>
      {words.length > 0 && (
        <Section id="stand-words" title={say('paper.stand.words')}>
          {words.map((one) => (
            <figure class="paper">
              <blockquote class="words" lang={props.language} dir="auto">
                {one.words}
              </blockquote>
              <figcaption class="soft">{dates.day(one.at)}</figcaption>
            </figure>
          ))}
        </Section>
      )}
      <Section id="stand-kept" title={say('paper.stand.kept')}>
        {kept.length === 0 && <p class="soft">{say('paper.stand.noneKept')}</p>}
        <ul class="papers-kept">
          {kept.map((one) => (
            <li>
              <Paper say={say} dates={dates} one={one} />
              <Act
                action={props.putBackAction}
                kind="quiet"
                label={say('paper.putBackLong', { quote: one.quote })}
                hidden={{ paper: one.paper }}
              >
                {say('paper.putBack')}
              </Act>
            </li>
          ))}
        </ul>
      </Section>
      {expected.length > 0 && (
        <Section id="stand-expected" title={say('paper.expect')}>
          <ul class="expectations">
            {expected.map((one) => (
              <li>
                <p dir="auto">{one.words}</p>
                <p class="soft">{one.state}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {groups.length > 0 && (
        <div class="paper-groups not-printed">
          {groups.map((group) => (
            <Group {...props} group={group} />
          ))}
        </div>
      )}
    </div>
  )
}
