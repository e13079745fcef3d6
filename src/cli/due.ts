import { housesOn } from '#foundation/house.ts'
import { studioFor } from '#studio/command-verbs.ts'
import { due, type NamedDue } from '#studio/due/due.ts'
import { studioOf } from '#studio/studio.ts'
import { type Command, readArgs } from './command.ts'
import { lineOf, sentenceOn } from './due-line.ts'
import { instantOf } from './instant.ts'
import { lookingAtStore, refuseUnready } from './with-store.ts'

const HELP = `npx consonance due [--at INSTANT] [--studio NAME] [--json]

What is due at an instant, by what is stored, and why: first what waits for you, then what waits for a client's word, then the
next seven days. One sentence for each thing; nothing is changed and no reading is computed.

  --at INSTANT   for example 2026-05-22T14:00Z. Now by default
  --studio NAME  which studio, where there are several
  --json         one JSON object a line
`

const OPTIONS = { at: { type: 'string' }, studio: { type: 'string' }, json: { type: 'boolean' } } as const

export const dueCommand: Command = {
  help: HELP,
  async run(args) {
    const { values } = readArgs('due', args, { options: OPTIONS })
    const at = instantOf(values.at)
    const told = values.json ? (one: NamedDue) => JSON.stringify(lineOf(one)) : sentenceOn
    const lines = await lookingAtStore(async ({ store }) => {
      await refuseUnready(store)
      const now = () => at
      const house = await studioFor({ store, houseOf: housesOn(store, now), now }, { studio: values.studio ?? null })
      const found = await due(house, { setting: await studioOf(house) })
      return found.map((one) => `${told(one)}\n`)
    })
    process.stdout.write(lines.join(''))
    return 0
  },
}
