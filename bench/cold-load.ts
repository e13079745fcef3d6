import { launchBrowser } from '#testing/browser.ts'

export interface ColdLoad {
  path: string
  /** Without the serif, which comes late and is optional. */
  requests: number
  kib: number
  serifKib: number
  /** Requests to any other host. */
  foreign: number
}

/** Loads each page in a browser that has never been here and counts what goes over the wire, headers included. */
export async function coldLoads(origin: string, cookie: string, paths: readonly string[]): Promise<ColdLoad[]> {
  const browser = await launchBrowser()
  try {
    const loads: ColdLoad[] = []
    for (const path of ['/sign-in', ...paths]) loads.push(await coldLoad(browser, { origin, cookie, path }))
    return loads
  } finally {
    await browser.close()
  }
}

async function coldLoad(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  at: { origin: string; cookie: string; path: string },
): Promise<ColdLoad> {
  const context = await browser.newContext()
  if (at.path !== '/sign-in') await context.addCookies(cookiesOf(at))
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const seen = new Map<string, { url: string; bytes: number }>()
  await session.send('Network.enable')
  session.on(
    'Network.requestWillBeSent',
    ({ requestId, request }) =>
      void (request.url.startsWith('data:') || seen.set(requestId, { url: request.url, bytes: 0 })),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = seen.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  const answer = await page.goto(at.origin + at.path, { waitUntil: 'networkidle' })
  const landed = new URL(page.url()).pathname
  // A quick refusal, or a redirect to another page, is not the page that is measured.
  if (answer?.status() !== 200 || landed !== at.path)
    throw new Error(`${at.path} led to ${landed}: ${answer?.status()}`)
  await context.close()
  return countedOn(at, [...seen.values()])
}

/** The `cookie` header of a visitor, as a browser takes it. */
export function cookiesOf({ cookie, origin }: { cookie: string; origin: string }) {
  const pairs = cookie.split('; ').filter(Boolean)
  return pairs.map((pair) => {
    return { name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: origin }
  })
}

function countedOn(at: { origin: string; path: string }, all: readonly { url: string; bytes: number }[]): ColdLoad {
  const serif = all.filter((one) => one.url.endsWith('.woff2'))
  const rest = all.filter((one) => !one.url.endsWith('.woff2'))
  const kib = (list: typeof all) => list.reduce((sum, one) => sum + one.bytes, 0) / 1024
  return {
    path: at.path.replaceAll(/[0-9a-f-]{36}/gu, ':id'),
    requests: rest.length,
    kib: kib(rest),
    serifKib: kib(serif),
    foreign: all.filter((one) => !one.url.startsWith(at.origin)).length,
  }
}
