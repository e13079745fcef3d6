import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dnsServer } from '#testing/dns-server.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { smtpSink } from '#testing/smtp-sink.ts'
import { filesOf, Visitor } from '#testing/visitor.ts'
import { besideServers, connectMailbox, houseBeside, queueLetters } from './live-studio.ts'
import { childrenOf, count, lettersIn, look } from './looking.ts'
import { KilledStudio, PATIENCE } from './mail-studio.ts'
import { manyLetters } from './mailbox.ts'
import { until, workshop } from './serving.ts'

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
      const answer = await mira.post('/clients', newClient(client))
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
  'letters that leave while the disk is full leave once, or it is said that they are uncertain; with room again all go on',
  { timeout: 2 * PATIENCE },
  async () => {
    const [dns, sink] = [await dnsServer({}), await smtpSink()]
    // Made on a disk that everybody sees, and put onto the small one.
    const made = { DATA_DIR: folder(), ...besideServers(dns) }
    const first = await KilledStudio.begin(serve, made)
    const account = await connectMailbox(first.mira, { outgoing: sink.port })
    await first.end()
    const { house, close } = await houseBeside(made)
    const ids = await queueLetters(house, account, 100)
    await close()
    const home = folder('disk')
    const disk = await smallDisk(home, 24)
    cpSync(made.DATA_DIR, disk.seen, { recursive: true })

    sink.plays((stage) => {
      if (stage === 'sender' && sink.sunk.length === 33) disk.fill(0)
      return stage === 'sender' ? { late: 20 } : null
    })
    const studio = await first.moved((env) => serve(env, disk.inside), { ...made, DATA_DIR: home })
    await until(
      'the carrier has met the full disk',
      () => studio.studio.told().includes('"carrier":"sending"'),
      PATIENCE,
    )
    const before = sink.sunk.length
    expect(before).toBeLessThan(100)
    expect(await studio.mira.page('/outbox')).toContain('</html>')
    expect((await studio.mira.post('/clients', newClient('One more'))).status).toBe(507)
    sink.plays(null)
    disk.empty()
    // A minute later it would look again by itself; another carrier looks at once.
    const carrier = await studio.carrier()
    studio.strike('carrier')
    await studio.rise('carrier', carrier)
    const shown = async () =>
      [...(await studio.mira.page('/outbox')).matchAll(/data-standing="(\w+)"/gu)].flatMap(
        ([, standing]) => standing ?? [],
      )
    await until('nothing is on its way', async () => (await shown()).every((one) => one === 'uncertain'), PATIENCE)
    const asked = (await shown()).length
    expect(await studio.end()).toBe(0)

    const seen = folder()
    cpSync(disk.seen, seen, { recursive: true })
    const rows = look<{ state: string; message_id: string }>(seen, 'select state, message_id from dispatch')
    const uncertain = rows.flatMap(({ state, message_id: id }) => (state === 'uncertain' ? [id] : []))
    console.log(`${before} of 100 had left when the disk refused: ${uncertain.length} uncertain`)
    const at = sink.sunk.map(({ messageId }) => messageId)
    expect(new Set(at).size).toBe(at.length)
    expect([...new Set([...at, ...uncertain])].toSorted()).toEqual(ids.toSorted())
    expect(rows.filter(({ state }) => state !== 'handed-over' && state !== 'uncertain')).toEqual([])
    expect(asked).toBe(uncertain.length)
    await sink.close()
    await dns.close()
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

const canInject = spawnSync('strace', ['-qq', '-o', '/dev/null', '-e', 'inject=fsync:error=EIO', 'true']).status === 0
if (!canInject) console.log('Not tried with injected faults of the disk: strace is not here, or may not trace.')

/** Faults of the disk from the `when`-th call of a thread on, as the system would report them; the process stays our own child. */
const FAULTS = [
  { fault: 'a disk that is full', calls: 'pwrite64', error: 'ENOSPC', status: 507, page: 'The disk is full' },
  { fault: 'a disk that fails', calls: 'fsync,fdatasync', error: 'EIO', status: 500, page: 'The disk did not take it' },
] as const

const faulty = ({ calls, error }: { calls: string; error: string }, when: number) =>
  [
    'strace',
    '-D',
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${calls}`,
    '-e',
    `inject=${calls}:error=${error}:when=${when}+`,
  ] as const

describe.skipIf(!canInject)('a process is killed while its disk refuses', { timeout: 120_000 }, () => {
  test.each(FAULTS)('$fault: the studio says so, and what it answered is there at the next start', async (how) => {
    const home = folder()
    const first = await serve({ DATA_DIR: home })
    const mira = new Visitor(first.origin)
    await mira.firstRun()
    await first.end('SIGINT')
    const studio = await serve({ DATA_DIR: home }, faulty(how, how.calls === 'pwrite64' ? 150 : 12))
    mira.origin = studio.origin
    const answered: string[] = []
    let refused: Response | undefined
    while (!refused && answered.length < 200) {
      const answer = await mira.post('/clients', newClient(`Client ${answered.length + 1}`))
      if (answer.status === 303) answered.push(answer.headers.get('location') ?? '')
      else refused = answer
    }
    expect(refused?.status).toBe(how.status)
    expect(await refused?.text()).toContain(how.page)
    expect(answered.length).toBeGreaterThan(0)
    // It goes on refusing, and goes on showing what it has.
    expect((await mira.post('/clients', newClient('One more'))).status).toBe(how.status)
    await studio.end('SIGKILL')
    const again = await serve({ DATA_DIR: home })
    mira.origin = again.origin
    for (const [index, path] of answered.entries()) expect(await mira.page(path)).toContain(`Client ${index + 1}</h1>`)
  })

  test.each(FAULTS)(
    '$fault: an import says so, keeps what it counted, and the same command brings the rest',
    async (how) => {
      const home = folder()
      const mail = folder('mail')
      mkdirSync(mail, { recursive: true })
      const letters = manyLetters(200, Date.now())
      for (const [index, raw] of letters.entries()) writeFileSync(join(mail, `${index}.eml`), raw)
      const command = ['import', mail, '--me', FIRST_RUN.addresses, '--json']
      // The tables are made, and a letter is in: the disk fails in the midst of mail.
      expect((await run(['import', join(mail, '0.eml'), ...command.slice(2)], { DATA_DIR: home })).status).toBe(0)
      const cut = await run(command, { DATA_DIR: home }, faulty(how, how.calls === 'pwrite64' ? 3_000 : 8))
      expect(cut).toMatchObject({ status: 1, out: '' })
      expect(cut.told.trimEnd().split('\n').at(-1)).toMatch(/^The disk .*(?:is full|fails).*\.$/u)
      const [noted] = look<{ stored: number }>(home, 'select stored from import_run order by id desc limit 1')
      expect(count(home, 'raw_mail')).toBeGreaterThanOrEqual(noted?.stored ?? 0)
      const whole = await run(command, { DATA_DIR: home })
      expect(whole.status).toBe(0)
      expect(JSON.parse(whole.out)).toMatchObject({ read: 200, unparsed: [] })
      const given = letters.map((raw) => createHash('sha256').update(raw).digest('hex')).sort()
      expect(lettersIn(home)).toEqual({ kept: given, read: 200, messages: 200 })
    },
  )

  test('mail sent by the page onto a full disk is not said to be in, and comes in at the next start', async () => {
    const home = folder()
    const first = await serve({ DATA_DIR: home })
    const mira = new Visitor(first.origin)
    await mira.firstRun()
    await first.end('SIGINT')
    const studio = await serve({ DATA_DIR: home }, faulty(FAULTS[0], 600))
    mira.origin = studio.origin
    const letters = manyLetters(200, Date.now())
    const files = letters.map((raw, index) => [`${index}.eml`, raw] as const)
    const answer = await mira.post('/import', filesOf(Object.fromEntries(files)))
    expect(answer.status).toBe(303)
    await until('the importing process has met the full disk', () => childrenOf(studio.pid).length === 0, 60_000)
    expect(lettersIn(home).messages).toBeLessThan(200)
    expect(look(home, 'select state from import_run')).not.toContainEqual({ state: 'done' })
    await studio.end('SIGKILL')
    await serve({ DATA_DIR: home })
    await until('all are in', () => lettersIn(home).messages === 200, 60_000)
  })
})

const newClient = (client: string) => ({
  client,
  name: 'Grace Hopper',
  addresses: '',
  language: 'en',
  part: 'buyer',
  salutation: '',
})
