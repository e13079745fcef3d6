import { join } from 'node:path'
import type { Hono } from 'hono'
import { openMailWorker } from '#mail/worker/at-work.ts'
import { clientsById } from '#client/client.ts'
import { takesDraft } from '#conversation/draft-paths.ts'
import { keepUp } from '#reading/reading.ts'
import { z } from 'zod'
import { type Config, isSecure } from '#foundation/config.ts'
import { type HouseOf, housesOn } from '#foundation/house.ts'
import type { OwnerHandler } from '#foundation/owner-socket.ts'
import { newOwnerPassword, openSessions, type SignInDoor, signInDoor } from '#foundation/sign-in/sign-in.ts'
import type { Store } from '#foundation/store/store.ts'
import type { BuiltAssets } from '#foundation/web/assets.ts'
import { type Log, logLine } from '#foundation/web/failures.ts'
import type { TroublePage, WebEnv } from '#foundation/web/web-env.ts'
import { openWeb } from '#foundation/web/web.ts'
import { linkOf } from '#portal/links/links.ts'
import { stopHeadersOf } from '#portal/stops/stops.ts'
import { isLink, isPortal, isStop } from '#portal/portal-paths.ts'
import { portalTrouble } from '#portal/plain-answers.tsx'
import type { PortalPremises } from '#portal/portal-premises.ts'
import { portalRoutes } from '#portal/portal-routes.tsx'
import { accountWaysOf } from '#studio/accounts/account-ways.ts'
import { isAnyAccountOn } from '#studio/carrier/any-account.ts'
import { type Carrier, carrierOn } from '#studio/carrier/carrier.ts'
import { hearSoon } from '#studio/carrier/hear-soon.ts'
import { checkInDesk, checkInsDue } from '#studio/check-ins/check-ins-due.ts'
import { importHere, ImportRequest, sampleHere } from '#studio/command-verbs.ts'
import { doorRoutes } from '#studio/door/door-routes.ts'
import { heartbeat } from '#studio/heartbeat.ts'
import { type Imports, importsIn } from '#studio/imports/imports.ts'
import { type Live, liveOn } from '#studio/live/live.ts'
import { turnMailboxKey } from '#studio/mailbox-key.ts'
import type { Premises } from '#studio/premises.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { studioOf } from '#studio/studio.ts'
import { studioPaths } from '#studio/studio-paths.ts'
import { studioRoutes } from '#studio/studio-routes.tsx'
import { troublePages } from '#studio/trouble.tsx'
import { version } from '../package.json'

/** What main.ts has made ready before the house opens. */
export interface HouseParts {
  config: Config
  /** Open, backed up and migrated; closed by whoever opened it. */
  store: Store
  /** Signs sessions. */
  secret: string
  /** The built browser files. */
  assets: BuiltAssets
  /** In place of standard error. */
  log?: Log
  /** How to start this program again, for work in a process of its own. */
  program: readonly [string, ...string[]]
  /** False where no process is to be started that carries mail. */
  carries?: boolean
  now: () => number
  /** Where people find us, once we listen. */
  address: () => string
}

export interface OpenHouse {
  app: Hono<WebEnv>
  store: Store
  door: SignInDoor
  premises: Premises
  /** What other processes may ask this one to do (owner-socket.ts). */
  commands: Readonly<Record<string, OwnerHandler>>
  /** Ends what is kept open for browsers, so that the listener can close. */
  hangUp(): void
  close(): Promise<void>
}

const MEGABYTE = 1024 * 1024

/** Mail comes in by files of any ordinary mailbox's size; it is streamed to the disk. */
const LARGEST_UPLOAD = 8 * 1024 * MEGABYTE

/** Files of a letter may be far too large for it: they are read to their end and refused by name, with everything else kept. */
const LARGEST_DRAFT = 1024 * MEGABYTE

const largerThan = (path: string) =>
  path === studioPaths.imports() ? LARGEST_UPLOAD : takesDraft(path) ? LARGEST_DRAFT : undefined

/** A letter that is looked at must not keep anybody waiting, nor make the serving process larger. */
const SHOWING = { milliseconds: 5_000, mebibytes: 128, idle: 30_000, apart: true } as const

/** Builds the house on an opened store and mounts the rooms. */
export async function openHouse(parts: HouseParts): Promise<OpenHouse> {
  const premises = premisesOf(parts)
  const { config, store, now } = parts
  const app = openWeb({
    config,
    assets: parts.assets,
    limits: { most: MEGABYTE, larger: largerThan },
    secretPath: isLink,
    openPath: isStop,
    troublePage: eitherTrouble(parts.assets),
    log: parts.log ?? logLine,
    now,
    address: parts.address,
  })
  app.get('/healthz', (c) => c.json({ well: true }))
  app.route('/', portalRoutes(portalPremisesOf(premises, parts.secret)))
  app.route('/', doorRoutes(premises))
  app.route('/', studioRoutes(premises))
  await premises.imports.resume()
  const beats = heartbeat({
    workspaces: () => workspacesOf(store),
    houseOf: (workspace) => premises.houseOf(workspace, 'house'),
    hear: (house) => premises.imports.hear(house),
    checkIns: (house) => checkInsDue(house, () => checkInDesk(premises, house)),
    log: parts.log ?? logLine,
    now,
  })
  const hangUp = () => premises.live.close()
  const close = async () => {
    hangUp()
    premises.imports.close()
    await premises.carrier.close()
    await beats.close()
    await premises.mail.close()
  }
  return { app, store, door: premises.door, premises, commands: commandsOf(premises), hangUp, close }
}

function premisesOf(parts: HouseParts): Premises {
  const { config, store, secret, assets, now } = parts
  const houseOf = housesOn(store, now)
  const door = signInDoor({ store, secret, secure: isSecure(config), now })
  const live = liveOn({ openSessions: (ids) => openSessions(door, ids) })
  const imports = importsOf(parts, houseOf)
  return {
    config,
    store,
    door,
    assets,
    imports,
    live,
    accounts: accountWaysOf(config),
    carrier: carrierOf(parts, { houseOf, live, imports }),
    mail: openMailWorker(SHOWING),
    version,
    now,
    houseOf,
    linkOf: (house, outgoing) => linkOf({ config, secret }, house, outgoing),
    stopHeadersOf: (house, of) => stopHeadersOf({ config, secret }, house, of),
  }
}

const importsOf = ({ config, store, program }: HouseParts, houseOf: HouseOf): Imports =>
  importsIn({
    folder: join(config.dataDir, 'imports'),
    program,
    houseOf: (workspace) => houseOf(workspace, 'import'),
    workspaces: () => workspacesOf(store),
    shared: config.databaseUrl !== null,
  })

/** What came is on the open pages at once, and heard soon after. */
function carrierOf(
  { program, store, log = logLine, now, carries = true }: HouseParts,
  of: { houseOf: HouseOf; live: Live; imports: Imports },
): Carrier {
  const hearing = hearSoon({ hear: (workspace) => of.imports.hear(of.houseOf(workspace, 'house')), now })
  const carrier = carrierOn({
    program,
    isWanted: async () =>
      carries && isAnyAccountOn((await workspacesOf(store)).map((workspace) => of.houseOf(workspace, 'house'))),
    onNews(workspace) {
      void of.live.look()
      hearing.noticed(workspace)
    },
    log,
    now,
  })
  return {
    ...carrier,
    async close() {
      hearing.close()
      await carrier.close()
    },
  }
}

/** What the client's side may have of all this: never what only the studio may see. */
function portalPremisesOf(premises: Premises, secret: string): PortalPremises {
  const { config, door, assets, now, houseOf } = premises
  return {
    config,
    door,
    assets,
    secret,
    now,
    houseOf,
    studioOf,
    async heardAnew({ store }, { client }) {
      const house = houseOf(store.workspace, 'house')
      const of = await clientsById(house, { ids: [client] })
      const { isNews } = await keepUp(house, { week: weekOf(await studioOf(house)), of })
      if (isNews) await premises.imports.hear(house)
    },
  }
}

/** What goes wrong is said to a client in the portal's words, to the user in the studio's. */
function eitherTrouble(assets: BuiltAssets): TroublePage {
  const ofPortal = portalTrouble(assets)
  const ofStudio = troublePages(assets)
  return (c, trouble, reference) => (isPortal(c.req.path) ? ofPortal(c, trouble) : ofStudio(c, trouble, reference))
}

async function workspacesOf(store: Store): Promise<string[]> {
  return (await store.outside.selectFrom('workspace').select('id').execute()).map((row) => row.id)
}

/** What other processes may ask the owner of the data folder to do. */
function commandsOf(premises: Premises): OpenHouse['commands'] {
  return {
    'new-password': (input) => newOwnerPassword(premises.door, WhichOwner.parse(input)),
    import: (input, { progress }) => importHere(premises, ImportRequest.parse(input), progress),
    demo: () => sampleHere(premises),
    'turn-mailbox-key': () => turnMailboxKey(premises),
  }
}

const WhichOwner = z
  .object({ email: z.string().optional() })
  .transform(({ email }) => (email === undefined ? {} : { email }))
