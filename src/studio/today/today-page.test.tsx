import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { NOW, today, todayCalm, todayChoose, todayNew } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { TodayPage } from './today-page.tsx'
import type { TodayPageProps } from './today-page.tsx'

const say = sayIn('en')
const dates = datesIn('en', 'Europe/Helsinki', NOW)
const shown = (props: Omit<TodayPageProps, 'say' | 'dates'>) => htmlOf(<TodayPage say={say} dates={dates} {...props} />)

// S0-12: evidence is quoted in their own words and language
test('who may be uneasy stands with the telling words, in their language, and why', () => {
  const html = shown(today)
  expect(html).toContain('<q class="words" lang="ru">Честно говоря')
  expect(html).toContain(
    'Said outright. Doubt after buying. A word about money. Signed 7 days ago. 3 times the usual price.',
  )
})

// S2-11, S0-2
test('a trusted client who changes is said to be one, before anything else', () => {
  expect(shown(today)).toContain(
    'Usually at ease: something changed. Some signs. Something is not as hoped for. The work is intangible.',
  )
})

// S0-16: one next act each, one primary
test('each has one next act, and the first of them is the page’s own', () => {
  const html = shown(today)
  expect(html.match(/class="button( primary)? go"/gu)).toEqual([
    'class="button primary go"',
    'class="button go"',
    'class="button go"',
  ])
  expect(html).toContain('href="client.en.html#ask"')
})

test('who was asked already says so, and the page’s own act is the next one', () => {
  const [first, ...rest] = today.needs
  if (!first) throw new Error('somebody needs the user')
  const html = shown({ ...today, needs: [{ ...first, askedAt: NOW - 2 * 3_600_000 }, ...rest] })
  expect(html).toContain('You asked 2 hours ago.')
  expect(html.match(/class="button( primary)? go"/gu)?.[1]).toBe('class="button primary go"')
})

// S2-43
test('some unease after signing is said to be normal, where that is what it is', () => {
  expect(shown(today)).toContain('Some unease after signing or after a delivery is normal.')
  const late = today.needs.map((need) => ({ ...need, raised: [] }))
  expect(shown({ ...today, needs: late })).not.toContain('is normal')
})

// S0-3, S0-20, S0-35
test('who was not asked lately stands with why now, and when they were asked last', () => {
  const html = shown(today)
  expect(html).toContain('Nowe logo: signed 9 days ago. 1.5 times the usual price. Not asked yet.')
  expect(html).toContain('Μενού και κάρτες: delivered 24 days ago. Last asked 16 days ago.')
})

test('who is only worth a look stands a click away, whether or not somebody is uneasy', () => {
  expect(shown(today)).toContain('2 more are worth a look')
  expect(shown({ ...todayCalm, more: 2 })).toContain('Two people are worth a look.')
  expect(shown(todayCalm)).not.toContain('worth a look')
})

// S0-14
test('a silence is told against what is usual for that person', () => {
  expect(shown(today)).toContain('No word for 4 days. Usual: 2 hours.')
})

test('when nobody waits, it says so', () => {
  expect(shown(todayCalm)).toContain('Nobody waits for you.')
  expect(shown({ ...todayCalm, waiting: today.waiting })).toContain(
    'Nobody seems uneasy. 2 letters wait for your answer.',
  )
})

test('a new studio is shown where to begin, one with mail who to choose', () => {
  expect(shown(todayNew)).toContain('Begin with your mail')
  expect(shown({ ...todayNew, isMailIn: true, proposals: 4 })).toContain('say who of these people is a client')
  expect(shown({ ...todayNew, isMailIn: true })).toContain('nobody is a client yet')
})

test('an import under way can be found again', () => {
  expect(shown(todayChoose)).toContain('412 letters read so far')
  expect(shown(todayChoose)).not.toContain('Your mail is in.')
})

// S2-1, S2-4: no label on people
test('nobody is called difficult', () => {
  expect(shown(today)).not.toMatch(/difficult|angry client|bad client/iu)
})
