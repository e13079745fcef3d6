import type { With } from '#conversation/conversation.ts'
import type { Language } from '#foundation/language.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Pages } from '#ui/pages.tsx'
import { ConversationLists } from './conversation-lists.tsx'
import type { ConversationListsProps } from './conversation-lists.tsx'
import type { StudioSay } from '../say.ts'

export interface ThreadRow {
  readonly subject: string
  readonly language?: Language
  readonly href: string
  /** The client's name, where it is not the page's own. */
  readonly client?: string
  readonly letters: number
  readonly last: { readonly at: number; readonly mine: boolean; readonly name: string }
  /** True while the last word is theirs and has no answer. */
  readonly waits: boolean
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
  /** Which list this is, and which there are. */
  readonly whom: With
  readonly lists: ConversationListsProps['lists']
}

/** Every exchange, the latest word first. */
export function ConversationsPage(props: ConversationsPageProps) {
  const { say, dates, threads, whom, earlierHref, laterHref } = props
  const isEmpty = threads.length === 0
  return (
    <>
      <h1>{say('conversation.conversations')}</h1>
      <ConversationLists {...props} />
      {isEmpty && whom !== 'people' && <p class="soft">{say('conversation.noneSuch')}</p>}
      {isEmpty && whom === 'people' && (
        <Empty title={say('conversation.empty')} text={say('conversation.emptyHint')}>
          <a class="button primary" href={props.importHref}>
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

function ledeOf(say: StudioSay, whom: With): string {
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
          <p class="soft">
            {thread.client && `${thread.client} · `}
            {say('conversation.lettersOf', { count: thread.letters })} · {lastOf(say, dates, thread)}
            {thread.waits && <b> · {say('conversation.waitsForUs')}</b>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function lastOf(say: StudioSay, dates: Dates, { last }: ThreadRow): string {
  const ago = dates.ago(last.at)
  return last.mine
    ? say('conversation.lastOurs', { ago })
    : say('conversation.lastTheirs', { ago, name: last.name || say('conversation.nobody') })
}
