import { expect, test } from 'vitest'
import { plainSubject } from './subject.ts'

// S0-12: a conversation is named by what it is about.
test('a subject is shown as it was first written, whatever programs put before it', () => {
  expect(plainSubject('Re: Fwd: The plan')).toBe('The plan')
  expect(plainSubject('Odp: Zimowa karta')).toBe('Zimowa karta')
  expect(plainSubject('VS: Re[2]: Esite')).toBe('Esite')
  expect(plainSubject('Отв: Макет')).toBe('Макет')
  expect(plainSubject('ΑΠ: Κατάλογος')).toBe('Κατάλογος')
  expect(plainSubject('Reply needed: logo')).toBe('Reply needed: logo')
  expect(plainSubject(' Re: ')).toBe('')
})
