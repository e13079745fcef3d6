import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environment, served } from '#testing/launcher.ts'
import { manyLetters } from './mailbox.ts'
import { workshop } from './serving.ts'

// scripts/prepare.mjs: `git pull && npx consonance backup …` beside a studio that still runs from the version before

const { folder, keep } = workshop()
const ROOT = join(import.meta.dirname, '..')

/** A checkout of its own, with the packages of this one. */
function checkout(): string {
  const home = folder('checkout')
  mkdirSync(home, { recursive: true })
  for (const name of ['src', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts'])
    cpSync(join(ROOT, name), join(home, name), { recursive: true, preserveTimestamps: true })
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'))
  return home
}

test(
  'after an update two first commands at once share one build, and the studio that runs keeps its own',
  { timeout: 120_000 },
  async () => {
    const home = checkout()
    const launched = (...args: string[]): ChildProcess =>
      keep(
        spawn(process.execPath, [join(home, 'scripts', 'consonance.mjs'), ...args], {
          env: environment({ PORT: '0', DATA_DIR: join(home, 'data') }),
          stdio: ['ignore', 'pipe', 'pipe'],
        }),
      )
    const statusOf = async (child: ChildProcess) => (await once(child, 'exit'))[0]
    const current = join(home, 'dist', 'current')

    const studio = await served(launched('start'))
    const before = readlinkSync(current)
    appendFileSync(join(home, 'src', 'main.ts'), '// The next version.\n')
    const mail = join(home, 'letter.eml')
    writeFileSync(mail, manyLetters(1, Date.now())[0] ?? '')
    const commands = [launched('--help'), launched('import', mail, '--me', 'me@example.com')]
    expect(await Promise.all(commands.map(statusOf))).toEqual([0, 0])
    expect(readlinkSync(current)).not.toBe(before)
    expect(readdirSync(join(home, 'dist')).sort()).toEqual([before, 'current', readlinkSync(current)].sort())
    expect(await studio.end('SIGINT')).toBe(0)
  },
)
