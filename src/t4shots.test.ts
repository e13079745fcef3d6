import { mkdirSync } from 'node:fs'
import { test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { workshop } from '../e2e/serving.ts'
import { LAPTOP, PHONE, walker } from '../e2e/walk.ts'
const { folder, serve } = workshop()
test('shots', async () => {
  mkdirSync('/tmp/t4', { recursive: true })
  const browser = await launchBrowser()
  const language = 'en' as const
  const studio = await serve({ DATA_DIR: folder('sample') })
  const first = await walker(browser, studio.origin, { language, viewport: LAPTOP })
  await first.go('/')
  const t = performance.now()
  await first.button(first.say('studio.welcome.sampleAct')).click()
  await first.page.locator('.needs').first().waitFor()
  console.log('opened in', performance.now() - t)
  const state = await first.page.context().storageState()
  await first.go('/conversations')
  const hrefs = await first.page.locator('a').evaluateAll((all) => all.map((one) => [one.getAttribute('href') ?? '', one.textContent ?? '']))
  console.log(JSON.stringify(hrefs.filter(([h]) => h?.startsWith('/conv'))))
  const pick = (w: string) => hrefs.find(([h, x]) => h?.startsWith('/conversations/') && x?.includes(w))?.[0] ?? '/'
  await first.go('/clients')
  const cl = await first.page.locator('.client-row h2 a').evaluateAll((all) => all.map((one) => [one.getAttribute('href') ?? '', one.textContent ?? '']))
  const client = (w: string) => cl.find(([, x]) => x?.includes(w))?.[0] ?? '/'
  const pages = { today: '/', talk: pick('Zimowa'), outbox: '/outbox', drafts: '/drafts', tuula: client('Honka'), vera: client('лавка'), stamatis: client('Ταβ'), conversations: '/conversations', snoozed: '/conversations/snoozed', oliver: client('Marsh') }
  for (const [size, viewport] of [['phone', PHONE], ['laptop', LAPTOP]] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, locale: language, colorScheme, storageState: state })
      const page = await context.newPage()
      for (const [name, path] of Object.entries(pages)) {
        if (!['today', 'talk'].includes(name) && (size === 'phone' || colorScheme === 'dark')) continue
        const r = await page.goto(studio.origin + path)
        console.log(name, size, r?.status(), await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
        await page.screenshot({ path: `/tmp/t4/${name}-${size}-${colorScheme}.png`, fullPage: true })
      }
      await context.close()
    }
  await browser.close()
}, 200_000)
