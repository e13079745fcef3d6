import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ADA, correspondence } from '#testing/cast.ts'
import { launchBrowser } from '#testing/browser.ts'
import { writeMbox } from '#testing/sample-mail.ts'
import { manyLetters } from './mailbox.ts'
import { workshop } from './serving.ts'
import { firstRun, walker } from './walk.ts'

// Import on the page: folders, progress that can be left and found again, every letter one click away. S0-12, S0-13

const { folder, serve } = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const TORN = 'This page was torn out of a mailbox\nand has no headers at all\n'

/** A folder as people have them: a Maildir below it, letters beside it, something torn, and what is no mail. */
async function mixedFolder(): Promise<string> {
  const home = folder('Old mail')
  const letters = correspondence(ADA, 'Punch cards', [
    { by: 'P', at: Date.now() - 4_000_000, body: 'Hello Mira, here is the text for the covers.' },
    { by: 'M', at: Date.now() - 3_000_000, body: 'Thank you, the first ones come on Monday.' },
    { by: 'P', at: Date.now() - 2_000_000, body: 'Lovely, see you on Monday.' },
  ])
  const files: [string, Uint8Array | string | undefined][] = [
    ['Archive/cur/1700000000.M1P2.host:2,S', letters[0]],
    ['Archive/new/1700000001.M1P3.host', letters[1]],
    ['one.eml', letters[2]],
    ['again.eml', letters[2]],
    ['torn.eml', TORN],
    ['holiday.jpg', '\u00ff\u00d8 no letter'],
  ]
  for (const [name, content] of files) {
    const file = join(home, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content ?? '')
  }
  return home
}

test('a whole folder goes in, and the report leads to what could not be read', async () => {
  const studio = await serve({ DATA_DIR: folder() })
  const mira = await walker(browser, studio.origin)
  const { page, say } = mira
  await firstRun(mira)
  await mira.go('/import')
  await page.locator('#folder').setInputFiles(await mixedFolder())
  await mira.button(say('studio.import.begin')).click()
  await mira.link(say('studio.import.report')).click()
  const figures = page.locator('dl.figures').first().locator('dd')
  await figures.first().waitFor()
  expect(await figures.allTextContents()).toEqual(['3', '1', '1'])
  expect(await page.locator('section[aria-labelledby=skipped] tbody tr').allTextContents()).toEqual([
    expect.stringContaining('holiday.jpg'),
  ])
  await page.locator('section[aria-labelledby=unparsed] tbody a').click()
  await page.getByText('torn out of a mailbox').first().waitFor()
})

test('an import can be left and found again, also after the studio was cut off in the middle', async () => {
  const home = folder()
  const studio = await serve({ DATA_DIR: home })
  const mira = await walker(browser, studio.origin)
  const { page, say } = mira
  await firstRun(mira)
  const file = join(folder('exported'), 'Inbox.mbox')
  mkdirSync(dirname(file), { recursive: true })
  await writeMbox(file, manyLetters(400, Date.now()))
  await mira.go('/import')
  await page.locator('#files').setInputFiles(file)
  await mira.button(say('studio.import.begin')).click()
  await page.locator('.sheet.progress').waitFor()
  await mira.go('/clients')
  await studio.end('SIGKILL')
  const again = await serve({ DATA_DIR: home, PORT: new URL(studio.origin).port })
  expect(again.origin).toBe(studio.origin)
  await mira.go('/import')
  await mira.link(say('studio.import.report')).click()
  const figures = page.locator('dl.figures').first().locator('dd')
  await figures.first().waitFor()
  expect(await figures.allTextContents()).toEqual(['400', '0', '0'])
})
