import { expect, test } from 'vitest'
import type { Sign } from '#reading/reading.ts'
import { shownSigns } from './shown-signs.ts'

// S0-12 to S0-14; interface.md: one thing asks for attention at a time

const words = (kind: Sign['kind'], at: number, weight: number, start = 0): Sign => {
  const id = `${kind}:${at}:${start}`
  return { id, letter: `l${at}`, messageId: null, at, kind, source: 'words', text: '', weight, start }
}
const behaviour = (kind: Sign['kind'], at: number): Sign => {
  return {
    id: `${kind}:l${at}`,
    letter: `l${at}`,
    messageId: null,
    at,
    kind,
    source: 'behaviour',
    text: '',
    weight: 0.3,
  }
}
const ids = (signs: readonly Sign[]) => shownSigns(signs).map((sign) => sign.id)

test('of each letter the two most telling kinds are quoted, the newest letter first, in the order of its words', () => {
  const signs = [
    words('money', 1, 0.5),
    words('time', 2, 0.1, 4),
    words('doubt', 2, 0.4, 90),
    words('money', 2, 0.6, 9),
  ]
  expect(ids(signs)).toEqual(['money:2:9', 'doubt:2:90', 'money:1:0'])
  expect(ids([words('doubt', 1, 0.4, 9), words('doubt', 1, 0.6, 50)])).toEqual(['doubt:1:50'])
})

test('a behaviour that lasts is shown once, by its newest letter', () => {
  expect(ids([behaviour('newcomer', 1), behaviour('cooler', 2), behaviour('cooler', 3)])).toEqual([
    'cooler:l3',
    'newcomer:l1',
  ])
})

test('no more than three letters are quoted, and behaviour stands beside them', () => {
  const signs = [1, 2, 3, 4].map((at) => words('doubt', at, 0.5))
  expect(ids([behaviour('slower', 1), ...signs])).toEqual(['doubt:4:0', 'doubt:3:0', 'doubt:2:0', 'slower:l1'])
})
