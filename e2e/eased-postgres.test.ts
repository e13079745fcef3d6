import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST_RUN } from '#testing/first-run.ts'
import { Visitor } from '#testing/visitor.ts'
import { until, workshop } from './serving.ts'
import { freePort } from './tls.ts'
import { soon } from './two-people.ts'
import { done, type Uneasy, uneasyClient } from './uneasy-http.ts'

// architecture.md: several processes serve one house on Postgres. Two of the studio and a client act at both of them at once: S0-34, S2-35

/** The database of a plain role that may create databases; `.ci/run` sets it. */
const SERVER = process.env['TEST_DATABASE_URL'] ?? ''
if (!SERVER) console.log('Not tried on a real PostgreSQL server: TEST_DATABASE_URL names none (.ci/run starts one).')

const OLLI = 'olli@salo.example'
/** A heart beats every minute. */
const A_BEAT = 90_000

describe.skipIf(!SERVER)('two processes on one PostgreSQL', { timeout: 180_000 }, () => {
  const { folder, serve } = workshop()
  const database = new URL(SERVER || 'postgres://none')
  database.pathname = `/consonance_e2e_${randomUUID().replaceAll('-', '')}`
  const inServer = (statement: string) => asked(SERVER, statement)
  let one: Awaited<ReturnType<typeof process>>
  let two: typeof one
  /** The owner at the first process, her colleague at the second. */
  let mira: Visitor
  let olli: Visitor
  let grace: Uneasy
  let began = 0

  async function process(name: string) {
    const port = String(await freePort())
    const shared = { DATABASE_URL: database.href, SECRET: 'a secret of forty characters for tests only' }
    const env = { ...shared, DATA_DIR: folder(name), PORT: port, PUBLIC_URL: 'https://care.example' }
    const { told } = await serve(env)
    return { origin: `http://127.0.0.1:${port}`, told }
  }

  beforeAll(async () => {
    await inServer(`create database ${database.pathname.slice(1)}`)
    one = await process('one')
    two = await process('two')
    began = Date.now()
    mira = new Visitor(one.origin)
    await mira.firstRun()
    await addColleague()
    olli = new Visitor(two.origin)
    await done(olli, '/sign-in', { email: OLLI, password: FIRST_RUN.password })
    grace = await uneasyClient(mira, 'Grace Hopper', 'The pictures are dark.')
  })
  afterAll(async () => {
    if (SERVER) await inServer(`drop database if exists ${database.pathname.slice(1)} with (force)`)
  })

  /** A colleague with the owner's password; members are invited in a later step. */
  async function addColleague(): Promise<void> {
    await copied('user', { id: 'olli', email: OLLI, name: 'Olli' })
    await copied('account', { id: 'olli', userId: 'olli', accountId: 'olli' })
    await copied('member', { user: 'olli', role: 'member' })
  }

  /** The one row of a table once more, with other values in the columns that it has. */
  async function copied(table: string, other: Readonly<Record<string, string>>): Promise<void> {
    const [row = {}] = await rows<Record<string, unknown>>(`select * from "${table}"`)
    const copy = Object.entries(row).map(([column, value]) => [column, other[column] ?? value] as const)
    const columns = copy.map(([column]) => `"${column}"`).join(', ')
    const values = copy.map((_, place) => `$${place + 1}`).join(', ')
    await asked(
      database.href,
      `insert into "${table}" (${columns}) values (${values})`,
      copy.map(([, value]) => value),
    )
  }

  /** What lies in the studio's tables, as the wall lets its own workspace see it. */
  async function rows<Row extends object>(statement: string): Promise<Row[]> {
    return asked<Row>(database.href, statement)
  }

  test('two members act at once on what both have seen: one is done, the other is told, and keeps every word', async () => {
    const at = `/concerns/${grace.concern}`
    const seen = /name="seen" value="(\d+)"/u.exec(await mira.page(at))?.[1] ?? ''
    const promise = (words: string) => ({ words, on: soon(), time: '', seen })
    const answers = await Promise.all([
      mira.post(`${at}/promises`, promise('New pictures by Mira')),
      olli.post(`${at}/promises`, promise('New pictures by Olli')),
    ])
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 422])
    const refused = answers.find((answer) => answer.status === 422)
    const words = refused === answers[0] ? 'New pictures by Mira' : 'New pictures by Olli'
    expect(await refused?.text()).toContain(`>${words}</textarea>`)
    expect(await rows('select 1 from promise')).toHaveLength(1)
  })

  test('twenty clicks of a client on both processes have one effect', async () => {
    const elsewhere = new Visitor(two.origin)
    await done(elsewhere, grace.link)
    const { contact, concern } = grace
    const at = `/p/${contact}/concerns/${concern}`
    const each = (path: string, fields: Readonly<Record<string, string>>) =>
      Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? grace.phone : elsewhere).post(path, fields)))
    const all = await each(`${at}/words`, { words: 'And the cover.' })
    const form = randomUUID()
    all.push(...(await each(`/p/${contact}/questions`, { words: 'When?', form })))
    await done(olli, `/concerns/${concern}/deliveries`, { proof: 'They are up.' })
    all.push(...(await each(`${at}/answer`, { eases: 'yes', round: '1', words: '' })))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([303]))
    const kinds = `select kind, count(*)::int as n from concern_happening where kind in ('heard', 'answered') group by kind order by kind`
    expect(await rows(kinds)).toEqual([
      { kind: 'answered', n: 1 },
      { kind: 'heard', n: 1 },
    ])
    expect(await rows('select 1 from client_question')).toHaveLength(1)
    expect(await rows('select stage from concern')).toEqual([{ stage: 'eased' }])
  })

  test('a promise that fell due opens one concern, though both hearts beat', async () => {
    const form = { whom: `${grace.client}.${grace.contact}`, words: 'The cover', source: 'hand', on: soon() }
    await done(mira, '/promises', { ...form, time: '' })
    await rows(`update promise set due_at = ${Date.now() - 1_000} where words = 'The cover'`)
    const opened = () => rows(`select id from concern where origin = 'promise'`)
    await until('a heart has beaten', async () => (await opened()).length > 0, A_BEAT)
    // Both began within seconds of each other, so by then the other one has beaten too.
    await until('both have beaten', () => Date.now() > began + 65_000, A_BEAT)
    expect(await opened()).toHaveLength(1)
    expect(await mira.page('/')).toContain('Grace Hopper')
    expect([one.told(), two.told()]).toEqual(['', ''])
  })
})

async function asked<Row extends object>(
  address: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const connection = new pg.Client({ connectionString: address })
  await connection.connect()
  try {
    const has = await connection.query<{ there: string | null }>(`select to_regclass('public.workspace') as there`)
    if (has.rows[0]?.there) {
      const found = await connection.query<{ id: string }>('select id from workspace')
      await connection.query(`select set_config('app.workspace', $1, false)`, [found.rows[0]?.id ?? ''])
    }
    return (await connection.query<Row>(statement, [...values])).rows
  } finally {
    await connection.end()
  }
}
