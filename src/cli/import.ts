import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { beginImport, importMail } from '#conversation/conversation.ts'
import { readConfig } from '#foundation/config.ts'
import { ownerOf } from '#foundation/data-folder.ts'
import { askOwner } from '#foundation/owner-socket.ts'
import { Stop } from '#foundation/refusal.ts'
import { allThere, MailSourceMissing } from '#mail/sources.ts'
import { readings } from '#reading/reading.ts'
import {
  addOwnAddresses,
  beatOf,
  type ImportBeat,
  importResult,
  type ImportResult,
  studioFor,
} from '#studio/command-verbs.ts'
import { type Command, Misuse, readArgs, tell } from './command.ts'
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
    const me = [...(values.me ?? []).flatMap((list) => list.split(/[\s,;]+/u)).filter(Boolean), ...addresses].map(
      checkedAddress,
    )
    if (paths.length === 0)
      throw new Misuse('“import” needs at least one file or folder: see npx consonance import --help.')
    await checkPaths(paths)
    const progress = progressLine()
    const result = await take({ paths, me, studio: values.studio ?? null }, progress.show)
    progress.end()
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

interface Request {
  paths: string[]
  me: string[]
  studio: string | null
}

/** By the process that owns the data folder where one runs, else by becoming the owner. */
async function take(request: Request, onBeat: (beat: ImportBeat) => void): Promise<ImportResult> {
  const config = readConfig(process.env)
  if (ownerOf(config.dataDir)) {
    const answer = await askOwner(config.dataDir, 'import', request, (beat) => onBeat(Beat.parse(beat)))
    if (answer !== null) return Result.parse(answer.result)
  }
  return withReadyStore(async ({ store }) => {
    const houseOf = (workspace: string, actor: string) => ({ store: store.within(workspace), now: Date.now, actor })
    const house = await studioFor({ store, houseOf, now: Date.now }, request)
    await addOwnAddresses(house, request.me)
    const run = await beginImport(house, { sources: request.paths })
    await importMail(house, { run, paths: request.paths, onProgress: (now) => onBeat(beatOf(now)) })
    await readings(house)
    return importResult(house, run)
  })
}

const Beat = z.object({ read: z.number(), done: z.number(), total: z.number() })

const Result = z.object({
  read: z.number(),
  stored: z.number(),
  duplicates: z.number(),
  unparsed: z.array(z.object({ source: z.string(), reason: z.string() })),
  threads: z.number(),
  people: z.number(),
  machines: z.number(),
})

function checkedAddress(address: string): string {
  const found = z.email().safeParse(address.toLowerCase())
  if (!found.success)
    throw new Misuse(`“${address}” does not look like a mail address: give one such as --me mira@example.com.`)
  return found.data
}

async function checkPaths(paths: string[]): Promise<void> {
  await allThere(paths).catch((error: unknown) => {
    if (error instanceof MailSourceMissing)
      throw new Stop(`There is no file or folder ${error.path}. Nothing was read.`)
    throw error
  })
}

/** One line that rewrites itself on a terminal; elsewhere a line now and then. */
function progressLine(): { show: (beat: ImportBeat) => void; end: () => void } {
  const began = Date.now()
  const onTerminal = process.stderr.isTTY
  let last = 0
  return {
    show({ read, done, total }) {
      const now = Date.now()
      if (now - last < (onTerminal ? 200 : 5_000)) return
      last = now
      const seconds = (now - began) / 1000
      const share = total > 0 ? done / total : 0
      const left = share > 0 ? `, about ${Math.ceil((seconds / share) * (1 - share))} s left` : ''
      const line = `${read} messages, ${Math.round(read / seconds)} a second, ${Math.round(share * 100)} %${left}`
      process.stderr.write(onTerminal ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end: () => void (onTerminal && last > 0 && process.stderr.write('\r\u001b[K')),
  }
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
