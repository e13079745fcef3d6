import { expect, test } from 'vitest'
import { HOUR } from '#foundation/days.ts'
import { htmlOf } from '#testing/html-of.ts'
import { importing, importRunning, NOW, report } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { ImportPage } from './import-page.tsx'
import { ImportReportPage } from './import-report-page.tsx'

const say = sayIn('en')
const both = { say, dates: datesIn('en', 'Europe/Helsinki', NOW) }

test('a running import says how much, how fast and how long yet', () => {
  const html = htmlOf(<ImportPage {...both} {...importRunning} />)
  expect(html).toContain('4,120 letters read · 214 a second · about 33 seconds left')
  expect(html).toContain('<progress aria-labelledby="progress" max="1" value="0.37">')
  expect(html).not.toContain('type="file"')
})

test('before the size is known the bar promises nothing', () => {
  expect(htmlOf(<ImportPage {...both} action="#" accountsHref="#" past={[]} running={{ read: 0 }} />)).toMatch(
    /<progress(?![^>]*value=)/u,
  )
})

test('files can be chosen without script, and a problem stands beside the choice', () => {
  const html = htmlOf(<ImportPage {...both} {...importing(say)} />)
  expect(html).toContain('enctype="multipart/form-data"')
  expect(html).toContain('<p class="problem" id="files-problem" role="alert">Choose at least one file first.</p>')
})

test('right after an import its report is one click away, later it stands in the list', () => {
  const past = { href: '/imports/1', at: NOW - 60_000, files: ['a.mbox'], stored: 12, stopped: null }
  expect(htmlOf(<ImportPage {...both} action="#" accountsHref="#" past={[past]} />)).toContain('What came in')
  expect(
    htmlOf(<ImportPage {...both} action="#" accountsHref="#" past={[{ ...past, at: NOW - HOUR }]} />),
  ).not.toContain('What came in')
})

test('an import that did not come to its end is marked as such, in the list and right after it', () => {
  const past = { href: '/imports/1', at: NOW - 60_000, files: ['a.mbox'], stored: 12, stopped: 'diskFull' as const }
  const html = htmlOf(<ImportPage {...both} action="#" accountsHref="#" past={[past]} />)
  expect(html).toContain('<small>not finished · 12 new letters · a.mbox</small>')
  expect(html).toContain('The disk is full. What was read is in and nothing is lost')
})

test('what an import brought stands apart from what the mailbox holds by now', () => {
  const html = htmlOf(<ImportReportPage {...both} {...report} />)
  const [brought = '', holds = ''] = html.split('In your mailbox now, from all imports</h2>')
  expect(brought).toContain('<dt>new letters</dt>')
  expect(brought).not.toContain('<dt>people</dt>')
  expect(holds).toContain('<dt>people</dt><dd>87</dd>')
})

test('the report accounts for every letter, and lists what could not be read with the reason', () => {
  const html = htmlOf(<ImportReportPage {...both} {...report} />)
  expect(html).toContain('<dt>could not be read</dt><dd>4</dd>')
  expect(html).toContain('<td class="address">old-mail.mbox#213</td><td>It ends in the middle of a message.</td>')
  expect(html).toContain('And 3 more.')
  expect(html).toContain('And 2 more.')
  expect(html).toContain('<td>Not a mail file.</td>')
})

test('an interrupted import says what was kept and what to do', () => {
  const ended = (stopped: 'stopped' | 'diskFull') =>
    htmlOf(<ImportReportPage {...both} {...report} stopped={stopped} />)
  expect(ended('stopped')).toContain('This import was interrupted. What was read is in and nothing is lost')
  expect(ended('diskFull')).toContain('The disk is full. What was read is in and nothing is lost; make room')
})
