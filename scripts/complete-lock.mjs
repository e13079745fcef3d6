// Completes package-lock.json with the packages of other platforms.
//
// npm leaves an optional package out of the lock when the registry it asks does not have it, and some registries hold only the packages of
// their own platform. `npm ci` then refuses the lock, here and everywhere else. What is missing follows from what is there: name and version stand
// in the parent's optionalDependencies, system and processor in the name itself. Run it after every change of the packages.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

const file = join(root, 'package-lock.json')
const text = readFileSync(file, 'utf8')
const lock = JSON.parse(text)
const packages = lock.packages

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

let added = 0
for (const [path, parent] of Object.entries(packages)) {
  if (path === '') continue
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (reached(path, name) || !/^\d/.test(version)) continue
    const words = name.split('/').at(-1).split('-')
    const os = SYSTEMS.find((system) => words.includes(system))
    const cpu = PROCESSORS.find((processor) => words.includes(processor))
    // A package whose name does not say where it belongs would be installed everywhere, here too.
    if (!os || !cpu) throw new Error(`${name} does not say its platform: add its entry by hand`)
    const libc = Object.entries(LIBRARIES).find(([word]) => words.includes(word))?.[1]
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(parent.dev ? { dev: true } : {}),
      ...(libc && os === 'linux' ? { libc: [libc] } : {}),
      optional: true,
      os: [os],
    }
    added++
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
const completed = `${JSON.stringify(lock, null, 2)}\n`
const changed = completed !== text
if (process.argv.includes('--check')) {
  if (added > 0) fail('package-lock.json lacks packages of other platforms: run node scripts/complete-lock.mjs')
} else if (changed) writeFileSync(file, completed)
console.log(added > 0 ? `${added} packages of other platforms were missing` : 'package-lock.json is complete')

/** As Node looks a package up: beside the parent first, then one folder up at a time. */
function reached(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true
    if (at === '' || !at.includes('/node_modules/')) return Boolean(packages[`node_modules/${name}`])
  }
}

function fail(line) {
  console.error(line)
  process.exit(1)
}
