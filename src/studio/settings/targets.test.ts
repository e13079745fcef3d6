import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { sayIn } from '#house/words.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'
import { studioFacts, studioOf } from '../studio.ts'
import { studioValues } from './studio-form.ts'

// S2-34, S1-21, S3-36: what the studio holds itself to

const say = sayIn('en')

eachEngine((engine) => {
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ mira, house } = await settledApp(engine))
  })

  const targets = async () => {
    const { firstOptionHours, replyDays, unaskedAWeek } = await studioOf(house)
    return [firstOptionHours, replyDays, unaskedAWeek]
  }
  const save = async (typed: Record<string, string>) =>
    mira.post('/settings', { ...studioValues(await studioFacts(house)), ...typed })

  test('a studio begins with four hours, a day and two a week, and changes them', async () => {
    expect(await targets()).toEqual([4, 1, 2])
    expect((await save({ firstOptionHours: ' 8 ', replyDays: '2', unaskedAWeek: '3' })).status).toBe(303)
    expect(await targets()).toEqual([8, 2, 3])
    const saved = /name="firstOptionHours"[^>]*value="8"/u.test(await mira.page('/settings'))
    expect(saved).toBe(true)
  })

  test.each([
    ['firstOptionHours', '0', 'Give a whole number of hours, from 1 to 60.'],
    ['firstOptionHours', '2.5', 'Give a whole number of hours, from 1 to 60.'],
    ['replyDays', '', 'Give a whole number of days, from 1 to 10.'],
    ['unaskedAWeek', '8', 'Give a whole number, from 1 to 7.'],
  ])('%s of “%s” is asked again, and nothing that was typed is lost', async (name, typed, problem) => {
    const before = await targets()
    const answer = await save({ name: 'Studio Salo', [name]: typed })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(problem)
    expect(page).toContain('value="Studio Salo"')
    expect(await targets()).toEqual(before)
  })

  test('the page of settings says what each is for', async () => {
    const page = await mira.page('/settings')
    expect(page).toContain(say('studio.form.targets'))
    expect(page).toContain(say('studio.form.unaskedAWeekHint'))
  })
})
