import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readConfig } from '#foundation/config.ts'
import type { House } from '#foundation/house.ts'
import { openHouse, type OpenHouse } from '#house/house.ts'
import { migrations } from '#house/migrations.ts'
import type { Engine } from './engines.ts'
import type { Clock } from './test-house.ts'
import { Visitor } from './visitor.ts'

const ORIGIN = 'http://localhost:3000'

/** Signs sessions and links in tests. */
export const TEST_SECRET = 'a secret of forty characters for tests only'

export interface TestApp extends OpenHouse {
  clock: Clock
  visitor(language?: string): Visitor
  /** What was logged, line by line. */
  logged: Record<string, unknown>[]
}

/** The whole house with its real router on an engine; nothing is built, so the assets are only names. */
export async function testApp(engine: Engine, { publicUrl }: { publicUrl?: string } = {}): Promise<TestApp> {
  const store = await engine.open(migrations)
  await store.migrate()
  const folder = mkdtempSync(join(tmpdir(), 'consonance-app-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const clock = { now: Date.now() }
  const origin = publicUrl ?? ORIGIN
  const logged: Record<string, unknown>[] = []
  const house = await openHouse({
    config: readConfig({ DATA_DIR: folder, PUBLIC_URL: publicUrl }),
    store,
    secret: TEST_SECRET,
    assets: {
      script: '/assets/app.js',
      style: '/assets/style.css',
      icon: '/assets/icon.svg',
      serve: (_, next) => next(),
    },
    program: [process.execPath, '-e', ''],
    carries: false,
    now: () => clock.now,
    log: (line) => logged.push(line),
    address: () => origin,
  })
  return { ...house, clock, logged, visitor: (language = 'en') => visitorOf(house, { language, origin }) }
}

/** The same after its first run: its owner, who is signed in, and her studio's house. */
export async function settledApp(
  engine: Engine,
  options: { publicUrl?: string } = {},
): Promise<{ app: TestApp; mira: Visitor; house: House }> {
  const app = await testApp(engine, options)
  const mira = app.visitor()
  await mira.firstRun()
  const row = await app.store.outside.selectFrom('member').select(['user', 'workspace']).executeTakeFirstOrThrow()
  return { app, mira, house: app.premises.houseOf(row.workspace, `member:${row.user}`) }
}

/** The real router, without a network between. */
function visitorOf({ app }: OpenHouse, { language, origin }: { language: string; origin: string }): Visitor {
  return new Visitor(origin, {
    language,
    ask: (url, init) => app.request(url, { ...init, headers: { host: new URL(origin).host, ...init.headers } }),
  })
}
