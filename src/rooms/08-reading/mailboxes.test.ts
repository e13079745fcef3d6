import { beforeAll, describe, expect, test } from 'vitest'
import { engineNamed } from '#testing/engines.ts'
import { testHouse } from '#testing/test-house.ts'
import { figuresOf, type Outcome, runMailbox } from './trials/mailbox-runner.ts'
import { MAILBOXES } from './trials/mailboxes.ts'
import { MAILBOXES_SECOND } from './trials/mailboxes-second.ts'

// S0-12 to S0-16, S2-1, S2-4, S2-11: whole correspondences, read as an import of an unknown mailbox is.

describe('the mailboxes', () => {
  const outcomes: Outcome[] = []
  beforeAll(async () => {
    const engine = engineNamed('SQLite')
    if (!engine) throw new Error('SQLite is always there')
    const house = await testHouse(engine)
    for (const trial of process.env.SECOND ? MAILBOXES_SECOND : MAILBOXES) outcomes.push(...(await runMailbox(house, trial)))
    report(outcomes)
  }, 60_000)

  test('there are outcomes', () => {
    expect(outcomes.length).toBeGreaterThan(100)
  })
})

function report(outcomes: readonly Outcome[]): void {
  const languages = [...new Set(outcomes.map((one) => one.trial.language))]
  console.table(Object.fromEntries(languages.map((language) => [language, figuresOf(outcomes.filter((one) => one.trial.language === language))])))
  if (!process.env.MISSES) return
  for (const one of outcomes.filter((it) => !it.right || it.inPlace === false))
    console.log(`${one.trial.name} @${one.at}: ${one.expected} but ${one.reading} ${one.score} ${one.signs.map((sign) => `${sign.kind} «${sign.text}» ${sign.weight}`).join('; ')}`)
}
