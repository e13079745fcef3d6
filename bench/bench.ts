import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { importAgainstParsing, listening } from './command-line.ts'
import { type Figure, report } from './figures.ts'
import { writeMailbox } from './mailbox.ts'
import { postFigures } from './post.ts'
import { readingsFigures } from './readings.ts'
import { scale } from './scale.ts'
import { studio } from './studio.ts'

// Every figure is a ratio against something measured in the same run, or a bound that the design promises; both stand in RESULTS.md.

const LETTERS = 2_000
const PEOPLE = 10

const here = dirname(fileURLToPath(import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'consonance-bench-'))
try {
  // The large mailbox takes minutes to fill: only when it is asked for.
  if (process.argv[2] === 'scale') report(join(here, 'SCALE.md'), await scale(scratch))
  else if (process.argv[2] === 'readings') report(join(here, 'READINGS.md'), await readingsFigures(scratch))
  else if (process.argv[2] === 'due') report(join(here, 'DUE.md'), await due())
  else if (process.argv[2] === 'post') report(join(here, 'POST.md'), await postFigures(scratch))
  else {
    report(join(here, 'RESULTS.md'), await ordinary())
    report(join(here, 'POST.md'), await postFigures(scratch))
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** What is due is told by rooms that make letters too, in JSX: Vite reads them, as it does for the tests. */
async function due(): Promise<Figure[]> {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  })
  try {
    const { dueFigures } = await vite.ssrLoadModule('/bench/due.ts')
    return await dueFigures(scratch)
  } finally {
    await vite.close()
  }
}

async function ordinary(): Promise<Figure[]> {
  const folder = join(scratch, 'mail')
  await writeMailbox(folder, { people: PEOPLE, letters: LETTERS })
  const env = { DATA_DIR: join(scratch, 'data') }
  return [
    importAgainstParsing({ folder, letters: LETTERS }, env),
    ...listening(scratch),
    ...(await studio(env, `${PEOPLE} clients and ${LETTERS} messages`)),
  ]
}
