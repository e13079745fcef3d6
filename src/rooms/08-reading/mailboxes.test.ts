import { beforeAll, describe, expect, test } from 'vitest'
import { engineNamed } from '#testing/engines.ts'
import { testHouse } from '#testing/test-house.ts'
import { figuresOf, type Outcome, runMailbox } from './trials/mailbox-runner.ts'
import type { MailboxTrial } from './trials/mailbox-trial.ts'
import { MAILBOXES_FOURTH } from './trials/mailboxes-fourth.ts'
import { MAILBOXES_SECOND } from './trials/mailboxes-second.ts'
import { MAILBOXES_THIRD } from './trials/mailboxes-third.ts'
import { MAILBOXES } from './trials/mailboxes.ts'

// S0-12 to S0-16, S2-1, S2-4, S2-11: whole correspondences, read as an import of an unknown mailbox is.
//
// Blind figures, before anything was tuned on them:
//   first round (63 correspondences, 122 instants): 37 of 38 worries found, 21 of 22 as uneasy, 37 in the letter that carries them; 4 of 84 calm
//   instants alarmed;
//   second round (20, with longer letters, 54 instants): 15 of 15 found, 10 of 10 as uneasy, 15 in place; 4 of 39 calm instants alarmed, all four in
//   long cheerful letters with lists of remarks or a burst pipe;
//   third round (46: behaviour that tells more than words, the newer kinds of words, hard calm ones; 142 instants): 24 of 26 found, 24 in place, of
//   behaviour 14 of 15; 12 of 116 calm instants alarmed, six of them in two friendly teasings, two by a bank that drives people mad;
//   fourth round (40, read first once the rules stood; 155 instants): 20 of 25 found, 5 of 5 as uneasy, 20 in place; 8 of 130 calm instants
//   alarmed, 6 after the last work on words.
// Today all four together: 98 of 104 found, all in place, 9 of 369 calm instants alarmed. The model (listening/MODEL.md) saw none of these letters; one number
// was set by them, how much rarer worries are in a correspondence (hearing/heard-words.ts). Phrases alone, tuned on them: 99 found, 6 alarmed.
// MISSES=1 in the environment prints what is wrong, instant by instant.

describe.each([
  { round: 'first', trials: MAILBOXES, alarmsAtMost: 2, missedAtMost: 1 },
  { round: 'second', trials: MAILBOXES_SECOND, alarmsAtMost: 3, missedAtMost: 2 },
  { round: 'third', trials: MAILBOXES_THIRD, alarmsAtMost: 4, missedAtMost: 1 },
  { round: 'fourth', trials: MAILBOXES_FOURTH, alarmsAtMost: 8, missedAtMost: 6 },
])('the mailboxes of the $round round', ({ trials, alarmsAtMost, missedAtMost }) => {
  const outcomes: Outcome[] = []
  beforeAll(async () => {
    outcomes.push(...(await readAll(trials)))
    report(outcomes)
  }, 60_000)

  test('people at ease are left alone', () => {
    const { falseAlarms } = figuresOf(outcomes)
    expect(falseAlarms, wrong(outcomes).join('\n')).toBeLessThanOrEqual(alarmsAtMost)
  })

  test('the worried are found, and as worried as they are', () => {
    const { worried, found, uneasy, uneasyFound } = figuresOf(outcomes)
    expect(worried - found, wrong(outcomes).join('\n')).toBeLessThanOrEqual(missedAtMost)
    expect(uneasy - uneasyFound).toBeLessThanOrEqual(missedAtMost + 1)
  })

  test('the evidence stands in the letter that carries the worry', () => {
    const { found, inPlace } = figuresOf(outcomes)
    expect(inPlace).toBe(found)
  })
})

test('there are twelve correspondences in each language, with worries and without', () => {
  for (const [language, trials] of Map.groupBy(MAILBOXES, (trial) => trial.language)) {
    if (language === 'other') continue
    expect(trials.length, language).toBeGreaterThanOrEqual(12)
    const ends = trials.map((trial) => Object.values(trial.expect).at(-1))
    expect(ends.filter((end) => end === 'calm').length, language).toBeGreaterThanOrEqual(6)
  }
})

test('the third round has nine or more in each language: five that end worried, four at ease all along', () => {
  for (const [language, trials] of Map.groupBy(MAILBOXES_THIRD, (trial) => trial.language)) {
    const calm = trials.filter((trial) => Object.values(trial.expect).every((one) => one === 'calm'))
    expect(trials.length - calm.length, language).toBeGreaterThanOrEqual(5)
    expect(calm.length, language).toBeGreaterThanOrEqual(4)
  }
})

async function readAll(trials: readonly MailboxTrial[]): Promise<Outcome[]> {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  const house = await testHouse(engine)
  const outcomes: Outcome[] = []
  for (const trial of trials) outcomes.push(...(await runMailbox(house, trial)))
  return outcomes
}

function report(outcomes: readonly Outcome[]): void {
  if (!process.env.MISSES) return
  const byLanguage = Map.groupBy(outcomes, (one) => one.trial.language)
  console.table(Object.fromEntries([...byLanguage].map(([language, some]) => [language, figuresOf(some)])))
  for (const line of wrong(outcomes)) console.log(line)
}

function wrong(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter((one) => !one.right || one.inPlace === false)
    .map(({ trial, at, expected, reading, score, signs }) => {
      const because = signs.map((sign) => `${sign.kind} «${sign.text}» ${sign.weight}`).join('; ')
      return `${trial.name} @${at}: ${expected} but ${reading} ${score} ${because}`
    })
}
