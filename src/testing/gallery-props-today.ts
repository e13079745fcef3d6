import { DAY, HOUR } from '#foundation/days.ts'
import type { TodayDue } from '#studio/today/today-due-types.ts'

/** A Friday morning in Helsinki, as gallery-props.ts has it. */
const NOW = Date.UTC(2026, 1, 13, 7, 20)

export const NOTHING_DUE: TodayDue = {
  concerns: [],
  clocks: new Map(),
  concernCount: 0,
  concernsHref: '#',
  promised: [],
  promisedCount: 0,
  promisesHref: '#',
  messages: [],
  messageCount: 0,
  outboxHref: '#',
  dispatches: [],
  theirs: [],
  theirsMore: false,
  days: [],
  figuresHref: '#',
  updates: [],
  calls: [],
}

const nothingOn = (day: number) => ({ date: `2026-02-${day}`, iso: ((day - 9) % 7) + 1, things: [] })

/** A day with something of everything. */
export const MUCH_DUE: TodayDue = {
  ...NOTHING_DUE,
  dispatches: [{ name: 'Hannah Wirth', standing: 'uncertain', href: '#' }],
  concerns: [
    {
      id: 'again',
      contact: 'thomas',
      href: '#',
      who: 'Thomas Wirth',
      client: 'Wirth Workshop',
      words: 'My board asks again what the third page is for.',
      ours: false,
      language: 'en',
      stage: 'heard',
      at: NOW - 26 * HOUR,
      rounds: 1,
      again: true,
      next: 'options',
    },
    {
      id: 'eased',
      contact: 'eleni',
      href: '#',
      who: 'Ελένη Μάρκου',
      client: 'Μεζεδοπωλείο Μάρκου',
      words: 'Φοβάμαι ότι οι κάρτες δεν θα προλάβουν τα εγκαίνια.',
      ours: false,
      language: 'el',
      stage: 'delivered',
      at: NOW - 3 * DAY,
      rounds: 2,
      again: false,
      next: 'asking-back',
    },
  ],
  clocks: new Map([['again', { hours: 9, target: 4 }]]),
  concernCount: 4,
  promised: [
    {
      name: 'Zofia Maj',
      words: 'Druga wersja kolorów',
      isQuestion: false,
      due: { at: NOW - DAY, time: null },
      standing: 'late',
      href: '#',
    },
    {
      name: 'Jussi Lehtinen',
      words: 'Voiko varauskalenterin siirtää omalle sivulleen?',
      isQuestion: true,
      due: { at: NOW + 5 * HOUR, time: '17:00' },
      standing: 'open',
      href: '#',
    },
  ],
  promisedCount: 2,
  messages: [
    { name: 'Hannah Wirth', about: 'studio.outbox.about.concern.options', href: '#' },
    { name: 'Zofia Maj', about: 'studio.outbox.about.promise.move', href: '#' },
  ],
  messageCount: 2,
  theirs: [
    { what: 'answer', name: 'Ольга Сергеева', at: NOW - 2 * DAY, href: '#' },
    { what: 'options', name: 'Jussi Lehtinen', at: NOW - 20 * HOUR, href: '#' },
  ],
  days: [
    {
      ...nothingOn(14),
      things: [{ what: 'promise', name: 'Wirth Workshop', words: 'Four pages first, with a price', href: '#' }],
    },
    nothingOn(15),
    nothingOn(16),
    {
      ...nothingOn(17),
      things: [
        { what: 'call', name: 'Thomas Wirth', words: '', at: NOW + 4 * DAY, href: '#' },
        {
          what: 'promise',
          name: 'Zofia Maj',
          words: 'Karty w dwóch formatach',
          at: NOW + 4 * DAY + 5 * HOUR,
          href: '#',
        },
      ],
    },
    nothingOn(18),
    {
      ...nothingOn(19),
      things: [{ what: 'open-line', name: 'Wirth Workshop', words: '', at: NOW + 6 * DAY, href: '#' }],
    },
    nothingOn(20),
  ],
}
