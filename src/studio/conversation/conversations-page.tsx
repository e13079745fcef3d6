import type { Language } from '#foundation/language.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Pages } from '#ui/pages.tsx'
import { ConversationLists } from './conversation-lists.tsx'
import type { ConversationListsProps, Whom } from './conversation-lists.tsx'
import type { StudioSay } from '../say.ts'

export interface ThreadRow {
  readonly subject: string
  readonly language?: Language
  readonly href: string
  /** The client's name, where it is not the page's own. */
  readonly client?: string
  readonly letters: number
  readonly last: { readonly at: number; readonly mine: boolean; readonly name: string }
  /** Nothing proves that the last letter is from this address; `pretended` where that is the studio's own. */
  readonly claim?: { readonly kind: 'claimed' | 'pretended'; readonly address: string }
  /** True while the last word is theirs and has no answer. */
  readonly waits: boolean
  /** When the answer is due by the reply promise; absent where none was promised. */
  readonly owed?: { readonly dueAt: number; readonly isLate: boolean }
  /** Out of sight until then; null: until they write. */
  readonly snoozed?: { readonly until: number | null }
  /** Only where it asks for attention. */
  readonly reading?: Reading
}

export interface ConversationsPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly threads: readonly ThreadRow[]
  readonly earlierHref?: string
  readonly laterHref?: string
  readonly importHref: string
  readonly accountsHref: string
  readonly newHref: string
  /** Where letters are that were begun; how many there are. */
  readonly draftsHref: string
  readonly drafts: number
  /** Which list this is, and which there are. */
  readonly whom: Whom
  readonly lists: ConversationListsProps['lists']
}

/** Every exchange, the latest word first. */
export function ConversationsPage(props: ConversationsPageProps) {
  const { say, dates, threads, whom, earlierHref, laterHref } = props
  const isEmpty = threads.length === 0
  return (
    <>
      <header class="page-head">
        <h1>{say('conversation.conversations')}</h1>
        <p class="acts">
          <a class="quiet-link" href={props.draftsHref}>
            {props.drafts > 0 ? say('draft.count', { count: props.drafts }) : say('draft.drafts')}
          </a>
          <a class="button" href={props.newHref}>
            {say('draft.new')}
          </a>
        </p>
      </header>
      <ConversationLists {...props} />
      {isEmpty && whom !== 'people' && <p class="soft">{say('conversation.noneSuch')}</p>}
      {isEmpty && whom === 'people' && (
        <Empty title={say('conversation.empty')} text={say('conversation.emptyHint')}>
          <a class="button primary" href={props.accountsHref}>
            {say('account.connectYours')}
          </a>
          <a class="quiet-link" href={props.importHref}>
            {say('client.emptyImport')}
          </a>
        </Empty>
      )}
      {!isEmpty && (
        <>
          <p class="lede">{ledeOf(say, whom)}</p>
          <ThreadLines say={say} dates={dates} threads={threads} heading />
          <Pages
            back={laterHref ? { href: laterHref, words: say('conversation.later') } : undefined}
            on={earlierHref ? { href: earlierHref, words: say('conversation.earlier') } : undefined}
          />
        </>
      )}
    </>
  )
}

function ledeOf(say: StudioSay, whom: Whom): string {
  if (whom === 'snoozed') return say('talk.snoozed.lede')
  if (whom === 'machines') return say('conversation.machinesHint')
  return whom === 'unreadable' ? say('conversation.unreadableHint') : say('conversation.lede')
}

/** Threads as a list of lines; each a link to its conversation. */
export function ThreadLines(props: { say: StudioSay; dates: Dates; threads: readonly ThreadRow[]; heading?: boolean }) {
  const { say, dates, threads } = props
  const Subject = props.heading ? 'h2' : 'h3'
  return (
    <ul class="lines threads">
      {threads.map((thread) => (
        <li>
          <Subject>
            <a class="words" href={thread.href} lang={thread.language}>
              {thread.subject || say('conversation.noSubject')}
            </a>
          </Subject>
          {thread.reading && <ReadingMark say={say} reading={thread.reading} />}
          {thread.claim && <p>{claimOf(say, dates, thread)}</p>}
          <p class="soft">
            {thread.client && `${thread.client} · `}
            {say('conversation.lettersOf', { count: thread.letters })} · {lastOf(say, dates, thread)}
            {thread.waits && <Waits say={say} dates={dates} thread={thread} />}
            {thread.snoozed && <> · {snoozedOf(say, dates, thread.snoozed)}</>}
            {thread.snoozed && thread.owed && <> {owedOf(say, dates, thread.owed)}</>}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** That it waits for an answer, and by when that was promised. */
function Waits({ say, dates, thread: { owed } }: { say: StudioSay; dates: Dates; thread: ThreadRow }) {
  if (!owed) return <b> · {say('conversation.waitsForUs')}</b>
  return <b class={owed.isLate ? 'is-late' : undefined}> · {owedOf(say, dates, owed)}</b>
}

const owedOf = (say: StudioSay, dates: Dates, { dueAt, isLate }: NonNullable<ThreadRow['owed']>): string =>
  say(isLate ? 'talk.owed.late' : 'talk.owed.by', { when: dates.dayAndTime(dueAt) })

const snoozedOf = (say: StudioSay, dates: Dates, { until }: NonNullable<ThreadRow['snoozed']>): string =>
  until === null ? say('talk.snoozed.reply') : say('talk.snoozed.until', { when: dates.dayAndTime(until) })

function claimOf(say: StudioSay, dates: Dates, { claim, last }: ThreadRow): string {
  if (claim?.kind === 'pretended') return say('notice.pretendedShort', { when: dates.ago(last.at) })
  return claim?.address ? say('notice.claimed', { name: claim.address }) : say('notice.claimedNobody')
}

function lastOf(say: StudioSay, dates: Dates, { last }: ThreadRow): string {
  const ago = dates.ago(last.at)
  return last.mine
    ? say('conversation.lastOurs', { ago })
    : say('conversation.lastTheirs', { ago, name: last.name || say('conversation.nobody') })
}
