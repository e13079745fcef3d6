import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

export interface DraftRow {
  readonly href: string
  readonly subject: string
  readonly to: string
  /** How it begins, in one line. */
  readonly begins: string
  readonly at: number
  readonly files: number
  readonly dropAction: string
}

export interface ScheduledRow {
  readonly subject: string
  readonly to: string
  /** When it leaves. */
  readonly at: number
  readonly href?: string
  readonly backAction: string
}

export interface DraftsPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly drafts: readonly DraftRow[]
  readonly scheduled: readonly ScheduledRow[]
  readonly newHref: string
  readonly repliesHref: string
  readonly conversationsHref: string
}

/** Letters that were begun, and those that wait for their hour. */
export function DraftsPage(props: DraftsPageProps) {
  const { say, dates, drafts, scheduled } = props
  const isEmpty = drafts.length === 0 && scheduled.length === 0
  return (
    <>
      <header class="page-head">
        <h1>{say('draft.drafts')}</h1>
        {!isEmpty && <NewLetter {...props} />}
      </header>
      {isEmpty && (
        <Empty title={say('draft.none')} text={say('draft.noneHint')}>
          <NewLetter {...props} />
        </Empty>
      )}
      {!isEmpty && <p class="lede">{say('draft.lede')}</p>}
      {drafts.length > 0 && (
        <ul class="lines threads">
          {drafts.map((one) => (
            <Draft say={say} dates={dates} one={one} />
          ))}
        </ul>
      )}
      {scheduled.length > 0 && (
        <Section id="scheduled" title={say('draft.scheduled')}>
          <ul class="lines threads">
            {scheduled.map((one) => (
              <Scheduled say={say} dates={dates} one={one} />
            ))}
          </ul>
        </Section>
      )}
      <p class="pages">
        <a href={props.conversationsHref}>{say('conversation.conversations')}</a>
        <a href={props.repliesHref}>{say('draft.replies')}</a>
      </p>
    </>
  )
}

function NewLetter({ say, newHref }: DraftsPageProps) {
  return (
    <a class="button primary" href={newHref}>
      {say('draft.new')}
    </a>
  )
}

function Draft({ say, dates, one }: { say: StudioSay; dates: Dates; one: DraftRow }) {
  return (
    <li>
      <h2>
        <a class="words" href={one.href} dir="auto">
          {one.subject || say('conversation.noSubject')}
        </a>
      </h2>
      <Act action={one.dropAction} kind="quiet" label={say('draft.dropLong', { subject: one.subject })}>
        {say('draft.drop')}
      </Act>
      <p class="soft">
        <bdi>{one.to || say('draft.nobodyYet')}</bdi> · {say('draft.changed', { ago: dates.ago(one.at) })}
        {one.files > 0 && <> · {say('draft.filesCount', { count: one.files })}</>}
      </p>
      {one.begins && (
        <p class="begins" dir="auto">
          {one.begins}
        </p>
      )}
    </li>
  )
}

function Scheduled({ say, dates, one }: { say: StudioSay; dates: Dates; one: ScheduledRow }) {
  const subject = one.subject || say('conversation.noSubject')
  return (
    <li>
      <h3 dir="auto">{one.href ? <a href={one.href}>{subject}</a> : subject}</h3>
      <Act action={one.backAction} kind="quiet" label={say('draft.withdrawLong', { subject })}>
        {say('draft.withdraw')}
      </Act>
      <p class="soft">
        <bdi>{one.to}</bdi> · {say('draft.leaves', { day: dates.fullDay(one.at), time: dates.time(one.at) })}
      </p>
    </li>
  )
}
