import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { NOW, welcome } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { WelcomePage } from './welcome-page.tsx'

const say = sayIn('en')
const html = htmlOf(<WelcomePage say={say} dates={datesIn('en', 'Europe/Helsinki', NOW)} {...welcome('en', say)} />)

test('everything typed is kept when the studio could not be created, but for the password', () => {
  for (const typed of [
    'value="Studio Mira"',
    'value="mira"',
    '<option value="Europe/Helsinki" selected="">',
    'name="from-1" value="09:00"',
  ]) {
    expect(html).toContain(typed)
  }
  expect(html).toMatch(/<input id="field-password"(?![^>]*value=)[^>]*>/u)
})

test('the problem stands above and beside its field, and has the focus', () => {
  expect(html).toContain('role="alert"')
  expect(html).toMatch(/<textarea id="field-addresses"[^>]*aria-invalid="true"[^>]*autofocus/u)
})

test('a problem of the hours alone opens them, and they have the focus', () => {
  const props = welcome('en', say)
  const form = { ...props.form, problems: { hours: say('studio.problem.hours') } }
  const page = htmlOf(<WelcomePage say={say} dates={datesIn('en', 'Europe/Helsinki', NOW)} {...props} form={form} />)
  expect(page).toContain('<details class="hours" open="">')
  expect(page).toMatch(/<fieldset id="field-hours" tabindex="-1" autofocus=""/u)
})

test('the page can be had in each language by a link that says so in that language', () => {
  expect(html).toContain('<a href="welcome.fi.html" lang="fi" hreflang="fi">Suomi</a>')
})

test('the sample studio is one click away', () => {
  expect(html).toContain('<button>Open the sample studio</button>')
})

test('each weekday has its two times with a name of their own', () => {
  expect(html).toContain('aria-label="Monday, from"')
  expect(html).toContain('aria-label="Sunday, to"')
})
