import type { Context } from 'hono'
import type { Config } from '#foundation/config.ts'
import { accountPaths } from './account-paths.ts'

/** Where a provider sends the user back to: our public address, or the one that this browser knows us by. */
export function redirectUriOf(config: Pick<Config, 'publicUrl'>, c: Context): string {
  const origin = config.publicUrl?.origin ?? new URL(c.req.url).origin
  return `${origin}${accountPaths.consentReturn()}`
}
