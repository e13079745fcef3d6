import { beginImport, keepMail, readKeptMail } from '#conversation/conversation.ts'
import { type TestHouse, WEEK } from '#testing/test-house.ts'
import type { Reading } from '../reading.ts'
import { NO_READING } from './no-letters.ts'
import { instantOf, letterId, lettersOf } from './mailbox-letters.ts'
import type { Expected, MailboxTrial } from './mailbox-trial.ts'
import { peopleAt } from './people-at.ts'

/** What was read at one instant of a trial. */
export interface Outcome {
  trial: MailboxTrial
  at: string
  expected: Expected
  reading: Reading['reading']
  score: number
  right: boolean
  /** Some shown evidence stands in a letter that carries the worry; null where none is expected or none was found. */
  inPlace: boolean | null
  signs: Reading['signs']
}

/** Takes a correspondence in by the studio's own doors and reads it at its instants, whoever the person is. */
export async function runMailbox(house: TestHouse, trial: MailboxTrial): Promise<Outcome[]> {
  const studio = await house.studio()
  const run = await beginImport(studio, { sources: [trial.name] })
  const mails = lettersOf(trial).map((raw, index) => ({ raw, source: `${trial.name}#${index + 1}` }))
  await keepMail(studio, { run, mails, seen: new Set() })
  await readKeptMail(studio)
  const worries = new Set(trial.letters.flatMap((one, index) => (one.worry ? [letterId(trial, index)] : [])))
  const outcomes: Outcome[] = []
  for (const [at, expected] of Object.entries(trial.expect)) {
    const people = await peopleAt(studio, { at: instantOf(at), week: WEEK, everyone: true })
    const reading = people.find((one) => one.email === trial.who.address)?.reading ?? NO_READING
    const found = expected !== 'calm' && reading.reading !== 'calm'
    const inPlace = found
      ? reading.signs.some(
          (sign) => worries.has((sign.messageId ?? '').replaceAll(/[<>]/gu, '')) || sign.kind === 'silent',
        )
      : null
    outcomes.push({
      trial,
      at,
      expected,
      reading: reading.reading,
      score: reading.score,
      right: isRight(expected, reading.reading),
      inPlace,
      signs: reading.signs,
    })
  }
  return outcomes
}

const isRight = (expected: Expected, reading: Reading['reading']): boolean =>
  expected === 'alert' ? reading !== 'calm' : reading === expected

/** Figures of some outcomes. */
export interface Figures {
  instants: number
  calm: number
  falseAlarms: number
  worried: number
  found: number
  /** Of those that are to be uneasy: read so. */
  uneasy: number
  uneasyFound: number
  inPlace: number
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const calm = outcomes.filter((one) => one.expected === 'calm')
  const worried = outcomes.filter((one) => one.expected !== 'calm')
  const uneasy = outcomes.filter((one) => one.expected === 'uneasy')
  return {
    instants: outcomes.length,
    calm: calm.length,
    falseAlarms: calm.filter((one) => !one.right).length,
    worried: worried.length,
    found: worried.filter((one) => one.reading !== 'calm').length,
    uneasy: uneasy.length,
    uneasyFound: uneasy.filter((one) => one.right).length,
    inPlace: worried.filter((one) => one.inPlace).length,
  }
}
