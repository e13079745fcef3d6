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
  expect(html).toContain('Doubt after buying. A word about money. Signed 7 days ago.')
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
  expect(shown({ ...todayNew, letters: 40, proposals: 4 })).toContain('say who of these people is a client')
  expect(shown({ ...todayNew, letters: 40 })).toContain('nobody is a client yet')
})

test('an import under way can be found again', () => {
  expect(shown(todayChoose)).toContain('412 letters read so far')
  expect(shown(todayChoose)).not.toContain('Your mail is in.')
})

// S2-1, S2-4: no label on people
test('nobody is called difficult', () => {
  expect(shown(today)).not.toMatch(/difficult|angry client|bad client/iu)
})
