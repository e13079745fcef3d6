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
  expect(html).toContain('has stood since 12\u00a0February')
  expect(html).toContain('<q class="words" lang="en">I keep wondering whether we really need all eight pages</q>')
  expect(html).toContain('href="conversation.en.html#m1"')
})

const reading = (more: Partial<ClientPageProps['reading']>) => shown({ reading: { ...client.reading, ...more } })

test('a reading is explained in whole sentences: what it may be, and how sure; what speaks against it is said once, below', () => {
  const html = shown()
  expect(html).toContain(
    'There may be doubt about the decision itself. It was said outright and has stood since 12\u00a0February.</p>',
  )
  expect(html.split('You have answered since.')).toHaveLength(2)
})

test('the one primary act is to ask where something asks for it, else to read on', () => {
  const primary = (html: string) => [...html.matchAll(/class="(?:button )?primary"[^>]*>([^<]*)/gu)].map(([, of]) => of)
  expect(primary(shown())).toEqual(['Copy and note'])
  expect(primary(reading({ reading: 'calm' }))).toEqual(['Open the last conversation'])
  // S0-22: a worry that came back after an answer is a concern, not one more question.
  const grown = { href: '#', grown: { times: 2, aged: false } }
  expect(primary(shown({ concernWay: grown }))).toEqual(['Open a concern'])
})

// S0-46
test('what a client said stands apart from what was found, and words that were no outright worry were found', () => {
  expect(shown()).toMatch(/In their own words<\/h3>.*I keep wondering.*Found by looking<\/h3>.*Last answer: 26 hours/su)
  expect(reading({ voiced: false })).not.toContain('In their own words')
  expect(reading({ voiced: false })).toMatch(/Found by looking<\/h3>.*I keep wondering/su)
})

test('what speaks against a reading has its day and its letter', () => {
  const against =
    /What speaks against it<\/h3>.*Thanks were said in between\..*12\u00a0February.*href="conversation\.en\.html#l3"/su
  expect(shown()).toMatch(against)
  expect(reading({ against: [] })).not.toContain('What speaks against it')
})

// S0-1, S0-2, S0-3, S2-11
test('why a closer look is worth it is said of the work, not of the client', () => {
  const html = shown()
  expect(html).toContain('Settling in, day 7 after signing.')
  expect(html).toContain('New website, eight pages: about 2.5 times what is usually paid here.')
  expect(html).toContain('this work cannot be held in the hand')
  expect(html).toContain('At ease for a long time, and now a change')
})

// S2-1, S2-4
test('a reading speaks of a situation and fades by itself; it can be kept as a file', () => {
  const html = shown()
  expect(html).toContain(
    'A reading is about a situation, never about a person. Without anything new it fades by itself.',
  )
  expect(html).toContain('Save this reading as a file</a>')
})

test('no reading says why there is none', () => {
  const none = { reading: 'tooLittle', evidence: [], against: [] } as const
  const { explained: _, ...plain } = client.reading
  const why = (of: NonNullable<ClientPageProps['reading']['none']>) =>
    shown({ reading: { ...plain, ...none, none: of } })
  expect(why('oneLetter')).toContain('A first letter or two is too little')
  expect(why('noLetters')).toContain('No letter has come yet')
  expect(why('language')).toContain('in a language that Consonance does not understand')
  expect(why('gap')).toContain('After more than a year without letters')
  expect(why('unheard')).toContain('Nobody at this client is read')
  expect(reading({ noHabit: 'few' })).toContain('that takes at least five answers')
  expect(reading({ noHabit: 'shared' })).toContain('Several people write from one address')
})

// interface.md: charts have a text equivalent
test('the relationship over time is a picture and a table of the same', () => {
  const [, table = ''] = /<table>(.*?)<\/table>/su.exec(shown()) ?? []
  const rows = [...table.matchAll(/<tr><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/gsu)].map(([, day, what]) => [
    day,
    what?.replaceAll(/<[^>]*>/gu, '').trim(),
  ])
  expect(rows.map(([, what]) => what)).toEqual([
    'calm',
    'Signed',
    'Delivered',
    'worth a look',
    'Asked',
    'calm',
    'Signed',
    'may be uneasy',
  ])
  expect(shown()).toMatch(
    /<svg viewBox="0 0 640 120" role="img" aria-label="How it went, 18\u00a0June 2025 to 13\u00a0February:/u,
  )
})

test('what was set aside says why on the timeline, and earlier things are a click away', () => {
  expect(shown({ earlierHref: '/earlier' })).toContain('A sign was set aside: a joke')
  expect(shown({ earlierHref: '/earlier' })).toContain('<a href="/earlier">Earlier</a>')
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
