import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Offer } from '#ui/offer.tsx'
import { type MailToday, MailTroubles, NoMailbox } from '../accounts/accounts-today.tsx'
import type { StudioSay } from '../say.ts'
import { Needs } from './today-needs.tsx'
import type { Need } from './today-needs.tsx'
import { Coming } from './coming.tsx'
import { CheckInAnswers } from '../check-ins/check-ins-today.tsx'
import type { CheckInsToday } from '../check-ins/check-ins-today.tsx'
import { ledeOf } from './lede.ts'
import { NotThrough, Promised, ReadyToSend, TheirWord } from './today-due-parts.tsx'
import type { TodayDue, UpdateLine } from './today-due-types.ts'
import { Calls, Moments, Updates, Waiting } from './today-parts.tsx'
import { Worries } from './today-worries.tsx'
import type { Moment, WaitingLetter } from './today-parts.tsx'

export interface TodayPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The owner's name. */
  readonly name: string
  /** The most pressing first. */
  readonly needs: readonly Need[]
  /** How many of them there are altogether, by how uneasy; whoever is not shown stands on the page of those who need attention. */
  readonly uneasy: number
  readonly watch: number
  /** How many more are worth a look. */
  readonly more: number
  readonly attentionHref: string
  /** Worries, promises, messages, what waits for a client’s word, and the days to come. */
  readonly due: TodayDue
  readonly waiting: readonly WaitingLetter[]
  /** Where the rest of them is, if there is more than is shown. */
  readonly moreWaitHref?: string
  /** Clients to whom nothing was said for a while, who stand nowhere else on the page. */
  readonly updates: readonly UpdateLine[]
  readonly moments: readonly Moment[]
  /** What was answered to check-ins and waits for the user. */
  readonly answers: CheckInsToday
  /** How many people wait for the user's word on whether they are clients. */
  readonly proposals: number
  readonly proposalsHref: string
  readonly importing?: { readonly read: number; readonly href: string }
  readonly importHref: string
  /** Mail that does not come or leave, and whether a mailbox is connected. */
  readonly mail: MailToday
  /** Whether mail came in, and how many clients there are: what decides which empty page teaches. */
  readonly isMailIn: boolean
  readonly clients: number
}

/** The first page: who needs you now and why, one line and one next act each. When nobody waits, it says so. */
export function TodayPage(props: TodayPageProps) {
  const { say, dates, name, needs, due, proposals, proposalsHref, importing } = props
  const isNew = !props.isMailIn && props.clients === 0
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
      <MailTroubles {...props} />
      {isNew && !importing && (
        <Empty title={say('studio.today.begin')} text={say('studio.today.beginHint')}>
          {props.mail.connectHref && (
            <a class="button primary" href={props.mail.connectHref}>
              {say('account.connectYours')}
            </a>
          )}
          <a class={props.mail.connectHref ? 'button' : 'button primary'} href={props.importHref}>
            {say('studio.today.beginAct')}
          </a>
        </Empty>
      )}
      <Worries {...props} />
      <CheckInAnswers say={say} dates={dates} answers={props.answers} />
      <Calls say={say} dates={dates} calls={due.calls} />
      {needs.length > 0 && <Needs say={say} dates={dates} needs={needs} isSecond={due.concerns.length > 0} />}
      <MoreNeeds {...props} />
      {proposals > 0 && (
        <Offer title={say('studio.today.proposals')} text={say('studio.today.proposalsLine', { count: proposals })}>
          <a class={needs.length + due.concerns.length === 0 ? 'button primary' : 'button'} href={proposalsHref}>
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
      <NotThrough say={say} due={due} />
      <Promised say={say} dates={dates} due={due} />
      <ReadyToSend say={say} dates={dates} due={due} />
      <Waiting say={say} dates={dates} letters={props.waiting} moreHref={props.moreWaitHref} />
      <Updates say={say} dates={dates} updates={props.updates} />
      <TheirWord say={say} dates={dates} due={due} />
      <Coming say={say} dates={dates} due={due} />
      {!isNew && <NoMailbox {...props} />}
      <Moments say={say} dates={dates} moments={props.moments} />
      {props.clients > 0 && (
        <p class="hint to-figures">
          <a class="quiet-link" href={due.figuresHref}>
            {say('studio.figures')}
          </a>
        </p>
      )}
    </>
  )
}

function MoreNeeds({ say, needs, uneasy, watch, more, attentionHref }: TodayPageProps) {
  const hidden = uneasy + watch - needs.length
  if (hidden + more <= 0) return null
  const key = hidden > 0 ? 'studio.today.more' : needs.length > 0 ? 'studio.today.watchMore' : 'studio.today.watch'
  return (
    <p>
      <a href={attentionHref}>{say(key, { count: hidden + more })}</a>
    </p>
  )
}
