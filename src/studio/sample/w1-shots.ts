import { mkdirSync } from 'node:fs'
import { launchBrowser } from '#testing/browser.ts'
const [origin = '', language = 'en', ...paths] = process.argv.slice(2)
mkdirSync('/tmp/W1-shots', { recursive: true })
const browser = await launchBrowser()
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: language })
const page = await context.newPage()
await page.goto(origin + '/')
const began = performance.now()
await page.locator('form[action="/sample"] button').first().click()
await page.waitForURL((url) => url.pathname === '/')
await page.locator('main').waitFor()
console.log('open', Math.round(performance.now() - began), page.url())
for (let i = 0; i < 30; i++) {
  if ((await page.locator('.needs > li').count()) > 0) break
  await page.waitForTimeout(300)
}
console.log('needs after', Math.round(performance.now() - began))
await page.waitForTimeout(1500)
const shot = async (name: string) => {
  await page.screenshot({ path: `/tmp/W1-shots/${language}-${name}.png`, fullPage: true })
}
await shot('today')
await page.setViewportSize({ width: 360, height: 780 })
await shot('today-phone')
await page.setViewportSize({ width: 1280, height: 800 })
for (const path of paths) {
  await page.goto(origin + path)
  await shot(path.replaceAll('/', '_'))
}
const hrefs = await page
  .goto(origin + '/concerns')
  .then(() =>
    page
      .locator('main a[href^="/concerns/"]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))]),
  )
console.log(hrefs.join('\n'))
let n = 0
if (paths.includes('/concerns'))
  for (const href of hrefs) {
    await page.goto(origin + href)
    await shot(`concern-${n++}`)
  }
await browser.close()
