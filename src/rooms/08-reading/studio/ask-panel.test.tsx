import { expect, test } from 'vitest'
import { sayIn } from '#house/words.ts'
import { ask, NOW } from '#testing/gallery-props.ts'
import { htmlOf } from '#testing/html-of.ts'
import { datesIn } from '#ui/dates.ts'
import { AskPanel, type AskView } from './ask-panel.tsx'

// S0-16

const shown = (more: Partial<AskView> = {}) =>
  htmlOf(<AskPanel say={sayIn('en')} dates={datesIn('en', 'Europe/Helsinki', NOW)} ask={{ ...ask, ...more }} />)

test('the question stands in the client’s language, to be made one’s own', () => {
  const html = shown()
  expect(html).toMatch(/<textarea[^>]* lang="ru"[^>]*>Ольга Сергеевна!/u)
  expect(html).toContain('Copy and note')
  expect(html).toContain('I asked in another way')
  expect(html).not.toContain('You asked')
})

test('for whoever has no script what was asked stands ready to copy, and the form waits behind a line', () => {
  const html = shown({ last: { at: NOW - 60_000, words: 'All well?', takeBackAction: '/back' } })
  expect(html).toMatch(/<textarea[^>]* readonly[^>]*>All well\?/u)
  expect(html).toContain('action="/back"')
  expect(html).toContain('<details>')
})

test('a question of last week is only told of', () => {
  const html = shown({ last: { at: NOW - 7 * 86_400_000, words: 'All well?' } })
  expect(html).toContain('You asked 7 days ago.')
  expect(html).not.toContain('All well?')
})

test('without an address there is no mail to open', () => {
  expect(shown()).toContain('mailto:')
  const { mailHref: _, ...none } = ask
  const html = htmlOf(<AskPanel say={sayIn('en')} dates={datesIn('en', 'Europe/Helsinki', NOW)} ask={none} />)
  expect(html).not.toContain('mailto:')
})
