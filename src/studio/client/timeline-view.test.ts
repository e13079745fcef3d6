import { expect, test } from 'vitest'
import type { Client } from '#client/client.ts'
import type { Turn } from '#conversation/conversation.ts'
import type { JournalEntry } from '#foundation/journal.ts'
import { timelineOf, type TimelinePlace } from './timeline-view.ts'

const client: Client = {
  id: 'client',
  name: 'Grace Hopper',
  contacts: [],
  projects: [],
  archivedAt: null,
}

const turn = (at: number): Turn => {
  return {
    id: `letter-${at}`,
    thread: 'thread',
    at,
    writer: 'studio',
    from: { address: 'mira@mira.example', name: '' },
    trust: null,
  }
}

const entry = (at: number, kind = 'client.changed', facts: Record<string, unknown> = {}): JournalEntry => {
  return { id: `${kind} ${at}`, at, actor: 'house', kind, subject: 'client', facts }
}

/** The pages of a timeline as the store would give them. */
function pagesOf(all: { entries: JournalEntry[]; turns: Turn[] }, { most, asked }: { most: number; asked: number }) {
  const pages = []
  let place: TimelinePlace | undefined
  do {
    const until = place?.at ?? Number.POSITIVE_INFINITY
    const limit = asked + (place?.skip ?? 0)
    const newest = <Row extends { at: number }>(rows: Row[]) =>
      rows
        .filter(({ at }) => at <= until)
        .toSorted((a, b) => b.at - a.at)
        .slice(0, limit)
    const part = timelineOf(client, {
      entries: newest(all.entries),
      turns: newest(all.turns),
      shared: [],
      asked: { entries: limit, turns: limit },
      most,
      ...(place ? { place } : {}),
    })
    pages.push(part.happenings.map(({ at, what }) => `${at} ${what}`))
    place = part.next ?? undefined
  } while (place && pages.length < 50)
  return pages
}

test('page after page, everything stands once, the newest first', () => {
  const turns = Array.from({ length: 23 }, (_, place) => turn(place * 10))
  // Several entries of one transaction have one instant, and it may be a letter's.
  const entries = [entry(100), entry(100), entry(100), entry(55), entry(7), entry(7), entry(200, 'person.merged')]
  const pages = pagesOf({ entries, turns }, { most: 5, asked: 6 })
  const shown = pages.flat()
  expect(shown).toHaveLength(23 + 6)
  expect(shown.filter((one) => one === '100 client.changed')).toHaveLength(3)
  expect(new Set(shown.filter((one) => one.endsWith('letterOut'))).size).toBe(23)
  const instants = shown.map((one) => Number.parseInt(one, 10))
  expect(instants).toEqual(instants.toSorted((a, b) => b - a))
})

test('many entries that are nothing to a client do not end the timeline', () => {
  const entries = [...Array.from({ length: 20 }, (_, place) => entry(1000 + place, 'threads.joined')), entry(3)]
  expect(pagesOf({ entries, turns: [turn(2)] }, { most: 5, asked: 6 }).flat()).toEqual([
    '3 client.changed',
    '2 letterOut',
  ])
})

test('each thing leads to where it stands, and a dismissal says its reason', () => {
  const entries = [
    entry(5, 'evidence.dismissed', { sign: 'doubt', reason: 'joke' }),
    entry(4, 'evidence.dismissed', { sign: 'doubt' }),
    entry(3, 'reading.changed', { from: 'calm', to: 'watch' }),
    entry(2, 'question.asked', { asked: 'a', about: 'doubt', way: 'copied' }),
  ]
  const asked = { entries: 9, turns: 9 }
  expect(timelineOf(client, { entries, turns: [], shared: [], asked, most: 9 }).happenings).toEqual([
    { at: 5, what: 'dismissed', reason: 'joke', href: '/letters/client' },
    { at: 4, what: 'dismissed', href: '/letters/client' },
    { at: 3, what: 'reading', reading: 'watch', href: '/clients/client#reading-heading' },
    { at: 2, what: 'asked', href: '/clients/client#ask' },
  ])
})
