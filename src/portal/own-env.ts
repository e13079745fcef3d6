import type { Context } from 'hono'
import type { StudioWords } from '#house/words.ts'
import type { PortalEnv } from '#ui/portal-env.ts'

/** What the portal's own routes have at hand beside what every part has. */
export type OwnPortalEnv = {
  Bindings: PortalEnv['Bindings']
  Variables: PortalEnv<StudioWords>['Variables'] & {
    /** The session of this device. */
    session: string
    /** Whether their letters are read is theirs to switch: not where the studio switched it off. */
    switchable: boolean
  }
}

export type OwnContext = Context<OwnPortalEnv>
