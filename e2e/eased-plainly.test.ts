import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { workshop } from './serving.ts'
import { serveSecurely } from './tls.ts'
import * as people from './two-people.ts'
import { firstRun, LAPTOP, type Walker, walker } from './walk.ts'

// issue 5: the client's page works without script; S0-17, S0-27, S0-32, S2-10, S0-13

const shop = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const ELENI = { name: 'Ελένη Παππά', address: 'eleni@limani.example', language: 'el' } as const
const WORRY = 'Φοβάμαι ότι το λογότυπο δεν θα είναι έτοιμο για την έκθεση.'

describe('a client whose browser runs no script', { timeout: 90_000 }, () => {
  let mira: Walker
  let eleni: Walker
  let concernPath = ''
  let clientPath = ''

  beforeAll(async () => {
    const { origin } = await serveSecurely(shop)
    mira = await walker(browser, origin, { viewport: LAPTOP })
    eleni = await walker(browser, origin, { language: 'el', javaScriptEnabled: false })
    await firstRun(mira)
    clientPath = await people.addClient(mira, ELENI)
    await people.writeLink(mira, clientPath)
    await people.opensLink(eleni, people.linkIn(await people.send(mira, 'studio.outbox.about.portal.link')) ?? '')
  })

  test('tells what bothers her, also after it was sent empty', async () => {
    const { page, say, button } = eleni
    await people.answeredAfter(eleni, () => page.locator('nav.always').getByRole('link').first().click())
    await page.locator('[name=weight][value="2"]').check()
    await people.answeredAfter(eleni, () => button(say('theirs.tell')).click())
    await page.getByText(say('theirs.problem.empty')).first().waitFor()
    expect(await page.locator('[name=weight][value="2"]').isChecked()).toBe(true)
    await page.locator('textarea[name=words]').fill(WORRY)
    // What is always one tap away is no trap for who is there already.
    await page.locator('nav.always').getByRole('link').first().click()
    expect(await page.locator('textarea[name=words]').inputValue()).toBe(WORRY)
    await people.answeredAfter(eleni, () => button(say('theirs.tell')).click())
    await page.getByText(say('theirs.heard')).waitFor()
    expect(await page.locator('.their-words').first().textContent()).toBe(WORRY)
  })

  test('rates the options, and changes her mind', async () => {
    await mira.go('/')
    await people.opensFromToday(mira, WORRY)
    concernPath = new URL(mira.page.url()).pathname
    await people.offers(mira, [
      ['solution', 'The logo first, the rest a week later.'],
      ['alternative', 'The banner with the old logo.'],
    ])
    await eleni.page.reload()
    await people.rates(eleni, 'The logo first', 'partly')
    await people.rates(eleni, 'The logo first', 'eases')
    expect(await eleni.page.getByText(eleni.say('theirs.rated.partly')).count()).toBe(0)
    await people.rates(eleni, 'The banner', 'no')
  })

  test('answers that it has eased, takes it back as a slip, and says it again', async () => {
    const { page, say, button } = eleni
    await mira.go(concernPath)
    await people.does(mira, 'promises', { on: people.soon() })
    await people.does(mira, 'deliveries', { proof: 'The file is in the folder.' })
    await page.reload()
    await people.answers(eleni, 'yes')
    await page.getByText(say('theirs.ended.eased')).waitFor()
    await people.answeredAfter(eleni, () => button(say('theirs.slip')).click())
    await page.getByText(say('theirs.takenBack')).waitFor()
    await mira.go('/concerns')
    expect(await mira.page.locator('.needs.concerns > li').count()).toBe(1)
    await people.answers(eleni, 'yes', 'Ευχαριστώ!')
    await page.getByText(say('theirs.ended.eased')).waitFor()
    await mira.go(concernPath)
    await mira.page.getByRole('heading', { name: mira.say('concern.ends.eased') }).waitFor()
  })

  test('asks something, and reads by when the answer comes', async () => {
    const { page, say } = eleni
    await people.answeredAfter(eleni, () => page.locator('nav.always').getByRole('link').last().click())
    await page.locator('textarea[name=words]').fill('Πότε θα δω το πρώτο σχέδιο;')
    const form = page.locator('form', { has: page.locator('textarea[name=words]') })
    await people.answeredAfter(eleni, () => form.getByRole('button').click())
    await page.getByText('Πότε θα δω το πρώτο σχέδιο;').first().waitFor()
    await mira.go('/')
    await mira.page.getByText('Πότε θα δω το πρώτο σχέδιο;').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('el')
    expect(await page.title()).toContain(say('brief.theirs.title'))
  })

  test('switches the reading of her letters off, which the studio sees and cannot undo, and on again', async () => {
    const { page, say, button } = eleni
    await people.answeredAfter(eleni, () => button(say('portal.switchOff')).first().click())
    await page.getByText(say('portal.done.unheard')).waitFor()
    await mira.go(clientPath)
    const on = mira.button(mira.say('client.switchOnLong', { name: ELENI.name }))
    expect(await on.count()).toBe(0)
    await people.answeredAfter(eleni, () => button(say('portal.switchOn')).first().click())
    await page.getByText(say('portal.done.heard')).waitFor()
    await mira.go(clientPath)
    await mira.button(mira.say('client.switchOffLong', { name: ELENI.name })).waitFor()
  })
})
