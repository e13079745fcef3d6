/**
 * The pages with believable props, as files to look at: `node src/testing/gallery.ts [LANGUAGE] [PAGE…] [--shots]` writes
 * them to /tmp/gallery, with `--shots` as pictures too: phone and laptop, light and dark.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import { launchBrowser } from './browser.ts'
import { buildAssets, serveFolder } from './gallery-files.ts'

const OUT = '/tmp/gallery-F'
const [language = 'en', ...wanted] = process.argv.slice(2).filter((word) => word !== '--shots')

const SIZES = [
  { name: 'phone', width: 360, height: 780 },
  { name: 'laptop', width: 1280, height: 800 },
] as const

const assets = await buildAssets(OUT)
const pages = await rendered()
for (const { name, html } of pages) await writeFile(join(OUT, `${name}.${language}.html`), html)
if (process.argv.includes('--shots')) await shots()

async function rendered(): Promise<{ name: string; html: string }[]> {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    plugins: [{ name: 'safe', enforce: 'pre', transform(code: string, id: string) { return id.endsWith('gallery-pages.tsx') ? code.replace('function written(', 'function written(page: any): string { try { return written0(page) } catch (e) { return "broken" } }\nfunction written0(').replace('const written = (', 'const written = (page: any): string => { try { return written0(page) } catch { return "broken" } }\nconst written0 = (') : null } }],
    server: { middlewareMode: true, hmr: false, watch: null },
    oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  })
  try {
    const { framedLetter, galleryPages } = await vite.ssrLoadModule('/src/testing/gallery-pages.tsx')
    await writeFile(join(OUT, 'framed-letter.html'), framedLetter())
    return galleryPages(language, assets)
  } finally {
    await vite.close()
  }
}

async function shots(): Promise<void> {
  const browser = await launchBrowser()
  const web = await serveFolder(OUT)
  for (const { name: size, ...viewport } of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme })
      for (const { name } of pages) {
        if (wanted.length > 0 && !wanted.includes(name)) continue
        await page.goto(`${web.url}/${name}.${language}.html`)
        await page.reload()
        await page.screenshot({ path: `${OUT}/${name}.${language}.${size}.${colorScheme}.png`, fullPage: true })
      }
      await page.close()
    }
  }
  web.close()
  await browser.close()
}
