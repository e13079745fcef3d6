import { expect, test } from 'vitest'
import { asksFirst } from './home-rules.ts'

// interface.md, The client's side: what happens next and when is at the top

test('what waits for the client’s word stands on top, what ended at the end, and nothing else changes places', () => {
  const parts = [
    { turn: 'nobody', what: 'eased concern' },
    { turn: 'ours', what: 'promise' },
    { turn: 'theirs', what: 'options to rate' },
    { turn: 'ours', what: 'question' },
    { turn: 'theirs', what: 'a later date' },
  ] as const
  expect(asksFirst(parts).map(({ what }) => what)).toEqual([
    'options to rate',
    'a later date',
    'promise',
    'question',
    'eased concern',
  ])
})
