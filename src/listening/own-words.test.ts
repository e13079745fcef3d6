import { expect, test } from 'vitest'
import { ownStretches } from './own-words.ts'

const own = (text: string) => ownStretches(text).map(({ start, end }) => text.slice(start, end))

// S0-12: quoted text is never evidence

test('a letter without quotation is its writer’s from end to end', () => {
  expect(own('Hi Mira,\nall fine.\n')).toEqual(['Hi Mira,\nall fine.\n'])
})

test('lines behind > are somebody else’s, and what is typed between them is not', () => {
  expect(own('> we are worried\nNo need.\n> and angry\nReally.')).toEqual(['No need.\n', 'Really.'])
})

test.each([
  'On Monday, 3 May 2027 at 10:12, Mira Salo wrote:',
  'pon., 3 maj 2027 o 10:12 Mira Salo napisał(a):',
  '3 мая 2027 г., в 10:12, Мира Сало написал(а):',
  'ma 3. toukok. 2027 klo 10.12 Mira Salo kirjoitti:',
  'Στις Δευτ 3 Μαΐ 2027 στις 10:12, η Mira Salo έγραψε:',
  '-----Original Message-----',
])('what stands below "%s" is not the writer’s', (line) => {
  expect(own(`Fine by me.\n\n${line}\nWe are very disappointed.\nTruly.`)).toEqual(['Fine by me.\n\n'])
})

test('who answers below a marked quotation is heard', () => {
  expect(own('On Monday Mira wrote:\n> a question\n> of hers\n\nMy answer.')).toEqual(['\nMy answer.'])
})

test('a sentence that ends in "wrote" inside a letter cuts nothing', () => {
  expect(own('I like what you wrote. More soon.')).toEqual(['I like what you wrote. More soon.'])
})
