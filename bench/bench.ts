import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importAgainstParsing, listening } from './command-line.ts'
import { report } from './figures.ts'
import { writeMailbox } from './mailbox.ts'
import { studio } from './studio.ts'

// Every figure is a ratio against something measured in the same run, or a bound that the design promises; both stand in RESULTS.md.

const LETTERS = 2_000
const PEOPLE = 10

const scratch = mkdtempSync(join(tmpdir(), 'consonance-bench-'))
try {
  const folder = join(scratch, 'mail')
  await writeMailbox(folder, { people: PEOPLE, letters: LETTERS })
  const env = { DATA_DIR: join(scratch, 'data') }
  report(join(dirname(fileURLToPath(import.meta.url)), 'RESULTS.md'), [
    importAgainstParsing({ folder, letters: LETTERS }, env),
    listening(scratch),
    ...(await studio(env, `${PEOPLE} clients and ${LETTERS} messages`)),
  ])
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
