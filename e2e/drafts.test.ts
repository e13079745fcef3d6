import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { ADA } from '#testing/cast.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { mailboxOf } from './mailbox.ts'
import { workshop } from './serving.ts'
import { firstRun, importLetters, LAPTOP, type Walker, walker } from './walk.ts'

// issue 6, Conversation: drafts that survive anything, in a real browser against the built program

const { folder, serve } = workshop()
let browser: Browser
let mira: Walker
let conversation = ''

beforeAll(async () => {
  browser = await launchBrowser()
  const home = folder('mira')
  mira = await walker(browser, (await serve({ DATA_DIR: home })).origin, { viewport: LAPTOP })
  await firstRun(mira)
  await importLetters(mira, home, mailboxOf(Date.now()).letters)
  await mira.go('/clients')
  await mira.button(mira.say('client.acceptLong', { name: ADA.name })).click()
  await mira.page.getByText(mira.say('client.done.accepted', { name: ADA.name })).waitFor()
  await mira.go('/conversations')
  await mira.page.locator('main h2 a').first().click()
  await mira.page.waitForURL(/\/conversations\/[\da-f-]{36}/u)
  conversation = new URL(mira.page.url()).pathname
})
afterAll(() => browser.close())

/** A busy machine. */
const LONG = { timeout: 10_000 }

const words = () => mira.page.locator('#field-text')
const type = async (text: string) => {
  await words().click()
  await words().pressSequentially(text)
}

test('what is typed is kept by itself, and stands there in another window', async () => {
  const { page } = mira
  await mira.go(conversation)
  await type('The plan is ready.')
  await page
    .locator('.kept')
    .filter({ hasText: /\d:\d\d/u })
    .waitFor()
  const other = await page.context().newPage()
  await other.goto(mira.origin + conversation)
  expect(await other.locator('#field-text').inputValue()).toBe('The plan is ready.')
  await other.close()
})

test('the last words go along when the page is left at once, by a link and by closing the window', async () => {
  const { page } = mira
  await mira.go(conversation)
  await words().fill('Left by a link.')
  await page.locator('nav a[href="/clients"]').click()
  await page.waitForURL('**/clients')
  await mira.go(conversation)
  await expect.poll(() => words().inputValue(), LONG).toBe('Left by a link.')
  const other = await page.context().newPage()
  await other.goto(mira.origin + conversation)
  await other.locator('#field-text').fill('Left by closing.')
  await other.close({ runBeforeUnload: true })
  await expect
    .poll(async () => {
      await mira.go(conversation)
      return words().inputValue()
    }, LONG)
    .toBe('Left by closing.')
})

test('while the line is cut it is said, the words wait, and are kept once it is there again', async () => {
  const { page } = mira
  const tunnel = await page.context().newPage()
  await tunnel.goto(mira.origin + conversation)
  await page.context().setOffline(true)
  await tunnel.locator('#field-text').fill('Typed in a tunnel.')
  await tunnel.getByText(mira.say('draft.unkept')).waitFor()
  // The window is closed in the tunnel: the words come back into the form, or went after it as soon as the line was there.
  await tunnel.close()
  await page.context().setOffline(false)
  await expect
    .poll(async () => {
      await mira.go(conversation)
      return words().inputValue()
    }, LONG)
    .toBe('Typed in a tunnel.')
  await expect
    .poll(async () => {
      const other = await page.context().newPage()
      await other.goto(mira.origin + conversation)
      const kept = await other.locator('#field-text').inputValue()
      await other.close()
      return kept
    }, LONG)
    .toBe('Typed in a tunnel.')
})

test('two windows on one draft keep both', async () => {
  const { page } = mira
  await mira.go(conversation)
  const other = await page.context().newPage()
  await other.goto(mira.origin + conversation)
  // These words, and asked for before they are typed: on a slow machine others may still be on their way, and these kept before anybody looks.
  const kept = page.waitForResponse((answer) => /first.window/u.test(answer.request().postData() ?? '') && answer.ok())
  await words().fill('By the first window.')
  await kept
  await other.locator('#field-text').fill('By the second window.')
  await other.getByText(mira.say('draft.apart')).waitFor()
  await other.close()
  await mira.go('/drafts')
  await page.getByText('By the second window.').waitFor()
  expect(await page.getByText('By the first window.').count()).toBe(1)
})

/** Only what leaves from here carries files. */
async function connectMailbox(): Promise<void> {
  const fields = {
    proof: 'password',
    address: 'mira@salo.example',
    name: 'Mira',
    user: '',
    pass: 'word',
    anyway: 'yes',
  }
  const outgoing = { outgoingHost: 'smtp.salo.example', outgoingPort: '465', outgoingProtection: 'tls' }
  const form = { ...fields, ...outgoing }
  const led = await mira.page.evaluate(async (body) => {
    const answer = await fetch('/accounts', { method: 'POST', body: new URLSearchParams(body) })
    return new URL(answer.url).pathname
  }, form)
  expect(led).toMatch(/^\/accounts\/[\da-f-]{36}$/u)
}

test('a saved reply is put where the cursor stands, and a file that is chosen goes along with what is typed', async () => {
  const { page } = mira
  await mira.go('/accounts')
  await connectMailbox()
  await mira.go('/saved-replies')
  await page.locator('#field-title').fill('Thanks')
  await page.locator('form.form #field-text').fill('Thank you, {name}.')
  await mira.button(mira.say('studio.form.save')).click()
  await page.getByText(mira.say('draft.done.replyKept')).waitFor()
  await mira.go('/drafts/new')
  await page.locator('#field-to').fill(`Ada Byron <${ADA.address}>`)
  await words().fill('Dear Ada,')
  await page.locator('.replies > summary').click()
  await page.locator('.replies details summary').first().click()
  await mira.button(mira.say('draft.insertLong', { title: 'Thanks' })).click()
  expect(await words().inputValue()).toMatch(/^Dear Ada,\n\nThank you, /u)
  await page
    .locator('#field-files')
    .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('a plan') })
  await page.getByText('plan.txt').waitFor()
  expect(await words().inputValue()).toMatch(/^Dear Ada,\n\nThank you, /u)
})

test('whoever is signed out meanwhile and presses a button finds every word again after signing in, and none is left after signing out', async () => {
  const { page } = mira
  await mira.go('/drafts/new')
  await page.context().clearCookies()
  await words().fill('Typed after the session ended.')
  await mira.button(mira.say('draft.keep')).click()
  await page.waitForURL('**/sign-in**')
  await mira.field(mira.say('studio.signIn.email')).fill(FIRST_RUN.email)
  await mira.field(mira.say('studio.form.password')).fill(FIRST_RUN.password)
  await mira.button(mira.say('studio.signIn')).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await mira.go('/drafts/new')
  await page.getByText(mira.say('draft.found')).waitFor()
  expect(await words().inputValue()).toBe('Typed after the session ended.')
  const waiting = () => page.evaluate(() => Object.keys(localStorage).filter((place) => place.startsWith('draft ')))
  await expect.poll(waiting, LONG).toEqual([])
  await page.evaluate(() => localStorage.setItem('draft of somebody', '{}'))
  const other = await page.context().newPage()
  await other.goto(`${mira.origin}/settings`)
  await other.getByRole('button', { name: mira.say('studio.signOut') }).click()
  await other.waitForURL('**/sign-in**')
  expect(await waiting()).toEqual([])
})
