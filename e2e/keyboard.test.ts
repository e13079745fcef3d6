import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ADA } from '#testing/cast.ts'
import { launchBrowser } from '#testing/browser.ts'
import { HANNAH, mailboxOf } from './mailbox.ts'
import { workshop } from './serving.ts'
import { firstRun, importLetters, type Walker, walker } from './walk.ts'

// interface.md, Quick: `/` search, `g` then a letter to go, `c` to compose, `?` for the list

const { folder, serve } = workshop()
let browser: Browser
let mira: Walker

beforeAll(async () => {
  browser = await launchBrowser()
  const home = folder('mira')
  mira = await walker(browser, (await serve({ DATA_DIR: home })).origin)
  await mira.page.setViewportSize({ width: 1200, height: 800 })
  await firstRun(mira)
  await importLetters(mira, home, mailboxOf(Date.now()).letters)
  for (const { name } of [HANNAH, ADA]) {
    await mira.go('/clients')
    await mira.button(mira.say('client.acceptLong', { name })).click()
    await mira.page.getByText(mira.say('client.done.accepted', { name })).waitFor()
  }
})
afterAll(() => browser.close())

const focused = () => mira.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test('j and k walk through the list, and the return key opens what they stand on', async () => {
  const { page } = mira
  await mira.go('/clients')
  await page.keyboard.press('j')
  const first = await focused()
  await page.keyboard.press('j')
  expect(await focused()).not.toBe(first)
  await page.keyboard.press('k')
  expect(await focused()).toBe(first)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/clients\/[\da-f-]{36}/u)
})

test('c goes to where one writes: on a conversation to the answer, elsewhere to a new letter', async () => {
  const { page } = mira
  await mira.go('/conversations')
  await page.keyboard.press('c')
  await page.waitForURL('**/drafts/new')
  await mira.go('/conversations')
  await page.locator('main a').filter({ hasText: 'Punch cards' }).first().click()
  await page.waitForURL(/\/conversations\/[\da-f-]{36}/u)
  await page.locator('#reply textarea').waitFor()
  await page.keyboard.press('c')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-text')
})

test('/ goes to the search, letters typed there stay letters, and ? shows the list of keys', async () => {
  const { page, say } = mira
  await mira.go('/')
  await page.keyboard.press('/')
  await page.keyboard.type('gcj?')
  expect(await page.locator('#search-everywhere').inputValue()).toBe('gcj?')
  expect(new URL(page.url()).pathname).toBe('/')
  await page.locator('#search-everywhere').fill('')
  await page.locator('#search-everywhere').blur()
  await page.keyboard.press('?')
  await page.locator('dialog[open]').getByText(say('studio.keyCompose')).waitFor()
  await page.keyboard.press('j')
  expect(await page.locator('dialog[open]').count()).toBe(1)
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await page.waitForURL('**/conversations')
})
