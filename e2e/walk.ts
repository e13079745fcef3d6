import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import type { Language } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { writeMbox } from '#testing/sample-mail.ts'

/** The narrowest phone that pages are made for. */
export const PHONE = { width: 360, height: 740 }
export const LAPTOP = { width: 1280, height: 800 }

/** Someone with a browser, at one studio. */
export interface Walker {
  readonly page: Page
  readonly origin: string
  readonly say: ReturnType<typeof sayIn>
  readonly language: Language
  go(path: string): Promise<void>
  button(name: string): Locator
  link(name: string): Locator
  field(label: string): Locator
}

/** A browser of its own, without cookies, that prefers `language`. */
export async function walker(
  browser: Browser,
  origin: string,
  options: { language?: Language; javaScriptEnabled?: boolean; viewport?: typeof PHONE } = {},
): Promise<Walker> {
  const { language = 'en', javaScriptEnabled = true, viewport = PHONE } = options
  const context = await browser.newContext({
    viewport,
    locale: language,
    javaScriptEnabled,
    hasTouch: viewport === PHONE,
    // Of our own certificate (tls.ts).
    ignoreHTTPSErrors: origin.startsWith('https:'),
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  return {
    page,
    origin,
    language,
    say: sayIn(language),
    go: async (path) => void (await page.goto(origin + path)),
    button: (name) => page.getByRole('button', { name, exact: true }),
    link: (name) => page.getByRole('link', { name, exact: true }),
    field: (label) => page.getByLabel(label, { exact: true }),
  }
}

/** From the first visit to the page of recovery codes. */
export async function firstRun({ page, say, field, button, go }: Walker): Promise<void> {
  await go('/welcome')
  await field(say('studio.form.name')).fill(FIRST_RUN.name)
  await field(say('studio.form.own')).fill(FIRST_RUN.addresses)
  await field(say('studio.form.owner')).fill(FIRST_RUN.owner)
  await field(say('studio.form.email')).fill(FIRST_RUN.email)
  await field(say('studio.form.password')).fill(FIRST_RUN.password)
  await button(say('studio.welcome.create')).click()
  await page.locator('#codes').waitFor()
}

/** Chooses a file of these letters on the page of imports, and waits until the report can be opened. */
export async function importLetters(
  { page, say, button, link, go }: Walker,
  folder: string,
  letters: readonly Uint8Array[],
): Promise<void> {
  const file = join(folder, 'Inbox.mbox')
  await writeMbox(file, letters)
  await go('/import')
  await page.locator('#files').setInputFiles(file)
  await button(say('studio.import.begin')).click()
  await page.locator('.sheet.progress').waitFor()
  await link(say('studio.import.report')).waitFor()
}

/** Whether nothing sticks out to the side. */
export function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
}
