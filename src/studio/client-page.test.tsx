import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { client, NOW } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { ClientPage } from './client-page.tsx'
import type { ClientPageProps } from './client-page.tsx'

const shown = (more: Partial<ClientPageProps> = {}) =>
  htmlOf(<ClientPage say={sayIn('en')} dates={datesIn('en', 'Europe/Helsinki', NOW)} {...client} {...more} />)

// product.md: no reading without its evidence
test('a reading stands with since when, the words, whose they were and the letter they are in', () => {
  const html = shown()
  expect(html).toContain('since 12\u00a0February')
  expect(html).toContain('<q class="words" lang="en">I keep wondering whether we really need all eight pages</q>')
  expect(html).toContain('href="conversation.en.html#m1"')
})

// S0-1
test('unease is said to be normal', () => {
  expect(shown()).toContain('Some unease after signing or after a delivery is normal.')
})

test('each contact says whether their letters are read, and can be switched', () => {
  expect(shown()).toContain('aria-label="Switch off the reading of letters: Hannah Wirth"')
  expect(shown()).toContain('aria-label="Switch on the reading of letters: Thomas Wirth"')
})

test('the language of a contact is named in the language of the studio', () => {
  expect(shown()).toContain('decision-maker · Finnish')
})

test('prices are whole where they are whole, and have their pence where not', () => {
  expect(shown()).toContain('£4,800 ·')
  expect(shown()).toContain('€1,550.50')
})

test('an archived client says that it is not read, and can come back', () => {
  expect(shown({ isArchived: true })).toContain('This client is archived and not read.')
  expect(shown({ isArchived: true })).toContain('name="archived" value="no"')
})
