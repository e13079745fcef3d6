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
