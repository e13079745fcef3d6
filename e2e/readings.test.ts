import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { ADA, correspondence } from '#testing/cast.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { writeMbox } from '#testing/sample-mail.ts'
import { faults } from './axe.ts'
import { HANNAH, mailboxOf } from './mailbox.ts'
import { type Served, workshop } from './serving.ts'
import { firstRun, fits, importLetters, PHONE, type Walker, walker } from './walk.ts'

// Issue 4, its main path: who may be uneasy, why, the question, and that it was asked. S0-12 to S0-16, S0-46, S2-1 to S2-4

const { folder, serve, run } = workshop()
const DESK = { width: 1280, height: 800 }
/** A look every two seconds, a refresh, and a slow machine. */
const SOON = { timeout: 15_000 }
const LONG_ENOUGH = 6_000
const CHANGED = 'Hannah, is there a page that we could leave out?'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function sampleStudio(studio: Served, size: { width: number; height: number }): Promise<Walker> {
  const user = await walker(browser, studio.origin)
  await user.page.setViewportSize(size)
  await user.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await user.go('/')
  await user.button(user.say('studio.welcome.sampleAct')).click()
  await user.page.locator('.needs').first().waitFor()
  return user
}

const need = (page: Page, name: string) => page.locator('.needs > li').filter({ hasText: name })
const timeline = (page: Page) => page.locator('section[aria-labelledby=timeline]')
const reading = async (page: Page, where: string) =>
  (await page.locator(`${where} .reading`).first().textContent())?.trim()
/** Gone where the page was loaded anew. */
const mark = (page: Page) => page.evaluate(() => void Reflect.set(globalThis, 'same', true))
const isSame = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'same') === true)

describe.each([
  ['a laptop', DESK],
  ['a phone', PHONE],
] as const)('the sample studio on %s', (_, size) => {
  let mira: Walker
  const clients = { hannah: '', oliver: '', tuula: '' }
  let why = ''

  beforeAll(async () => {
    mira = await sampleStudio(await serve({ DATA_DIR: folder('sample') }), size)
  })

  test('Today lists who has a concern and who may be uneasy, each with one line and one act, and one act stands out', async () => {
    const { page } = mira
    for (const name of ['Hannah', 'Oliver', 'Tuula']) {
      const one = need(page, name)
      expect([await one.locator('small, .why').count(), await one.locator('.go').count()]).toEqual([1, 1])
    }
    expect(await page.locator('main .primary').count()).toBe(1)
    expect(await fits(page)).toBe(true)
    await mira.go('/clients')
    for (const [who, name] of [
      ['hannah', 'Wirth Workshop'],
      ['oliver', 'Marsh & Pell'],
      ['tuula', 'Honkasaaren Saunamajat'],
    ] as const)
      clients[who] = (await page.locator('.client-row h2 a').filter({ hasText: name }).getAttribute('href')) ?? ''
  })

  test('the act leads to the question in the client’s language; changed, it is copied and noted', async () => {
    const { page, say, button } = mira
    await mira.go(clients.tuula)
    expect(await page.locator('#ask textarea').getAttribute('lang')).toBe('fi')
    await mira.go('/')
    why = (await need(page, 'Hannah').locator('.why').textContent()) ?? ''
    await need(page, 'Hannah').locator('.go').click()
    await page.waitForURL('**/clients/*#ask')
    const words = page.locator('#ask textarea')
    expect([await words.getAttribute('lang'), await words.inputValue()]).toEqual([
      'en',
      expect.stringContaining('Hannah'),
    ])
    await expect.poll(() => words.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true)
    await words.fill(CHANGED)
    await button(say('reading.askCopy')).click()
    await page.getByText(say('studio.done.asked')).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CHANGED)
    expect(await page.locator('#ask textarea[readonly]').inputValue()).toBe(CHANGED)
    expect(await timeline(page).textContent()).toContain(say('studio.happened.asked'))
    await mira.go('/')
    expect(await need(page, 'Hannah').locator('.why').textContent()).not.toBe(why)
    expect(await page.locator('main .primary').count()).toBe(1)
  })

  test('what was asked is taken back, and both stand on the timeline', async () => {
    const { page, say, button } = mira
    await mira.go(clients.hannah)
    await button(say('reading.askedNot')).click()
    await page.getByText(say('reading.askedUndone')).waitFor()
    expect(await timeline(page).textContent()).toContain(say('studio.happened.askedNot'))
    await mira.go('/')
    expect(await need(page, 'Hannah').locator('.why').textContent()).toBe(why)
  })

  test('the reading says for and against, since when and how sure, and each thing leads to its letter', async () => {
    const { page, say } = mira
    await mira.go(clients.tuula)
    const sheet = page.locator('.evidence')
    expect(await sheet.locator('h3').allTextContents()).toEqual(
      expect.arrayContaining([say('reading.saidThemselves'), say('reading.speaksAgainst')]),
    )
    const [howSure = ''] = say('reading.sure.firm', { day: '\n' }).split('\n')
    expect(await sheet.locator('.explained').textContent()).toContain(howSure)
    expect(await sheet.locator('.for q[lang=fi]').count()).toBeGreaterThan(0)
    await sheet.locator('.for a').first().click()
    await page.waitForURL('**/conversations/*#letter-*')
    await page.locator('.letter:target mark').first().waitFor()
    await page.goBack()
    await sheet.waitFor()
    await page.goForward()
    await page.locator('.letter:target mark').first().waitFor()
  })

  test('behaviour is drawn beside the letter; set aside with reasons the reading changes, taken back it returns', async () => {
    const { page, say, button } = mira
    await mira.go(clients.oliver)
    const before = await reading(page, '.evidence')
    const letter = await page.locator('.evidence .for a').first().getAttribute('href')
    await mira.go(letter ?? '')
    const picture = page.locator('aside.margin figure svg[role=img]').first()
    expect(await picture.getAttribute('aria-label')).toMatch(/\d/u)
    for (const left of [6, 5, 4, 3, 2, 1]) {
      const closed = page.locator('details.further:not([open]) > summary').first()
      if ((await page.locator('.why-not > summary:visible').count()) === 0) await closed.click()
      await page.locator('.why-not > summary:visible').first().click()
      await button(say('reading.reason.elsewhere')).locator('visible=true').first().click()
      await expect.poll(() => page.locator('.note.aside').count()).toBe(7 - left)
      if ((await reading(page, '.lede')) !== before) break
    }
    expect(await reading(page, '.lede')).not.toBe(before)
    await page.locator('.note.aside button').last().click()
    await page.getByText(say('studio.done.takenBack')).waitFor()
    await button(say('studio.undo')).count()
    for (const one of await page.locator('.note.aside').all())
      expect(await one.textContent()).toContain(say('reading.dismissed'))
    while ((await page.locator('.note.aside').count()) > 0) {
      const left = await page.locator('.note.aside').count()
      await page.locator('.note.aside button').first().click()
      await expect.poll(() => page.locator('.note.aside').count()).toBe(left - 1)
    }
    expect(await reading(page, '.lede')).toBe(before)
    await mira.go(clients.oliver)
    expect(await timeline(page).textContent()).toContain(say('studio.happened.aside.elsewhere'))
  })

  test('the reading is saved as a file that holds what the page shows', async () => {
    const { page, say, link } = mira
    await mira.go(clients.tuula)
    const coming = page.waitForEvent('download')
    await link(say('reading.export')).click()
    const file: unknown = JSON.parse(await readFile(await (await coming).path(), 'utf8'))
    const quotes = await page.locator('.evidence q').allTextContents()
    expect(quotes.length).toBeGreaterThan(0)
    expect(file).toMatchObject({
      contact: { name: 'Tuula Karppinen', language: 'fi' },
      reading: 'uneasy',
      sure: 'firm',
    })
    for (const quote of quotes)
      expect(file).toHaveProperty('for', expect.arrayContaining([expect.objectContaining({ quote })]))
    expect(file).toHaveProperty('against.length', await page.locator('.evidence .against li').count())
  })

  test('every page of the path, in both themes, is one that everybody can use, and fits a narrow phone', async () => {
    const { page } = mira
    await mira.go('/')
    const telling = await page.locator('.needs .telling').first().getAttribute('href')
    for (const path of ['/', '/clients/attention', ...Object.values(clients), telling ?? '', '/settings']) {
      await mira.go(path)
      await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)))
      expect(await faults(page), path).toEqual([])
      expect(await fits(page), path).toBe(true)
    }
    await page.setViewportSize(size)
  })

  test('with listening switched off there is neither reading nor evidence', async () => {
    const { page, say, button } = mira
    await mira.go('/')
    const telling = await need(page, 'Hannah').locator('.telling').getAttribute('href')
    await mira.go(clients.hannah)
    await button(say('client.switchOffLong', { name: HANNAH.name })).click()
    await page.getByText(say('client.done.listeningOff')).waitFor()
    expect(await reading(page, '.evidence')).toBe(say('reading.unheard'))
    expect(await page.locator('.evidence q, .evidence figure, #ask').count()).toBe(0)
    await mira.go(telling ?? '')
    expect(await page.locator('.thread mark, .thread aside.margin, #ask').count()).toBe(0)
    await mira.go('/')
    expect(await need(page, 'Hannah').count()).toBe(0)
  })
})

test('by keyboard alone: to Today, down the list, to the question, and noted', async () => {
  const { page, say } = await sampleStudio(await serve({ DATA_DIR: folder('keys') }), DESK)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('g', 'c')
  await page.waitForURL('**/clients')
  await press('g', 't')
  await page.waitForURL(/\/$/u)
  await page.locator('.needs').first().waitFor()
  // The list of keys comes with the page, and hears nothing before.
  await page.locator('keyboard-help:defined').waitFor({ state: 'attached' })
  // Turbo shows the page as it was first, and the fresh one takes its place: what had the focus until then is gone.
  await page.locator('html:not([aria-busy]):not([data-turbo-preview])').waitFor({ state: 'attached' })
  await press('j')
  const first = await page.evaluate(() => document.activeElement?.textContent)
  await press('j', 'k')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first)
  // Concerns stand first; below them is whom nobody asked yet.
  await press('j', 'j', 'j')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Hannah')
  await press('Enter')
  await page.waitForURL(/\/clients\/[\da-f-]{36}$/u)
  await page.locator('#ask').waitFor()
  await press('c')
  expect(await page.evaluate(() => document.activeElement?.closest('#ask') !== null)).toBe(true)
  await press('Control+A')
  await page.keyboard.type('gcj? is all well?')
  await press('Tab', 'Enter')
  await page.getByText(say('studio.done.asked')).waitFor()
  expect(await page.locator('#ask textarea[readonly]').inputValue()).toBe('gcj? is all well?')
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await press('?')
  await page.locator('dialog[open]').waitFor()
  await press('Escape', '/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-everywhere')
})

test('without script the whole way: ask and note, take back, set aside with a reason, take up again', async () => {
  const studio = await serve({ DATA_DIR: folder('plain') })
  const ada = await walker(browser, studio.origin, { javaScriptEnabled: false })
  const { page, say, button, go } = ada
  await go('/')
  await button(say('studio.welcome.sampleAct')).click()
  const telling = await need(page, 'Hannah').locator('.telling').getAttribute('href')
  await need(page, 'Hannah').locator('.go').click()
  await page.locator('#ask textarea').fill(CHANGED)
  await button(say('reading.askCopy')).click()
  await page.getByText(say('studio.done.asked')).waitFor()
  expect(await page.locator('#ask textarea[readonly]').inputValue()).toBe(CHANGED)
  await button(say('studio.undo')).click()
  await page.getByText(say('reading.askedUndone')).waitFor()
  await page.locator('#ask textarea').fill('   ')
  await button(say('reading.askCopy')).click()
  await page.locator('.problems').waitFor()
  await go(telling ?? '')
  await page.locator('.why-not > summary').first().click()
  await button(say('reading.reason.joke')).first().click()
  await page.getByText(say('studio.done.dismissed')).waitFor()
  await page.locator('.note.aside button').click()
  await page.getByText(say('studio.done.takenBack')).waitFor()
  expect(await page.locator('.note.aside').count()).toBe(0)
})

describe('what somebody else does appears without a reload, and takes nothing from under one’s hands', () => {
  let mira: Walker
  let other: Walker
  const home = folder('live')
  const at = { client: '', conversation: '' }

  beforeAll(async () => {
    const studio = await serve({ DATA_DIR: home })
    mira = await walker(browser, studio.origin)
    await mira.page.setViewportSize(DESK)
    await firstRun(mira)
    await importLetters(mira, home, mailboxOf(Date.now()).letters)
    await mira.go('/clients')
    await mira.button(mira.say('client.acceptLong', { name: HANNAH.name })).click()
    await mira.page.getByText(mira.say('client.done.accepted', { name: HANNAH.name })).waitFor()
    await mira.go('/')
    at.client = (await mira.page.locator('.needs h2 a').getAttribute('href')) ?? ''
    at.conversation = (await mira.page.locator('.needs .telling').getAttribute('href')) ?? ''
    other = await walker(browser, studio.origin)
    await other.go('/sign-in')
    await other.field(other.say('studio.signIn.email')).fill(FIRST_RUN.email)
    await other.field(other.say('studio.form.password')).fill(FIRST_RUN.password)
    await other.button(other.say('studio.signIn')).click()
    await other.page.locator('nav [aria-current=page]').waitFor()
  })

  /** The other session sets the last sign of the conversation aside, or takes it up again. */
  async function elsewhere(act: 'aside' | 'back'): Promise<void> {
    const { page, say, go } = other
    await go(at.conversation)
    if (act === 'back') return page.locator('.note.aside button').last().click()
    await page.locator('.why-not > summary:visible').last().click()
    await page.locator('.why-not[open] button').first().click()
    await page.getByText(say('studio.done.dismissed')).waitFor()
  }

  test('a sign set aside elsewhere is set aside here', async () => {
    const { page } = mira
    await mira.go(at.conversation)
    await mark(page)
    await elsewhere('aside')
    await page.locator('.note.aside').waitFor(SOON)
    await elsewhere('back')
    await page.locator('.note.aside').waitFor({ state: 'detached', ...SOON })
    expect(await isSame(page)).toBe(true)
  })

  test('reasons that were opened stay open; closed again, the page follows', async () => {
    const { page } = mira
    await mira.go(at.conversation)
    await mark(page)
    const reasons = page.locator('.why-not').first()
    await reasons.locator('summary').click()
    await elsewhere('aside')
    await page.waitForTimeout(LONG_ENOUGH)
    expect(await reasons.getAttribute('open')).not.toBeNull()
    expect(await page.locator('.note.aside').count()).toBe(0)
    await reasons.locator('summary').click()
    await page.locator('.note.aside').waitFor(SOON)
    expect(await isSame(page)).toBe(true)
    await elsewhere('back')
  })

  test('a half-written question stays as it was written, and is noted so', async () => {
    const { page, say, button } = mira
    await mira.go(at.client)
    await mark(page)
    const words = page.locator('#ask textarea').first()
    await words.fill('Hannah, half a qu')
    await words.blur()
    await elsewhere('aside')
    await page.waitForTimeout(LONG_ENOUGH)
    expect(await words.inputValue()).toBe('Hannah, half a qu')
    expect(await isSame(page)).toBe(true)
    await button(say('reading.askOtherwise')).click()
    await page.getByText(say('studio.done.asked')).waitFor()
    expect(await timeline(page).textContent()).toContain(say('studio.happened.aside.joke'))
  })

  test('letters that arrive stand on the client’s timeline', async () => {
    const { page, say } = mira
    await mira.go(at.client)
    await mark(page)
    const before = await timeline(page)
      .getByText(say('studio.happened.letterIn', { name: HANNAH.name }))
      .count()
    const file = `${home}/Arrived.mbox`
    const letters = [HANNAH, ADA].flatMap((who) =>
      correspondence(who, 'Later', [{ by: 'P', at: Date.now() - 60_000, body: 'See you.' }]),
    )
    await writeMbox(file, letters)
    expect((await run(['import', file, '--json'], { DATA_DIR: home })).status).toBe(0)
    await expect
      .poll(() => timeline(page).locator('a[href*="#letter-"]').first().textContent(), SOON)
      .toBe(say('studio.happened.letterIn', { name: HANNAH.name }))
    await page.getByText('Later', { exact: true }).first().waitFor(SOON)
    expect(before).toBeGreaterThan(0)
    expect(await isSame(page)).toBe(true)
  })
})
