import { expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import { UNEASY, WATCH } from '#listening/score.ts'
import { ours, quick, read, START, theirs, worry, written } from '../trials/written.ts'
import { Alert, A_TURN, probabilityOf } from './alert-rules.ts'

// Kim et al. 2026, rules-and-facts.md: when to tell is a separate step, and waits one turn where things look like mending. S0-15, S2-4.

const alerted = (at: number, score: number, answeredAt: number | null = null) => {
  const alert = new Alert()
  alert.consider({ at, score, cues: 0, answeredAt })
  return alert.since
}

test('the more a score says, the more probable unease is, from nothing to almost certain', () => {
  const chances = [0, 0.2, WATCH, UNEASY, 0.8, 1].map((score) => probabilityOf(score, 0))
  expect(chances).toEqual(chances.toSorted((a, b) => a - b))
  expect([chances.at(0), chances.at(-1)]).toEqual([0, 1])
})

test('what a person does otherwise than usual makes words more probable, up to two cues', () => {
  const chances = [0, 1, 2, 3].map((cues) => probabilityOf(WATCH, cues))
  expect(chances[0]).toBeLessThan(chances[1] ?? 0)
  expect(chances[1]).toBeLessThan(chances[2] ?? 0)
  expect(chances[3]).toBe(chances[2])
})

test('a score below what is worth a look is never an alert, a clear one is one at once', () => {
  expect(alerted(START, WATCH - 0.01)).toBeNull()
  expect(alerted(START, UNEASY)).toBe(START)
})

test('where the studio has just answered, the client’s turn is waited for; an outspoken worry is told all the same', () => {
  expect(alerted(START + DAY, UNEASY, START)).toBeNull()
  expect(alerted(START + A_TURN, UNEASY, START)).toBe(START + A_TURN)
  expect(alerted(START + DAY, 0.9, START)).toBe(START + DAY)
})

test('an alert stays while the score wavers, ends when it is well below, and may begin again', () => {
  const alert = new Alert()
  alert.consider({ at: START, score: UNEASY, cues: 0, answeredAt: null })
  alert.consider({ at: START + DAY, score: WATCH - 0.05, cues: 0, answeredAt: null })
  expect(alert.since).toBe(START)
  alert.consider({ at: START + 2 * DAY, score: 0.1, cues: 0, answeredAt: null })
  expect(alert.since).toBeNull()
  alert.consider({ at: START + 3 * DAY, score: UNEASY, cues: 0, answeredAt: null })
  expect(alert.since).toBe(START + 3 * DAY)
})

test('an alert rests for a turn once the studio has answered, and goes on where the turn brings no word', () => {
  const letters = [theirs(0), ours(1), theirs(2, worry(0.62)), ours(2.02)]
  expect(read(letters, START + 2.01 * DAY).alertSince).toBe(START + 2 * DAY)
  expect(read(letters, START + 2.1 * DAY)).toMatchObject({ reading: 'uneasy', alertSince: null })
  expect(read(letters, START + 5.1 * DAY).alertSince).toBe(START + 2 * DAY)
  const mended = read([...letters, theirs(3, { relief: 0.6 })], START + 3 * DAY)
  expect(mended).toMatchObject({ reading: 'calm', alertSince: null })
})

test('an alert that began during a silence began on the day when it was long enough, however late one looks', () => {
  const cool = written('contact', START + 49.1 * DAY, worry(0.45))
  const letters = [...quick(), ours(49), cool, ours(50, { asks: true })]
  const early = read(letters, START + 60 * DAY).alertSince
  expect(early).not.toBeNull()
  expect(read(letters, START + 61 * DAY).alertSince).toBe(early)
})
