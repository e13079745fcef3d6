import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { MINUTE } from '#foundation/days.ts'
import { leftBehind, LOG_AWAITED } from './dispatch-rules.ts'
import { leftLogs, SendingLog } from './sending-log.ts'

// reliability.md, Sending exactly once: what is known of a message when its process was killed

const folder = mkdtempSync(join(tmpdir(), 'consonance-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
})

const TAKEN = { as: 'accepted', reply: { code: 250, enhanced: null, said: 'OK “7”\u2028' }, refused: [] } as const
const only = () => {
  const [log] = leftLogs(folder).values()
  if (!log) throw new Error('it is there')
  return log
}
const file = () => join(folder, readdirSync(folder)[0] ?? '')

test('each line is there as soon as it is written, the last word on a message counts', () => {
  const log = new SendingLog(folder, 'w/me/1')
  log.begun('a')
  log.begun('b')
  log.taken('b', TAKEN)
  log.begun('c')
  log.notTaken('c')
  const { messages, holder, isSameBoot, isDead } = only()
  expect([holder, isSameBoot, isDead]).toEqual(['w/me/1', true, false])
  expect([...messages]).toEqual([
    ['a', { as: 'begun' }],
    ['b', { as: 'taken', result: TAKEN }],
    ['c', { as: 'not-taken' }],
  ])
  log.end({ keep: false })
  expect(readdirSync(folder)).toEqual([])
})

test('a line that was cut off, or is no line at all, says nothing, and those before it do', () => {
  const log = new SendingLog(folder, 'w/me/1')
  log.begun('a')
  log.end({ keep: true })
  appendFileSync(file(), '{"what":1}\n\0\0\0\n["begun","b')
  expect([...only().messages.keys()]).toEqual(['a'])
  writeFileSync(join(folder, 'other.log'), 'no log')
  expect(leftLogs(folder).size).toBe(1)
  expect(leftLogs(join(folder, 'none')).size).toBe(0)
})

/** In a process whose files may not grow further, as on a disk that fills up; later they may again. */
const WRITER = `
  import { execFileSync } from 'node:child_process'
  const { SendingLog } = await import(process.argv[1])
  const log = new SendingLog(process.argv[2], 'w/me/1')
  const written = []
  const begin = (id) => {
    try {
      log.begun(id)
      written.push(id)
    } catch {}
  }
  for (let one = 0; one < 60; one += 1) begin('message ' + one)
  execFileSync('prlimit', ['--pid=' + process.pid, '--fsize=unlimited:'])
  for (const id of ['later', 'last']) begin(id)
  console.log(JSON.stringify(written))`

test.skipIf(process.platform !== 'linux')(
  'on a disk that fills up no line counts as written that was not, and what follows once there is room is read',
  () => {
    const command = 'ulimit -S -f 2; exec "$0" --input-type=module -e "$1" "$2" "$3"'
    const module = join(import.meta.dirname, 'sending-log.ts')
    const { stdout } = spawnSync('sh', ['-c', command, process.execPath, WRITER, module, folder], { encoding: 'utf8' })
    const written: string[] = JSON.parse(stdout)
    expect(written.length).toBeGreaterThan(10)
    expect(written.length).toBeLessThan(50)
    expect([...only().messages.keys()]).toEqual(written)
    expect(written.slice(-2)).toEqual(['later', 'last'])
  },
)

test('who wrote it is known to be dead, and a machine that began anew to be another', () => {
  new SendingLog(folder, 'w/me/1').end({ keep: true })
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const head = (change: object) => {
    const [first = '', ...rest] = readFileSync(file(), 'utf8').split('\n')
    writeFileSync(file(), [JSON.stringify({ ...JSON.parse(first), ...change }), ...rest].join('\n'))
  }
  head({ pid })
  expect(only()).toMatchObject({ isDead: true, isSameBoot: true })
  head({ boot: 0 })
  expect(only()).toMatchObject({ isDead: true, isSameBoot: false })
  head({ host: 'elsewhere', boot: Date.now() })
  expect(only()).toMatchObject({ isDead: false, isSameBoot: false })
})

test('what becomes of a message is what its log says; without a line it was not begun, unless the machine ended too', () => {
  const at = { id: 'a', leaseUntil: 0, now: 1 }
  const log = (isSameBoot: boolean, as?: 'begun' | 'not-taken') => ({
    isSameBoot,
    messages: new Map(as ? [['a', { as }]] : []),
  })
  expect([true, false].map((boot) => leftBehind(log(boot, 'begun'), at))).toEqual(['uncertain', 'uncertain'])
  expect([true, false].map((boot) => leftBehind(log(boot, 'not-taken'), at))).toEqual(['queued', 'queued'])
  expect([true, false].map((boot) => leftBehind(log(boot), at))).toEqual(['queued', 'uncertain'])
  const taken = { isSameBoot: false, messages: new Map([['a', { as: 'taken' as const, result: TAKEN }]]) }
  expect(leftBehind(taken, at)).toEqual({ taken: TAKEN })
  expect([MINUTE, LOG_AWAITED].map((now) => leftBehind(undefined, { ...at, now }))).toEqual([null, 'uncertain'])
})
