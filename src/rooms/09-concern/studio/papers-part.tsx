import type { Dates } from '#ui/dates.ts'
import { Act } from '#ui/act.tsx'
import { Section } from '#ui/section.tsx'
import { money } from '#foundation/money.ts'
import type { Language } from '#foundation/language.ts'
import type { PaperKind } from '../concern-types.ts'
import type { BoughtPaper } from '../papers/papers.ts'
import type { PaperSay } from './beside-say.ts'

/** A paper as it is shown: a sentence of a letter, or what was bought. */
export interface PaperView {
  /** What keeps it, or what puts it back. */
  readonly paper: string
  readonly kept: boolean
  readonly quote: string
  readonly language?: Language
  readonly by?: 'contact' | 'studio'
  readonly at?: number
  readonly href?: string
  /** Of what was bought. */
  readonly bought?: BoughtPaper
}

export interface PaperGroup {
  readonly as: PaperKind
  readonly papers: readonly PaperView[]
}

export interface PapersPartProps {
  readonly say: PaperSay
  readonly dates: Dates
  readonly groups: readonly PaperGroup[]
  readonly keepAction: string
  readonly putBackAction: string
  readonly standHref: string
  /** This contact's letters are not read, so none was looked through. */
  readonly isUnheard: boolean
}

/** The right paper at hand: what was bought and why, their own words of approval, what was in scope and what was not (S0-8, S0-9, S0-10). */
export function PapersPart(props: PapersPartProps) {
  const { say, groups, isUnheard } = props
  return (
    <Section id="papers" title={say('paper.title')} href={props.standHref} add={say('paper.standLink')}>
      <p class="soft">{say(isUnheard ? 'paper.unheard' : 'paper.lede')}</p>
      {groups.length === 0 && !isUnheard && <p>{say('paper.none')}</p>}
      <div class="paper-groups">
        {groups.map((group) => (
          <Group {...props} group={group} />
        ))}
      </div>
    </Section>
  )
}

export function Group(props: Omit<PapersPartProps, 'groups' | 'isUnheard' | 'standHref'> & { group: PaperGroup }) {
  const { say, group, keepAction, putBackAction } = props
  return (
    <section class="papers" aria-labelledby={`papers-${group.as}`}>
      <h3 id={`papers-${group.as}`}>{say(`paper.kind.${group.as}`)}</h3>
      <ul>
        {group.papers.map((one) => (
          <li class={one.kept ? 'kept' : undefined}>
            <Paper {...props} one={one} />
            <Act
              action={one.kept ? putBackAction : keepAction}
              kind="quiet"
              label={say(one.kept ? 'paper.putBackLong' : 'paper.keepLong', { quote: one.quote })}
              hidden={{ paper: one.paper }}
            >
              {say(one.kept ? 'paper.putBack' : 'paper.keep')}
            </Act>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A sentence with who wrote it and when, or the facts of what was bought. */
export function Paper({ say, dates, one }: { say: PaperSay; dates: Dates; one: PaperView }) {
  const { bought, quote, by, at, href } = one
  if (bought) return <Bought say={say} dates={dates} bought={bought} />
  const when = by && at !== undefined ? say(`paper.by.${by}`, { on: dates.day(at) }) : ''
  return (
    <figure class="paper">
      <blockquote class="words" lang={one.language} dir="auto">
        {quote}
      </blockquote>
      {when && <figcaption class="soft">{href ? <a href={href}>{when}</a> : when}</figcaption>}
    </figure>
  )
}

function Bought({ say, dates, bought }: { say: PaperSay; dates: Dates; bought: BoughtPaper }) {
  const { name, service, price, currency, signedOn } = bought
  const facts = [
    say(`client.service.${service}`),
    price === null ? say('client.noPrice') : money(price, currency, dates.language),
    signedOn && say('client.signedDay', { day: dates.date(signedOn) }),
  ]
  return (
    <div class="paper">
      <b dir="auto">{name}</b>
      <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
