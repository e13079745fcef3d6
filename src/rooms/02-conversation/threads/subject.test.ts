import { expect, test } from 'vitest'
import { foldedSubject, plainSubject } from './subject.ts'

// S0-12: a conversation is named by what it is about.
test('a subject is shown as it was first written, whatever programs put before it', () => {
  expect(plainSubject('Re: Fwd: The plan')).toBe('The plan')
  expect(plainSubject('Odp: Zimowa karta')).toBe('Zimowa karta')
  expect(plainSubject('VS: Re[2]: Esite')).toBe('Esite')
  expect(plainSubject('Отв: Макет')).toBe('Макет')
  expect(plainSubject('ΑΠ: Κατάλογος')).toBe('Κατάλογος')
  expect(plainSubject('Reply needed: logo')).toBe('Reply needed: logo')
  expect(plainSubject(' Re: ')).toBe('')
  expect(plainSubject('[EXTERNAL] The plan'), 'a tag stays where it is shown').toBe('[EXTERNAL] The plan')
})

test('a subject stays the same through answers, tags, case, accents and spaces', () => {
  const same = [
    ['The plan', 'RE: The  Plan', 'Fwd: Re: [EXTERNAL] the plan', '[studio-list] Re: The plan.', 'R: The plan'],
    ['Zimowa kartka', 'Odp: ZIMOWA KARTKA', 'PD: zimowa kartka'],
    ['Ещё макет', 'Отв: Еще макет', 'RE: еще  макет'],
    ['Κατάλογος', 'ΑΠ: ΚΑΤΑΛΟΓΟΣ', 'ΣΧΕΤ: κατάλογος'],
    ['Esite', 'VS: Esite', 'Automaattinen vastaus: Esite'],
    ['Logo', 'Automatic reply: Logo', 'Auto: Re: Logo', 'Автоответ: Logo', 'Re[4]: Logo', 'Re^2: Logo', 'RE：Logo'],
  ]
  for (const subjects of same) expect(new Set(subjects.map(foldedSubject)).size, subjects.join(' | ')).toBe(1)
})

test('another subject is another subject', () => {
  const subjects = ['The plan', 'The plan B', 'Plan', '[Order 12]', '[Order 13]', '???', '', 'Order 12 (was: The plan)']
  const folded = subjects.map(foldedSubject)
  expect(new Set(folded).size).toBe(subjects.length)
  expect(foldedSubject(' Re: Fwd: ')).toBe('')
})
