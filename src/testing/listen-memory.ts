import { spawnSync } from 'node:child_process'
import { commandLine, environment } from './launcher.ts'

/** Says at its end what the process had in memory at most; what the one that started it had does not count (VmHWM, proc(5)). */
const TELLING = `data:text/javascript,${encodeURIComponent(`import { readFileSync } from 'node:fs'
process.on('exit', () => console.error(readFileSync('/proc/self/status', 'utf8')))`)}`

/** The most resident memory that `listen` takes for a file, in MiB; throws with its own words where it fails. Linux only. */
export function listenMemory(file: string): number {
  const [node, ...args] = commandLine(['listen', file, '--json'])
  const ran = spawnSync(node, ['--import', TELLING, ...args], {
    env: environment({ MALLOC_ARENA_MAX: '2' }),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const most = /VmHWM:\s+(\d+)/u.exec(ran.stderr)?.[1]
  if (ran.status !== 0 || most === undefined) throw new Error(`listen failed: ${ran.stderr}`)
  return Number(most) / 1024
}
