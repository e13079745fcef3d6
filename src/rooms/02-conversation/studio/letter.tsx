import type { Child } from 'hono/jsx'
import type { Dates } from '#ui/dates.ts'
import type { Language } from '#foundation/language.ts'
import { Attachments } from './attachments.tsx'
import type { AttachmentView } from './attachments.tsx'
import type { ConversationSay } from './conversation-say.ts'
import { DeliveryLines } from './delivery-lines.tsx'
import type { DeliveryLine } from './delivery-lines.tsx'
import type { NoticeSay } from './notice-say.ts'
import { OwnWords } from './own-words.tsx'
import type { Mark } from './own-words.tsx'
import { SenderMark } from './sender-mark.tsx'
import type { SenderMarkView } from './sender-mark.tsx'

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
  /** Nothing proves that it is from whom it says. */
  readonly sender?: SenderMarkView
  /** What became of a letter of ours, where anything was reported. */
  readonly deliveries?: readonly DeliveryLine[]
  readonly attachments: readonly AttachmentView[]
  /** The letter's own page. */
  readonly href: string
  /** How long the answer took, and how that compares with this contact's own usual. */
  readonly took?: { readonly length: number; readonly against?: 'usual' | 'slower' | 'quicker' }
}

interface LetterProps {
  say: ConversationSay & NoticeSay
  dates: Dates
  letter: LetterView
  /** What else can be done with it. */
  children?: Child
}

/** One letter on its sheet. */
export function Letter(props: LetterProps) {
  const { say, dates, letter } = props
  if (letter.machine) return <FromMachine say={say} dates={dates} letter={letter} />
  return (
    <article class={letter.mine ? 'letter mine' : 'letter'} id={`letter-${letter.id}`}>
      <header>
        <h2>{letter.mine ? say('conversation.you') : letter.from || say('conversation.nobody')}</h2>
        <p>
          <time datetime={dates.machine(letter.at)}>{dates.weekdayAndTime(letter.at)}</time>
          {letter.took && <> · {tookOf(say, dates, letter.took)}</>}
        </p>
      </header>
      {letter.sender && <SenderMark say={say} dates={dates} mark={letter.sender} />}
      <Body say={say} letter={letter} />
      <DeliveryLines say={say} lines={letter.deliveries ?? []} />
      <Attachments say={say} dates={dates} attachments={letter.attachments} />
      <AsSent say={say} dates={dates} letter={letter}>
        {props.children}
      </AsSent>
    </article>
  )
}

function Body({ say, letter }: { say: ConversationSay; letter: LetterView }) {
  return (
    <>
      {letter.own.trim() ? (
        <OwnWords text={letter.own} language={letter.language} marks={letter.marks} />
      ) : (
        <p class="soft">{say('conversation.noWords')}</p>
      )}
      {letter.quoted && (
        <details class="quoted">
          <summary>{say('conversation.quoted')}</summary>
          <blockquote lang={letter.language} dir="auto">
            {letter.quoted}
          </blockquote>
        </details>
      )}
    </>
  )
}

/** The way to the letter's own page, quiet as most never need it. */
function AsSent({ say, dates, letter, children }: LetterProps) {
  const label = say('conversation.asSentLong', { when: dates.dayAndTime(letter.at) })
  return (
    <p class="as-sent">
      <a class="quiet-link" href={letter.href} aria-label={label}>
        {say('conversation.asSent')}
      </a>
      {children}
    </p>
  )
}

function FromMachine({ say, dates, letter }: LetterProps) {
  return (
    <details class="letter machine" id={`letter-${letter.id}`}>
      <summary>
        {letter.sender?.kind === 'pretended'
          ? say('notice.pretendedShort', { when: dates.weekdayAndTime(letter.at) })
          : say('conversation.machine', {
              from: letter.from || say('conversation.nobody'),
              when: dates.weekdayAndTime(letter.at),
            })}
      </summary>
      {letter.sender && <SenderMark say={say} dates={dates} mark={letter.sender} />}
      <DeliveryLines say={say} lines={letter.deliveries ?? []} />
      <Body say={say} letter={letter} />
      <AsSent say={say} dates={dates} letter={letter} />
    </details>
  )
}

function tookOf(say: ConversationSay, dates: Dates, took: NonNullable<LetterView['took']>): string {
  const length = dates.length(took.length)
  if (took.against === 'usual') return say('conversation.tookUsual', { length })
  if (took.against === 'slower') return say('conversation.tookSlower', { length })
  if (took.against === 'quicker') return say('conversation.tookQuicker', { length })
  return say('conversation.took', { length })
}
