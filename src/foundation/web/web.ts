import { Hono } from 'hono'
import { type Config, isSecure } from '#foundation/config.ts'
import { clientAddress } from './client-address.ts'
import type { BuiltAssets } from './assets.ts'
import { failed, type Log } from './failures.ts'
import { type BodyLimits, bodyLimits, onlyOurForms, onlyOurHosts, withStatus } from './guards.ts'
import { securityHeaders } from './headers.ts'
import { originsOf } from './origins.ts'
import { squeeze } from './squeeze.ts'
import { STATUS_OF, type TroublePage, type WebEnv } from './web-env.ts'

export interface WebParts {
  config: Config
  assets: BuiltAssets
  limits: BodyLimits
  /** Addresses that hold a secret of their own, such as a link in a letter. */
  secretPath?: (path: string) => boolean
  /** True for an address, as secret, that a mail program presses by itself (RFC 8058). */
  openPath?: (path: string) => boolean
  /** Makes the page for what went wrong, in the words of the studio. */
  troublePage: TroublePage
  log: Log
  now: () => number
  /** Where people find us, for the sentence to those who came by another name. */
  address: () => string
}

/**
 * An app on which the rooms are mounted, with everything that holds for every request: our hosts only, our forms only, limits on
 * bodies, the security headers, packing, assets, and a page and a log line for what fails.
 */
export function openWeb(parts: WebParts): Hono<WebEnv> {
  const { config, troublePage } = parts
  const origins = originsOf(config)
  const addressOf = clientAddress(config.trustProxy)
  const app = new Hono<WebEnv>()
  app.use(securityHeaders({ secure: isSecure(config) }))
  app.use(async (c, next) => {
    c.set('address', addressOf(c.env?.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for')))
    await next()
  })
  app.use(onlyOurHosts(origins, parts.address))
  app.use(squeeze())
  app.get('/assets/*', parts.assets.serve)
  app.use(onlyOurForms(origins, troublePage, parts.secretPath, parts.openPath))
  app.use(bodyLimits(parts.limits, troublePage))
  app.onError(failed(parts.log, parts.now, troublePage))
  app.notFound(async (c) => withStatus(await troublePage(c, 'notFound'), STATUS_OF.notFound))
  return app
}
