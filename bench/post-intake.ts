import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Dovecot } from '#testing/dovecot.ts'
import { commandLine, type Environment, environment } from '#testing/launcher.ts'
import { writeMbox } from '#testing/sample-mail.ts'
import { Visitor } from '#testing/visitor.ts'
import { connectMailbox } from '../e2e/live-studio.ts'
import { count } from '../e2e/looking.ts'
import { type Figure, median, perSecond } from './figures.ts'
import { bytesOf, ME } from './mailbox.ts'
import { type Measured, withStudio } from './measured.ts'
import { filled, letterAt } from './post-letters.ts'
import { isComplete, type Memory, memoryOf, until, withDovecot } from './post-studio.ts'
import { firstRun } from './studio.ts'

const LETTERS = 5_000

/** Each twice as the first of a pair, so that neither always finds the machine as the other left it. */
const ROUNDS = ['import', 'sync', 'sync', 'import', 'import', 'sync', 'sync', 'import'] as const

/** Milliseconds until all letters were kept, and until all were read. */
interface Took {
  kept: number
  read: number
}

interface Race {
  scratch: string
  env: Environment
  dovecot: Dovecot
  letters: readonly Uint8Array[]
  mbox: string
}

/** The first sync against the import of the same letters, and what memory a mailbox takes. */
export function intakeFigures(scratch: string): Promise<Figure[]> {
  return withDovecot(async (dovecot, env) => {
    const letters = Array.from({ length: LETTERS }, (_, index) => bytesOf(letterAt(index, LETTERS)))
    const mbox = join(scratch, 'race.mbox')
    await writeMbox(mbox, letters)
    const race = { scratch, env, dovecot, letters, mbox }
    const took: Record<(typeof ROUNDS)[number], Took[]> = { import: [], sync: [] }
    const memories: Memory[] = []
    for (const [place, what] of ROUNDS.entries()) {
      const home = join(scratch, `race-${place}`)
      took[what].push(what === 'import' ? await imported(race, home) : await synced(race, home, memories))
    }
    const idle: Memory[] = []
    await synced({ ...race, letters: [] }, join(scratch, 'idle'), idle)
    return [
      ...raceFigures(took),
      memoryFigure('at rest with one account', idle, 200),
      memoryFigure(`after its first sync of ${LETTERS} letters`, memories, null),
    ]
  })
}

/** As the command says it to the studio that runs: a process of its own takes it in. */
function imported({ env, mbox, letters }: Race, home: string): Promise<Took> {
  return withStudio({ ...env, DATA_DIR: home }, '/welcome', async ({ origin }) => {
    await firstRun(new Visitor(origin))
    const [command, ...args] = commandLine(['import', mbox, '--me', ME.address, '--json'])
    const began = performance.now()
    const child = spawn(command, args, { env: environment({ DATA_DIR: home }), stdio: 'ignore' })
    const ended = once(child, 'exit')
    const took = await allIn(home, letters.length, began)
    await ended
    return took
  })
}

/** As the page says it to the studio that runs: its carrier brings it in. */
function synced({ env, dovecot, letters }: Race, home: string, memories: Memory[]): Promise<Took> {
  const box = filled(dovecot, letters)
  return withStudio({ ...env, DATA_DIR: home }, '/welcome', async (measured) => {
    const visitor = new Visitor(measured.origin)
    await firstRun(visitor)
    const began = performance.now()
    await connectMailbox(visitor, { address: ME.address, incoming: { ...box, port: dovecot.port } })
    const took = await allIn(home, letters.length, began)
    memories.push(await atRest(measured, home))
    return took
  })
}

/** Memory of both processes once everything is in and nothing more is at work: the thread that takes mail apart ends after some seconds without any. */
async function atRest(measured: Measured, home: string): Promise<Memory> {
  await until('the folders are known', () => isComplete(home))
  await sleep(15_000)
  return memoryOf(measured)
}

async function allIn(home: string, letters: number, began: number): Promise<Took> {
  await until('all are kept', () => count(home, 'raw_mail') >= letters)
  const kept = performance.now() - began
  await until('all are read', () => count(home, 'message') >= letters)
  return { kept, read: performance.now() - began }
}

function raceFigures({ import: imports, sync }: Record<'import' | 'sync', Took[]>): Figure[] {
  const rate = (all: readonly Took[], of: keyof Took) => perSecond(LETTERS, median(all.map((one) => one[of])))
  const ratio = rate(sync, 'read') / rate(imports, 'read')
  const each = (all: readonly Took[]) => all.map(({ read }) => perSecond(LETTERS, read)).join(', ')
  return [
    {
      what: `first sync of ${LETTERS} letters from Dovecot against import of them as .mbox, each from the user's word until all is read (rate to rate)`,
      measured: `${ratio.toFixed(2)} (${rate(sync, 'read')} against ${rate(imports, 'read')} a second; in turns ${each(sync)} against ${each(imports)})`,
      bound: 'at least 0.5',
      holds: ratio >= 0.5,
    },
    {
      what: 'of the first sync, stored',
      measured: `${rate(sync, 'kept')} letters a second`,
      bound: 'at least 100',
      holds: rate(sync, 'kept') >= 100,
    },
  ]
}

/** `most`: what both may take together; null where the design says nothing. */
function memoryFigure(when: string, all: readonly Memory[], most: number | null): Figure {
  const of = (who: keyof Memory) => median(all.map((one) => one[who]))
  return {
    what: `resident memory ${when}`,
    measured: `serving ${of('serving').toFixed(0)} MiB, carrier ${of('carrier').toFixed(0)} MiB; together, what they share counted once, ${of('both').toFixed(0)} MiB`,
    bound: most === null ? 'serving below 200 MiB' : `together below ${most} MiB`,
    holds: most === null ? of('serving') < 200 : of('both') < most,
  }
}
