import { mkdtempSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Session } from 'node:inspector/promises'
import { addAccount, dispatchIn, sendDue } from '#conversation/conversation.ts'
import { housesOn } from '#foundation/house.ts'
import { keyringOf } from '#foundation/sealed.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { loginAt } from '#testing/smtp-sink.ts'
import { sentLetter } from './post-letters.ts'
import { openStudio, plainStudio } from '#studio/studio.ts'
const N = Number(process.argv[2] ?? 4000)
const dir = mkdtempSync('/tmp/t2-prof-')
const store = await openStore({ file: dir + '/consonance.sqlite' }, migrations)
await store.migrate()
const house = housesOn(store, Date.now)(await store.newWorkspace(Date.now()), 'house')
await openStudio(house, { ...plainStudio({ addresses: ['mira@salo.example'], language: 'en' }), zone: 'UTC' })
const child = spawn(process.execPath, ['/work/main/bench/post-sink.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
const port = await new Promise<number>((done) => createInterface({ input: child.stdout }).once('line', (l) => done(JSON.parse(l).port)))
const keyring = keyringOf({ dataDir: dir, config: { mailboxKeys: [] } })
const account = await addAccount(house, keyring, { address: 'mira@salo.example', name: 'Mira Salo', also: [], user: 'mira', incoming: null, outgoing: { host: '127.0.0.1', port, protection: 'plain' }, savesSent: false, proof: { pass: 'secret' } })
for (let at = 0; at < N; at += 500) await house.store.write(async (tx) => { for (let p = at; p < at + 500; p++) { const { to, subject, text, messageId } = sentLetter(p, `s-${p}@salo.example`); await dispatchIn(tx, house, { account, kind: 'letter', to, subject, text, messageId, leaveAt: house.now() }) } })
const ins = new Session(); ins.connect()
if (process.argv[3]) { await ins.post('Profiler.enable'); await ins.post('Profiler.setSamplingInterval', { interval: 300 }); await ins.post('Profiler.start') }
const c = process.cpuUsage(); const t = performance.now(); let left = 0
await sendDue(house, { login: () => Promise.resolve(loginAt(port)), holder: 't', folder: dir + '/sending', signal: new AbortController().signal, hooks: { isStillTrue: () => Promise.resolve(null), handedOverIn: async () => { if (++left === N) { const u = process.cpuUsage(c); console.log('cpu ms', (u.user + u.system) / 1000, 'wall', Math.round(performance.now() - t), 'rate', Math.round(N / (performance.now() - t) * 1000)); if (process.argv[3]) { const { profile } = await ins.post('Profiler.stop'); writeFileSync(process.argv[3], JSON.stringify(profile)) } process.exit() } } } })
