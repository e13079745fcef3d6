import { expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import type { Sign, SignKind } from '../reading-types.ts'
import { behaviourCuesOf, combined, cuesOf } from './cues.ts'

// rules-and-facts.md: one sign alone rarely suffices; require two cues in two weeks.

const sign = (kind: SignKind, letter: string, facts: Partial<Sign> = {}): Sign => {
  const source = kind === 'doubt' ? 'words' : 'behaviour'
  return {
    id: `${kind}:${letter}`,
    letter,
    messageId: null,
    at: 100 * DAY,
    kind,
    source,
    text: '',
    weight: 0.3,
    ...facts,
  }
}

test('a curt reply is short and cool at once: one cue; a late and curt one is two', () => {
  expect(cuesOf([sign('shorter', 'a'), sign('cooler', 'a')])).toBe(1)
  expect(cuesOf([sign('shorter', 'a'), sign('cooler', 'a'), sign('slower', 'a')])).toBe(2)
})

test('the same in two letters is two cues', () => {
  expect(cuesOf([sign('slower', 'a'), sign('slower', 'b')])).toBe(2)
})

test('what is older than two weeks gives no company', () => {
  expect(cuesOf([sign('slower', 'a', { at: 85 * DAY }), sign('shorter', 'b')])).toBe(1)
})

test('a wait of four working days and more is two cues', () => {
  expect(cuesOf([sign('silent', 'a', { measured: 39 })])).toBe(1)
  expect(cuesOf([sign('silent', 'a', { measured: 40 })])).toBe(2)
})

test('words are cues, but none of behaviour', () => {
  const signs = [sign('doubt', 'a'), sign('slower', 'a')]
  expect([cuesOf(signs), behaviourCuesOf(signs)]).toEqual([2, 1])
})

test('independent weights together are more than each and less than their sum', () => {
  expect(combined([0.5, 0.5])).toBe(0.75)
  expect(combined([])).toBe(0)
})
