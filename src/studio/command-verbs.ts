import { z } from 'zod'
import {
  importRun,
  type ImportRun,
  mailboxCounts,
  ownAddresses,
  setOwnAddresses,
  unreadableMail,
} from '#conversation/conversation.ts'
import { zoneHere } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { Stop } from '#foundation/refusal.ts'
import { hasNoOwner } from '#foundation/sign-in/sign-in.ts'
import { sampleWorkspace } from './door/first-run.ts'
import type { Premises } from './premises.ts'
import { studioPaths } from './studio-paths.ts'
import { studios } from './studio-store.ts'
import { openStudio, plainStudio } from './studio.ts'

/** What `npx consonance import` asks for. */
export const ImportRequest = z.object({
  paths: z.array(z.string()).min(1),
  me: z.array(z.string()),
  studio: z.string().nullable(),
})
export type ImportRequest = z.infer<typeof ImportRequest>

/** The result of an import as its command prints it (architecture.md, line formats). */
export const ImportResult = z.object({
  read: z.number(),
  stored: z.number(),
  duplicates: z.number(),
  unparsed: z.array(z.object({ source: z.string(), reason: z.string() })),
  threads: z.number(),
  people: z.number(),
  machines: z.number(),
})
export type ImportResult = z.infer<typeof ImportResult>

/** How far an import is, for the command line: messages, then bytes. */
export const ImportBeat = z.object({ read: z.number(), done: z.number(), total: z.number() })
export type ImportBeat = z.infer<typeof ImportBeat>

/**
 * The studio that a command means: the named one, else the only one that is no sample; with `me` a new one where there is none. Throws a
 * Stop that says what to add where that is not clear.
 */
export async function studioFor(
  premises: Pick<Premises, 'store' | 'houseOf' | 'now'>,
  input: { studio: string | null; me?: readonly string[] },
): Promise<House> {
  const all = await studios(premises.store)
  const real =
    input.studio === null
      ? all.filter((one) => !one.sample)
      : all.filter((one) => one.name === input.studio || one.workspace === input.studio)
  const [one, another] = real
  if (another)
    throw new Stop(
      `There are several studios: add --studio with one of ${real.map((found) => `“${found.name}”`).join(', ')}.`,
    )
  if (one) return premises.houseOf(one.workspace, 'command')
  if (input.studio !== null) throw new Stop(`There is no studio called “${input.studio}”.`)
  if (!input.me?.length)
    throw new Stop(
      'There is no studio yet: say which mail addresses are yours with --me ADDRESS, or create one in the browser.',
    )
  const house = premises.houseOf(await premises.store.newWorkspace(premises.now()), 'command')
  await openStudio(house, plainStudio({ addresses: [...input.me], language: 'en' }))
  return house
}

/** Adds the addresses given with --me to the studio's own. */
export async function addOwnAddresses(house: House, me: readonly string[]): Promise<void> {
  const own = await ownAddresses(house)
  const added = me.filter((address) => !own.includes(address))
  if (added.length > 0) await setOwnAddresses(house, { addresses: [...own, ...added] })
}

/** Imports for a command while this process owns the data folder, in a process of its own. */
export async function importHere(
  premises: Premises,
  input: ImportRequest,
  progress: (beat: ImportBeat) => void,
): Promise<ImportResult> {
  const house = await studioFor(premises, input)
  await addOwnAddresses(house, input.me)
  let id = ''
  const beat = async () => {
    const run = await importRun(house, { id })
    if (run) progress(beatOf(run))
  }
  await premises.imports.importPaths(house, {
    paths: input.paths,
    onBegin: (run) => (id = run),
    onBeat: () => void beat().catch(() => undefined),
  })
  return importResult(house, id)
}

export function beatOf(run: ImportRun): ImportBeat {
  return { read: run.stored + run.duplicates, done: run.doneBytes, total: run.totalBytes }
}

/** What an ended import brought; throws a Stop where it failed. */
export async function importResult(house: House, id: string): Promise<ImportResult> {
  const run = await importRun(house, { id })
  if (run?.state !== 'done') throw new Stop(sentenceFor(run))
  const unparsed = (await unreadableMail(house, { run: id })).map(({ source, reason, detail }) => ({
    source,
    reason: detail ? `${reason}: ${detail}` : reason,
  }))
  const { stored, duplicates } = run
  return { read: stored + duplicates + unparsed.length, stored, duplicates, unparsed, ...(await mailboxCounts(house)) }
}

function sentenceFor(run: ImportRun | null): string {
  const kept = 'What was read is in and nothing is lost'
  if (run?.problem === 'sources-missing') return 'One of the paths is gone. Nothing of it was read.'
  if (run?.problem === 'disk-full') return `The disk is full. ${kept}: make room and give the same command again.`
  if (run?.problem === 'disk-failing')
    return `The disk fails. ${kept}: see to the disk and give the same command again.`
  return `The import stopped before its end. ${kept}: give the same command again, and it goes on from there.`
}

/** Makes the sample studio if there is none. Returns the path of the page that opens it. */
export async function sampleHere(premises: Premises): Promise<SampleMade> {
  await sampleWorkspace(premises, { language: 'en', zone: zoneHere() })
  return { path: (await hasNoOwner(premises.door)) ? studioPaths.welcome() : studioPaths.sampleInSettings() }
}

/** Where the sample waits, as its command prints it. */
export const SampleMade = z.object({ path: z.string() })
export type SampleMade = z.infer<typeof SampleMade>
