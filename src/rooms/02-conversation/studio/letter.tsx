import type { Dates } from '#ui/dates.ts'
import type { Language } from '#foundation/language.ts'
import type { Say } from '#foundation/words.ts'
import type { en } from '../words/en.ts'
import { OwnWords } from './own-words.tsx'
import type { Mark } from './own-words.tsx'

export type ConversationSay = Say<keyof typeof en>

export interface AttachmentView {
  readonly name: string
  /** MIME type as the letter says it. */
  readonly type: string
  readonly bytes: number
}

export interface LetterView {
  readonly id: string
  /** Name, or the address where there is none. */
  readonly from: string
  readonly mine: boolean
  /** An auto-reply, a notice, a newsletter: folded, never read. */
  readonly machine: boolean
  readonly at: number
  readonly language?: Language
  /** The sender's own words, quoted history off. */
  readonly own: string
  /** What was quoted below or between; empty when nothing was. */
  readonly quoted: string
  readonly marks: readonly Mark[]
  readonly attachments: readonly AttachmentView[]
  /** How long the answer took, and how that compares with this contact's own usual. */
  readonly took?: { readonly length: number; readonly against?: 'usual' | 'slower' | 'quicker' }
  /** Set when the letter could not be read in full; the raw mail is kept. */
  readonly unreadable?: boolean
}

/** One letter on its sheet. */
export function Letter({ say, dates, letter }: { say: ConversationSay; dates: Dates; letter: LetterView }) {
  if (letter.machine) return <FromMachine say={say} dates={dates} letter={letter} />
  return (
    <article class={letter.mine ? 'letter mine' : 'letter'} id={`letter-${letter.id}`}>
      <header>
        <h2>{letter.mine ? say('conversation.you') : letter.from}</h2>
        <p>
          <time datetime={dates.machine(letter.at)}>{dates.weekdayAndTime(letter.at)}</time>
          {letter.took && <> · {tookOf(say, dates, letter.took)}</>}
        </p>
      </header>
      <Body say={say} letter={letter} />
      <Attachments say={say} dates={dates} attachments={letter.attachments} />
    </article>
  )
}

function Body({ say, letter }: { say: ConversationSay; letter: LetterView }) {
  return (
    <>
      {letter.unreadable && <p class="soft">{say('conversation.unreadable')}</p>}
      {letter.own.trim() ? (
        <OwnWords text={letter.own} language={letter.language} marks={letter.marks} />
      ) : (
        !letter.unreadable && <p class="soft">{say('conversation.noWords')}</p>
      )}
      {letter.quoted && (
        <details class="quoted">
          <summary>{say('conversation.quoted')}</summary>
          <blockquote lang={letter.language}>{letter.quoted}</blockquote>
        </details>
      )}
    </>
  )
}

function FromMachine({ say, dates, letter }: { say: ConversationSay; dates: Dates; letter: LetterView }) {
  return (
    <details class="letter machine" id={`letter-${letter.id}`}>
      <summary>{say('conversation.machine', { from: letter.from, when: dates.weekdayAndTime(letter.at) })}</summary>
      <Body say={say} letter={letter} />
    </details>
  )
}

function Attachments(props: { say: ConversationSay; dates: Dates; attachments: readonly AttachmentView[] }) {
  const { say, dates, attachments } = props
  if (attachments.length === 0) return null
  return (
    <ul class="attachments" aria-label={say('conversation.attachments')}>
      {attachments.map(({ name, type, bytes }) => (
        <li>
          <span>{name}</span>{' '}
          <small>
            {say('conversation.attachment', {
              type: say(`conversation.kind.${kindOf(type)}`),
              size: dates.size(bytes),
            })}
          </small>
        </li>
      ))}
    </ul>
  )
}

function tookOf(say: ConversationSay, dates: Dates, took: NonNullable<LetterView['took']>): string {
  const length = dates.length(took.length)
  if (took.against === 'usual') return say('conversation.tookUsual', { length })
  if (took.against === 'slower') return say('conversation.tookSlower', { length })
  if (took.against === 'quicker') return say('conversation.tookQuicker', { length })
  return say('conversation.took', { length })
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
