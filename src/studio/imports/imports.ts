import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beginImport, importRun, interruptImports, isMailToRead, keepAlive } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { type Importing, importProcess } from './import-process.ts'

/** Starts imports in processes of their own, so that a large or a hostile mailbox never slows or takes down the studio. */
export interface Imports {
  /** Begins to import files that lie in `folder` (taken over, and removed when all is in). Returns the run's id. */
  beginFiles(house: House, input: { folder: string; names: readonly string[] }): Promise<string>
  /** Imports paths on this machine; resolves when the import has ended; `onBeat` is called about twice a second meanwhile. */
  importPaths(
    house: House,
    input: { paths: readonly string[]; onBegin: (run: string) => void; onBeat: () => void },
  ): Promise<void>
  /**
   * Hears the letters of contacts who are newly listened to, or of a new sample, in a process of its own: the lexicons of five languages would otherwise stay in the serving
   * one, more than a hundred MiB. Waits a few seconds at most; whatever is not heard by then is heard at the next look.
   */
  hear(house: House): Promise<void>
  /** An empty folder for files that are about to arrive. */
  incoming(): Promise<string>
  /** Goes on with what a crash or a stop cut off; then reads again what an older version of the program has read. */
  resume(): Promise<void>
  /** Ends the importing processes; what they kept stays, the next start goes on. */
  close(): void
}

export interface ImportsParts {
  /** `imports` in the data folder. */
  folder: string
  /** How to start this program: the runtime and the bundle, then the command. */
  program: readonly [string, ...string[]]
  houseOf: (workspace: string) => House
  workspaces: () => Promise<string[]>
  /** Other processes may be importing into the same database. */
  shared?: boolean
}

const BEAT = 400
const HEARING_WAIT = 4_000

/**
 * An importing process that was killed, for want of memory for instance, is started again. A letter that kills each one is found out by the
 * fourth (`takeApart`); where there are several of that kind, the next start goes on.
 */
const TRIES = 4

export function importsIn(parts: ImportsParts): Imports {
  const closing = new AbortController()

  /** One import at a time: they would only wait for each other's transactions. */
  let last: Promise<void> = Promise.resolve()

  const run = (input: Importing): Promise<void> => {
    const before = last
    const work = async () => {
      // How the one before it ended is its own affair.
      await keepAlive(parts.houseOf(input.workspace), { run: input.run, during: before }).catch(() => undefined)
      await untilItEnds(input)
    }
    return (last = work())
  }

  const untilItEnds = async (input: Importing) => {
    for (let tries = 0; tries < TRIES && !closing.signal.aborted; tries += 1)
      if ((await importProcess(parts.program, input, closing.signal)) !== 'killed') return
  }

  return {
    async incoming() {
      const folder = join(parts.folder, 'incoming', newId())
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return folder
    },
    async beginFiles(house, { folder, names }) {
      const id = newId()
      const home = join(parts.folder, house.store.workspace, id)
      await mkdir(join(parts.folder, house.store.workspace), { recursive: true, mode: 0o700 })
      // The files first, then the note: a folder without a note is found at the next start and goes in all the same.
      await rename(folder, home)
      await beginImport(house, { id, sources: names })
      void run({ workspace: house.store.workspace, run: id, folder: home })
      return id
    },
    async importPaths(house, { paths, onBegin, onBeat }) {
      const id = await beginImport(house, { sources: paths })
      onBegin(id)
      const beat = setInterval(onBeat, BEAT)
      await run({ workspace: house.store.workspace, run: id, paths }).finally(() => clearInterval(beat))
    },
    async hear(house) {
      const late = new Promise<void>((done) => setTimeout(done, HEARING_WAIT).unref())
      await Promise.race([
        late,
        importProcess(parts.program, { workspace: house.store.workspace, run: '', hear: true }, closing.signal),
      ])
    },
    async resume() {
      await rm(join(parts.folder, 'incoming'), { recursive: true, force: true })
      for (const workspace of await parts.workspaces()) {
        await resumeIn(parts, workspace, run)
        // Beside the imports, not in their line: it may take long, and nobody waits for it.
        if (await isMailToRead(parts.houseOf(workspace))) void untilItEnds({ workspace, run: '', again: true })
      }
    },
    close() {
      closing.abort()
    },
  }
}

type Run = (input: Importing) => Promise<void>

async function resumeIn(parts: ImportsParts, workspace: string, run: Run): Promise<void> {
  const house = parts.houseOf(workspace)
  const home = join(parts.folder, workspace)
  const left = await readdir(home).catch(() => [])
  const cutOff = await interruptImports(house, { except: left, others: parts.shared ?? false })
  for (const id of left) {
    if (!(await importRun(house, { id }))) await beginImport(house, { id, sources: await readdir(join(home, id)) })
    void run({ workspace, run: id, folder: join(home, id) })
  }
  // Paths given to the command line are read again by the command; what was kept of them is read now.
  for (const id of cutOff) void run({ workspace, run: id })
}
