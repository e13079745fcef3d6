// What must stand before anything of ours can run: packages, the Node they bring, and the built bundles.
// Plain JavaScript that runs on Node 20, because in a fresh clone nothing else is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const nodeBinary = join(root, 'node_modules', '.bin', 'node')

/**
 * What our own Node runs a command with. Young objects get 4 MiB a half-space instead of 16, and what is old may grow by a third before it is collected
 * instead of several times: measured, the serving process stays well below 200 MiB, in no more time. `listen` reads to the end and stops, so nobody
 * waits while it collects or compiles: one thing after the other, it takes a quarter less memory in the same time.
 */
export function nodeFlags(command) {
  const small = ['--max-semi-space-size=4', '--heap-growing-percent=30']
  return command === 'listen'
    ? [...small, '--heap-growing-percent=20', '--no-incremental-marking', '--no-concurrent-recompilation']
    : small
}

const packagesStamp = join(root, 'node_modules', '.consonance-packages')
const builds = join(root, 'dist')

/** The newest so many builds are kept: a studio may run on through as many updates. */
const KEPT_BUILDS = 5

/** Installs the packages unless they are there: without development packages for `start`, with them for everything else. */
export function preparePackages({ development }) {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package.json')))
  const lock = join(root, 'package-lock.json')
  if (existsSync(lock)) wanted.update(readFileSync(lock))
  const key = wanted.digest('hex')
  const there = existsSync(packagesStamp) ? readFileSync(packagesStamp, 'utf8') : ''
  if (there === `development ${key}` || (!development && there === `production ${key}`)) return
  say('Installing packages (once) …')
  // Where development packages are already, a start must not take them away again.
  const all = development || there.startsWith('development') || existsSync(join(root, 'node_modules', 'vitest'))
  const omit = all ? ['--include=dev'] : ['--omit=dev']
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--include=optional', ...omit], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: undefined },
  })
  if (!existsSync(nodeBinary))
    stop('No Node 26 came with the packages: this machine is not one of linux or macOS on x64 or arm64.')
  writeFileSync(packagesStamp, `${all ? 'development' : 'production'} ${key}`)
}

/**
 * Builds the server bundle and the browser's assets unless they are newer than every source; returns their folder, which `dist/current`
 * names too. Each build has a folder of its own, so that a studio that runs on through an update keeps its files.
 */
export function prepareBuild() {
  const name = fingerprint().slice(0, 16)
  const folder = join(builds, name)
  if (!existsSync(folder)) build(folder)
  const current = join(builds, 'current')
  if (existsSync(current) && readlinkSync(current) === name) return folder
  const link = `${current}.${process.pid}`
  symlinkSync(name, link)
  renameSync(link, current)
  return folder
}

/** It has its name only when it is whole, also where two commands begin at once. */
function build(folder) {
  say('Building (once) …')
  const half = join(builds, `half-${process.pid}`)
  process.once('exit', () => rmSync(half, { recursive: true, force: true }))
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const [part, ...how] of [['browser'], ['server', '--ssr']])
    run(nodeBinary, [vite, 'build', '--logLevel', 'error', '--outDir', join(half, part), ...how], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  try {
    renameSync(half, folder)
  } catch (error) {
    // The other command was quicker, with the same.
    if (!existsSync(folder)) throw error
  }
  forgetOldBuilds()
}

function forgetOldBuilds() {
  const folders = readdirSync(builds, { withFileTypes: true }).filter((one) => one.isDirectory())
  const made = ({ name }) => statSync(join(builds, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  for (const { name } of folders.sort((a, b) => made(b) - made(a)).slice(KEPT_BUILDS))
    rmSync(join(builds, name), { recursive: true, force: true })
}

/**
 * The environment every process of ours runs with: Node's compile cache makes the second start quick, and few arenas of glibc's malloc, one a thread
 * otherwise, keep it small.
 */
export function environment() {
  return { MALLOC_ARENA_MAX: '2', ...process.env, NODE_COMPILE_CACHE: join(root, '.cache', 'compile') }
}

export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env, ...options })
  if (done.error) stop(`${command} could not be started: ${done.error.message}`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function fingerprint() {
  const hash = createHash('sha256')
  const add = (path) => {
    const facts = statSync(path)
    if (facts.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else if (!/\.test\.tsx?$/.test(path)) hash.update(`${path} ${facts.size} ${facts.mtimeMs}\n`)
  }
  for (const path of ['src', 'vite.config.ts', 'package.json']) add(join(root, path))
  return hash.digest('hex')
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

function stop(line) {
  say(line)
  process.exit(1)
}
