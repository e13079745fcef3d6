import type { Dates } from '#ui/dates.ts'
import type { ConversationSay } from './conversation-say.ts'

export interface AttachmentView {
  readonly name: string
  /** MIME type as the letter says it. */
  readonly type: string
  readonly bytes: number
  /** Where it can be fetched. */
  readonly href: string
  /** It is of a kind that can run, whatever it is called. */
  readonly mayRun: boolean
}

/** What came with a letter: its name, its kind and its size; a click fetches it, and nothing is opened here. */
export function Attachments(props: { say: ConversationSay; dates: Dates; attachments: readonly AttachmentView[] }) {
  const { say, dates, attachments } = props
  if (attachments.length === 0) return null
  return (
    <ul class="attachments" aria-label={say('conversation.attachments')}>
      {attachments.map(({ name, type, bytes, href, mayRun }) => (
        <li>
          <a href={href} download>
            <bdi>{name || say('conversation.unnamed')}</bdi>
          </a>{' '}
          <small>
            {say('conversation.attachment', {
              type: say(`conversation.kind.${kindOf(type)}`),
              size: dates.size(bytes),
            })}
          </small>
          {mayRun && <small class="may-run">{say('conversation.mayRun')}</small>}
        </li>
      ))}
    </ul>
  )
}

/** A word for a MIME type that people use. */
function kindOf(type: string) {
  const lower = type.toLowerCase()
  if (lower.startsWith('image/')) return 'image'
  if (lower.startsWith('audio/')) return 'audio'
  if (lower.startsWith('video/')) return 'video'
  if (lower.includes('pdf')) return 'pdf'
  if (lower.includes('calendar')) return 'calendar'
  if (/spreadsheet|excel|csv/u.test(lower)) return 'table'
  if (/zip|compressed|tar|rar/u.test(lower)) return 'archive'
  if (/word|document|text\/|rtf/u.test(lower)) return 'document'
  return 'file'
}
