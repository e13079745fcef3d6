import { Hono } from 'hono'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { passkeyDoorRoutes } from './passkey-door-routes.ts'
import type { Premises } from '../premises.ts'
import { sampleRoutes } from '../sample/sample-routes.ts'
import { signInRoutes } from './sign-in-routes.tsx'
import { welcomeRoutes } from './welcome-routes.tsx'

/** What stands open to everybody: the first run, the sample, signing in, a lost password. */
export function doorRoutes(premises: Premises) {
  return new Hono<WebEnv>()
    .route('/', welcomeRoutes(premises))
    .route('/', sampleRoutes(premises))
    .route('/', signInRoutes(premises))
    .route('/', passkeyDoorRoutes(premises))
}
