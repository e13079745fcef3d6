import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// S0-12, S0-13; architecture.md, Doors and Line formats. The program as it is shipped: `npm test` builds it first.

const program = join(import.meta.dirname, '..', '..', 'dist', 'current', 'server', 'consonance.js')
const base = mkdtempSync(join(tmpdir(), 'consonance-cli-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Longer than an address may be: 254 characters. */
const LONG = `${'mira'.repeat(60)}@salo.example.com`

interface Ran {
  status: number | null
  out: string
  told: string
}

async function run(args: string[], options: { input?: string; env?: Record<string, string> } = {}): Promise<Ran> {
  const env = { ...process.env, DATA_DIR: join(base, 'data'), ...options.env }
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const [out, told, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status: typeof status === 'number' ? status : null, out, told }
}

describe.skipIf(!existsSync(program))('the program (skipped where it is not built: npm run build)', () => {
  test.each([
    [['strat'], '“strat” is not a command of Consonance: see npx consonance --help.'],
    [['constructor'], '“constructor” is not a command of Consonance: see npx consonance --help.'],
    [['start', '--port', '3'], '“--port” is not an option of “start”: see npx consonance start --help.'],
    [['backup'], '“backup” needs to know more: see npx consonance backup --help.'],
    [['backup', 'a', 'b'], '“backup” does not know what “b” is for: see npx consonance backup --help.'],
    [
      ['import', '.', '--me', LONG],
      `“${LONG}” does not look like a mail address: give one such as --me mira@example.com.`,
    ],
    [['mailbox-key'], '“mailbox-key” needs either --rotate or --new: see npx consonance mailbox-key --help.'],
    [['owner', '--email'], '“--email” of “owner” is not complete: see npx consonance owner --help.'],
  ])('%j is a misuse: one sentence and status 2', async (args, sentence) => {
    expect(await run(args)).toEqual({ status: 2, out: '', told: `${sentence}\n` })
  })

  test('every command explains itself', async () => {
    const { out, status } = await run(['--help'])
    expect(status).toBe(0)
    const names = [...out.matchAll(/^ {2}([a-z-]+) {2}/gm)].map((found) => found[1] ?? '')
    expect(names).toEqual(expect.arrayContaining(['start', 'listen', 'owner', 'mailbox-key', 'backup', 'restore']))
    for (const name of names) expect((await run([name, '--help'])).out).toMatch(new RegExp(`^npx consonance ${name}`))
  })

  describe('listen', () => {
    test('answers in order; a bad line is answered in its place, the rest goes on, and the status is 1', async () => {
      const input = [
        '{"id":"a","lang":"en","text":"I am quite disappointed."}',
        'nonsense',
        '{"id":"b","text":5}',
        '{"lang":"fi","text":"Kiitos!"}',
      ]
      const { status, out } = await run(['listen', '--json'], { input: input.join('\n') })
      const answers = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(answers).toMatchObject([
        { id: 'a', lang: 'en' },
        { error: expect.any(String) },
        { id: 'b', error: expect.any(String) },
        { lang: 'fi' },
      ])
      expect(status).toBe(1)
    })

    test('reads a file, and says so when there is none', async () => {
      const file = join(base, 'lines.jsonl')
      writeFileSync(file, '{"lang":"en","text":"Lovely, thank you!"}\r\n')
      expect(await run(['listen', '--json', file])).toMatchObject({ status: 0, told: '' })
      const missing = join(base, 'missing.jsonl')
      expect(await run(['listen', '--json', missing])).toEqual({
        status: 1,
        out: '',
        told: `There is no file ${missing}.\n`,
      })
      expect(await run(['listen', base])).toEqual({ status: 1, out: '', told: `${base} is a folder: name a file.\n` })
    })

    test('nothing in, nothing out', async () => {
      expect(await run(['listen', '--json'])).toEqual({ status: 0, out: '', told: '' })
    })

    test('answers each line as it comes, before the next one', async () => {
      const child = spawn(process.execPath, [program, 'listen', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] })
      for (const id of ['1', '2']) {
        child.stdin.write(`{"id":"${id}","lang":"en","text":"Fine."}\n`)
        const [answer] = await once(child.stdout, 'data')
        expect(JSON.parse(String(answer))).toMatchObject({ id })
      }
      child.stdin.end()
      expect((await once(child, 'close'))[0]).toBe(0)
    })

    test('whoever has heard enough may go', async () => {
      const child = spawn(process.execPath, [program, 'listen', '--json'], { stdio: ['pipe', 'pipe', 'pipe'] })
      child.stdin.on('error', () => undefined)
      child.stdin.write('{"lang":"en","text":"Fine."}\n'.repeat(20_000))
      await once(child.stdout, 'data')
      child.stdout.destroy()
      child.stdin.end()
      const [told, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
      expect([status, told]).toEqual([0, ''])
    })

    test('4,000 short messages take a second at most, the start included', async () => {
      const input = Array.from(
        { length: 4000 },
        (_, n) => `{"id":"${n}","lang":"en","text":"I keep wondering whether we need this (${n})."}\n`,
      ).join('')
      const began = performance.now()
      const { out } = await run(['listen', '--json'], { input })
      const seconds = (performance.now() - began) / 1000
      console.log(`4,000 messages heard in ${seconds.toFixed(2)} s`)
      expect(out.trimEnd().split('\n')).toHaveLength(4000)
      // Twice the aim, for a machine that runs other tests beside.
      expect(seconds).toBeLessThan(2)
    })
  })

  describe('backup, restore and owner, with the studio running', () => {
    const env = { PORT: '0', DATA_DIR: join(base, 'running') }
    const file = join(base, 'all.consonance')
    let studio: ReturnType<typeof spawn>

    beforeAll(async () => {
      studio = spawn(process.execPath, [program, 'start'], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      if (studio.stdout) await once(studio.stdout, 'data')
    })

    test('a backup is taken, and restored elsewhere with the same counts and hashes', async () => {
      const taken = await run(['backup', file, '--json'], { env })
      expect(taken).toMatchObject({ status: 0, told: '' })
      const elsewhere = { DATA_DIR: join(base, 'elsewhere') }
      const restored = await run(['restore', file, '--json'], { env: elsewhere })
      expect(JSON.parse(restored.out)).toEqual(JSON.parse(taken.out))
      expect((await run(['restore', file], { env })).told).toMatch(/is in use by process/)
    })

    test('the owner’s password is not made where there is no owner', async () => {
      expect(await run(['owner', '--new-password'], { env })).toEqual({
        status: 1,
        out: '',
        told: 'There is no owner yet: open the studio in a browser first.\n',
      })
    })

    test('two signals end it once, cleanly', async () => {
      studio.kill('SIGINT')
      studio.kill('SIGTERM')
      expect((await once(studio, 'close'))[0]).toBe(0)
    })

    test('a backup without anything to back up is said to be that', async () => {
      expect((await run(['backup', file], { env: { DATA_DIR: join(base, 'nothing') } })).told).toBe(
        'There is nothing to back up yet.\n',
      )
      expect(
        (await run(['restore', join(base, 'no-file')], { env: { DATA_DIR: join(base, 'nothing') } })).told,
      ).toMatch(/^There is no file /)
    })
  })
})
