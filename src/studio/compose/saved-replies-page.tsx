import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import { languageName } from '#ui/languages.ts'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'
import { ReplyForm, type ReplyFormProps } from './saved-reply-page.tsx'

export interface SavedReplyRow {
  readonly title: string
  readonly text: string
  readonly language: Language
  readonly used: number
  readonly href: string
  readonly removeAction: string
}

export interface StarterRow {
  readonly starter: string
  readonly title: string
  readonly text: string
}

export interface SavedRepliesPageProps extends ReplyFormProps {
  /** The studio's own. */
  readonly language: Language
  /** By language, the studio's own first. */
  readonly replies: readonly { readonly language: Language; readonly rows: readonly SavedReplyRow[] }[]
  readonly starters: readonly { readonly language: Language; readonly rows: readonly StarterRow[] }[]
  readonly startersAction: string
  readonly draftsHref: string
}

/** Replies that are used again: what is kept, one more, and some to begin with. */
export function SavedRepliesPage(props: SavedRepliesPageProps) {
  const { say, language, replies } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={props.draftsHref}>
          {say('draft.toDrafts')}
        </a>
      </p>
      <h1>{say('draft.replies')}</h1>
      <p class="lede">{say('draft.repliesLede')}</p>
      {replies.map((of) => (
        <Section id={`replies-${of.language}`} title={languageName(of.language, language)}>
          <ul class="lines threads">
            {of.rows.map((row) => (
              <Row say={say} row={row} />
            ))}
          </ul>
        </Section>
      ))}
      {replies.length === 0 && <Starters {...props} />}
      <Section id="new-reply" title={say('draft.replyNew')}>
        <ReplyForm {...props} />
      </Section>
      {replies.length > 0 && <Starters {...props} />}
    </>
  )
}

function Starters(props: SavedRepliesPageProps) {
  const { say, starters } = props
  if (starters.length === 0) return null
  return (
    <Section id="starters" title={say('draft.starters')}>
      <p class="hint">{say('draft.startersHint')}</p>
      {starters.map((of) => (
        <StartersIn {...props} of={of} />
      ))}
    </Section>
  )
}

function Row({ say, row }: { say: StudioSay; row: SavedReplyRow }) {
  return (
    <li>
      <h3>
        <a href={row.href} lang={row.language} dir="auto">
          {row.title}
        </a>
      </h3>
      <Act action={row.removeAction} kind="quiet" label={say('draft.replyRemoveLong', { title: row.title })}>
        {say('draft.replyRemove')}
      </Act>
      <p class="begins" lang={row.language} dir="auto">
        {row.text}
      </p>
      {row.used > 0 && <p class="soft">{say('draft.replyUsed', { count: row.used })}</p>}
    </li>
  )
}

function StartersIn({
  say,
  language,
  startersAction,
  of,
}: SavedRepliesPageProps & { of: SavedRepliesPageProps['starters'][number] }) {
  return (
    <details class="further replies starters" open={of.language === language}>
      <summary>{languageName(of.language, language)}</summary>
      <ul>
        {of.rows.map(({ starter, title, text }) => (
          <li>
            <details class="further">
              <summary lang={of.language}>{title}</summary>
              <p class="filled" lang={of.language}>
                {text}
              </p>
              <Act
                action={startersAction}
                hidden={{ starter, language: of.language }}
                label={say('draft.starterTakeLong', { title })}
              >
                {say('draft.starterTake')}
              </Act>
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}
