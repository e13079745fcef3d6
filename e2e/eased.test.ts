import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { faults } from './axe.ts'
import { complaintsOf } from './complaints.ts'
import { englishIn } from './english.ts'
import { workshop } from './serving.ts'
import { serveSecurely } from './tls.ts'
import * as people from './two-people.ts'
import { firstRun, fits, LAPTOP, PHONE, type Walker, walker } from './walk.ts'

// The whole loop, by two people in two languages: S0-4, S0-17, S0-23 to S0-35, S2-32 to S2-34, S2-41, S2-45

const shop = workshop()
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A reading of one's mail every two seconds, a refresh, and a slow machine. */
const SOON = { timeout: 15_000 }
const KAROLINA = { name: 'Karolina Wójcik', address: 'karolina@pracownia.example', language: 'pl' } as const
const WORRY = 'Zdjęcia wyszły bardzo ciemne, a szef pyta, za co właściwie zapłaciliśmy.'
const STILL = 'Okładka jest nadal za ciemna.'
const NEW_PICTURES = 'Kuvaan sivut uudelleen päivänvalossa.'
const LIGHTER = 'Vaalennan nykyiset kuvat samana päivänä.'
const OTHER_COVER = 'Kansi vaihdetaan kokonaan: kolme luonnosta, joista valita.'
const MONEY_BACK = 'Kansi jätetään pois, ja sen hinta palautetaan.'

describe(
  'a worry, told in Polish on a phone and heard in Finnish at a laptop, is eased in the second round',
  { timeout: 120_000 },
  () => {
    let mira: Walker
    let karolina: Walker
    let clientPath = ''
    let concernPath = ''
    const complaints: string[][] = []

    beforeAll(async () => {
      const { origin } = await serveSecurely(shop)
      mira = await walker(browser, origin, { language: 'fi', viewport: LAPTOP })
      karolina = await walker(browser, origin, { language: 'pl' })
      complaints.push(complaintsOf(mira), complaintsOf(karolina))
      await firstRun(mira)
      clientPath = await people.addClient(mira, KAROLINA)
    })

    /** What is wrong with a page: by axe in light and dark, in English though it is not, or sticking out of the narrowest phone. */
    async function wrong(...pages: Walker[]): Promise<string[]> {
      const found: string[] = []
      for (const { page, language } of pages) {
        found.push(...(await faults(page)), ...(await englishIn(page, language)))
        const screen = page.viewportSize() ?? PHONE
        await page.setViewportSize(PHONE)
        if (!(await fits(page))) found.push(`${page.url()} sticks out to the side`)
        await page.setViewportSize(screen)
      }
      return [...found, ...complaints.flatMap((list) => list.splice(0))]
    }

    test('a letter with a link waits in the outbox; its button opens the page, by a cookie that only https carries', async () => {
      await people.writeLink(mira, clientPath)
      expect(await wrong(mira)).toEqual([])
      const link = people.linkIn(await people.send(mira, 'studio.outbox.about.portal.link')) ?? ''
      expect(link).toContain(`${mira.origin}/p/links/`)
      await karolina.page.goto(link)
      expect(await karolina.page.locator('html').getAttribute('lang')).toBe('pl')
      expect(await wrong(karolina)).toEqual([])
      await people.opensLink(karolina, link)
      expect(await wrong(karolina)).toEqual([])
      const cookies = await karolina.page.context().cookies()
      const own = cookies.find(({ name }) => name.startsWith('__Host-consonance-p-'))
      expect(own).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
    })

    test('what bothers her is one tap away, and stands on Today without a reload', async () => {
      await mira.go('/')
      await mira.page.evaluate(() => void Reflect.set(globalThis, 'same', true))
      await karolina.page.locator('nav.always').getByRole('link').first().click()
      await karolina.page.locator('textarea[name=words]').waitFor()
      expect(await wrong(karolina)).toEqual([])
      await people.tells(karolina, WORRY, '3')
      await karolina.page.getByText(karolina.say('theirs.heard')).waitFor()
      expect(await wrong(karolina)).toEqual([])
      await mira.page.locator('.needs.concerns q').filter({ hasText: WORRY }).waitFor(SOON)
      expect(await mira.page.evaluate(() => Reflect.get(globalThis, 'same'))).toBe(true)
      expect(await wrong(mira)).toEqual([])
    })

    test('she is heard: said back in other words, she says that it is so', async () => {
      await people.opensFromToday(mira, WORRY)
      concernPath = new URL(mira.page.url()).pathname
      expect(await mira.page.locator('.concern-words blockquote').first().textContent()).toBe(WORRY)
      expect(await wrong(mira)).toEqual([])
      await people.does(mira, 'restatement', { words: 'Kuvat ovat liian tummia, ja hinta painaa.' })
      expect(await wrong(mira)).toEqual([])
      const link = people.linkIn(await people.send(mira, 'studio.outbox.about.concern.restated')) ?? ''
      await people.opensLink(karolina, link)
      expect(await wrong(karolina)).toEqual([])
      const part = karolina.page.locator('section[aria-labelledby=understood]')
      await people.answeredAfter(karolina, () => part.locator('button[value=yes]').click())
      await part.getByText(karolina.say('theirs.wasRight')).waitFor()
    })

    test('two ways to ease it are offered, of two kinds; she rates each', async () => {
      await mira.go(concernPath)
      await people.offers(mira, [
        ['solution', NEW_PICTURES],
        ['less-damage', LIGHTER],
      ])
      expect(await wrong(mira)).toEqual([])
      const link = people.linkIn(await people.send(mira, 'studio.outbox.about.concern.options')) ?? ''
      await people.opensLink(karolina, link)
      expect(await wrong(karolina)).toEqual([])
      await people.rates(karolina, NEW_PICTURES, 'eases')
      await people.rates(karolina, LIGHTER, 'no')
      expect(await wrong(karolina)).toEqual([])
      await mira.go(concernPath)
      expect(await mira.page.locator('.options .reaction').allTextContents()).toEqual([
        mira.say('concern.option.eases'),
        mira.say('concern.option.no'),
      ])
    })

    test('what eases is promised, with its day; done, with what shows it, she is asked', async () => {
      expect(await mira.page.locator('form#promises [name=words]').inputValue()).toBe(NEW_PICTURES)
      await people.does(mira, 'promises', { on: people.soon() })
      await mira.page.getByText(mira.say('concern.done.promised')).waitFor()
      expect(await wrong(mira)).toEqual([])
      await people.send(mira, 'studio.outbox.about.concern.promised')
      await karolina.page.reload()
      await karolina.page.locator('.their-promises').getByText(NEW_PICTURES).waitFor()
      expect(await karolina.page.locator('section[aria-labelledby=ease]').count()).toBe(0)
      expect(await wrong(karolina)).toEqual([])
      await mira.go('/promises')
      expect(await wrong(mira)).toEqual([])
      await mira.go(concernPath)
      await people.does(mira, 'deliveries', { proof: 'kallio.example/sivut' })
      await mira.page.getByText(mira.say('concern.done.delivered')).waitFor()
      expect(await wrong(mira)).toEqual([])
    })

    test('she says that it has eased in part: a second round begins, with something of another kind', async () => {
      const link = people.linkIn(await people.send(mira, 'studio.outbox.about.concern.check-back')) ?? ''
      await people.opensLink(karolina, link)
      expect(await wrong(karolina)).toEqual([])
      await mira.go('/')
      expect(await wrong(mira)).toEqual([])
      await people.answers(karolina, 'partly', STILL)
      expect(await wrong(karolina)).toEqual([])
      await mira.page.locator('.needs.concerns > li').waitFor(SOON)
      await mira.go(concernPath)
      expect(await mira.page.locator('.concern-words blockquote').allTextContents()).toEqual([WORRY, STILL])
      expect(await wrong(mira)).toEqual([])
      await people.offers(mira, [
        ['alternative', OTHER_COVER],
        ['way-out', MONEY_BACK],
      ])
      await people.opensLink(
        karolina,
        people.linkIn(await people.send(mira, 'studio.outbox.about.concern.options')) ?? '',
      )
      await people.rates(karolina, OTHER_COVER, 'eases')
      expect(await wrong(karolina)).toEqual([])
    })

    test('promised, delivered and asked once more, she says yes: eased, on her word, on both sides', async () => {
      await mira.go(concernPath)
      await people.does(mira, 'promises', { on: people.soon() })
      await people.does(mira, 'deliveries', { proof: 'kallio.example/kansi' })
      const link = people.linkIn(await people.send(mira, 'studio.outbox.about.concern.check-back')) ?? ''
      await people.opensLink(karolina, link)
      await people.answers(karolina, 'yes')
      await karolina.page.getByText(karolina.say('theirs.ended.eased')).waitFor()
      expect(await wrong(karolina)).toEqual([])
      await mira.go(concernPath)
      await mira.page.getByText(mira.say('concern.ends.eased')).waitFor()
      expect(await wrong(mira)).toEqual([])
      await mira.go('/concerns')
      await mira.page.getByRole('heading', { name: mira.say('concern.ends.eased') }).waitFor()
      expect(await wrong(mira)).toEqual([])
    })

    test('what was learned stands wherever one writes to her', async () => {
      await mira.go(concernPath)
      const form = mira.page.locator('form', { has: mira.page.locator('#learned-words') })
      await form.locator('#learned-words').fill('Haluaa nähdä kuvat ensin puhelimella.')
      await form.locator('#learned-as').selectOption('preference')
      await people.answeredAfter(mira, () => form.getByRole('button').click())
      expect(await wrong(mira)).toEqual([])
      await mira.go(clientPath)
      await mira.page.getByText('Haluaa nähdä kuvat ensin puhelimella.').first().waitFor()
      expect(await wrong(mira)).toEqual([])
    })

    test('it comes back, which Today says; it eases before anything was offered, by her own word again', async () => {
      const { page, say, button } = karolina
      for (const time of ['raz', 'dwa', 'trzy', 'cztery']) {
        await people.answeredAfter(karolina, () => karolina.link(say('theirs.again')).click())
        await page.locator('textarea[name=words]').fill(`Okładka znowu jest ciemna: ${time}.`)
        await people.answeredAfter(karolina, () => button(say('theirs.tell')).click())
        await mira.go('/')
        expect(await mira.page.locator('.needs.concerns .again').count()).toBe(1)
        if (time === 'raz') expect(await wrong(mira, karolina)).toEqual([])
        await page.getByText(say('theirs.already')).click()
        await people.answeredAfter(karolina, () => button(say('theirs.alreadyEased')).click())
        await page.getByText(say('theirs.ended.eased')).waitFor()
      }
    })

    test('nothing is left to do, and the figures have a dot for each of them', async () => {
      await mira.go('/')
      expect(await mira.page.locator('.needs').count()).toBe(0)
      await mira.go('/figures')
      expect(await mira.page.locator('svg.dots a').count()).toBeGreaterThanOrEqual(5)
      expect(await wrong(mira)).toEqual([])
      const dot = mira.page.locator('svg.dots a').first()
      const path = (await dot.getAttribute('href')) ?? ''
      await dot.locator('circle').click()
      await mira.page.waitForURL(`**${path}`)
      await mira.page.getByRole('heading', { level: 1, name: KAROLINA.name }).waitFor()
    })
  },
)
