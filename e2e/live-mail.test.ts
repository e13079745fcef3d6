import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GRACE } from '#testing/cast.ts'
import { type DnsServer, dnsServer } from '#testing/dns-server.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { launchBrowser } from '#testing/browser.ts'
import { type Sink, smtpSink } from '#testing/smtp-sink.ts'
import { faults } from './axe.ts'
import { complaintsOf } from './complaints.ts'
import { bounceOf, claimedToBeGrace, fromMira, HARBOUR_ZONE, pretendedToBeMira, signedByGrace } from './harbour.ts'
import { type LiveMailbox, liveMailbox } from './live-mailbox.ts'
import { besideServers } from './live-studio.ts'
import { type Served, until, workshop } from './serving.ts'
import { serveSecurely } from './tls.ts'
import { fits, firstRun, LAPTOP, PHONE, type Walker, walker } from './walk.ts'

// Issue 6: live mail as its user sees it, on the built program, a browser and real servers; S0-16 to S0-20, S0-32, S2-20, S2-34, S3-36

const works = workshop()
/** What a page has to show by itself after mail came: measured apart, so that a slow machine fails only what is slow. */
const ON_SCREEN = 2_000
/** The ten seconds in which a letter can be taken back, and some for the machine. */
const LEFT = { timeout: 25_000 }
const DAY = 86_400_000

let browser: Browser
let dns: DnsServer
let mailbox: LiveMailbox
let sink: Sink
let studio: Served
let mira: Walker
let complaints: string[]
let secure: { studio: Served; origin: string }
let conversation = ''

beforeAll(async () => {
  browser = await launchBrowser()
  dns = await dnsServer(HARBOUR_ZONE)
  mailbox = await liveMailbox()
  sink = await smtpSink()
  secure = await serveSecurely(works, besideServers(dns))
  studio = secure.studio
  mira = await walker(browser, secure.origin, { viewport: LAPTOP })
  complaints = complaintsOf(mira)
  const at = Date.now()
  mailbox.deliver(
    await signedByGrace({ subject: 'Covers', body: 'Could you draw three covers?', id: 'one@harbour', at: at - 9 * DAY }),
  )
  mailbox.deliver(
    fromMira({ subject: 'Re: Covers', body: 'Gladly.', id: 'two@salo', answers: 'one@harbour', at: at - 8 * DAY }),
    'Sent',
  )
}, 60_000)
afterAll(async () => {
  await browser.close()
  await mailbox.stop()
  await sink.close()
  await dns.close()
})

/** What is wrong with the page as it stands: by axe, at a phone's width, and what the browser said. */
async function wrong(of: Walker = mira): Promise<string[]> {
  const screen = of.page.viewportSize() ?? LAPTOP
  const found = await faults(of.page)
  await of.page.setViewportSize(PHONE)
  if (!(await fits(of.page))) found.push('it sticks out to the side')
  await of.page.setViewportSize(screen)
  return [...found, ...complaints.splice(0)]
}

/** Gone where the page was loaded anew. */
const mark = () => mira.page.evaluate(() => void Reflect.set(globalThis, 'same', true))
const isSame = () => mira.page.evaluate(() => Reflect.get(globalThis, 'same') === true)

/** Milliseconds from the delivery of a letter until it is seen. */
async function seenAfter(raw: Uint8Array, seen: Locator): Promise<number> {
  const delivered = Date.now()
  mailbox.deliver(raw)
  await seen.first().waitFor(LEFT)
  return Date.now() - delivered
}

const letterWith = (words: string) => mira.page.locator('article.letter').filter({ hasText: words })
const headers = (raw: Buffer | undefined) =>
  (raw?.toString('latin1').split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/gu, ' ')

test(`a mailbox is connected; a wrong password is told from everything else, and nothing typed is lost`, async () => {
  const { page, say, field, button } = mira
  await firstRun(mira)
  await mira.go('/')
  await mira.link(say('account.connectYours')).click()
  await field(say('account.address')).fill(FIRST_RUN.addresses)
  await button(say('account.find')).click()
  await field(say('account.password')).fill('not this one')
  await page.locator('[name=user]').fill(mailbox.user)
  for (const [side, port] of [
    ['incoming', mailbox.port],
    ['outgoing', sink.port],
  ] as const) {
    await page.locator(`[name=${side}Host]`).fill('127.0.0.1')
    await page.locator(`[name=${side}Port]`).fill(String(port))
    await page.locator(`[name=${side}Protection]`).selectOption('plain')
  }
  await button(say('account.connect')).click()
  const tried = page.locator('.tried')
  await tried.waitFor(LEFT)
  expect(await tried.locator('section').count()).toBe(1)
  expect(await tried.innerText()).toContain(say('account.problem.wrong-password'))
  expect(await tried.innerText()).toContain(say('account.tried.wellOut'))
  const kept = await page.locator('.account-form form').first().evaluate(typedIn)
  expect(kept).toMatchObject({
    address: FIRST_RUN.addresses,
    user: mailbox.user,
    pass: '',
    incomingHost: '127.0.0.1',
    incomingPort: String(mailbox.port),
    incomingProtection: 'plain',
    outgoingHost: '127.0.0.1',
    outgoingPort: String(sink.port),
  })
  expect(await wrong()).toEqual([])
  await field(say('account.password')).fill(mailbox.pass)
  await button(say('account.connect')).click()
  await page.waitForURL(/\/accounts\/[\da-f-]{36}$/u, LEFT)
  await page.locator('#folders tbody tr, #folders li').first().waitFor(LEFT)
  expect(await wrong()).toEqual([])
})

const typedIn = (form: Element) =>
  Object.fromEntries([...new FormData(form instanceof HTMLFormElement ? form : undefined)])
