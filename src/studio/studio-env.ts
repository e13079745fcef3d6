import type { Context } from 'hono'
import type { WebEnv } from '#foundation/web/web-env.ts'
import type { Session } from '#foundation/sign-in/sign-in.ts'
import type { PageEnv } from '#ui/page-env.ts'
import type { StudioWords } from '#house/words.ts'
import type { Studio } from './studio.ts'

/** What a route of the studio has at hand once somebody is signed in. */
export type StudioEnv = {
  Bindings: WebEnv['Bindings']
  Variables: WebEnv['Variables'] &
    PageEnv<StudioWords>['Variables'] & {
      session: Session
      studio: Studio
      /** On pages that follow what arrives: what they are made from (`liveState`). */
      live?: { state: string; progress: boolean }
    }
}

export type StudioContext = Context<StudioEnv>

/** Where a request came from, for sign-in. */
export function visitorOf(c: { req: Context['req']; var: { address: string } }) {
  return { address: c.var.address, agent: c.req.header('user-agent') ?? '' }
}
