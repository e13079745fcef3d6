import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIRST_RUN } from '#testing/first-run.ts'
import { Visitor } from '#testing/visitor.ts'
import { manyLetters } from './mailbox.ts'
import { workshop } from './serving.ts'

// reliability.md, Durability: on a full disk the app stops accepting and does not answer that all is well.

const { folder, serve, run, rowsOf, keep } = workshop()

const canMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
if (!canMount) console.log('Not tried on a full disk: only root on Linux can make a small one.')

/** The command that runs another one in the namespace of a process (util-linux). */
const ENTER = 'nsenter'

/** A disk of its own, seen by those who enter its namespace; `seen` is the same folder from outside. */
async function smallDisk(home: string, megabytes: number) {
  mkdirSync(home, { recursive: true })
  const command = `mount -t tmpfs -o size=${megabytes}m,mode=700 tmpfs '${home}' && echo ready && exec sleep 600`
  const holder: ChildProcess = keep(
    spawn('unshare', ['-m', 'sh', '-c', command], { stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  if (holder.stdout) await once(holder.stdout, 'data')
  const inside = [ENTER, '-m', '-t', String(holder.pid)]
  const seen = `/proc/${holder.pid}/root${home}`
  const filler = join(seen, 'filler')
  return {
    inside,
    seen,
    fill(left: number) {
      const { bavail, bsize } = statfsSync(seen)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
    },
    empty: () => rmSync(filler),
    grow: (to: number) => spawnSync(ENTER, [...inside.slice(1), 'mount', '-o', `remount,size=${to}m`, home]).status,
  }
}

test.skipIf(!canMount)(
  'on a full disk nothing is accepted that is not kept, and with room again all goes on',
  async () => {
    const home = folder('disk')
    const disk = await smallDisk(home, 24)
    const studio = await serve({ DATA_DIR: home }, disk.inside)
    const mira = new Visitor(studio.origin)
    await mira.firstRun()
    disk.fill(200_000)
    const kept: string[] = []
    const addOne = async () => {
      const client = `Client ${kept.length + 1} ${'of a rather long name '.repeat(8)}`.trim()
      const form = { client, name: 'Grace Hopper', addresses: '', language: 'en', part: 'buyer', salutation: '' }
      const answer = await mira.post('/clients', form)
      if (answer.status === 303) kept.push(answer.headers.get('location') ?? '')
      return answer
    }
    let refused = await addOne()
    while (refused.status === 303 && kept.length < 500) refused = await addOne()
    expect(refused.status).toBe(507)
    expect(await refused.text()).toContain('The disk is full')
    expect(kept.length).toBeGreaterThan(0)
    expect(studio.told()).toContain('database or disk is full')
    expect(await mira.page('/clients')).toContain('Client 1 ')

    disk.empty()
    expect((await addOne()).status).toBe(303)
    await studio.end('SIGKILL')

    disk.fill(0)
    expect(await run(['start'], { PORT: '0', DATA_DIR: home }, disk.inside)).toEqual({
      status: 1,
      out: '',
      told: expect.stringMatching(/^The disk that holds [^\n]* is full: make room, then start again\.\n$/u),
    })
    disk.empty()
    const again = await serve({ DATA_DIR: home }, disk.inside)
    mira.origin = again.origin
    for (const [index, path] of kept.entries()) expect(await mira.page(path)).toContain(`Client ${index + 1} of`)
    expect(await again.end('SIGINT')).toBe(0)
  },
)

test.skipIf(!canMount)(
  'an import that fills the disk says so and loses nothing; the same command with room brings the rest',
  async () => {
    const home = folder('disk')
    const disk = await smallDisk(home, 12)
    const mail = folder('mail')
    mkdirSync(mail, { recursive: true })
    for (const [index, raw] of manyLetters(200, Date.now()).entries()) writeFileSync(join(mail, `${index}.eml`), raw)
    const command = ['import', mail, '--me', FIRST_RUN.addresses, '--json']
    const cut = await run(command, { DATA_DIR: home }, disk.inside)
    expect(cut).toMatchObject({ status: 1, out: '' })
    expect(cut.told.trimEnd().split('\n').at(-1)).toMatch(/disk .*full.*\.$/u)
    expect(disk.grow(200)).toBe(0)
    const whole = await run(command, { DATA_DIR: home }, disk.inside)
    expect(whole.status).toBe(0)
    expect(JSON.parse(whole.out)).toMatchObject({ read: 200, unparsed: [] })
    const rows = await rowsOf({ DATA_DIR: home }, disk.inside)
    expect([rows.get('raw_mail'), rows.get('message')]).toEqual([200, 200])
  },
)
