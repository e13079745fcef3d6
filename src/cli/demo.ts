import { readConfig } from '#foundation/config.ts'
import { ownerOf } from '#foundation/data-folder.ts'
import { askOwner } from '#foundation/owner-socket.ts'
import { serveUntilSignal, tellSample } from './start.ts'
import { type Command, readArgs } from './command.ts'

const HELP = `npx consonance demo

Makes the sample studio (six made-up clients in five languages) and serves it until Ctrl-C; where the studio runs already, it makes the
sample there. Takes the same environment as start.
`

export const demo: Command = {
  help: HELP,
  async run(args) {
    readArgs('demo', args, {})
    const config = readConfig(process.env)
    const owner = ownerOf(config.dataDir)
    const asked = owner && (await askOwner(config.dataDir, 'demo', {}))
    if (asked) {
      tellSample(owner.url ?? 'the running studio', asked.result)
      return 0
    }
    return serveUntilSignal({ before: 'demo' })
  },
}
