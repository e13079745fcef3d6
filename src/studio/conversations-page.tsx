import type { Language } from '#foundation/language.ts'
import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Reading } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import type { StudioSay } from './say.ts'

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
}

/** Every exchange, the latest word first. */
export function ConversationsPage(props: ConversationsPageProps) {
  const { say, dates, threads, earlierHref, laterHref } = props
  return (
    <>
      <h1>{say('conversation.conversations')}</h1>
      {threads.length === 0 ? (
        <Empty title={say('conversation.empty')} text={say('conversation.emptyHint')}>
          <a class="button primary" href={props.importHref}>
            {say('client.emptyImport')}
          </a>
        </Empty>
      ) : (
        <>
          <p class="lede">{say('conversation.lede')}</p>
          <ThreadLines say={say} dates={dates} threads={threads} heading />
          <p class="pages">
            {laterHref && (
              <a href={laterHref} rel="prev">
                {say('conversation.later')}
              </a>
            )}
            {earlierHref && (
              <a href={earlierHref} rel="next">
                {say('conversation.earlier')}
              </a>
            )}
          </p>
        </>
      )}
    </>
  )
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
  return last.mine ? say('conversation.lastOurs', { ago }) : say('conversation.lastTheirs', { ago, name: last.name })
}
