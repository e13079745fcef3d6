import { beforeAll, describe, expect, test } from 'vitest'
import { openQuestions } from '#brief/brief.ts'
import { expectationsOf, lessons } from '#concern/concern.ts'
import { openLinesBetween } from '#delivery/delivery.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { endedOutgoing, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { promise as promiseOf, standingOf, wasMoved } from '#promise/promise.ts'
import { eachEngine } from '#testing/engines.ts'
import { HELSINKI, madeSample, type MadeSample, SAMPLE_STAGES } from '#testing/made-sample.ts'
import { type TestHouse, testHouse } from '#testing/test-house.ts'
import { workingDay } from './sample-days.ts'

// S0-27, S0-30 to S0-35, S0-44, S2-3, S2-35, S2-45: the sample shows each of them, made by the doors that users and clients take.

eachEngine((engine) => {
  let tested: TestHouse
  beforeAll(async () => {
    tested = await testHouse(engine)
  })

  describe.each(LANGUAGES)('the sample in %s', (language) => {
    let made: MadeSample
    beforeAll(async () => {
      made = await madeSample(tested, { language })
    }, 60_000)

    test('there is a concern at each stage, and Hannah has none', () => {
      expect(made.stages).toEqual(SAMPLE_STAGES)
      expect(made.people.map((one) => one.name)).toContain('Hannah Wirth')
    })

    test('one was eased in its second round, by words of the client’s own letter', () => {
      const { rounds, end } = made.concern('Agnieszka Domańska')
      expect([rounds.length, rounds[0]?.answer?.eases, end?.how]).toEqual([2, 'partly', 'eased'])
      expect(end?.how === 'eased' && end.word.by).toBe('message')
    })

    test('of the options one has a reaction, and of him whose boss reads along it is known who is behind it', () => {
      const { options, attempts } = made.concern('Tuula Karppinen')
      expect(options.map((one) => one.reaction?.reaction ?? null)).toEqual(['eases', null, null])
      expect(attempts.map((one) => one.worked)).toEqual([false])
      expect(made.concern('Oliver Dean').people.map((one) => one.name)).toEqual(['Judith Pell'])
    })

    test('promises were kept and kept late, one is two days late, and one was moved with consent', () => {
      const counted = Object.groupBy(made.promises, (one) => standingOf(one, made.at))
      expect(Object.fromEntries(Object.entries(counted).map(([how, of]) => [how, of.length]))).toEqual({
        kept: 6,
        'kept-late': 1,
        late: 1,
        open: 4,
      })
      expect(made.promises.filter(wasMoved)).toHaveLength(1)
      const twoDaysAgo = workingDay(2, { now: made.at, zone: HELSINKI }).toString()
      expect(counted.late?.map((one) => one.due.on)).toEqual([twoDaysAgo])
    })

    test('messages wait, and others were sent in the words of their template', async () => {
      const waiting = await waitingOutgoing(made.house)
      expect(waiting.map((one) => one.template).toSorted()).toEqual([
        'check-in',
        'concern.check-back',
        'concern.promised',
      ])
      const sent = await endedOutgoing(made.house, { state: 'sent', most: 50 })
      expect(new Set(sent.map((one) => one.template))).toEqual(
        new Set([
          'concern.restated',
          'concern.options',
          'concern.promised',
          'concern.check-back',
          'promise.move',
          'delivery.open-line',
          'check-in',
        ]),
      )
      for (const one of sent) expect(one.text).toMatch(/Mira\nSalo Studio$/u)
    })

    test('a question waits with the day of its answer, and a line is open or about to be', async () => {
      const { house, at } = made
      const [question] = await openQuestions(house)
      const answer = await promiseOf(house, { id: question?.promise ?? '' })
      expect(answer && standingOf(answer, at)).toBe('open')
      const lines = await openLinesBetween(house, { from: at, to: at + DAY })
      expect(lines.map((one) => one.day)).toEqual([dayAt(at, HELSINKI).toString()])
    })

    test('there are a lesson and a list of what is expected, with something that cannot be', async () => {
      expect(await lessons(made.house, { most: 10 })).toHaveLength(1)
      const expected = await Promise.all(made.clients.map((client) => expectationsOf(made.house, { client })))
      expect(
        expected
          .flat()
          .map((one) => one.state)
          .toSorted(),
      ).toEqual(['cannot', 'met', 'met', 'open'])
    })
  })
})
