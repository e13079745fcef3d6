import { mkdtempSync, rmSync, readFileSync, readdirSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { dnsServer } from '#testing/dns-server.ts'
import * as m from './post-sending.ts'
const scratch = mkdtempSync('/tmp/t2-bench-')
const dns = await dnsServer({})
const sink = await m.sinkProcess()
const { besideServers } = await import('../e2e/live-studio.ts')
const { count, look } = await import('../e2e/looking.ts')
const ticks = (match: RegExp) => readdirSync('/proc').filter((n) => /^\d+$/.test(n)).flatMap((pid) => { try { const cmd = readFileSync(`/proc/${pid}/cmdline`,'utf8').replaceAll('\0',' '); if (!match.test(cmd)) return []; const st = readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1]!.split(' '); const environ = readFileSync(`/proc/${pid}/environ`,'utf8'); if (!environ.includes('T2RUN=1')) return []; return [`${pid}:${(Number(st[11])+Number(st[12]))*10}`] } catch { return [] } })
process.env.T2RUN = '1'
for (const who of process.argv.slice(2)) {
  const home = scratch + '/s' + Math.random()
  let last = ''
  const timer = setInterval(() => { 
    const now = ticks(/ carrier $|bare-send/).join(' ')
    const waits = who === 'studio' ? look(home, `select 1 from dispatch where state <> 'handed-over' limit 1`).length : 1
    if (waits) last = now }, 100)
  if (who === 'studio') await m.byStudio({ ...besideServers(dns), DATA_DIR: home }, sink.port)
  else await m.alone(sink.port, who as 'bare')
  clearInterval(timer)
  console.log(who, await sink.told(), 'cpu ms', last, execFileSync('uptime').toString().slice(-20).trim())
}
sink.end(); await dns.close(); rmSync(scratch, { recursive: true, force: true })
