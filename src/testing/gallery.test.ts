import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#foundation/language.ts'
import { launchBrowser } from './browser.ts'
import { buildAssets, serveFolder } from './gallery-files.ts'
import { framedLetter, galleryPages } from './gallery-pages.tsx'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Dozens of pages in a real browser, beside whatever else the machine does. */
const PATIENCE = 300_000
const WIDTHS = [360, 640, 1280, 1920]
/** Where the columns are narrowest, on a phone and beside the rooms; the language we write in and the one with the longest words are tried at every width. */
const ENDS = [360, 1280]
const LONG_WORDS: ReadonlySet<Language> = new Set(['en', 'fi'])

let folder: string
let web: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser
let pages: { name: string; html: string }[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consonance-gallery-'))
  const assets = await buildAssets(folder)
  pages = galleryPages('en', assets)
  for (const { name, html } of pages) await writeFile(join(folder, `${name}.html`), html)
  for (const language of LANGUAGES) {
    for (const { name, html } of galleryPages(language, assets))
      await writeFile(join(folder, `${name}.${language}.html`), html)
  }
  await writeFile(join(folder, 'framed-letter.html'), framedLetter())
  web = await serveFolder(folder)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  web?.close()
  await rm(folder, { recursive: true, force: true })
})

// interface.md, For everyone
test(
  'no page has an accessibility fault that axe can see, and in the dark every word stands out as well',
  async () => {
    expect(await faultsOf(pages)).toEqual([])
  },
  PATIENCE,
)

// interface.md: nothing overflows in Finnish
test.each(LANGUAGES)(
  'no page scrolls sideways, from a narrow phone to a wide screen, in %s',
  async (language) => {
    const page = await browser.newPage()
    const wide: string[] = []
    for (const { name } of pages) {
      await page.goto(`${web.url}/${name}.${language}.html`)
      for (const width of LONG_WORDS.has(language) ? WIDTHS : ENDS) {
        await page.setViewportSize({ width, height: 800 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overflow > 0) wide.push(`${name} at ${width}: ${overflow} px`)
      }
    }
    await page.close()
    expect(wide).toEqual([])
  },
  PATIENCE,
)

// issue 2: at most 6 requests and 60 KiB over the wire, the serif apart (90 KiB), nothing from a foreign host
test(
  'a cold first load of any page is light, and asks no foreign host',
  async () => {
    for (const { name } of pages) {
      const loaded = await coldLoad(name)
      expect(loaded.requests, name).toBeLessThanOrEqual(6)
      expect(loaded.bytes, name).toBeLessThanOrEqual(60 * 1024)
      expect(loaded.serif, name).toBeLessThanOrEqual(90 * 1024)
      expect(loaded.faults, name).toEqual([])
    }
  },
  PATIENCE,
)

test('a question mark opens the list of keys, and g then a letter goes to a room', async () => {
  const page = await browser.newPage()
  await page.goto(`${web.url}/today.html`)
  await page.keyboard.press('?')
  await expect.poll(() => page.locator('dialog').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.waitForURL(/clients/u)
  await page.close()
})

test('a slash goes to the search: into the field where there is one, by its link on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${web.url}/today.html`)
  await page.keyboard.press('/')
  await page.keyboard.type('quay/3')
  expect(await page.locator('nav input[type=search]').inputValue()).toBe('quay/3')
  await page.goto(`${web.url}/search.html`)
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words')
  await page.setViewportSize({ width: 400, height: 800 })
  await page.goto(`${web.url}/today.html`)
  await page.keyboard.press('/')
  await page.waitForURL(/search/u)
  await page.close()
})

test('letters typed into a field go nowhere', async () => {
  const page = await browser.newPage()
  await page.goto(`${web.url}/contact.html`)
  await page.locator('#field-name').fill('')
  await page.locator('#field-name').pressSequentially('gt?')
  expect(await page.locator('#field-name').inputValue()).toBe('gt?')
  expect(await page.locator('dialog').isVisible()).toBe(false)
  await page.close()
})

test("the browser's own time zone is chosen where nobody has chosen yet", async () => {
  const context = await browser.newContext({ timezoneId: 'Europe/Athens' })
  const page = await context.newPage()
  await page.goto(`${web.url}/welcome.html`)
  expect(await page.locator('#field-zone').inputValue()).toBe('Europe/Athens')
  await context.close()
})

test('an import that goes on is seen to go on', async () => {
  await writeRunning('4,120 letters read')
  const page = await browser.newPage()
  await page.goto(`${web.url}/import-running.html`)
  await writeRunning('5,000 letters read')
  await expect.poll(() => page.getByText('5,000 letters read').count(), { timeout: 10_000 }).toBe(1)
  await page.close()
})

/** Longer than the second after which the page hears of news again. */
const SLOW = 2_500

test.each<[string, (page: Page) => Promise<unknown>]>([
  ['a slow answer about the import', () => writeRunning('6,000 letters read')],
  ['the page behind a link', (page) => page.locator('nav a[href^=clients]').click()],
  ['the answer to a form', sendForm],
])('%s arrives, however slow, while an import goes on', async (_, act) => {
  await writeRunning('4,120 letters read')
  const page = await browser.newPage()
  await page.goto(`${web.url}/import-running.html`)
  await page.route(/\.html$/u, async (route) => {
    await new Promise((done) => setTimeout(done, SLOW))
    await route.continue()
  })
  await act(page)
  const arrived = page.getByText('6,000 letters read').or(page.locator('.client-row, #field-price'))
  await expect.poll(() => arrived.count(), { timeout: 4 * SLOW }).toBeGreaterThan(0)
  await page.close()
})

/** The page of an import that goes on, with a line on which there is always news. */
async function writeRunning(read: string): Promise<void> {
  const running = pages.find(({ name }) => name === 'import-running')?.html ?? ''
  const live = '<live-refresh from="news.events" state="before" progress></live-refresh></body>'
  await writeFile(join(folder, 'news.events'), 'retry: 500\n\nevent: news\ndata: after\n\n')
  const html = running.replace('4,120 letters read', read).replace('</body>', live)
  await writeFile(join(folder, 'import-running.html'), html)
}

/** Sent to a page with a form of its own, which comes back with 422. */
function sendForm(page: Page): Promise<void> {
  return page.evaluate(() => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action: '/project.html' })
    document.body.append(form)
    form.requestSubmit()
  })
}

test('a form that came back has the focus on its first problem', async () => {
  const page = await browser.newPage()
  await page.goto(`${web.url}/project.html`)
  await page.locator('#field-name').fill('Another name')
  const back = page.waitForResponse((response) => response.status() === 422)
  await page.locator('form.form').evaluate((form: HTMLFormElement) => (form.action = '/project.html'))
  await page.getByRole('button', { name: 'Save' }).click()
  await back
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-price')
  await page.close()
})

test('what was done can be put out of sight', async () => {
  const page = await browser.newPage()
  await page.goto(`${web.url}/clients.html`)
  await page.getByRole('button', { name: 'Close' }).first().click()
  expect(await page.locator('flash-line').count()).toBe(0)
  await page.close()
})

async function faultsOf(of: typeof pages): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  for (const { name } of of) {
    await page.goto(`${web.url}/${name}.html`)
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    // As tall as the page: what the bar at the bottom covers at this moment is a matter of scrolling, not a fault.
    const height = await page.evaluate(() => document.documentElement.scrollHeight + 100)
    await page.setViewportSize({ width: 1280, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // The other mode opens a page of its own at the end, which this browser does not survive beside a frame in its sandbox.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules('color-contrast')
      ).analyze()
      for (const { id, nodes } of violations)
        faults.push(`${name}, ${colorScheme}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
    }
  }
  await context.close()
  return faults
}

async function coldLoad(name: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const seen = { requests: 0, bytes: 0, serif: 0, faults: [] as string[] }
  const bodies: Promise<void>[] = []
  page.on('console', (message) => message.type() === 'error' && seen.faults.push(message.text()))
  page.on('response', (response) => bodies.push(count(response, seen)))
  page.on('request', (request) => {
    if (!request.url().startsWith(web.url)) seen.faults.push(request.url())
  })
  await page.goto(`${web.url}/${name}.html`, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await Promise.all(bodies)
  await context.close()
  return seen
}

async function count(
  response: Awaited<ReturnType<Page['waitForResponse']>>,
  seen: { requests: number; bytes: number; serif: number },
) {
  const body = await response.body()
  if (response.url().endsWith('.woff2')) seen.serif += body.length
  else {
    seen.requests += 1
    seen.bytes += packed(body)
  }
}

const sizes = new Map<string, number>()

/** What a body weighs on the wire; style and script come with every page, and packing them well takes its time. */
function packed(body: Buffer): number {
  const place = body.toString('latin1')
  const size = sizes.get(place) ?? brotliCompressSync(body).length
  sizes.set(place, size)
  return size
}
