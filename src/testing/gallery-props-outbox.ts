import { DAY } from '#foundation/days.ts'
import { letterText } from '#foundation/outbox/outbox.ts'
import type { Language } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import type { EndedMessage, OutboxView, WaitingFor, WaitingMessage } from '#studio/outbox/outbox-types.ts'
import { onWay, troubled } from './gallery-props-dispatch.ts'
import { NOW } from './gallery-props.ts'

const concern = { href: '#', words: 'studio.outbox.toConcern' } as const

/** What waits for Hannah: options, a question for which the week is full, and one that is no longer true. */
export function outbox(language: Language): OutboxView {
  const sent = endedMessage('5', language)
  return {
    trouble: troubled,
    onWay,
    onWayMore: 3,
    waiting: [waitingFor(language)],
    more: 2,
    sent: [
      { ...sent, backAction: '#' },
      { ...sent, id: '6', at: NOW - 9 * DAY },
    ],
    stopped: [{ ...sent, id: '7', text: '', subject: '', stopped: 'studio.outbox.stopped.not-sent', backAction: '#' }],
    earlierHref: '#',
    linked: false,
    canSend: false,
  }
}

export const outboxEmpty: OutboxView = {
  trouble: [],
  onWay: [],
  onWayMore: 0,
  waiting: [],
  more: 0,
  sent: [],
  stopped: [],
  linked: true,
  canSend: true,
}

/** A message that came back without a subject. */
export function outgoingAgain(language: Language): { waiting: WaitingFor; backHref: string } {
  const problems = { subject: sayIn(language)('studio.outbox.noSubject') }
  const [first] = waitingFor(language).messages
  const form = { values: { ...first?.form.values, subject: '' }, problems }
  const messages = first ? [{ ...first, form }] : []
  return { backHref: '#', waiting: { ...waitingFor(language), unasked: 0, messages } }
}

function waitingFor(language: Language): WaitingFor {
  return {
    name: 'Hannah Wirth',
    href: '#',
    address: 'hannah.wirth@wirth-workshop.example',
    from: 'mira@salo.example',
    preferences: ['Wants a call, not an email'],
    unasked: 2,
    messages: [
      options(language),
      {
        ...options(language),
        id: '2',
        about: 'studio.outbox.about.concern.check-back',
        over: { count: 2, from: NOW + 3 * DAY },
      },
      {
        ...options(language),
        id: '3',
        about: 'studio.outbox.about.concern.call',
        form: { values: {} },
        stopped: 'studio.outbox.stopped.past',
      },
    ],
  }
}

function options(language: Language): WaitingMessage {
  const say = sayIn(language)
  const letter = {
    subject: say('mail.options.subject'),
    greeting: say('reading.question.hello', { salutation: 'Hannah' }),
    pieces: [
      { as: 'line', words: say('mail.youSaid') },
      { as: 'quote', words: 'I keep wondering whether we really need all eight pages.' },
      { as: 'line', words: say('mail.options.here', { count: 2 }) },
      {
        as: 'list',
        items: [
          { title: 'We go through the pages together', note: say('mail.options.kind.solution') },
          { title: 'Four pages now, four in spring', note: say('mail.options.kind.less-damage') },
        ],
      },
      { as: 'line', words: say('mail.options.which', { count: 2 }) },
      { as: 'link', words: say('mail.options.link'), else: say('mail.options.reply', { count: 2 }) },
    ],
    closing: 'Mira Lahti\nStudio Mira',
  } satisfies Parameters<typeof letterText>[0]
  return {
    id: '1',
    about: 'studio.outbox.about.concern.options',
    cause: concern,
    language,
    form: { values: { subject: letter.subject, text: letterText(letter, { link: null }) } },
    sendAction: '#',
    leaveAction: '#',
    stopAction: '#',
    htmlHref: 'about:blank',
    mailHref: 'mailto:hannah@example.com?subject=x&body=x',
  }
}

const endedMessage = (id: string, language: Language): EndedMessage => ({
  id,
  about: 'studio.outbox.about.concern.promised',
  cause: concern,
  name: 'Hannah Wirth',
  at: NOW - DAY / 2,
  language,
  subject: sayIn(language)('mail.promised.subject'),
  text: 'Hannah,\n\n– A list of what each page is for',
})
