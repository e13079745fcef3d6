// The developer's commands: node scripts/run.mjs test|check|build|bench|simulate|train|evaluate|format [arguments]. Plain JavaScript that runs on Node 20: each prepares
// what it needs and then runs on our own Node.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, nodeBinary, prepareBuild, preparePackages, root } from './prepare.mjs'

const [name = '', ...rest] = process.argv.slice(2)
const commands = {
  test,
  check,
  build: () => prepareBuild(),
  bench,
  simulate,
  train,
  evaluate,
  format: () => tool('oxfmt', ['.']),
}
if (!Object.hasOwn(commands, name)) {
  console.error(`node scripts/run.mjs ${Object.keys(commands).join('|')}`)
  process.exit(2)
}
preparePackages({ development: true })
commands[name](rest)

/** Every test, or those whose path is given; one plain line at the end, from what the test runner itself counted. */
function test(args) {
  prepareBuild()
  const folder = mkdtempSync(join(tmpdir(), 'consonance-test-'))
  const report = join(folder, 'report.json')
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const ran = node([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], {
    TZ: 'UTC',
  })
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  rmSync(folder, { recursive: true, force: true })
  if (!process.env.TEST_DATABASE_URL)
    console.log('Not tried on a real PostgreSQL server: TEST_DATABASE_URL names none (.ci/run starts one).')
  if (!counted) process.exit(ran || 1)
  const skipped = counted.numPendingTests + (counted.numTodoTests ?? 0)
  console.log(`${counted.numPassedTests} passed, ${counted.numFailedTests} failed, ${skipped} skipped`)
  process.exit(ran || (counted.success ? 0 : 1))
}

/** What must hold before a change is whole; every check runs, and the failed ones are named at the end. */
function check() {
  const depcruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const knip = join(root, 'node_modules', 'knip', 'bin', 'knip.js')
  const checks = {
    types: () => node([join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'), '-p', root]),
    lint: () => tool('oxlint', ['--deny-warnings', '--quiet']),
    format: () => tool('oxfmt', ['--check', '.']),
    imports: () => node([depcruise, 'src', '--config', '.dependency-cruiser.cjs']),
    canary: () => node([join(root, 'scripts', 'canary.mjs')]),
    unused: () => node([knip]),
    'unused in production': () => node([knip, '--production']),
    lock: () => node([join(root, 'scripts', 'complete-lock.mjs'), '--check']),
  }
  const failed = Object.entries(checks).filter(([what, run]) => {
    console.log(`— ${what}`)
    return run() !== 0
  })
  console.log(failed.length === 0 ? 'Every check passed.' : `Failed: ${failed.map(([what]) => what).join(', ')}`)
  process.exit(failed.length === 0 ? 0 : 1)
}

function bench(args) {
  prepareBuild()
  const entry = join(root, 'bench', 'bench.ts')
  if (!existsSync(entry)) {
    console.error('There is no bench/bench.ts yet.')
    process.exit(1)
  }
  process.exit(node([entry, ...args]))
}

/** A made-up year of forty clients with known truth: how many alerts, how many right, how early. */
function simulate(args) {
  process.exit(node([join(root, 'src', 'rooms', '08-reading', 'simulation', 'simulate.ts'), ...args], { TZ: 'UTC' }))
}

/** Learns the listening's weights anew from listening/corpus and the public corpus: `npm run train -- --data DIR`. */
function train(args) {
  process.exit(node([join(root, 'src', 'listening', 'training', 'train.ts'), ...args], { TZ: 'UTC' }))
}

/** How well the listening hears, beside what it has to be better than; writes listening/FIGURES.md. */
function evaluate(args) {
  process.exit(node([join(root, 'src', 'listening', 'evaluation', 'evaluate.ts'), ...args], { TZ: 'UTC' }))
}

function tool(binary, args) {
  return node([join(root, 'node_modules', '.bin', binary), ...args])
}

function node(args, env = {}) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`
  const ran = spawnSync(nodeBinary, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment(), ...env, PATH: path },
  })
  return ran.status ?? 1
}
