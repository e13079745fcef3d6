// Proves that dependency-cruiser still sees our imports: it once looked at no module at all and called that well.
// Each canary is a forbidden import in a file of its own; every one must be reported, and the house must hold many modules.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeBinary, root } from './prepare.mjs'

const CANARIES = [
  {
    rule: 'room-01-client-looks-ahead',
    file: 'src/rooms/01-client/canary.ts',
    line: `import '../08-reading/reading.ts'`,
  },
  { rule: 'room-by-its-front-door', file: 'src/rooms/08-reading/canary.ts', line: `import '#client/client-store.ts'` },
  { rule: 'room-by-its-front-door', file: 'src/rooms/08-reading/canary-found.ts', line: `import '#client/found.ts'` },
  { rule: 'frames-use-front-doors', file: 'src/studio/canary.ts', line: `import '#reading/reading-store.ts'` },
  {
    rule: 'foundation-knows-no-room',
    file: 'src/foundation/canary.ts',
    line: `import type { Client } from '#client/client.ts'\nexport type C = Client`,
  },
  { rule: 'portal-imports-studio', file: 'src/portal/canary.ts', line: `import '../studio/frame.tsx'` },
  { rule: 'listening-is-pure', file: 'src/listening/canary.ts', line: `import 'node:fs'` },
  { rule: 'rules-are-pure', file: 'src/rooms/01-client/canary-rules.ts', line: `import './client-store.ts'` },
]

const cruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')

// In a copy, so that nobody who builds meanwhile meets a canary.
const copy = mkdtempSync(join(tmpdir(), 'consonance-canary-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
  cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
for (const { file, line } of CANARIES) {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), `${line}\n`)
}
const cruised = spawnSync(nodeBinary, [cruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
  cwd: copy,
  encoding: 'utf8',
  maxBuffer: 1 << 30,
})
const { modules, summary } = JSON.parse(cruised.stdout)
const silent = CANARIES.filter(
  ({ rule, file }) => !summary.violations.some((one) => one.rule.name === rule && one.from === file),
)
if (modules.length < 50 || silent.length > 0) {
  console.error(
    `The import rules are blind: ${modules.length} modules seen, not reported: ${silent.map(({ rule }) => rule).join(', ') || 'none'}`,
  )
  process.exitCode = 1
} else console.log(`The import rules see: ${CANARIES.length} planted imports reported among ${modules.length} modules`)
