import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { PHONE } from './walk.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The two themes differ in nothing but colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe says against the page on its screen, in light and then in dark: rule, and where. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  const screen = page.viewportSize() ?? PHONE
  // As tall as the page: what the bar at the bottom covers at this moment is a matter of scrolling, not a fault.
  const height = await page.evaluate(() => document.documentElement.scrollHeight + 100)
  await page.setViewportSize({ width: screen.width, height: Math.max(height, screen.height) })
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    const { violations } = await (theme === 'light' ? axe.withTags(TAGS) : axe.withRules(OF_COLOURS)).analyze()
    for (const { id, nodes } of violations) for (const node of nodes) found.push(`${theme}: ${id}: ${node.html}`)
  }
  await page.setViewportSize(screen)
  return found
}
