import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayIn } from '#house/words.ts'
import { launchBrowser } from '#testing/browser.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { writeMbox } from '#testing/sample-mail.ts'
import { Visitor } from '#testing/visitor.ts'
import { HANNAH, mailboxOf, manyLetters } from './mailbox.ts'
import { until, workshop } from './serving.ts'
import { firstRun, importLetters, type Walker, walker } from './walk.ts'

// architecture.md: the same studio on Postgres, where several processes may serve one house. As a plain role.

/** The database of a plain role that may create databases; `.ci/run` sets it. */
const SERVER = process.env['TEST_DATABASE_URL'] ?? ''
if (!SERVER) console.log('Not tried on a real PostgreSQL server: TEST_DATABASE_URL names none (.ci/run starts one).')

describe.skipIf(!SERVER)('on PostgreSQL', () => {
  const { folder, serve, run, rowsOf } = workshop()
  const made: string[] = []
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    for (const name of made) await inServer(`drop database if exists ${name} with (force)`)
  })

  async function newDatabase(): Promise<string> {
    const name = `consonance_e2e_${randomUUID().replaceAll('-', '')}`
    await inServer(`create database ${name}`)
    made.push(name)
    const address = new URL(SERVER)
    address.pathname = `/${name}`
    return address.href
  }

  test('first run, import, acceptance, and Today says who may be uneasy', async () => {
    const home = folder('one')
    const studio = await serve({ DATA_DIR: home, DATABASE_URL: await newDatabase() })
    const mira = await walker(browser, studio.origin)
    await firstRun(mira)
    await importLetters(mira, home, mailboxOf(Date.now()).letters)
    await expectHannahOn(mira)
    expect(studio.told()).toBe('')
    expect(await studio.end('SIGINT')).toBe(0)
  })

  test('two processes serve one house: what one imports, the other shows; and the first run is one', async () => {
    const env = { DATABASE_URL: await newDatabase(), SECRET: 'a secret of forty characters for tests only' }
    const home = folder('a')
    const one = await serve({ ...env, DATA_DIR: home })
    const two = await serve({ ...env, DATA_DIR: folder('b') })
    const here = new Visitor(one.origin)
    await here.firstRun()
    const there = new Visitor(two.origin)
    expect((await there.get('/welcome')).status).toBe(303)
    expect((await there.post('/sign-in', { email: FIRST_RUN.email, password: FIRST_RUN.password })).status).toBe(303)
    const mailbox = mailboxOf(Date.now())
    const file = join(home, 'Inbox.mbox')
    await writeMbox(file, mailbox.letters)
    const { status, out } = await run(['import', file, '--json'], { ...env, DATA_DIR: home })
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ stored: mailbox.readable, threads: 12, people: 2 })
    expect(await there.page('/clients')).toContain(HANNAH.address)
    const added = await there.post('/clients', {
      client: 'Harbour Lights',
      name: 'Grace',
      addresses: '',
      language: 'en',
      part: 'buyer',
      salutation: '',
    })
    expect(await here.page(added.headers.get('location') ?? '')).toContain('Harbour Lights</h1>')
    await one.end('SIGKILL')
    expect(await there.page('/')).toContain('</html>')
    expect(two.told()).toBe('')
  })

  test('first runs in two processes at once make one owner', async () => {
    const env = { DATABASE_URL: await newDatabase(), SECRET: 'a secret of forty characters for tests only' }
    const one = await serve({ ...env, DATA_DIR: folder('a') })
    const two = await serve({ ...env, DATA_DIR: folder('b') })
    const people = ['mira', 'ada', 'grace', 'hedy'].map((name, index) => ({
      form: { ...FIRST_RUN, owner: name, email: `${name}@salo.example` },
      visitor: new Visitor(index % 2 === 0 ? one.origin : two.origin),
    }))
    const answers = await Promise.all(people.map(({ form, visitor }) => visitor.post('/welcome', form)))
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([200, 303, 303, 303])
    const rows = await rowsOf({ ...env, DATA_DIR: folder('c') })
    expect([rows.get('member'), rows.get('user'), rows.get('workspace')]).toEqual([1, 1, 1])
    expect([one.told(), two.told()]).toEqual(['', ''])
  })

  test('a process that starts while another imports leaves that import alone', async () => {
    const env = { DATABASE_URL: await newDatabase(), SECRET: 'a secret of forty characters for tests only' }
    const home = folder('a')
    const one = await serve({ ...env, DATA_DIR: home })
    const here = new Visitor(one.origin)
    await here.firstRun()
    const file = join(home, 'Inbox.mbox')
    await writeMbox(file, manyLetters(200, Date.now()))
    const imported = run(['import', file, '--json'], { ...env, DATA_DIR: home })
    await until('the import has begun', async () => (await here.page('/import')).includes('sheet progress'))
    const two = await serve({ ...env, DATA_DIR: folder('b') })
    const shown = await here.page('/import')
    const report = shown.includes('sheet progress')
      ? ''
      : await here.page(/\/imports\/[\da-f-]+/u.exec(shown)?.[0] ?? '')
    expect(report).not.toContain(sayIn('en')('studio.import.stopped'))
    const { status, out, told } = await imported
    expect(told).not.toContain('stopped')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ read: 200, stored: 200, people: 20, unparsed: [] })
    const rows = await rowsOf({ ...env, DATA_DIR: home })
    expect([rows.get('raw_mail'), rows.get('message')]).toEqual([200, 200])
    expect(two.told()).toBe('')
    expect(one.told()).toBe('')
  })
})

async function expectHannahOn({ page, say, button, go }: Walker): Promise<void> {
  await go('/clients')
  await button(say('client.acceptLong', { name: HANNAH.name })).click()
  await page.getByText(say('client.done.accepted', { name: HANNAH.name })).waitFor()
  await go('/')
  expect(await page.locator('.needs q').textContent()).toContain(HANNAH.doubt)
}

async function inServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
