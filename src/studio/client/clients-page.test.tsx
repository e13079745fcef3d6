import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { clients, clientsEmpty, NOW } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { ClientsPage } from './clients-page.tsx'

const both = { say: sayIn('en'), dates: datesIn('en', 'Europe/Helsinki', NOW) }
const html = htmlOf(<ClientsPage {...both} {...clients} />)

test('a client stands with its people, its project, the last word and the reading', () => {
  expect(html).toMatch(
    /Hannah Wirth and Thomas Wirth · New website, eight pages, agreed<.*last word 17 hours ago: Hannah Wirth/u,
  )
  expect(html).toContain('may be uneasy')
})

test('somebody of the mailbox is proposed with what speaks for it, and only the user decides', () => {
  expect(html).toContain('34 letters received, 31 sent')
  expect(html).toContain('one letter received, 2 sent')
  expect(html).toContain('aria-label="Accept as client: Pedro Almeida"')
  expect(html).toContain('aria-label="Not a client: Pedro Almeida"')
  expect(html).toContain('<option value="1">Wirth Workshop</option>')
})

test('who was said not to be a client can be taken back', () => {
  expect(html).toContain('aria-label="Take it back: Aunt Rosa"')
})

test('an empty list teaches where clients come from', () => {
  expect(htmlOf(<ClientsPage {...both} {...clientsEmpty} />)).toContain('Consonance proposes who your clients may be')
})
