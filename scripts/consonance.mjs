#!/usr/bin/env node
// The one launcher: prepares what is missing, then hands over to our own Node 26 with the same arguments.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { environment, nodeBinary, nodeFlags, prepareBuild, preparePackages } from './prepare.mjs'

preparePackages({ development: false })
const program = join(prepareBuild(), 'server', 'consonance.js')

const args = process.argv.slice(2)
const child = spawn(nodeBinary, [...nodeFlags(args[0]), program, ...args], {
  // The fourth is never written to: it closes when we die, however we die, and `start` then ends too.
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  env: { ...environment(), CONSONANCE_LAUNCHED: '1' },
})
// A terminal sends Ctrl-C to both of us, a supervisor only to one: pass everything on, the child ends once and says how.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

// An npm that was killed outright tells nobody: without this the studio would stay behind and keep the port.
if (process.env.npm_lifecycle_event) {
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && child.kill('SIGTERM'), 500).unref()
}
