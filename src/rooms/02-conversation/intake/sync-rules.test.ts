import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import { uidSet } from '#mail/imap/uid-set.ts'
import { NOW } from '#testing/test-house.ts'
import { batchesOf, gone, isFresh, isToCompare, type KnownFolder, lookAt, missing, tryAgainAt } from './sync-rules.ts'

// reliability.md, Intake that loses nothing

const uids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }))

const known: KnownFolder = {
  uidValidity: '7',
  highUid: 20,
  modSeq: '5',
  known: 18,
  comparedAt: NOW - MINUTE,
  complete: true,
}
const server = { path: 'INBOX', uidValidity: '7', uidNext: 21, exists: 18, modSeq: '5' }

test('what is there and not known is brought, each once, the newest first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), uids, (listed, here) => {
      const found = missing(listed, new Set(here))
      expect(found).toEqual([...new Set(found)].toSorted((one, other) => other - one))
      expect(new Set([...found, ...here])).toEqual(new Set([...listed, ...here]))
    }),
  )
})

test('numbers that are no UIDs are never asked for', () => {
  expect(missing([0, -1, 1.5, Number.NaN, 2 ** 32, 3], new Set())).toEqual([3])
})

test('what a server leaves out of a list that is too short is not taken for gone', () => {
  fc.assert(
    fc.property(uids, uids, fc.nat(80), (listed, here, exists) => {
      const away = gone(listed, new Set(here), exists)
      if (listed.length < exists) expect(away).toEqual([])
      else expect(new Set([...away, ...listed])).toEqual(new Set([...here, ...listed]))
    }),
  )
})

test('another UIDVALIDITY, an unfinished first sync and an hour each have every UID compared', () => {
  expect(lookAt(known, { ...server, uidValidity: '8' }, NOW)).toBe('all')
  expect(lookAt({ ...known, uidValidity: null }, server, NOW)).toBe('all')
  expect(lookAt({ ...known, complete: false }, server, NOW)).toBe('all')
  expect(lookAt({ ...known, comparedAt: NOW - HOUR }, server, NOW)).toBe('all')
  expect(lookAt({ ...known, comparedAt: null }, server, NOW)).toBe('all')
})

test('a clock that went back is no reason to wait for it', () => {
  expect(lookAt({ ...known, comparedAt: NOW + DAY }, server, NOW)).toBe('all')
})

test('where nothing changed nothing is asked', () => {
  expect(lookAt(known, server, NOW)).toBe('nothing')
  expect(lookAt(known, { ...server, modSeq: null }, NOW)).toBe('nothing')
  expect(lookAt(known, { ...server, uidNext: null }, NOW)).toBe('nothing')
})

test('a letter below the mark is found by the count, and deleted ones are given a minute', () => {
  expect(lookAt(known, { ...server, modSeq: '6', exists: 19 }, NOW)).toBe('all')
  const tidied = { ...server, modSeq: '6', exists: 3 }
  expect(lookAt({ ...known, comparedAt: NOW - 30_000 }, tidied, NOW)).toBe('nothing')
  expect(lookAt({ ...known, comparedAt: NOW - 61_000 }, tidied, NOW)).toBe('all')
})

test('new UIDs, and a server that does not tell the next one, are asked for above the mark', () => {
  expect(lookAt(known, { ...server, modSeq: '6', exists: 19, uidNext: 22 }, NOW)).toBe('newer')
  expect(lookAt(known, { ...server, modSeq: null, exists: 19, uidNext: null }, NOW)).toBe('newer')
})

test('whatever the counts, a letter that is there is found at the latest when an hour has passed', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.option(fc.nat(40)), (exists, high, uidNext) => {
      const folder = { ...known, highUid: high, comparedAt: NOW - HOUR }
      expect(lookAt(folder, { ...server, exists, uidNext, modSeq: null }, NOW)).toBe('all')
      if (exists > folder.known) expect(isToCompare({ ...folder, exists }, NOW)).toBe(true)
    }),
  )
})

test('batches hold every message once, in order, and no large one', () => {
  const mail = fc.record({
    uid: fc.integer({ min: 1, max: 4_000_000 }),
    size: fc.nat(6 * 1024 * 1024),
    arrivedAt: fc.constant(null),
    serverId: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(mail, { maxLength: 600 }), (facts) => {
      const large = 4 * 1024 * 1024
      const { together, alone } = batchesOf(facts, large)
      expect(together.flat()).toEqual(facts.filter(({ size }) => size <= large))
      expect(alone).toEqual(facts.filter(({ size }) => size > large))
      for (const batch of together) {
        expect(batch.length).toBeLessThanOrEqual(200)
        expect(batch.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(large)
      }
    }),
  )
})

test('a set of UIDs names each of them and nothing else', () => {
  fc.assert(
    fc.property(uids, (some) => {
      const named = uidSet(some)
        .split(',')
        .filter((run) => run !== '')
        .flatMap((run) => {
          const [first = 0, last = first] = run.split(':').map(Number)
          return Array.from({ length: last - first + 1 }, (_, place) => first + place)
        })
      expect(named).toEqual(some.toSorted((one, other) => one - other))
    }),
  )
  expect(uidSet([9, 3, 5, 4])).toBe('3:5,9')
})

test('what did not come is asked for again at once, later, and from the third time on once a day', () => {
  expect([0, 1, 2, 3, 9].map((tries) => tryAgainAt(tries, NOW) - NOW)).toEqual([0, 30_000, 5 * MINUTE, DAY, DAY])
})

test('only what has just come into the inbox is looked at from whom it is', () => {
  const mail = { role: 'inbox' as const, arrivedAt: NOW - HOUR, place: 0, complete: true }
  expect(isFresh(mail, NOW)).toBe(true)
  expect(isFresh({ ...mail, role: 'sent' }, NOW)).toBe(false)
  expect(isFresh({ ...mail, arrivedAt: NOW - 8 * DAY }, NOW)).toBe(false)
  expect(isFresh({ ...mail, arrivedAt: null }, NOW)).toBe(false)
  expect(isFresh({ ...mail, complete: false, place: 5_000 }, NOW)).toBe(false)
})
