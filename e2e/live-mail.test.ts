import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
/** Within so many milliseconds a letter is on an open page. */
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
let secure: Awaited<ReturnType<typeof serveSecurely>>
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
    await signedByGrace({
      subject: 'Covers',
      body: 'Could you draw three covers?',
      id: 'one@harbour',
      at: at - 9 * DAY,
    }),
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
const markPage = () => mira.page.evaluate(() => void Reflect.set(globalThis, 'same', true))
const isSame = () => mira.page.evaluate(() => Reflect.get(globalThis, 'same') === true)

/** Milliseconds from the delivery of each letter until it was seen. */
const took: number[] = []

/** Delivers a letter, and waits until the open page shows it by itself. */
async function seenAfter(raw: Uint8Array, seen: Locator): Promise<void> {
  const delivered = Date.now()
  mailbox.deliver(raw)
  await seen.first().waitFor(LEFT)
  took.push(Date.now() - delivered)
}

const letterWith = (words: string) => mira.page.locator('article.letter').filter({ hasText: words })
const headers = (raw: Buffer | undefined) =>
  (raw?.toString('latin1').split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/gu, ' ')

test(
  `a mailbox is connected; a wrong password is told from everything else, and nothing typed is lost`,
  { timeout: 90_000 },
  async () => {
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
    const counts = say('account.folder.counts', { server: '1', held: '1' })
    await expect.poll(() => page.getByText(counts).count(), LEFT).toBe(2)
    expect(await wrong()).toEqual([])
  },
)

const typedIn = (form: Element) => Object.fromEntries(new FormData(form instanceof HTMLFormElement ? form : undefined))

test('whoever wrote is accepted as a client, and the conversation is opened', { timeout: 60_000 }, async () => {
  const { page, say, button } = mira
  await mira.go('/clients')
  await button(say('client.acceptLong', GRACE)).click()
  await page.getByText(say('client.done.accepted', GRACE)).waitFor()
  await mira.go('/conversations')
  await page.locator('main a[href^="/conversations/"]').first().click()
  await page.waitForURL(/\/conversations\/[\da-f-]{36}/u)
  conversation = new URL(page.url()).pathname
  expect(await page.locator('article.letter').count()).toBe(2)
})

test(
  'a letter of theirs is on the open conversation within two seconds, and is theirs',
  { timeout: 60_000 },
  async () => {
    const { page, say } = mira
    await markPage()
    const words = 'Which of the three comes first? And could you send me the file again?'
    const raw = await signedByGrace({ subject: 'Re: Covers', body: words, id: 'three@harbour', answers: 'two@salo' })
    await seenAfter(raw, letterWith(words))
    expect(await isSame()).toBe(true)
    expect(await page.locator('.sender-mark').count()).toBe(0)
    // S2-20: by when an answer is owed stands in the conversation, and on Today
    expect(await page.locator('.conversation-bar').innerText()).toContain(say('talk.owed.notNeeded'))
    await mira.go('/')
    const waits = page.locator('#waiting, section:has(#waiting)').first()
    expect(await waits.innerText()).toContain(say('studio.today.waitingLine', { name: GRACE.name, ago: '' }).trim())
  },
)

const ANSWER = 'The first of the three comes on Friday.'
const COPIED = 'hopper@harbour.example'

test(
  'an answer with a file is taken back within ten seconds, sent again, and leaves once',
  { timeout: 90_000 },
  async () => {
    const { page, say, button } = mira
    await mira.go(conversation)
    const form = page.locator('#reply form').first()
    await form.locator('[name=text]').fill(ANSWER)
    await form.locator('details.addressing summary').click()
    await form.locator('[name=cc]').fill(COPIED)
    await form
      .locator('[name=files]')
      .setInputFiles({ name: 'cover.txt', mimeType: 'text/plain', buffer: Buffer.from('a cover') })
    await page.locator('.attachments').getByText('cover.txt').waitFor()
    expect(await wrong()).toEqual([])
    await button(say('draft.send')).click()
    await page.locator('.under-way').waitFor()
    await button(say('studio.undo')).click()
    await page.waitForURL(/\/drafts\/[\da-f-]{36}$/u)
    expect(await page.locator('#reply [name=text]').inputValue()).toBe(ANSWER)
    expect(await page.locator('#reply [name=cc]').inputValue()).toBe(COPIED)
    expect(await page.locator('.attachments').innerText()).toContain('cover.txt')
    await button(say('draft.send')).click()
    await page.locator('.under-way').waitFor()
    expect(await wrong()).toEqual([])
    await page.locator('.flash').waitFor({ state: 'hidden', ...LEFT })
    await page.locator('.under-way').waitFor({ state: 'detached', ...LEFT })
    await letterWith(ANSWER).waitFor()
    expect(sink.sunk).toHaveLength(1)
    const [letter] = sink.sunk
    expect(letter?.to.toSorted()).toEqual([GRACE.address, COPIED])
    expect(headers(letter?.bytes)).toMatch(/^In-Reply-To: <three@harbour>/imu)
    expect(headers(letter?.bytes)).toMatch(/^References: .*<two@salo> <three@harbour>/imu)
    expect(headers(letter?.bytes)).toMatch(/^Subject: Re: Covers/imu)
    expect(letter?.bytes.toString('latin1').match(/filename="?cover\.txt/gu)).toHaveLength(1)
    const inSent = () => mailbox.sent().filter((raw) => raw.includes(letter?.messageId ?? '')).length
    await until('its copy stands in Sent', inSent, LEFT.timeout)
    expect(inSent()).toBe(1)
    await expect.poll(() => letterWith(ANSWER).count()).toBe(1)
  },
)

const CLAIMED = 'Please send the rest to my new account.'

/** Opens the one conversation of a list that is not the one with Grace, as soon as it is there. */
async function openOther(list: string): Promise<void> {
  const { page } = mira
  await mira.go(list)
  const others = page.locator(`main a[href^="/conversations/"]:not([href^="${conversation}"])`)
  await expect.poll(() => others.count(), LEFT).toBe(1)
  await others.first().click()
  await page.waitForURL(/\/conversations\/[\da-f-]{36}/u)
}

test(
  'the answer of theirs joins the thread; what only claims to be theirs is marked until a member vouches for it',
  { timeout: 60_000 },
  async () => {
    const { page, say, button } = mira
    const answers = sink.sunk[0]?.messageId ?? ''
    const words = 'Friday is fine. Could you send the second one as well?'
    // A Date counts whole seconds: nobody reads a letter and answers it within the one in which it left.
    await page.waitForTimeout(1_100)
    await seenAfter(
      await signedByGrace({ subject: 'Re: Covers', body: words, id: 'four@harbour', answers }),
      letterWith(words),
    )
    expect(await letterWith(words).locator('.sender-mark').count()).toBe(0)
    // It stands by itself: whoever guesses a subject gets into nobody's conversation.
    mailbox.deliver(
      claimedToBeGrace({ subject: 'Re: Covers', body: CLAIMED, id: 'five@elsewhere', answers: 'four@harbour' }),
    )
    await openOther('/conversations')
    const mark = letterWith(CLAIMED).locator('.sender-mark')
    expect(await mark.innerText()).toContain(say('notice.claimed', { name: GRACE.address }))
    expect(await wrong()).toEqual([])
    await button(say('notice.vouch')).click()
    await page.getByText(say('notice.said.vouched')).waitFor()
    await button(say('notice.unvouch')).click()
    await page.getByText(say('notice.said.unvouched')).waitFor()
    await button(say('notice.vouch')).waitFor()
  },
)

test(
  'a letter that pretends to be the studio’s own is marked, and a letter that came back is tied to the one that left',
  { timeout: 60_000 },
  async () => {
    const { page, say } = mira
    const pretended = 'Mira here, use this account from now on.'
    mailbox.deliver(
      pretendedToBeMira({ subject: 'Re: Covers', body: pretended, id: 'six@elsewhere', answers: 'four@harbour' }),
    )
    await openOther('/conversations?with=machines')
    const from = page.locator('details.letter.machine').filter({ hasText: pretended })
    await from.locator('summary').first().click()
    expect(await from.innerText()).toContain(say('notice.pretended'))
    expect(await wrong()).toEqual([])
    await mira.go(conversation)
    const { messageId = '' } = sink.sunk[0] ?? {}
    const line = letterWith(ANSWER).getByText(say('notice.failed.nobody', { address: COPIED }))
    await seenAfter(bounceOf({ messageId, address: COPIED }), line)
    // It reached the other one: both places that tell of it say so.
    await page.getByText(say('dispatch.standing.partly')).waitFor(LEFT)
    // On a machine that does other things as well, one of them may be late.
    expect(Math.min(...took)).toBeLessThan(ON_SCREEN)
    expect(await wrong()).toEqual([])
  },
)

test(
  'a letter needs no answer, a call is noted; the conversation is put away until tomorrow, and back',
  { timeout: 60_000 },
  async () => {
    const { page, say, button } = mira
    // A call after their letter is an answer as well; whoever waits for one is not asked how they are.
    await button(say('talk.owed.notNeeded')).click()
    await page.getByText(say('talk.done.noAnswer')).waitFor()
    await mira.link(say('talk.add')).click()
    await page.getByLabel(say('talk.way.call'), { exact: true }).check()
    await page.getByLabel(say('talk.seemed.little-uneasy'), { exact: true }).check()
    await page.locator('[name=saw]').fill('She asked twice about the paper.')
    expect(await wrong()).toEqual([])
    await button(say('talk.save')).click()
    await page.getByText(say('talk.done.noted')).waitFor()
    await mira.go(conversation)
    await page.locator('.told').getByText('She asked twice about the paper.').waitFor()
    await page.locator('.snooze-box summary').click()
    await page.locator('.snooze-presets button').first().click()
    const wakes = button(say('talk.snoozed.wake'))
    await wakes.waitFor()
    await mira.go('/conversations')
    await mira.go(conversation)
    await wakes.click()
    await page.getByText(say('talk.done.woken')).waitFor()
  },
)

test(
  'by keyboard alone: a new letter is begun with c, written, sent, taken back and dropped',
  { timeout: 60_000 },
  async () => {
    const { page, say } = mira
    await mira.go('/')
    await page.keyboard.press('c')
    await page.waitForURL('**/drafts/new')
    await tabTo('[name=to]')
    await page.keyboard.type(GRACE.address)
    await tabTo('[name=subject]')
    await page.keyboard.type('By keyboard')
    await tabTo('[name=text]')
    await page.keyboard.type('Every word of it.')
    await tabTo(`button:has-text("${say('draft.send')}")`)
    await page.keyboard.press('Enter')
    await page.locator('.flash').waitFor()
    await tabTo('.flash button.quiet')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/drafts\/[\da-f-]{36}$/u)
    expect(await page.locator('#reply [name=text]').inputValue()).toBe('Every word of it.')
    expect(await wrong()).toEqual([])
    await tabTo(`button:has-text("${say('draft.drop')}")`)
    await page.keyboard.press('Enter')
    await page.getByText(say('draft.done.dropped')).waitFor()
  },
)

/** Presses Tab until what is meant has the focus. */
async function tabTo(selector: string): Promise<void> {
  const { page } = mira
  const isThere = () => page.locator(selector).evaluateAll((all) => all.some((one) => one === document.activeElement))
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

test(
  'a check-in is prepared from Today and sent; answered on a phone without script, an uneasy answer proposes a concern',
  { timeout: 90_000 },
  async () => {
    const { page, say, button } = mira
    await mira.go('/clients')
    await page.locator('main h2 a, main h3 a').filter({ hasText: GRACE.name }).first().click()
    await mira.link(say('client.addProject')).click()
    await page.locator('[name=name]').fill('Three covers')
    await page.locator('[name=stage]').selectOption('under-way')
    await page.locator('[name=signedOn]').fill(new Date(Date.now() - 10 * DAY).toISOString().slice(0, 10))
    await button(say('client.save')).click()
    await page.getByText('Three covers').first().waitFor()
    await mira.go('/')
    await button(say('checkin.prepareLong', GRACE)).click()
    await button(say('dispatch.send')).waitFor()
    expect(await wrong()).toEqual([])
    await button(say('dispatch.send')).click()
    await page.getByText(say('dispatch.done.leaving')).waitFor()
    await until('it has left', () => sink.sunk.length === 2, LEFT.timeout)
    await page.locator('.flash').waitFor({ state: 'hidden', ...LEFT })
    const letter = sink.sunk[1]?.bytes
    expect(headers(letter)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/imu)
    const text = textOf(letter)
    const link = new RegExp(`${secure.origin}/p/links/\\S+/answers/bothered`, 'u').exec(text)?.[0] ?? ''
    expect(link).not.toBe('')

    const grace = await walker(browser, secure.origin, { javaScriptEnabled: false })
    await grace.page.goto(link)
    expect(await grace.page.locator('[name=ease]:checked').getAttribute('value')).toBe('bothered')
    expect(await fits(grace.page)).toBe(true)
    await grace.page.locator('[name=words]').fill('The paper is too thin.')
    await grace.button(grace.say('checkin.theirs.send')).click()
    await grace.page.getByText(grace.say('checkin.theirs.thanks')).first().waitFor()
    expect(await fits(grace.page)).toBe(true)

    await mira.go('/')
    await page.getByText('The paper is too thin.').waitFor()
    expect(await wrong()).toEqual([])
    await button(say('checkin.openConcernLong', GRACE)).click()
    await page.waitForURL(/\/concerns\/[\da-f-]{36}/u)
    await page.getByText('The paper is too thin.').first().waitFor()
  },
)

test(
  'a mail program stops the check-ins with one POST, and the client’s page says so',
  { timeout: 60_000 },
  async () => {
    const { page, say } = mira
    const link = /^List-Unsubscribe: .*<(https:[^>]+)>/imu.exec(headers(sink.sunk[1]?.bytes))?.[1] ?? ''
    // As the proxy hands it on: no cookie, no origin.
    const answer = await fetch(`http://127.0.0.1:${secure.port}${new URL(link).pathname}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      redirect: 'manual',
    })
    expect(answer.status).toBe(200)
    await mira.go('/clients')
    await page.locator('main h2 a, main h3 a').filter({ hasText: GRACE.name }).first().click()
    await page.locator('.stops').waitFor()
    expect(await page.locator('.stops').textContent()).toContain(say('checkin.stops.allow'))
    expect(await wrong()).toEqual([])
    expect(studio.told()).toBe('')
  },
)

/** The plain words of a letter, as a mail program shows them. */
function textOf(raw: Buffer | undefined): string {
  const [part = ''] =
    /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/u.exec(raw?.toString('utf8') ?? '')?.slice(1) ?? []
  return /Content-Transfer-Encoding: quoted-printable/iu.test(raw?.toString('latin1') ?? '')
    ? part
        .replaceAll(/=\r\n/gu, '')
        .replaceAll(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    : part
}
