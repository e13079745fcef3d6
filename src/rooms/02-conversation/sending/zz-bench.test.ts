import { expect, test } from 'vitest'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { engineNamed } from '#testing/engines.ts'
import { testHouse } from '#testing/test-house.ts'
import { accountAt, letterFrom, queued, sending, testKeyring } from '#testing/sending.ts'
import nodemailer from 'nodemailer'

const N = Number(process.env.N ?? 2000)
test('bench', async () => {
  const child = spawn(process.execPath, ['/work/main/zz-sink.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const port = await new Promise<number>((done) => createInterface({ input: child.stdout }).once('line', (line) => done(Number(line))))
  const t = nodemailer.createTransport({ pool: true, host: '127.0.0.1', port, secure: false, ignoreTLS: true, maxConnections: 1, maxMessages: Infinity, auth: { user: 'a', pass: 'b' } })
  const text = 'Dear Grace,\n\nthe first page is ready. It took us longer than we wanted.\n\n'.repeat(8)
  for (let round = 0; round < 2; round++) {
    const a = performance.now()
    const all: Promise<unknown>[] = []
    for (let i = 0; i < N; i++) all.push(t.sendMail({ from: 'Mira <mira@salo.example>', to: 'grace@harbour.example', subject: `Letter ${i}`, text }))
    await Promise.all(all)
    console.log('nodemailer alone', Math.round(N / ((performance.now() - a) / 1000)), '/s')
  }
  t.close()
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error()
  const tests = await testHouse(engine)
  const house = await tests.studio()
  const account = await accountAt(house, { port, keyring: testKeyring() })
  let a = performance.now()
  for (let i = 0; i < N; i++) await queued(house, letterFrom(house, account, { subject: `Letter ${i}`, text }))
  console.log('queueing', Math.round(N / ((performance.now() - a) / 1000)), '/s')
  const { Session } = await import('node:inspector/promises'); const ins = new Session(); ins.connect(); await ins.post('Profiler.enable'); await ins.post('Profiler.start')
  const sq = await import('node:sqlite'); const times = new Map<string, [number, number]>()
  for (const m of ['run', 'all'] as const) { const old = sq.StatementSync.prototype[m]; (sq.StatementSync.prototype as any)[m] = function (this: any, ...a: any[]) { const t = performance.now(); try { return (old as any).apply(this, a) } finally { const k = this.sourceSQL.slice(0, 60); const e = times.get(k) ?? [0, 0]; times.set(k, [e[0] + performance.now() - t, e[1] + 1]) } } }
  const c = process.cpuUsage()
  a = performance.now()
  let left = 0
  const done = await sending(house, { port }, { hooks: { isStillTrue: () => Promise.resolve(null), handedOverIn: async () => { if (++left === N) { const { profile } = await ins.post('Profiler.stop'); (await import('node:fs')).writeFileSync('/tmp/send.cpuprofile', JSON.stringify(profile)) } if (left === N) console.log([...times].sort((x, y) => y[1][0] - x[1][0]).slice(0, 14).map(([k, [ms, n]]) => `${ms.toFixed(0)}ms ${n}x ${(ms / n * 1000).toFixed(0)}us ${k}`).join('\n')); if (left === N) console.log('all left', Math.round(N / ((performance.now() - a) / 1000)), '/s', process.cpuUsage(c)) } } })
  console.log(done, 'with reading', Math.round(N / ((performance.now() - a) / 1000)), '/s')
  child.kill()
}, 600_000)
