import type { Actor } from '#foundation/store/tables.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import type { PageEnv } from './page-env.ts'

/** What a route of the portal has at hand, once a contact began a session: the house acts as `contact:ID`. */
export type PortalEnv<Key extends string = string> = {
  Bindings: WebEnv['Bindings']
  Variables: WebEnv['Variables'] &
    PageEnv<Key>['Variables'] & {
      /** Whose page it is. */
      contact: { id: string; client: string; name: string; heard: boolean }
      /** The studio's name and zone, and who of it answers (S2-32). */
      served: {
        name: string
        zone: string
        by: string
        /** When the first ways to ease a worry come that was told at `since`: the studio's own target, counted in its working hours (S2-34). */
        optionsBy(since: number): number
        /** The day (`YYYY-MM-DD`) by whose end a question that is asked at `since` is answered: the studio's reply time (S2-10). */
        answersOn(since: number): string
        /** Whose promises are that are made by a button here (S2-32). */
        owner: Actor
      }
      /** The user looks at the page as their client sees it: nothing can be pressed (routes never see a POST then). */
      looking: boolean
    }
}

/** A contact's own page: every address of the portal begins with it. */
export const portalHome = (contact: string) => `/p/${contact}`
