import { expect, test } from 'vitest'
import { newId } from './ids.ts'

// RFC 9562, 5.7 and 6.2: what is made later sorts later

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u

test('twenty thousand ids made in a row are all different, in order, and of the form that the RFC gives', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.filter((id) => !UUID_V7.test(id))).toEqual([])
})

test('an id tells the moment at which it was made, to within a few milliseconds', () => {
  const before = Date.now()
  const id = newId()
  const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(at).toBeGreaterThanOrEqual(before - 1)
  expect(at - Date.now()).toBeLessThan(50)
})
