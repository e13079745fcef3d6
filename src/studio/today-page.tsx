import type { Language } from '#foundation/language.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import { WhyLine } from '#reading/studio/why-line.tsx'
import type { Why } from '#reading/studio/why-line.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import type { StudioSay } from './say.ts'
import { Moments, Range, Waiting } from './today-parts.tsx'
import type { Moment, WaitingLetter } from './today-parts.tsx'

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

export interface TodayPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The owner's name. */
  readonly name: string
  /** The most pressing first. */
  readonly needs: readonly Need[]
  readonly waiting: readonly WaitingLetter[]
  readonly moments: readonly Moment[]
  /** How many people wait for the user's word on whether they are clients. */
  readonly proposals: number
  readonly proposalsHref: string
  readonly importing?: { readonly read: number; readonly href: string }
  readonly importHref: string
  /** Letters in the store, and accepted clients: what decides which empty page teaches. */
  readonly letters: number
  readonly clients: number
  /** How many clients had a worry lately: one concern is not a crisis (S2-43). */
  readonly range?: { readonly days: number; readonly worried: number; readonly clients: number }
}

/** The first page: who needs you now and why, one line and one next act each. When nobody waits, it says so. */
export function TodayPage(props: TodayPageProps) {
  const { say, dates, name, needs, proposals, proposalsHref, importing } = props
  const isNew = props.letters === 0 && props.clients === 0
  const isComing = importing !== undefined && props.clients === 0
  const hasNobody = !isNew && !isComing && props.clients === 0 && proposals === 0
  return (
    <>
      <h1>{say(`studio.${dates.partOfDay()}`, { name })}</h1>
      {!isNew && !isComing && <p class="lede">{ledeOf(props)}</p>}
      {importing && (
        <Offer title={say('studio.today.importing')} text={say('studio.today.importingLine', { read: importing.read })}>
          <a class="button" href={importing.href}>
            {say('studio.today.importingAct')}
          </a>
        </Offer>
      )}
      {isNew && !importing && (
        <Empty title={say('studio.today.begin')} text={say('studio.today.beginHint')}>
          <a class="button primary" href={props.importHref}>
            {say('studio.today.beginAct')}
          </a>
        </Empty>
      )}
      {needs.length > 0 && <Needs say={say} dates={dates} needs={needs} />}
      {proposals > 0 && (
        <Offer title={say('studio.today.proposals')} text={say('studio.today.proposalsLine', { count: proposals })}>
          <a class={needs.length === 0 ? 'button primary' : 'button'} href={proposalsHref}>
            {say('studio.today.proposalsAct')}
          </a>
        </Offer>
      )}
      {hasNobody && (
        <p>
          <a class="button primary" href={proposalsHref}>
            {say('studio.clients')}
          </a>
        </p>
      )}
      <Waiting say={say} dates={dates} letters={props.waiting} />
      <Moments say={say} dates={dates} moments={props.moments} />
      {props.range && <Range say={say} range={props.range} />}
    </>
  )
}

function ledeOf({ say, needs, waiting, clients, proposals }: TodayPageProps): string {
  if (clients === 0) return say(proposals > 0 ? 'studio.today.chooseLede' : 'studio.today.noClients')
  const uneasy = needs.filter((need) => need.reading === 'uneasy').length
  const watch = needs.length - uneasy
  if (needs.length === 0 && waiting.length > 0) return say('studio.today.onlyWaiting', { count: waiting.length })
  if (needs.length === 0) return say('studio.today.nobody')
  return [
    uneasy > 0 && say('studio.today.uneasy', { count: uneasy }),
    watch > 0 && say('studio.today.watch', { count: watch }),
  ]
    .filter(Boolean)
    .join(' ')
}

function Needs({ say, dates, needs }: Pick<TodayPageProps, 'say' | 'dates' | 'needs'>) {
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

/** One thing that can be done, beside the people. */
function Offer(props: { title: string; text: string; children: unknown }) {
  return (
    <section class="offer">
      <div>
        <h2>{props.title}</h2>
        <p>{props.text}</p>
      </div>
      {props.children}
    </section>
  )
}
