import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { workshop } from './serving.ts'
import * as people from './two-people.ts'
import { firstRun, LAPTOP, type Walker, walker } from './walk.ts'

// interface.md, For everyone: by keyboard alone. S0-15, S0-26

const { folder, serve } = workshop()
let browser: Browser
let mira: Walker

beforeAll(async () => {
  browser = await launchBrowser()
  mira = await walker(browser, (await serve({ DATA_DIR: folder('keys') })).origin, { viewport: LAPTOP })
  await firstRun(mira)
  await people.addClient(mira, { name: 'Ada Byron', address: 'ada@engine.example', language: 'en' })
})
afterAll(() => browser.close())

/** Tabs on until something is focused that is called so. */
async function tabTo(name: string): Promise<void> {
  const { page } = mira
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab')
    if ((await focused()) === name) return
  }
  throw new Error(`No tab leads to ${name}`)
}

/** What is focused, as it is called: its own name, its label, or its words. */
const focused = () =>
  mira.page.evaluate(() => {
    const one = document.activeElement
    const control = one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement ? one.labels[0] : null
    return (control ?? one)?.textContent?.trim() ?? ''
  })

/** The return key on what is focused, and the page that answers. */
const enter = () => people.answeredAfter(mira, () => mira.page.keyboard.press('Enter'))

test('a concern is opened, two options are found and offered, by keyboard alone', { timeout: 60_000 }, async () => {
  const { page, say } = mira
  await mira.go('/')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.waitForURL('**/clients')
  await page.locator('.client-row').waitFor()
  await page.keyboard.press('j')
  await enter()
  await tabTo(say('concern.open'))
  await enter()
  await page.locator('textarea[name=words]').waitFor()
  expect(await focused()).toBe(say('concern.opening.byHand'))
  await page.keyboard.type('She asked twice what the covers cost.')
  await tabTo(say('concern.open'))
  await enter()
  await page.waitForURL(/\/concerns\/[\da-f-]{36}/u)
  await hearsInACall()
  for (const [words, kind] of [
    ['A price for each cover', ''],
    ['Fewer covers', 'A way out'],
  ] as const) {
    await tabTo(say('concern.options.label'))
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
    await page.keyboard.type(kind)
    await tabTo(say('concern.options.act'))
    await enter()
  }
  expect(await page.locator('.options .kind').allTextContents()).toEqual([
    say('concern.kind.solution'),
    say('concern.kind.way-out'),
  ])
  await tabTo(say('concern.offer.act'))
  await enter()
  await page.getByText(say('concern.done.queued')).waitFor()
  expect(await page.getByText(say('concern.option.undecided')).count()).toBe(2)
})

/** Their own words come before anything is offered. */
async function hearsInACall(): Promise<void> {
  const { page, say } = mira
  await tabTo(say('concern.call-notes.said'))
  await page.keyboard.type('I never know what the next bill will be.')
  await tabTo(say('concern.hearing.act'))
  await enter()
  await page.getByText(say('concern.next.options')).first().waitFor()
}
