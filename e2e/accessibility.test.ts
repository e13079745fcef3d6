import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { ADA } from '#testing/cast.ts'
import { faults } from './axe.ts'
import { complaintsOf } from './complaints.ts'
import { hostileLetters, HOSTILE } from './hostile-mail.ts'
import { HANNAH, mailboxOf } from './mailbox.ts'
import { type Served, workshop } from './serving.ts'
import { firstRun, fits, importLetters, type Walker, walker } from './walk.ts'

// interface.md, For everyone: WCAG 2.2 AA by axe on every page, in light and dark; by keyboard alone; without script.

const { folder, serve } = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('every page, in light and dark, on a phone', () => {
  let studio: Served
  let mira: Walker
  let complaints: string[]
  const home = folder('mira')
  const client = { path: '', conversation: '' }

  /** What is wrong with the page as it stands, and what the browser said on the way to it. */
  const wrong = async () => {
    const sticksOut = (await fits(mira.page)) ? [] : ['it sticks out to the side']
    return [...(await faults(mira.page)), ...sticksOut, ...complaints.splice(0)]
  }

  beforeAll(async () => {
    studio = await serve({ DATA_DIR: home })
    mira = await walker(browser, studio.origin)
    complaints = complaintsOf(mira)
  })

  test('the first run, also with problems in it', async () => {
    await mira.go('/welcome')
    expect(await wrong()).toEqual([])
    await mira.button(mira.say('studio.welcome.create')).click()
    await mira.page.locator('.problems').waitFor()
    expect(await wrong()).toEqual([])
  })

  test('the recovery codes', async () => {
    await firstRun(mira)
    expect(await wrong()).toEqual([])
  })

  test.each([
    '/',
    '/clients',
    '/conversations',
    '/import',
    '/settings',
    '/nowhere',
    '/clients/new',
    '/accounts',
    '/accounts/new',
    '/accounts/new?address=mira@gmail.com',
    '/accounts/forwarding',
    '/outbox',
    '/drafts',
    '/drafts/new',
    '/saved-replies',
  ])('%s while there is nothing yet', async (path) => {
    await mira.go(path)
    expect(await wrong()).toEqual([])
  })

  test('an import and its report', async () => {
    await importLetters(mira, home, mailboxOf(Date.now()).letters)
    expect(await wrong()).toEqual([])
    await mira.link(mira.say('studio.import.report')).click()
    await mira.page.locator('dl.figures').first().waitFor()
    expect(await wrong()).toEqual([])
  })

  test('the proposals, Today, a client and a conversation', async () => {
    const { page, say } = mira
    await mira.go('/clients')
    expect(await wrong()).toEqual([])
    for (const { name } of [HANNAH, ADA]) {
      await mira.button(say('client.acceptLong', { name })).click()
      await page.getByText(say('client.done.accepted', { name })).waitFor()
    }
    expect(await wrong()).toEqual([])
    await mira.go('/')
    await page.locator('.needs').waitFor()
    expect(await wrong()).toEqual([])
    client.path = (await page.locator('.needs h2 a').getAttribute('href')) ?? ''
    client.conversation = (await page.locator('.needs .telling').getAttribute('href')) ?? ''
    await mira.go(client.conversation)
    await page.locator('aside.margin').first().waitFor()
    expect(await wrong()).toEqual([])
    await mira.go(client.path)
    expect(await wrong()).toEqual([])
  })

  test.each(['/edit', '/contacts/new', '/projects/new'])('a client’s %s, sent empty', async (form) => {
    const { page, say } = mira
    await mira.go(client.path + form)
    for (const box of await page.locator('main input[required]').all()) await box.fill('')
    await mira.button(say('client.save')).click()
    await page.locator('.problems').waitFor()
    expect(await wrong()).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
  })

  test('the conversations', async () => {
    await mira.go('/conversations')
    expect(await wrong()).toEqual([])
  })

  test('by keyboard alone: past the navigation, from room to room, and the list of keys', async () => {
    const { page } = mira
    await mira.go('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('page')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL('**/clients')
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    expect(await wrong()).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' })
    await mira.go(client.conversation)
    const whyNot = page.locator('aside.margin .why-not summary').first()
    await whyNot.focus()
    await page.keyboard.press('Enter')
    expect(await wrong()).toEqual([])
    await whyNot.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(mira.say('studio.done.dismissed')).waitFor()
    expect(complaints.splice(0)).toEqual([])
  })

  test('a letter that means harm is shown as what it is: words', async () => {
    const { page } = mira
    await importLetters(mira, home, hostileLetters(Date.now()))
    await mira.go('/clients')
    await page.locator('.proposal button').first().click()
    await page.locator('.proposal').first().waitFor({ state: 'detached' })
    for (const path of ['/', '/clients', '/conversations']) {
      await mira.go(path)
      expect(await page.title()).not.toContain('owned')
    }
    const conversations = await page
      .locator('main a[href^="/conversations/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    let shown = ''
    for (const path of conversations) {
      await mira.go(path ?? '')
      shown += await page.locator('main').innerText()
      expect(await page.evaluate(() => Reflect.get(globalThis, 'owned'))).toBeUndefined()
      const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      expect(links.filter((href) => !/^(?:\/|mailto:|#)/u.test(href))).toEqual([])
    }
    for (const words of HOSTILE.words) expect(shown).toContain(words)
    expect(await page.title()).not.toBe('owned')
    expect(await faults(page)).toEqual([])
    expect(complaints.splice(0)).toEqual([])
  })

  test('signing in, and a lost password, also with problems in them', async () => {
    const { page, say } = mira
    await mira.go('/settings')
    expect(await wrong()).toEqual([])
    await mira.button(say('studio.signOut')).click()
    await page.getByText(say('studio.done.signedOut')).waitFor()
    expect(await wrong()).toEqual([])
    await mira.button(say('studio.signIn')).click()
    await page.locator('.problems').waitFor()
    expect(await wrong()).toEqual([])
    await mira.go('/lost-password')
    await mira.button(say('studio.lost.act')).click()
    await page.locator('.problems').waitFor()
    expect(await wrong()).toEqual([])
  })
})

test('what is watched for is seen: an inline script, a picture from elsewhere, grey on grey, and what sticks out', async () => {
  const studio = await serve({ DATA_DIR: folder('canary') })
  const ada = await walker(browser, studio.origin)
  const complaints = complaintsOf(ada)
  await ada.go('/welcome')
  expect(await faults(ada.page)).toEqual([])
  await ada.page.evaluate(() => {
    const grey = Object.assign(document.createElement('p'), { textContent: 'x'.repeat(200) })
    Object.assign(grey.style, { color: '#999', background: '#aaa' })
    const picture = Object.assign(document.createElement('img'), { src: 'http://foreign.example/x.png' })
    const script = Object.assign(document.createElement('script'), { textContent: 'window.owned = 1' })
    document.body.append(grey, picture, script)
  })
  const refused = () => complaints.filter((line) => line.includes('Content Security Policy')).length
  await expect.poll(refused).toBeGreaterThanOrEqual(2)
  expect(complaints).toContain('a request to http://foreign.example/x.png')
  const rules = (await faults(ada.page)).map((line) => line.split(': ').slice(0, 2).join(' '))
  expect(rules).toEqual(expect.arrayContaining(['light color-contrast', 'dark color-contrast', 'light image-alt']))
  expect(await fits(ada.page)).toBe(false)
})

test('without script: the first run, an import, an acceptance, a sign set aside and taken back', async () => {
  const home = folder('plain')
  mkdirSync(home, { recursive: true })
  const studio = await serve({ DATA_DIR: home })
  const ada = await walker(browser, studio.origin, { javaScriptEnabled: false })
  const { page, say } = ada
  await firstRun(ada)
  await importLetters(ada, home, mailboxOf(Date.now()).letters)
  await ada.go('/clients')
  await ada.button(say('client.acceptLong', { name: HANNAH.name })).click()
  await page.getByText(say('client.done.accepted', { name: HANNAH.name })).waitFor()
  await ada.go('/')
  expect(await page.locator('.needs q').textContent()).toContain(HANNAH.doubt)
  await page.locator('.needs .telling').click()
  await page.locator('aside.margin .why-not summary').first().click()
  await page.locator('aside.margin .why-not button').first().click()
  await page.getByText(say('studio.done.dismissed')).waitFor()
  await ada.button(say('studio.undo')).click()
  await page.getByText(say('studio.done.takenBack')).waitFor()
})
