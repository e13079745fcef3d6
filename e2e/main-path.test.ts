import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { money } from '#foundation/money.ts'
import { ADA } from '#testing/cast.ts'
import { launchBrowser } from '#testing/browser.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { englishIn } from './english.ts'
import { HANNAH, mailboxOf } from './mailbox.ts'
import { type Served, workshop } from './serving.ts'
import { firstRun, fits, importLetters, type Walker, walker } from './walk.ts'

// The studio as its user meets it: the built program, a browser, real mail. S0-12, S0-14, S2-1, S2-4

const { folder, serve } = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('a new user, on a phone', () => {
  let studio: Served
  let mira: Walker
  const home = folder('mira')
  const mailbox = mailboxOf(Date.now())

  beforeAll(async () => {
    studio = await serve({ DATA_DIR: home })
    mira = await walker(browser, studio.origin)
  })

  test('the first visit is the first run, in the language of the browser', async () => {
    const { page } = await walker(browser, studio.origin, { language: 'fi' })
    await page.goto(studio.origin)
    expect(new URL(page.url()).pathname).toBe('/welcome')
    expect(await page.locator('html').getAttribute('lang')).toBe('fi')
    expect(await page.locator('select[name=language]').inputValue()).toBe('fi')
    await mira.go('/')
    expect(await mira.page.locator('html').getAttribute('lang')).toBe('en')
    // What finds English on a page finds it here.
    expect(await englishIn(mira.page, 'fi')).toContain(mira.say('studio.welcome.lede'))
    await page.context().close()
  })

  test('the first run ends with recovery codes, shown this one time', async () => {
    await firstRun(mira)
    const codes = await mira.page.locator('#codes li').allTextContents()
    expect(new Set(codes.map((code) => code.trim())).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThanOrEqual(8)
    await mira.link(mira.say('studio.codes.next')).click()
    await mira.page.waitForURL('**/import')
    await mira.page.goBack()
    expect(await mira.page.content()).not.toContain(codes[0]?.trim())
  })

  test('an export of the mail program goes in, and the report accounts for every letter', async () => {
    await importLetters(mira, home, mailbox.letters)
    await mira.link(mira.say('studio.import.report')).click()
    const figures = mira.page.locator('dl.figures > div')
    await figures.first().waitFor()
    const told = await figures.evaluateAll((list) =>
      list.map((one) => [one.querySelector('dt')?.textContent, Number(one.querySelector('dd')?.textContent)]),
    )
    const { say } = mira
    expect(Object.fromEntries(told)).toEqual({
      [say('studio.import.stored')]: mailbox.readable,
      [say('studio.import.duplicates')]: 0,
      [say('studio.import.unparsed')]: 1,
      [say('studio.import.threads')]: 12,
      [say('studio.import.people')]: 2,
      [say('studio.import.machines')]: 0,
    })
    const unread = await mira.page.locator('table tbody tr').allTextContents()
    expect(unread).toEqual([`Inbox.mbox#${mailbox.letters.length}${say('studio.import.unread.no-headers')}`])
  })

  test('who the clients are is proposed, and nobody is read until the user says so', async () => {
    await mira.link(mira.say('studio.import.next')).click()
    await mira.page.waitForURL('**/clients#proposals')
    await expect.poll(() => mira.page.locator('.proposal h3').allTextContents()).toHaveLength(2)
    expect(await mira.page.locator('.reading').count()).toBe(0)
    for (const { name } of [HANNAH, ADA]) {
      await mira.button(mira.say('client.acceptLong', { name })).click()
      await mira.page.getByText(mira.say('client.done.accepted', { name })).waitFor()
    }
    expect(await mira.page.locator('.proposal').count()).toBe(0)
  })

  test('Today says who may be uneasy, in their own words', async () => {
    await mira.go('/')
    const needs = mira.page.locator('.needs > li')
    expect(await needs.locator('h2').allTextContents()).toEqual([expect.stringContaining(HANNAH.name)])
    expect(await needs.locator('q').textContent()).toContain(HANNAH.doubt)
    expect(await fits(mira.page)).toBe(true)
  })

  test('the conversation shows what it may mean beside the words; “not this time” takes the reading away, and undo brings it back', async () => {
    const { page, say, button } = mira
    await toTheTelling(mira)
    await page.locator('aside.margin .note').first().waitFor()
    expect((await page.locator('.letter mark').allTextContents()).join(' ')).toContain('wondering whether')
    const reading = page.locator('.lede .reading')
    const uneasy = await reading.textContent()
    for (let left = 10; left > 0; left -= 1) {
      await page
        .getByLabel(/^Not this time: /u)
        .first()
        .click()
      await button(say('reading.reason.misread')).first().click()
      await page.getByText(say('studio.done.dismissed')).waitFor()
      if ((await reading.textContent())?.trim() === say('reading.calm')) break
      await toTheTelling(mira)
      await page.locator('aside.margin').first().waitFor()
    }
    expect((await reading.textContent())?.trim()).toBe(say('reading.calm'))
    await button(say('studio.undo')).click()
    await page.getByText(say('studio.done.takenBack')).waitFor()
    expect((await reading.textContent())?.trim()).not.toBe(say('reading.calm'))
    expect(uneasy?.trim()).toBe(say('reading.uneasy'))
  })

  test('a word typed into the search finds the letter, and opens it in its conversation', async () => {
    const { page, say, field, button, link } = mira
    await mira.go('/')
    await link(say('studio.search')).click()
    await field(say('studio.search.field')).fill('WONDERING whéther')
    await button(say('studio.search.act')).click()
    const first = page.locator('.found-letters > li').first()
    await first.waitFor()
    expect(await first.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['wondering', 'whether']))
    expect(await fits(page)).toBe(true)
    await first.locator('h3 a').click()
    await page.waitForURL('**/conversations/*#letter-*')
    const letter = page.locator(new URL(page.url()).hash)
    await letter.waitFor()
    expect(await letter.textContent()).toContain('wondering whether')
  })

  test('a client is added, renamed, archived, and brought back by undo', async () => {
    const { page, say, field, button, link } = mira
    await mira.go('/clients/new')
    await field(say('client.name')).fill('Harbour Lights')
    await field(say('client.contactName')).fill('Grace Hopper')
    await field(say('client.addresses')).fill('grace@harbour.example')
    await button(say('client.save')).click()
    await page.getByText(say('client.done.added', { name: 'Harbour Lights' })).waitFor()
    await link(say('client.edit')).click()
    await field(say('client.name')).fill('Harbour & Lights')
    await button(say('client.save')).click()
    await page.getByRole('heading', { level: 1, name: 'Harbour & Lights' }).waitFor()
    await button(say('client.archive')).click()
    await page.getByText(say('client.done.archived', { name: 'Harbour & Lights' })).waitFor()
    expect(await page.locator('.client-row h2').allTextContents()).not.toContain('Harbour & Lights')
    await button(say('studio.undo')).click()
    await page.getByRole('heading', { level: 1, name: 'Harbour & Lights' }).waitFor()
    await mira.go('/clients')
    expect(await page.locator('.client-row h2').allTextContents()).toContain('Harbour & Lights')
  })

  test('a price is understood as a Finn writes it; one that is none comes back with everything typed', async () => {
    const { page, say, field, button, link } = mira
    await link('Harbour & Lights').click()
    await link(say('client.addProject')).click()
    await field(say('client.projectName')).fill('Verkkosivut')
    await field(say('client.price')).fill('neljä tonnia')
    await button(say('client.save')).click()
    await page.locator('.problems').waitFor()
    expect(await field(say('client.projectName')).inputValue()).toBe('Verkkosivut')
    expect(await field(say('client.price')).inputValue()).toBe('neljä tonnia')
    await field(say('client.price')).fill('4 800,50')
    await button(say('client.save')).click()
    await page.locator('.project').waitFor()
    expect(await page.locator('.project').textContent()).toContain(money(480_050, 'EUR', 'en'))
  })

  test('with listening switched off nothing is concluded any more', async () => {
    const { page, say, button } = mira
    await mira.go('/')
    await page.locator('.needs h2 a').click()
    await button(say('client.switchOffLong', { name: HANNAH.name })).click()
    await page.getByText(say('client.done.listeningOff')).waitFor()
    expect((await page.locator('.evidence .reading').textContent())?.trim()).toBe(say('reading.unheard'))
    await mira.go('/')
    expect(await page.locator('.needs').count()).toBe(0)
  })

  test('sign out, sign in; another device is listed, and ended', async () => {
    const { page, say, field, button } = mira
    await mira.go('/settings')
    await button(say('studio.signOut')).click()
    await page.getByText(say('studio.done.signedOut')).waitFor()
    await mira.go('/clients')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signIn(mira)
    await page.waitForURL('**/clients')
    const laptop = await walker(browser, studio.origin)
    await laptop.go('/sign-in')
    await signIn(laptop)
    await laptop.page.locator('nav [aria-current=page]').waitFor()
    await mira.go('/settings')
    expect(await page.locator('#sessions li').count()).toBe(2)
    await page.locator('#sessions li button').click()
    await page.getByText(say('studio.done.sessionEnded')).waitFor()
    expect(await page.locator('#sessions li').count()).toBe(1)
    await laptop.go('/')
    expect(new URL(laptop.page.url()).pathname).toBe('/sign-in')
    await field(say('studio.form.name')).waitFor()
    expect(await button(say('studio.signOut')).count()).toBe(1)
  })
})

/** From Today to the letter that says most: by its words, or by the client's page where behaviour alone is left. */
async function toTheTelling({ page, go }: Walker): Promise<void> {
  await go('/')
  const telling = page.locator('.needs .telling')
  if ((await telling.count()) > 0) return telling.first().click()
  await page.locator('.needs h2 a').first().click()
  await page.locator('.evidence .for a').first().click()
}

async function signIn({ say, field, button }: Walker): Promise<void> {
  await field(say('studio.signIn.email')).fill(FIRST_RUN.email)
  await field(say('studio.form.password')).fill(FIRST_RUN.password)
  await button(say('studio.signIn')).click()
}
