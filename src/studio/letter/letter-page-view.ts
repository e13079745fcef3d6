import { concernPaths } from '#concern/concern-paths.ts'
import type { Delivery, OpenedLetter, ReportOf } from '#conversation/conversation.ts'
import type { InvitationView } from '#conversation/studio/invitation-card.tsx'
import { isLanguage } from '#foundation/language.ts'
import { isSentence } from '#house/words.ts'
import type { Address, Invitation } from '#mail/mail-types.ts'
import type { ShownHtml } from '#mail/shown/shown-html.ts'
import { linksInText } from '#mail/shown/shown-links.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { LetterPageProps } from './letter-page.tsx'
import { attachmentViews } from './letter-view.ts'
import type { Marked } from './sender-view.ts'
import type { StudioSay } from '../say.ts'
import { studioPaths } from '../studio-paths.ts'

/** So many links are listed. */
const LINKS = 60

/** A letter of fewer words has a low frame. */
const SHORT = 700

export interface OpenedInput {
  letter: OpenedLetter
  copies: readonly Delivery[]
  /** As it was designed; null for a letter of text, `'not-shown'` where its design cannot be shown. */
  shown: ShownHtml | null | 'not-shown'
  picturesShown: boolean
  /** Whose letter it is; null where they are no client. */
  client: string | null
  marks?: Marked
  /** What it reports of a letter of the studio's. */
  report?: ReportOf | null
}

/** What a letter's own page shows. */
export function letterPageView(say: StudioSay, input: OpenedInput): Omit<LetterPageProps, 'say' | 'dates'> {
  const { letter, copies, shown } = input
  const { id, language } = letter
  const designed = shown === 'not-shown' ? null : shown
  const links = designed?.links ?? linksInText(letter.text, 2 * LINKS)
  const size = letter.text.length < SHORT ? 'short' : 'long'
  return {
    ...factsOf(say, letter, copies),
    subject: letter.subject,
    ...(isLanguage(language) ? { language } : {}),
    conversationHref: studioPaths.letter(letter.thread, id),
    notes: [
      ...letter.notes.map((note) => say(`conversation.note.${note}`)),
      ...(shown === 'not-shown' ? [say('conversation.opened.notShown')] : []),
    ],
    ...(letter.unreadable === null ? {} : { unreadable: whyUnreadable(say, letter.unreadable) }),
    ...(designed ? { frame: { href: studioPaths.letterHtml(id), size } } : {}),
    ...picturesOf(input, designed),
    text: letter.text,
    ...input.marks,
    ...(input.report?.of
      ? { reportOf: { subject: input.report.of.subject, href: studioPaths.letterPage(input.report.of.id) } }
      : {}),
    ...(letter.invitation ? { invitation: invitationView(letter.invitation) } : {}),
    attachments: attachmentViews(letter),
    links: links.slice(0, LINKS),
    linksMore: Math.max(0, links.length - LINKS),
    ...(letter.writer === 'studio' ? { promiseHref: promisePaths.newPromise({ letter: id }) } : {}),
    ...(input.client === null ? {} : { concernHref: concernPaths.opening(input.client, { letter: id }) }),
    source: { href: studioPaths.letterSource(id), bytes: copies[0]?.size ?? 0 },
  }
}

function factsOf(say: StudioSay, letter: OpenedLetter, copies: readonly Delivery[]) {
  const to = (field: 'to' | 'cc' | 'bcc') => letter.to.filter((one) => one.field === field)
  const why = `conversation.machineWhy.${letter.machineReason}`
  const machine = letter.machineReason && (isSentence(why) ? why : ('conversation.machineWhy.notification' as const))
  return {
    from: letter.from.address || letter.from.name ? letter.from : null,
    to: to('to'),
    cc: to('cc'),
    bcc: to('bcc'),
    at: letter.at,
    undated: !letter.dated,
    deliveredTo: [...new Set(copies.flatMap(({ deliveredTo }) => deliveredTo ?? []))],
    copies: copies.length,
    ...(machine ? { machine: say(machine) } : {}),
  }
}

function whyUnreadable(say: StudioSay, reason: string): string {
  const key = `studio.import.unread.${reason}`
  return say(isSentence(key) ? key : 'studio.import.unread.parser-failed')
}

function picturesOf({ letter, picturesShown }: OpenedInput, designed: ShownHtml | null) {
  const count = new Set(designed?.remote).size
  if (count === 0) return {}
  return { pictures: { count, shown: picturesShown, action: studioPaths.letterPictures(letter.id) } }
}

const KINDS: Readonly<Record<string, InvitationView['kind']>> = {
  REQUEST: 'asks',
  ADD: 'asks',
  COUNTER: 'asks',
  CANCEL: 'cancelled',
  REPLY: 'answered',
  DECLINECOUNTER: 'answered',
}

function invitationView(invitation: Invitation): InvitationView {
  const { method, summary, location, description, start, end, firstDay, lastDay, organizer, attendees, repeats } =
    invitation
  return {
    kind: KINDS[method] ?? 'entry',
    summary,
    location,
    description,
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
    ...(firstDay === null ? {} : { days: { first: firstDay, last: lastDay ?? firstDay } }),
    organizer: organizer ? calledBy(organizer) : '',
    attendees: attendees.map(calledBy),
    repeats,
  }
}

const calledBy = ({ name, address }: Address) => name || address
