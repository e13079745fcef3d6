import type { Language } from '#foundation/language.ts'
import { Attachments } from '#conversation/studio/attachments.tsx'
import type { AttachmentView } from '#conversation/studio/attachments.tsx'
import { DeliveryLines } from '#conversation/studio/delivery-lines.tsx'
import type { DeliveryLine } from '#conversation/studio/delivery-lines.tsx'
import { InvitationCard } from '#conversation/studio/invitation-card.tsx'
import type { InvitationView } from '#conversation/studio/invitation-card.tsx'
import { OwnWords } from '#conversation/studio/own-words.tsx'
import { SenderMark } from '#conversation/studio/sender-mark.tsx'
import type { SenderMarkView } from '#conversation/studio/sender-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { ForeignHtml } from '#ui/foreign-html.tsx'
import { Section } from '#ui/section.tsx'
import { LetterFacts } from './letter-facts.tsx'
import type { LetterFactsProps } from './letter-facts.tsx'
import { LetterLinks } from './letter-links.tsx'
import type { LinkView } from './letter-links.tsx'
import { LetterPictures } from './letter-pictures.tsx'
import type { PicturesView } from './letter-pictures.tsx'
import type { StudioSay } from '../say.ts'

export interface LetterPageProps extends LetterFactsProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** Empty when it has none. */
  readonly subject: string
  readonly language?: Language
  readonly conversationHref: string
  /** Whole sentences: what was left out of it, or cannot be read. */
  readonly notes: readonly string[]
  /** A whole sentence where it could not be read: why. */
  readonly unreadable?: string
  /** Where it is shown as it was designed; absent for a letter of text alone. */
  readonly frame?: { readonly href: string; readonly size: 'short' | 'long' }
  readonly pictures?: PicturesView
  readonly text: string
  /** Nothing proves that it is from whom it says. */
  readonly sender?: SenderMarkView
  /** What became of it, or what it reports. */
  readonly deliveries?: readonly DeliveryLine[]
  /** The letter that it reports of. */
  readonly reportOf?: { readonly subject: string; readonly href: string }
  readonly invitation?: InvitationView
  readonly attachments: readonly AttachmentView[]
  readonly links: readonly LinkView[]
  readonly linksMore: number
  /** Where a promise that it holds is noted: on letters of one's own. */
  readonly promiseHref?: string
  /** Where a concern is opened from it: on letters of a client's contact. */
  readonly concernHref?: string
  /** The letter as it came. */
  readonly source: { readonly href: string; readonly bytes: number }
}

/** A letter on a page of its own, as it was sent. */
export function LetterPage(props: LetterPageProps) {
  const { say, dates, subject, language, source } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={props.conversationHref}>
          {say('conversation.opened.back')}
        </a>
      </p>
      <h1 lang={subject ? language : undefined} dir="auto">
        {subject || say('conversation.noSubject')}
      </h1>
      <LetterFacts {...props} />
      {props.sender && <SenderMark say={say} dates={dates} mark={props.sender} />}
      <DeliveryLines say={say} lines={props.deliveries ?? []} />
      {props.reportOf && <ReportOf say={say} of={props.reportOf} />}
      <Said {...props} />
      {props.invitation && <InvitationCard say={say} dates={dates} invitation={props.invitation} />}
      <Body {...props} />
      {props.attachments.length > 0 && (
        <Section id="attachments" title={say('conversation.attachments')}>
          <Attachments say={say} dates={dates} attachments={props.attachments} />
        </Section>
      )}
      <LetterLinks say={say} links={props.links} more={props.linksMore} />
      {props.promiseHref && (
        <p>
          <a href={props.promiseHref}>{say('promise.noteFrom')}</a>
        </p>
      )}
      {props.concernHref && (
        <p>
          <a href={props.concernHref}>{say('concern.open')}</a>
        </p>
      )}
      <p class="as-it-came">
        <a href={source.href} download>
          {say('conversation.opened.source', { size: dates.size(source.bytes) })}
        </a>
      </p>
    </>
  )
}

/** The way from a report to the letter that it is about. */
function ReportOf({ say, of: { subject, href } }: { say: StudioSay; of: NonNullable<LetterPageProps['reportOf']> }) {
  return (
    <p>
      <a href={href}>{subject ? say('notice.reportOf', { subject }) : say('notice.reportOfUntitled')}</a>
    </p>
  )
}

/** What must be known before reading: that it could not be read, and what is missing in it. */
function Said({ say, unreadable, notes }: LetterPageProps) {
  const sentences = [...(unreadable ? [unreadable, say('conversation.opened.kept')] : []), ...notes]
  if (sentences.length === 0) return null
  return (
    <div class="noted">
      {unreadable && <p>{say('conversation.opened.unreadable')}</p>}
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  )
}

function Body(props: LetterPageProps) {
  const { say, frame, pictures, text, language } = props
  const words = text.trim() ? (
    <OwnWords text={text} language={language} />
  ) : (
    <p class="soft">{say('conversation.opened.noText')}</p>
  )
  if (!frame) return <article class="letter opened">{words}</article>
  return (
    <>
      {pictures && <LetterPictures say={say} pictures={pictures} />}
      <ForeignHtml src={frame.href} title={say('conversation.opened.frame')} size={frame.size} />
      <details class="text-alone">
        <summary>{say('conversation.opened.textAlone')}</summary>
        <article class="letter opened">{words}</article>
      </details>
    </>
  )
}
