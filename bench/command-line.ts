import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandLine, type Environment, environment } from '#testing/launcher.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { devMails } from '#listening/judged/sets.ts'
import { listenMemory } from '#testing/listen-memory.ts'
import { type Figure, median, perSecond } from './figures.ts'
import { ME } from './mailbox.ts'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Importing everything included, against the mail parser alone over the same files; each a process of its own, in turns. The last import goes
 * into the data folder of `env`.
 */
export function importAgainstParsing(mail: { folder: string; letters: number }, env: { DATA_DIR: string }): Figure {
  const bare: number[] = []
  const whole: number[] = []
  for (const round of [1, 2, 3]) {
    bare.push(timed([process.execPath, join(here, 'bare-parse.ts'), mail.folder], {}))
    const into = round === 3 ? env : { ...env, DATA_DIR: `${env.DATA_DIR}${round}` }
    whole.push(timed(commandLine(['import', mail.folder, '--me', ME.address, '--json']), into))
  }
  const ratio = median(bare) / median(whole)
  const rates = `${perSecond(mail.letters, median(whole))} against ${perSecond(mail.letters, median(bare))} a second`
  return {
    what: `import of ${mail.letters} letters, everything included, against parsing alone (rate to rate)`,
    measured: `${ratio.toFixed(2)} (${rates})`,
    bound: 'at least 0.33',
    holds: ratio >= 0.33,
  }
}

const LINES = 20_000

/** Listening to many letters in all five languages, the start of the command included; the most memory that it took. */
export function listening(scratch: string): Figure[] {
  const mails = interleaved(LANGUAGES.map((lang) => devMails(lang)))
  const lines = Array.from({ length: LINES }, (_, id) => {
    const { lang, text } = mails[id % mails.length] ?? { lang: 'en', text: '' }
    return JSON.stringify({ id: `${id}`, lang, text: `${text} ${id}` })
  })
  const file = join(scratch, 'listen.jsonl')
  writeFileSync(file, lines.join('\n'))
  const rate = perSecond(LINES, timed(commandLine(['listen', file, '--json']), {}))
  const memory = listenMemory(file)
  return [
    {
      what: `listen, from the command line, start included (${LINES} letters in five languages)`,
      measured: `${rate} messages a second`,
      bound: 'at least 4000',
      holds: rate >= 4_000,
    },
    {
      what: 'resident memory of that, at most',
      measured: `${memory.toFixed(0)} MiB`,
      bound: 'below 150 MiB',
      holds: memory < 150,
    },
  ]
}

/** Milliseconds that `readings --json` takes from launch to end, the middle one of five. */
export function readingsTime(env: Environment): number {
  return median(Array.from({ length: 5 }, () => timed(commandLine(['readings', '--json']), env)))
}

/** Milliseconds that `due --json` takes from launch to end, the middle one of five. */
export function dueTime(env: Environment): number {
  return median(Array.from({ length: 5 }, () => timed(commandLine(['due', '--json']), env)))
}

/** One of each in turn, as long as any has one. */
const interleaved = <Item>(lists: readonly (readonly Item[])[]): Item[] =>
  Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat()

/** Milliseconds that a command takes from launch to end. */
function timed([command, ...args]: [string, ...string[]], env: Environment): number {
  const began = performance.now()
  const ran = spawnSync(command, args, {
    env: environment(env),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`${args.join(' ')} failed: ${ran.stderr}`)
  return performance.now() - began
}
