import { housesOn } from '#foundation/house.ts'
import { eachReadingAt, type PersonReading } from '#reading/reading.ts'
import { studioFor } from '#studio/command-verbs.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { type Command, readArgs } from './command.ts'
import { instantOf } from './instant.ts'
import { lineOf, sentenceOn } from './readings-line.ts'
import { lookingAtStore, refuseUnready } from './with-store.ts'

const HELP = `npx consonance readings [--at INSTANT] [--everyone] [--studio NAME] [--json]

Who may be uneasy, and why, as things stood at an instant: one sentence for each accepted contact.

  --at INSTANT   for example 2026-05-22T14:00Z; only mail up to then counts. Now by default
  --everyone     each person who writes to the studio; computed, not stored
  --studio NAME  which studio, where there are several
  --json         one JSON object a line
`

const OPTIONS = {
  at: { type: 'string' },
  everyone: { type: 'boolean' },
  studio: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const readingsCommand: Command = {
  help: HELP,
  async run(args) {
    const { values } = readArgs('readings', args, { options: OPTIONS })
    const at = instantOf(values.at)
    const told = values.json ? (person: PersonReading) => JSON.stringify(lineOf(person)) : sentenceOn
    const lines = await lookingAtStore(async ({ store }) => {
      await refuseUnready(store)
      const premises = { store, houseOf: housesOn(store, Date.now), now: Date.now }
      const house = await studioFor(premises, { studio: values.studio ?? null })
      const of = { at, week: weekOf(await studioOf(house)), everyone: values.everyone ?? false }
      return Array.fromAsync(eachReadingAt(house, of), (person) => `${told(person)}\n`)
    })
    process.stdout.write(lines.join(''))
    return 0
  },
}
