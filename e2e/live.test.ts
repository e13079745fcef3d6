import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ADA, correspondence } from '#testing/cast.ts'
import { launchBrowser } from '#testing/browser.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { writeMbox } from '#testing/sample-mail.ts'
import { HANNAH, mailboxOf, manyLetters } from './mailbox.ts'
import { type Served, workshop } from './serving.ts'
import { firstRun, type Walker, walker } from './walk.ts'

// issue 4: live refresh when something arrives, and nobody is disturbed by it; S0-12, S0-14

const { folder, serve, run } = workshop()
const DESK = { width: 1200, height: 700 }
/** A look every two seconds, a refresh, and a slow machine. */
const SOON = { timeout: 12_000 }
const LONG_ENOUGH = 6_000

let browser: Browser
let studio: Served
let mira: Walker
const home = folder('mira')

beforeAll(async () => {
  browser = await launchBrowser()
  studio = await serve({ DATA_DIR: home })
  mira = await walker(browser, studio.origin)
  await mira.page.setViewportSize(DESK)
  await firstRun(mira)
  for (const { name, address } of [HANNAH, ADA]) await addClient(mira, name, address)
})
afterAll(() => browser.close())

async function addClient({ page, go, button, say }: Walker, name: string, address: string): Promise<void> {
  await go('/clients/new')
  await page.locator('[name=client]').fill(name)
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=addresses]').fill(address)
  await button(say('client.save')).click()
  await page.waitForURL(/\/clients\/[\da-f-]{36}$/u)
}

/** As another program of this computer brings it: by the command line, into the running studio. */
async function imported(letters: readonly Uint8Array[]): Promise<void> {
  const file = join(home, 'Arrived.mbox')
  await writeMbox(file, letters)
  expect((await run(['import', file, '--json'], { DATA_DIR: home })).status).toBe(0)
}

const fromAda = (subject: string) =>
  correspondence(ADA, subject, [{ by: 'P', at: Date.now() - 60_000, body: 'When may we see the first covers?' }])

/** Gone where the page was loaded anew. */
const mark = (page: Page) => page.evaluate(() => void Reflect.set(globalThis, 'same', true))
const isSame = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'same') === true)

test('Today is open; mail arrives by the command line, and who may be uneasy stands there without a reload', async () => {
  const { page } = mira
  await mira.go('/')
  await mark(page)
  expect(await page.locator('.needs').count()).toBe(0)
  await imported(mailboxOf(Date.now()).letters)
  await expect
    .poll(() => page.locator('.needs h2').allTextContents(), SOON)
    .toEqual([expect.stringContaining(HANNAH.name)])
  expect(await isSame(page)).toBe(true)
})

test('nothing moves under somebody who types; afterwards it is there', async () => {
  const { page } = mira
  await mira.go('/')
  await mark(page)
  const field = page.locator('#search-everywhere')
  await field.fill('half a wo')
  await imported(fromAda('Covers'))
  const arrived = page.getByText('Covers', { exact: true })
  await page.waitForTimeout(LONG_ENOUGH)
  expect([await arrived.count(), await field.inputValue()]).toEqual([0, 'half a wo'])
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-everywhere')
  // Left, but still half written.
  await field.blur()
  await page.waitForTimeout(2_500)
  expect([await arrived.count(), await field.inputValue()]).toEqual([0, 'half a wo'])
  await field.fill('')
  await field.blur()
  await arrived.first().waitFor(SOON)
  expect(await isSame(page)).toBe(true)
})

test('what was just done can still be undone, and the page stays where it was scrolled to', async () => {
  const { page, say, button } = mira
  await mira.go('/clients')
  await mark(page)
  await page.locator('main h2 a, main h3 a').filter({ hasText: ADA.name }).first().click()
  await button(say('client.archive')).click()
  const undo = button(say('studio.undo'))
  await undo.waitFor()
  await mira.page.setViewportSize({ width: 1200, height: 300 })
  const scrolled = await page.evaluate(() => (window.scrollTo(0, 120), window.scrollY))
  expect(scrolled).toBeGreaterThan(0)
  const before = await page.evaluate(() => document.querySelector('live-refresh')?.getAttribute('state'))
  await imported(correspondence(HANNAH, 'One more thing', [{ by: 'P', at: Date.now(), body: 'See you.' }]))
  await expect
    .poll(() => page.evaluate(() => document.querySelector('live-refresh')?.getAttribute('state')), SOON)
    .not.toBe(before)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await mira.page.setViewportSize(DESK)
  await undo.click()
  await page.getByText(say('studio.done.undone')).or(page.getByText(ADA.name)).first().waitFor()
  expect(await isSame(page)).toBe(true)
})

test('a studio that cannot be reached, or fails, leaves the page as it is; it catches up afterwards', async () => {
  const { page } = mira
  await mira.go('/conversations')
  await mark(page)
  let asks = 0
  const isPage = (url: URL) => url.pathname === '/conversations'
  await page.route(isPage, (route) =>
    (asks += 1) % 2 ? route.abort('connectionrefused') : route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }),
  )
  await imported(fromAda('After the storm'))
  await expect.poll(() => asks, { timeout: 20_000 }).toBeGreaterThan(1)
  await page.waitForTimeout(500)
  expect([await isSame(page), await page.locator('live-refresh').count()]).toEqual([true, 1])
  await page.unroute(isPage)
  await page.getByText('After the storm', { exact: true }).first().waitFor(SOON)
  expect(await isSame(page)).toBe(true)
})

test('who begins to type while a refresh is on its way keeps what they typed', async () => {
  const { page } = mira
  await mira.go('/conversations')
  await mark(page)
  let asks = 0
  const isPage = (url: URL) => url.pathname === '/conversations'
  await page.route(isPage, async (route) => {
    asks += 1
    const answer = await route.fetch()
    await new Promise((done) => setTimeout(done, 1_500))
    await route.fulfill({ response: answer })
  })
  await imported(fromAda('While you typed'))
  await expect.poll(() => asks, SOON).toBe(1)
  const field = page.locator('#search-everywhere')
  await field.fill('half a wo')
  await page.waitForTimeout(3_000)
  expect([await field.inputValue(), await page.evaluate(() => document.activeElement?.id)]).toEqual([
    'half a wo',
    'search-everywhere',
  ])
  expect(await page.getByText('While you typed', { exact: true }).count()).toBe(0)
  await page.unroute(isPage)
  await field.fill('')
  await field.blur()
  await page.getByText('While you typed', { exact: true }).first().waitFor(SOON)
  expect(await isSame(page)).toBe(true)
})

test('a window whose session was begun anew in another asks for its page once, and rests', async () => {
  const { page, say } = mira
  const other = await page.context().newPage()
  await other.goto(`${studio.origin}/conversations`)
  await mark(other)
  let asks = 0
  other.on('request', (request) => void (asks += new URL(request.url()).pathname === '/conversations' ? 1 : 0))
  await mira.go('/settings')
  await page.locator('[name=now]').fill(FIRST_RUN.password)
  await page.locator('[name=new]').fill(FIRST_RUN.password)
  await mira.button(say('studio.settings.password.act')).click()
  await page.getByText(say('studio.done.password')).waitFor()
  await expect.poll(() => asks, SOON).toBe(1)
  await other.waitForTimeout(LONG_ENOUGH)
  expect([asks <= 2, await isSame(other)]).toEqual([true, true])
  await imported(fromAda('In the other window'))
  await other.getByText('In the other window', { exact: true }).first().waitFor(SOON)
  await other.close()
})

test('a page that is not seen keeps no line open, and catches up when it is seen again', async () => {
  const { page } = mira
  await mira.go('/conversations')
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await hide(true)
  await imported(fromAda('Seen later'))
  await page.waitForTimeout(LONG_ENOUGH)
  const arrived = page.getByText('Seen later', { exact: true })
  expect(await arrived.count()).toBe(0)
  await hide(false)
  await arrived.first().waitFor(SOON)
})

test('the page of imports follows an import to its end', async () => {
  const { page, say } = mira
  await mira.go('/import')
  await mark(page)
  const coming = imported(manyLetters(1500, Date.now()))
  await page.locator('.sheet.progress').waitFor(SOON)
  await coming
  await page.locator('.sheet.progress').waitFor({ state: 'detached', ...SOON })
  await page
    .getByText(say('studio.import.pastLine', { stored: 1500 }))
    .first()
    .waitFor(SOON)
  expect(await isSame(page)).toBe(true)
})

test('a session that was ended elsewhere leads an open page to the door', async () => {
  const phone = await walker(browser, studio.origin)
  await phone.go('/sign-in')
  await phone.page.locator('[name=email]').fill('mira@salo.example')
  await phone.page.locator('[name=password]').fill('a quiet harbour at dusk')
  await phone.button(phone.say('studio.signIn')).click()
  await phone.page.locator('live-refresh').waitFor({ state: 'attached' })
  await mira.go('/settings')
  await mira.button(mira.say('studio.settings.sessions.endOthers')).click()
  await phone.page.waitForURL(/\/sign-in/u, SOON)
  expect(await phone.page.locator('live-refresh').count()).toBe(0)
})

test('a studio ends at once although pages listen', async () => {
  await mira.go('/')
  await mira.page.waitForTimeout(1_000)
  const began = Date.now()
  expect(await studio.end('SIGTERM')).toBe(0)
  expect(Date.now() - began).toBeLessThan(3_000)
})
