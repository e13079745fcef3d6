import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { launchBrowser } from '#testing/browser.ts'
import { englishIn } from './english.ts'
import { doubtIn } from './mailbox.ts'
import { workshop } from './serving.ts'
import { firstRun, fits, importLetters, walker } from './walk.ts'

// S0-14, S2-1; interface.md, For everyone: five languages, nothing overflows, nothing is left in English.

/** Pages of live mail: connecting a mailbox by its address and by consent, writing, what was begun, what leaves. */
const MAIL_PAGES = [
  '/accounts',
  '/accounts/new',
  '/accounts/new?address=mira@gmail.com',
  '/accounts/new?address=mira@gmail.com&proof=oauth2',
  '/accounts/forwarding',
  '/drafts',
  '/drafts/new',
  '/outbox',
]

const { folder, serve } = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test(
  'one click opens the sample studio in the language of the page; from there one begins one’s own',
  { timeout: 120_000 },
  async () => {
    const studio = await serve({ DATA_DIR: folder('sample') })
    const user = await walker(browser, studio.origin, { language: 'el' })
    const { page, say } = user
    await user.go('/')
    await user.button(say('studio.welcome.sampleAct')).click()
    await page.locator('.needs').first().waitFor({ timeout: 60_000 })
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const conversations = await hrefs('.needs .telling')
    await user.go('/clients')
    const clients = await hrefs('.client-row h2 a')
    expect(clients).toHaveLength(14)
    await user.go('/concerns')
    const concerns = await hrefs('.concerns h2 a')
    expect(concerns).toHaveLength(6)
    const lists = ['/', '/clients', '/concerns', '/promises', '/outbox', '/conversations', '/settings']
    for (const path of [...lists, ...clients, ...concerns, ...conversations]) {
      await user.go(path)
      expect(await englishIn(page, 'el'), path).toEqual([])
      expect(await fits(page), `${path} fits`).toBe(true)
    }
    await user.link(say('studio.sampleLeave')).click()
    await page.waitForURL('**/welcome**')
    await firstRun(user)
    await user.go('/')
    await page.getByText(say('studio.today.begin')).waitFor()
    expect(await page.locator('.needs, .banner').count()).toBe(0)
    expect(studio.told()).toBe('')
  },
)

test.each(LANGUAGES)(
  'the main path in %s: every page in that language, whole at 360 pixels',
  { timeout: 90_000 },
  async (language) => {
    const home = folder(language)
    mkdirSync(home, { recursive: true })
    const studio = await serve({ DATA_DIR: home })
    const user = await walker(browser, studio.origin, { language })
    const { page, say } = user
    const looked: string[] = []
    const look = async () => {
      const where = new URL(page.url()).pathname
      looked.push(where)
      expect(await page.locator('html').getAttribute('lang'), where).toBe(language)
      expect(await fits(page), `${where} fits`).toBe(true)
      expect(await englishIn(page, language), where).toEqual([])
    }

    const { who, letters } = doubtIn(language, Date.now())
    await user.go('/')
    await look()
    await firstRun(user)
    await look()
    await user.go('/')
    await look()
    await importLetters(user, home, letters)
    await look()
    await user.link(say('studio.import.report')).click()
    await page.locator('dl.figures').first().waitFor()
    await look()
    await user.link(say('studio.import.next')).click()
    await user.button(say('client.acceptLong', { name: who.name })).waitFor()
    await look()
    await user.button(say('client.acceptLong', { name: who.name })).click()
    await page.getByText(say('client.done.accepted', { name: who.name })).waitFor()
    await look()
    await user.go('/')
    expect(await page.locator('.needs h2 a').allTextContents()).toEqual([who.name])
    expect(await page.locator('.needs q').getAttribute('lang')).toBe(language)
    await look()
    const telling = (await page.locator('.needs .telling').getAttribute('href')) ?? ''
    await page.locator('.needs .go').click()
    await page.waitForURL('**/clients/*#ask')
    expect(await page.locator('#ask textarea').getAttribute('lang')).toBe(language)
    await look()
    await user.button(say('reading.askOtherwise')).click()
    await page.getByText(say('studio.done.asked')).waitFor()
    await look()
    await user.go('/clients/attention')
    await look()
    await user.go(telling)
    await page.locator('aside.margin .note').first().waitFor()
    await look()
    await page.locator('#reply form').waitFor()
    await page
      .locator('details:not([open]) > summary')
      .evaluateAll((all) => all.forEach((one) => one.parentElement?.setAttribute('open', '')))
    await look()
    await user.link(say('talk.add')).first().click()
    await page.locator('.talk-form').waitFor()
    await look()
    for (const path of ['/settings', ...MAIL_PAGES]) {
      await user.go(path)
      await look()
    }
    expect(looked).toHaveLength(15 + MAIL_PAGES.length)
    // It shows replies in every language of a client.
    await user.go('/saved-replies')
    expect(await fits(page)).toBe(true)
    await page.context().close()
    expect(await studio.end('SIGINT')).toBe(0)
  },
)
