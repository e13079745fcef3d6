import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayIn } from '#house/words.ts'
import { launchBrowser } from '#testing/browser.ts'
import { correspondence } from '#testing/cast.ts'
import { writeMbox } from '#testing/sample-mail.ts'
import { workshop } from './serving.ts'
import * as people from './two-people.ts'
import { firstRun, LAPTOP, type Walker, walker } from './walk.ts'

// product.md, Who uses it: without a public address every act of the client works by plain reply, read and confirmed with the words quoted. S0-17, S0-34

const { folder, serve, run } = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const PEKKA = { name: 'Pekka Aalto', address: 'pekka@aalto.example', language: 'fi' } as const
const WORRY = 'Olen vähän huolissani: sivut näyttävät ihan samalta kuin kilpailijalla.'
const PICK = '1 kyllä, 2 ei.'
const EASED = 'Kiitos, nyt tämä helpotti todella.'
const INVENTED = 'Kaikki on täydellistä.'

describe('a studio without a public address', { timeout: 90_000 }, () => {
  let mira: Walker
  let concernPath = ''
  const home = folder('laptop')

  beforeAll(async () => {
    const studio = await serve({ DATA_DIR: home })
    mira = await walker(browser, studio.origin, { viewport: LAPTOP })
    await firstRun(mira)
    await people.addClient(mira, PEKKA)
  })

  /** A letter of theirs comes in; mail tells its time in seconds, so it is of a later one than whatever was done before. */
  async function writes(subject: string, body: string): Promise<void> {
    await new Promise((done) => setTimeout(done, 1_010 - (Date.now() % 1_000)))
    const file = join(home, `${subject}.mbox`)
    await writeMbox(file, correspondence(PEKKA, subject, [{ by: 'P', at: Date.now(), body }]))
    expect((await run(['import', file, '--json'], { DATA_DIR: home })).status).toBe(0)
  }

  test('a concern is opened from the letter, with the words that stand in it', async () => {
    const { page, say, button } = mira
    await writes('Sivuista', WORRY)
    await mira.go('/conversations')
    await page.locator('main a').filter({ hasText: 'Sivuista' }).first().click()
    const opens = mira.link(say('concern.open')).first()
    const form = new URL((await opens.getAttribute('href')) ?? '', page.url()).href
    await opens.click()
    await page.waitForURL(form)
    expect(await page.locator('[name=words]').inputValue()).toBe(WORRY)
    await people.answeredAfter(mira, () => button(say('concern.open')).click())
    concernPath = new URL(page.url()).pathname
    expect(await page.locator('.concern-words blockquote').textContent()).toBe(WORRY)
  })

  test('the letter of the options carries no link and asks for a plain reply, in their language', async () => {
    await people.offers(mira, [
      ['solution', 'A colour of your own, shown on two pages.'],
      ['alternative', 'Another typeface.'],
    ])
    const text = await people.send(mira, 'studio.outbox.about.concern.options')
    expect(text).not.toMatch(/https?:/u)
    expect(text).toContain('Another typeface.')
    expect(text).toContain(sayIn('fi')('mail.options.reply', { count: 2 }))
  })

  test('the reply is read by the freelancer: an invented quote is refused and kept, the true one counts', async () => {
    const { page, say } = mira
    await writes('Vaihtoehdot', PICK)
    await mira.go(concernPath)
    await page.locator('form#words').waitFor()
    const [first = '', second = ''] = await page
      .locator('form#words select[name^=option-]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''))
    const fields = { [first]: 'eases', [second]: 'no', quote: INVENTED }
    await people.does(mira, 'words', fields)
    await page.getByText(say('concern.quoteMissing')).first().waitFor()
    const form = page.locator('form#words')
    expect(await form.locator('[name=quote]').inputValue()).toBe(INVENTED)
    expect(await form.locator(`[name="${first}"]`).inputValue()).toBe('eases')
    expect(await page.locator('.options .reaction').count()).toBe(0)
    await people.does(mira, 'words', { quote: PICK })
    expect(await page.locator('.options .reaction').allTextContents()).toEqual([
      say('concern.option.eases'),
      say('concern.option.no'),
    ])
    expect(await page.locator('.options q').first().textContent()).toBe(PICK)
  })

  test('promised, delivered, asked by a letter, and eased by the words of their reply', async () => {
    const { page, say } = mira
    await mira.go(concernPath)
    await people.does(mira, 'promises', { on: people.soon() })
    await people.does(mira, 'deliveries', { proof: 'In the folder.' })
    expect(await people.send(mira, 'studio.outbox.about.concern.check-back')).not.toMatch(/https?:/u)
    await writes('Helpottiko', EASED)
    await mira.go(concernPath)
    await people.does(mira, 'words', { eases: 'yes', quote: 'helpotti täysin' })
    await page.getByText(say('concern.quoteMissing')).first().waitFor()
    expect(await page.locator('form#words [name=eases]').inputValue()).toBe('yes')
    await people.does(mira, 'words', { quote: 'nyt tämä helpotti' })
    await page.getByRole('heading', { name: say('concern.ends.eased') }).waitFor()
    expect(await page.locator('.sheet.now blockquote').textContent()).toBe('nyt tämä helpotti')
    await page
      .locator('.sheet.now')
      .getByRole('link', { name: say('concern.theLetter') })
      .click()
    await page.waitForURL(/\/(?:conversations|letters)\//u)
    await page.locator('.letter').getByText(EASED).waitFor()
  })
})
