import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readConfig } from '#foundation/config.ts'
import { openHouse, type OpenHouse } from '#house/house.ts'
import { migrations } from '#house/migrations.ts'
import { CookieJar } from './cookie-jar.ts'
import type { Engine } from './engines.ts'
import type { Clock } from './test-house.ts'

const ORIGIN = 'http://localhost:3000'

/** A browser without a screen: keeps cookies, names its own origin, follows nothing. */
export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
}

export interface TestApp extends OpenHouse {
  clock: Clock
  visitor(language?: string): Visitor
  /** What was logged, line by line. */
  logged: Record<string, unknown>[]
}

/** The whole house with its real router on an engine; nothing is built, so the assets are only names. */
export async function testApp(engine: Engine): Promise<TestApp> {
  const store = await engine.open(migrations)
  await store.migrate()
  const folder = mkdtempSync(join(tmpdir(), 'consonance-app-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const clock = { now: Date.now() }
  const logged: Record<string, unknown>[] = []
  const house = await openHouse({
    config: readConfig({ DATA_DIR: folder }),
    store,
    secret: 'a secret of forty characters for tests only',
    browser: folder,
    assets: {
      script: '/assets/app.js',
      style: '/assets/style.css',
      icon: '/assets/icon.svg',
      serve: (_, next) => next(),
    },
    program: [process.execPath, '-e', ''],
    now: () => clock.now,
    log: (line) => logged.push(line),
    closing: new AbortController().signal,
    address: () => ORIGIN,
  })
  return { ...house, clock, logged, visitor: (language = 'en') => visitorOf(house, language) }
}

function visitorOf(house: OpenHouse, language: string): Visitor {
  const cookies = new CookieJar()
  const send = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
    const cookie = cookies.header ? { cookie: cookies.header } : {}
    const headers = { host: 'localhost:3000', 'accept-language': language, ...cookie, ...init.headers }
    return cookies.keep(await house.app.request(`${ORIGIN}${path}`, { ...init, headers }))
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  return {
    get: (path) => send(path, { headers: {} }),
    post: (path, fields = {}, headers = { origin: ORIGIN }) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { ...form, ...headers } }),
  }
}
