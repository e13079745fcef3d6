import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { beginImport, importMail, restFromReading } from '#conversation/conversation.ts'
import { readConfig } from '#foundation/config.ts'
import { ownerOf } from '#foundation/data-folder.ts'
import { mailAddresses } from '#foundation/form-values.ts'
import { housesOn } from '#foundation/house.ts'
import { askOwner } from '#foundation/owner-socket.ts'
import { Stop } from '#foundation/refusal.ts'
import { allThere, MailSourceMissing } from '#mail/sources/sources.ts'
import { catchUp } from '#reading/reading.ts'
import {
  addOwnAddresses,
  beatOf,
  ImportBeat,
  type ImportRequest,
  importResult,
  ImportResult,
  studioFor,
} from '#studio/command-verbs.ts'
import { MOST_OWN_ADDRESSES } from '#studio/studio-rules.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { type Command, Misuse, readArgs, tell } from './command.ts'
import { showingProgress } from './progress-line.ts'
import { withReadyStore } from './with-store.ts'

const HELP = `npx consonance import PATH… --me ADDRESS… [--studio NAME] [--json]

Takes in mail from .eml and .mbox files, Maildirs and folders of them, whether or not the studio runs. Every message is kept as it came,
and the same mail again is stored once. Cut off half-way, give the same command again: it goes on.

  --me ADDRESS   an address of your own; may be given several times. Needed the first time, remembered afterwards
  --studio NAME  which studio, where there are several
  --json         prints the result as one JSON object
`

const OPTIONS = {
  me: { type: 'string', multiple: true },
  studio: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const importCommand: Command = {
  help: HELP,
  async run(args) {
    const { values, positionals } = readArgs('import', args, {
      options: OPTIONS,
      least: 1,
      most: Number.MAX_SAFE_INTEGER,
    })
    const [addresses, named] = addressesAmong(positionals)
    const paths = named.map((path) => resolve(path))
    const me = ownAddressesIn([...(values.me ?? []), ...addresses])
    if (paths.length === 0)
      throw new Misuse('“import” needs at least one file or folder: see npx consonance import --help.')
    await checkPaths(paths)
    const request = { paths, me, studio: values.studio ?? null }
    const result = await showingProgress(process.stderr, (show) => take(request, show))
    if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`)
    else tell(spoken(result))
    return 0
  },
}

/** `--me a@b c@d`: what stands among the paths, looks like an address and is no file is one more of one's own. */
function addressesAmong(names: readonly string[]): [string[], string[]] {
  const isAddress = (name: string) => /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/u.test(name) && !existsSync(name)
  return [names.filter(isAddress), names.filter((name) => !isAddress(name))]
}

/** By the process that owns the data folder where one runs, else by becoming the owner. */
async function take(request: ImportRequest, onBeat: (beat: ImportBeat) => void): Promise<ImportResult> {
  const config = readConfig(process.env)
  if (ownerOf(config.dataDir)) {
    const answer = await askOwner(config.dataDir, 'import', request, (beat) => onBeat(ImportBeat.parse(beat)))
    if (answer !== null) return ImportResult.parse(answer.result)
  }
  return withReadyStore(async ({ store }) => {
    const premises = { store, houseOf: housesOn(store, Date.now), now: Date.now }
    const house = await studioFor(premises, request)
    await addOwnAddresses(house, request.me)
    const run = await beginImport(house, { sources: request.paths })
    await importMail(house, { run, paths: request.paths, onProgress: (now) => onBeat(beatOf(now)) })
    await restFromReading()
    await catchUp(house, { week: weekOf(await studioOf(house)) })
    return importResult(house, run)
  })
}

const OwnAddresses = mailAddresses(MOST_OWN_ADDRESSES, { wrong: 'wrong', tooMany: 'too many' })

/** One's own addresses as --me gives them; throws a Misuse that names the first wrong one. */
function ownAddressesIn(lists: readonly string[]): string[] {
  const found = OwnAddresses.safeParse(lists.join(' '), { reportInput: true })
  if (found.success) return found.data
  const wrong = found.error.issues.find((issue) => issue.message === 'wrong')
  if (!wrong) throw new Misuse(`These are more than ${MOST_OWN_ADDRESSES} addresses: give those that you write from.`)
  throw new Misuse(
    `“${String(wrong.input)}” does not look like a mail address: give one such as --me mira@example.com.`,
  )
}

async function checkPaths(paths: string[]): Promise<void> {
  await allThere(paths).catch((error: unknown) => {
    if (error instanceof MailSourceMissing)
      throw new Stop(`There is no file or folder ${error.path}. Nothing was read.`)
    throw error
  })
}

function spoken({ stored, duplicates, unparsed, threads, people, machines }: ImportResult): string {
  const lines = [
    `${stored} new messages, ${duplicates} were here already. ${threads} conversations, ${people} people, ${machines} machines.`,
  ]
  if (unparsed.length > 0) lines.push(`${unparsed.length} could not be read and are kept as they came:`)
  for (const { source, reason } of unparsed.slice(0, 20)) lines.push(`  ${source}: ${reason}`)
  if (unparsed.length > 20) lines.push(`  and ${unparsed.length - 20} more`)
  return lines.join('\n')
}
