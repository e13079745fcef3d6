import { housesOn } from '#foundation/house.ts'
import { Stop } from '#foundation/refusal.ts'
import { standing } from '#foundation/store/migrate.ts'
import { eachReadingAt, type PersonReading } from '#reading/reading.ts'
import { studioFor } from '#studio/command-verbs.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { type Command, Misuse, readArgs } from './command.ts'
import { lineOf, sentenceOn } from './readings-line.ts'
import { lookingAtStore } from './with-store.ts'

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
      const { applied, waiting } = await standing(store.whole, store.migrations)
      if (applied.length === 0)
        throw new Stop('There is no studio here yet: import mail first, or create one in the browser.')
      if (waiting.length > 0)
        throw new Stop(
          'This data is older than this program: run npx consonance start once, and it is brought up to date.',
        )
      const premises = { store, houseOf: housesOn(store, Date.now), now: Date.now }
      const house = await studioFor(premises, { studio: values.studio ?? null })
      const of = { at, week: weekOf(await studioOf(house)), everyone: values.everyone ?? false }
      return Array.fromAsync(eachReadingAt(house, of), (person) => `${told(person)}\n`)
    })
    process.stdout.write(lines.join(''))
    return 0
  },
}

function instantOf(text: string | undefined): number {
  if (text === undefined) return Date.now()
  const at = /^\d+$/u.test(text) ? Number(text) : Date.parse(text)
  if (!Number.isFinite(at)) throw new Misuse(`“${text}” is not an instant: give one such as --at 2026-05-22T14:00Z.`)
  return at
}
