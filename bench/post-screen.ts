import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { launchBrowser } from '#testing/browser.ts'
import type { DovecotBox } from '#testing/dovecot.ts'
import { Visitor } from '#testing/visitor.ts'
import { connectMailbox } from '../e2e/live-studio.ts'
import { cookiesOf } from './cold-load.ts'
import { type Figure, median } from './figures.ts'
import { bytesOf, letterOf, ME } from './mailbox.ts'
import { withStudio } from './measured.ts'
import { isComplete, until, withDovecot } from './post-studio.ts'
import { firstRun } from './studio.ts'

const DELIVERIES = 20

/** From its delivery to the letter on the screen, in milliseconds. */
const AT_MOST = 2_000

/** A page of the conversations is open; letters are put into Dovecot's mailbox one after the other, as a delivery does. */
export function screenFigures(scratch: string): Promise<Figure[]> {
  return withDovecot((dovecot, env) => {
    const box = dovecot.box()
    const home = join(scratch, 'screen')
    return withStudio({ ...env, DATA_DIR: home }, '/welcome', async ({ origin }) => {
      const visitor = new Visitor(origin)
      await firstRun(visitor)
      await connectMailbox(visitor, { address: ME.address, incoming: { ...box, port: dovecot.port } })
      await until('the mailbox is known', () => isComplete(home))
      const browser = await launchBrowser()
      try {
        const context = await browser.newContext()
        await context.addCookies(cookiesOf({ origin, cookie: visitor.cookie }))
        const page = await context.newPage()
        await page.goto(`${origin}/conversations`)
        await page.locator('live-refresh').waitFor({ state: 'attached' })
        return [seen(await delivered(page, box))]
      } finally {
        await browser.close()
      }
    })
  })
}

async function delivered(page: Page, box: DovecotBox): Promise<number[]> {
  const took: number[] = []
  for (let place = -1; place < DELIVERIES; place += 1) {
    await sleep(3_000 + 100 * (place % 7))
    const subject = `Arrival ${place}.`
    const raw = bytesOf({ ...letterOf({ index: 2 * place + 2, date: Date.now(), people: 1_000 }), subject })
    const shown = page.getByText(subject, { exact: true }).first().waitFor({ timeout: 60_000 })
    const began = performance.now()
    box.deliver(raw)
    await shown
    // The first one finds nothing warm: it is none of the twenty, as nobody opens a studio that very second.
    if (place >= 0) took.push(performance.now() - began)
  }
  return took
}

function seen(took: readonly number[]): Figure {
  const worst = Math.max(...took)
  return {
    what: `a new letter is on the screen after its delivery to Dovecot, ${DELIVERIES} times`,
    measured: `${median(took.slice(1)).toFixed(0)} ms in the middle, ${worst.toFixed(0)} ms at worst`,
    bound: `each below ${AT_MOST} ms`,
    holds: worst < AT_MOST,
  }
}
