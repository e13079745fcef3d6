import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import { z } from 'zod'
import { ended, type Environment, launch, served } from '#testing/launcher.ts'

export type { Served } from '#testing/launcher.ts'

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly told: string
}

const Backup = z.object({ tables: z.array(z.object({ table: z.string(), rows: z.number() })) })

/** A function that makes empty folders, all of them removed at the end of the test file with what was started on them ended. */
export function workshop() {
  // Made at the first asking: a file whose tests are all skipped never comes to its end.
  let base: string | undefined
  const started = new Set<ChildProcess>()
  afterAll(async () => {
    for (const child of started) await ended(child, 'SIGKILL')
    // An importing process whose studio was killed may still be writing its last file.
    if (base) rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
  let folders = 0
  const folder = (name = 'data') =>
    join((base ??= mkdtempSync(join(tmpdir(), 'consonance-e2e-'))), `${(folders += 1)}-${name}`)
  const keep = (child: ChildProcess) => {
    started.add(child)
    child.once('exit', () => started.delete(child))
    return child
  }
  const run = (args: readonly string[], env: Environment, under: readonly string[] = []) =>
    outcome(keep(launch(args, env, under)))
  return {
    folder,
    run,
    keep,
    serve: (env: Environment, under: readonly string[] = []) =>
      served(keep(launch(['start'], { PORT: '0', ...env }, under))),
    launch: (args: readonly string[], env: Environment) => keep(launch(args, env)),
    /** How many rows each table has, by a backup. */
    async rowsOf(env: Environment, under: readonly string[] = []): Promise<Map<string, number>> {
      const { out } = await run(['backup', folder('all.consonance'), '--json'], env, under)
      return new Map(Backup.parse(JSON.parse(out)).tables.map(({ table, rows }) => [table, rows]))
    },
  }
}

async function outcome(child: ChildProcess): Promise<Ran> {
  const words = (stream: ChildProcess['stdout']) => (stream ? text(stream) : '')
  const [out, told, [status]] = await Promise.all([words(child.stdout), words(child.stderr), once(child, 'close')])
  return { status: typeof status === 'number' ? status : null, out, told }
}

/** Asks again every 15 ms until `look` gives something; throws when nothing came in time. */
export async function until<Found>(
  what: string,
  look: () => Found | null | undefined | false | Promise<Found | null | undefined | false>,
  milliseconds = 20_000,
): Promise<Found> {
  const latest = Date.now() + milliseconds
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > latest) throw new Error(`Waited in vain until ${what}`)
    await new Promise((done) => setTimeout(done, 15))
  }
}
