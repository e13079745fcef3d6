import { briefPaths } from '#brief/brief-paths.ts'
import type { Client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import { isOnlyClaimed, SEEMINGS, type Turn, turnsWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { type JournalEntry, journalOf } from '#foundation/journal.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { EASES_SAID, REASONS } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import { JOURNAL_ENTRIES } from '#house/journal-entries.ts'
import type { Happening, TalkEntry } from './client-timeline.tsx'
import { concernMoment } from './concern-moment.ts'
import { sharedAmong, writerName } from '../people/shared-addresses-view.ts'
import type { SharedAddress } from '../people/shared-addresses.tsx'
import { studioPaths } from '../studio-paths.ts'
import { talkPaths } from '../talks/talk-paths.ts'

/** How many things that happened a client's page shows, and a page of earlier ones. */
export const HAPPENINGS = 12
const EARLIER = 60

/** Where a page of earlier things begins: at this instant, `skip` things of which were shown already. */
export interface TimelinePlace {
  at: number
  skip: number
}

/** A part of a client's timeline, and where the next one begins; null at the end. */
export interface TimelinePart {
  happenings: Happening[]
  next: TimelinePlace | null
}

/** What happened to a client before the newest things, a page of it. */
export async function earlierTimeline(house: House, client: Client, place: TimelinePlace): Promise<TimelinePart> {
  const addresses = client.contacts.flatMap((contact) => contact.addresses)
  const most = EARLIER + place.skip + 1
  const entries = await journalOf(house, { client: client.id, most, until: place.at })
  const turns = await turnsWith(house, { addresses, until: place.at, most })
  const shared = await sharedAmong(house, addresses)
  const asked = { entries: most, turns: most }
  return timelineOf(client, { entries, turns, shared, asked, most: EARLIER, place })
}

interface Happened {
  entries: readonly JournalEntry[]
  turns: readonly Turn[]
  shared: readonly SharedAddress[]
  /** How many of each were asked for, the newest first: where so many came, there may be more. */
  asked: { entries: number; turns: number }
  most: number
  place?: TimelinePlace
}

/** What happened to a client, the newest first: the journal's entries and the letters, `most` at once. */
export function timelineOf(client: Client, input: Happened): TimelinePart {
  const { entries, turns, shared, asked, most, place } = input
  const horizon = Math.max(horizonOf(entries, asked.entries), horizonOf(turns, asked.turns))
  const all = [
    ...entries.flatMap((entry) => happeningOf(client, entry)),
    ...turns.flatMap((letter) => letterHappening(client, letter, shared)),
  ]
    .toSorted((a, b) => b.at - a.at)
    .slice(place?.skip ?? 0)
  const known = all.filter(({ at }) => at > horizon)
  if (known.length > most) {
    const happenings = known.slice(0, most)
    return { happenings, next: placeAfter(happenings, place) }
  }
  if (horizon === Number.NEGATIVE_INFINITY) return { happenings: known, next: null }
  return { happenings: known, next: { at: known.length > 0 ? horizon : horizon - 1, skip: 0 } }
}

/** Up to which instant nothing is missing: of the last one that was found there may be more. */
function horizonOf(rows: readonly { at: number }[], asked: number): number {
  return rows.length < asked ? Number.NEGATIVE_INFINITY : (rows.at(-1)?.at ?? Number.NEGATIVE_INFINITY)
}

/** The next part begins with whatever else happened at the instant where this one ends, in the same order. */
function placeAfter(shown: readonly Happening[], from: TimelinePlace | undefined): TimelinePlace {
  const at = shown.at(-1)?.at ?? 0
  const skip = shown.filter((one) => one.at === at).length
  return { at, skip: at === from?.at ? skip + from.skip : skip }
}

function letterHappening(client: Client, letter: Turn, shared: readonly SharedAddress[]): Happening[] {
  const href = studioPaths.letter(letter.thread, letter.id)
  if (letter.writer === 'studio') return [{ at: letter.at, what: 'letterOut', href }]
  if (letter.writer === 'machine' || isOnlyClaimed(letter)) return []
  const contact = client.contacts.find((one) => one.addresses.includes(letter.from.address))
  return [{ at: letter.at, what: 'letterIn', name: writerName(letter, contact, shared), href }]
}

function happeningOf(client: Client, entry: JournalEntry): Happening[] {
  const { at, subject } = entry
  const page = clientPaths.client(client.id)
  const what = JOURNAL_ENTRIES.find((kind) => kind === entry.kind)
  switch (what) {
    case 'evidence.dismissed':
      return [dismissal(entry)]
    case 'evidence.restored':
      return [{ at, what: 'takenBack', href: studioPaths.letterPage(subject) }]
    case 'question.asked':
      return [{ at, what: 'asked', href: clientPaths.asking(client.id) }]
    case 'question.taken-back':
      return [{ at, what: 'askedNot', href: clientPaths.asking(client.id) }]
    case 'check-in.prepared':
    case 'check-in.set-aside':
    case 'check-in.restored':
      return [{ at, what, href: readingPaths.section(client.id) }]
    case 'check-in.answered':
      return [
        {
          at,
          what,
          ease: EASES_SAID.find((one) => one === entry.facts['ease']) ?? 'so-so',
          href: readingPaths.section(client.id),
        },
      ]
    case 'stop.made':
    case 'stop.ended':
      return [{ at, what, kind: String(entry.facts['of']), href: `${page}#contact-${subject}` }]
    case 'check-ins.switched':
      return []
    case 'promise.made':
    case 'promise.unmade':
    case 'promise.kept':
    case 'promise.not-kept':
    case 'promise.given-up':
    case 'promise.taken-up':
    case 'promise.move-asked':
    case 'promise.move-withdrawn':
    case 'promise.moved':
    case 'promise.move-declined':
      return [{ at, what, ...(what === 'promise.unmade' ? {} : { href: promisePaths.promise(subject) }) }]
    case 'outgoing.sent':
      return [{ at, what: 'sent', href: studioPaths.outgoing(subject) }]
    case 'outgoing.taken-back':
      return [{ at, what: 'notSent', href: studioPaths.outgoing(subject) }]
    case 'letter.acknowledged':
      return [{ at, what, href: studioPaths.letterPage(subject) }]
    case 'outgoing.stopped':
    case 'outgoing.links-ended':
    case 'outgoing.leaving':
    case 'outgoing.came-back':
    case 'dispatch.queued':
    case 'dispatch.withdrawn':
    case 'dispatch.left':
    case 'dispatch.failed':
    case 'dispatch.uncertain':
    case 'dispatch.again':
    case 'dispatch.put-away':
    case 'dispatch.bounced':
      return []
    case 'concern.opened':
    case 'concern.answered':
    case 'concern.offered':
    case 'concern.called':
    case 'concern.asked-back':
    case 'concern.denied':
    case 'concern.parted':
    case 'concern.unfounded':
    case 'concern.taken-back':
      return [concernMoment(entry, what)]
    case 'concern.cause-named':
    case 'concern.fault-owned':
    case 'concern.heard':
    case 'concern.restated':
    case 'concern.confirmed':
    case 'concern.person-named':
    case 'concern.person-invited':
    case 'concern.option-added':
    case 'concern.option-dropped':
    case 'concern.reacted':
    case 'concern.promised':
    case 'concern.attempted':
    case 'concern.call-proposed':
    case 'concern.call-chosen':
    case 'concern.goodwill':
    case 'concern.extra':
    case 'concern.delivered':
    case 'concern.given-up':
    case 'concern.said':
    case 'concern.noted':
    case 'concern.disagreed':
    case 'concern.paper-kept':
    case 'concern.paper-put-back':
    case 'concern.learned':
      return []
    case 'client-question.asked':
    case 'client-question.answered':
    case 'client-question.reopened':
      return [{ at, what, href: briefPaths.question(subject) }]
    case 'answer.kept':
    case 'answer.taken-back':
    case 'answer.put-back':
      return [{ at, what, ...(what === 'answer.taken-back' ? {} : { href: briefPaths.question(subject) }) }]
    case 'talk.noted':
    case 'talk.changed':
    case 'talk.taken-back':
    case 'talk.put-back':
      return [talkHappening(entry, what)]
    case 'note.written':
    case 'note.changed':
    case 'note.taken-back':
    case 'note.put-back':
      return [{ at, what, href: talkPaths.onClient(client.id) }]
    case 'open-line.opened':
    case 'open-line.closed':
      return [{ at, what, href: `${page}#open-line` }]
    case 'lesson.added':
    case 'lesson.removed':
      return [{ at, what, href: besidePaths.lessons() }]
    case 'expectation.added':
    case 'expectation.changed':
    case 'expectation.removed':
      return [{ at, what, href: `${page}#expectations` }]
    case 'reading.changed':
      return readingHappening(entry, page)
    case 'import.begun':
    case 'import.done':
    case 'person.declined':
    case 'person.reconsidered':
    case 'person.merged':
    case 'person.told-apart':
    case 'person.asked-again':
    case 'own-addresses.changed':
    case 'threads.joined':
    case 'threads.parted':
    case 'threads.kept-apart':
    case 'threads.asked-again':
    case 'account.added':
    case 'account.changed':
    case 'account.removed':
    case 'account.put-back':
    case 'account.switched-on':
    case 'account.switched-off':
    case 'account.consented':
    case 'account.troubled':
    case 'account.well':
    case 'conversation.snoozed':
    case 'conversation.woken':
    case 'letter.needs-answer':
    case 'letter.needs-no-answer':
    case 'reply-setting.changed':
    case 'letter.vouched':
    case 'letter.unvouched':
    case 'address.reachable':
    case 'draft.begun':
    case 'draft.dropped':
    case 'draft.picked-up':
    case 'draft.sent':
    case 'draft.unsent':
    case 'saved-reply.added':
    case 'saved-reply.changed':
    case 'saved-reply.removed':
    case 'saved-reply.put-back':
    case 'pictures.shown':
    case 'pictures.hidden':
    case 'studio.opened':
    case 'studio.changed':
    case undefined:
      return []
    default:
      return [{ at, what, ...thing(client, subject, page) }]
  }
}

/** What was set aside leads to its letter; before reasons were asked for, none is said. */
function dismissal({ at, subject, facts }: JournalEntry): Happening {
  const reason = REASONS.find((one) => one === facts['reason'])
  return { at, what: 'dismissed', href: studioPaths.letterPage(subject), ...(reason ? { reason } : {}) }
}

/** A talk tells how they seemed, as it was noted then. */
function talkHappening({ at, subject, facts }: JournalEntry, what: TalkEntry): Happening {
  const seemed = SEEMINGS.find((one) => one === facts['seemed'])
  return { at, what, href: talkPaths.talk(subject), ...(seemed && what === 'talk.noted' ? { seemed } : {}) }
}

function readingHappening({ at, facts }: JournalEntry, page: string): Happening[] {
  const { to } = facts
  const href = `${page}#reading-heading`
  return to === 'calm' || to === 'watch' || to === 'uneasy' ? [{ at, what: 'reading', reading: to, href }] : []
}

/** What an entry of the client's room tells of, and where that stands on the client's page. */
function thing(client: Client, subject: string, page: string): { name: string; href?: string } {
  const contact = client.contacts.find(
    (one) => one.id === subject || one.preferences.some((preference) => preference.id === subject),
  )
  if (contact) return { name: contact.name, href: `${page}#contact-${contact.id}` }
  const project = client.projects.find((one) => one.id === subject)
  return project ? { name: project.name, href: `${page}#projects` } : { name: client.name }
}
