import { beforeAll, expect, test } from 'vitest'
import { act, openConcern } from '#concern/concern.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import { sayIn } from '#house/words.ts'
import { accept, ADA, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { figures, figuresFew, figuresNone } from '#testing/gallery-props-figures.ts'
import { htmlOf } from '#testing/html-of.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { datesIn } from '#ui/dates.ts'
import { studioOf } from '../studio.ts'
import { FiguresPage, type FiguresPageProps } from './figures-page.tsx'
import { onScale, outcomeOf, stacked, ticksOf, topOf } from './figures-rules.ts'
import { figuresView } from './figures-view.ts'

// S0-18, S0-46, S2-34, S2-36: figures that teach

const say = sayIn('en')
const dates = datesIn('en', 'UTC', NOW)
const shown = (props: Omit<FiguresPageProps, 'say' | 'dates'>) =>
  htmlOf(<FiguresPage say={say} dates={dates} {...props} />)

test('only the client’s word counts as eased; every other end, resting and what is open stand by themselves', () => {
  // S0-34
  expect(outcomeOf({ how: 'eased', rounds: 1 })).toBe('eased-first')
  expect(outcomeOf({ how: 'eased', rounds: 3 })).toBe('eased-later')
  for (const how of ['parted', 'unfounded', 'resting'] as const) expect(outcomeOf({ how, rounds: 1 })).toBe(how)
  expect(outcomeOf({ how: null, rounds: 2 })).toBe('open')
})

test('a scale holds every length and rises with it', () => {
  const top = topOf([3 * HOUR, 90 * HOUR])
  expect([onScale(0, top), onScale(90 * HOUR, top)]).toEqual([0, 1])
  expect(onScale(HOUR, top)).toBeLessThan(onScale(2 * HOUR, top))
  expect(ticksOf(top)).toEqual([1, 4, 8, 40].map((hours) => hours * HOUR))
})

test('dots at one place are stacked, none hides another', () => {
  expect(stacked([10, 11, 40, 10], 5)).toEqual([0, 1, 0, 2])
})

test('each dot leads to its concern, and the table says the same in words', () => {
  const html = shown({
    ...figures,
    concerns: figures.concerns.map((one) => ({ ...one, href: `/concerns/${one.id}` })),
  })
  for (const { id, toOption } of figures.concerns)
    expect(html.split(`href="/concerns/${id}"`).length - 1, id).toBe(toOption === null ? 3 : 4)
  expect(html).toContain('Said by clients: 10. Found by looking: 6.')
  expect(html).toContain('9 of 14 had an option within your aim of 4 working hours.')
  expect(html).toContain('9 of 16 have eased; in the first round: 7.')
  expect(html).toContain('<td>parted</td>')
})

test('where there are too few to show anything, it says so and draws nothing', () => {
  const html = shown(figuresFew)
  expect(html).toContain('Only 2 so far: too few to show anything.')
  expect(html).not.toContain('class="dots"')
  expect(shown(figuresNone)).toContain('Nothing to show yet')
})

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('what the client said and what was found are told apart, and the clock runs in working hours', async () => {
    const studio = await house.studio()
    const [grace, ada] = [await accept(studio, GRACE), await accept(studio, ADA)]
    await openConcern(
      { ...studio, actor: `contact:${grace.contact}` },
      { ...grace, origin: 'portal', words: 'Is it on time?' },
    )
    const concern = await openConcern(studio, { ...ada, origin: 'hand', words: 'She sounded unsure.' })
    const word = { by: 'call', who: ADA.name, said: 'It is dear.' } as const
    await act(studio, { concern, act: { kind: 'heard', words: word.said, word } })
    for (const option of ['a', 'b'])
      await act(studio, { concern, act: { kind: 'option-added', option, as: 'solution', words: option, grounds: '' } })
    // From Thursday noon to Friday noon: eight working hours.
    house.clock.now = NOW + DAY
    await act(studio, { concern, act: { kind: 'offered' } })
    const view = await figuresView(studio, await studioOf(studio))
    house.clock.now = NOW
    const told = view.concerns.map(({ name, voiced, toOption, how }) => [name, voiced, toOption, how])
    expect(told).toContainEqual([GRACE.name, true, null, null])
    expect(told).toContainEqual([ADA.name, false, 8 * HOUR, null])
    expect(view.targetHours).toBe(4)
  })
})
