import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import type { Language } from '#foundation/language.ts'

/** What every request carries before any room sees it. */
export interface WebEnv {
  Bindings: HttpBindings
  Variables: {
    /** For the script and style elements of this one answer. */
    nonce: string
    /** The client's address, past trusted proxies. */
    address: string
    /** The studio's, once somebody is known to be signed in. */
    language?: Language
  }
}

export type WebContext = Context<WebEnv>
export type WebHandler = MiddlewareHandler<WebEnv>

/** Why a request got no answer of its own; each has a page in the words of the studio. */
export type Trouble = 'forged' | 'tooLarge' | 'notFound' | 'failed' | 'diskFull' | 'diskFailing'

export const STATUS_OF: Readonly<Record<Trouble, 403 | 413 | 404 | 500 | 507>> = {
  forged: 403,
  tooLarge: 413,
  notFound: 404,
  failed: 500,
  diskFull: 507,
  diskFailing: 500,
}

/** Makes the page for a trouble; its status is set by the caller. `reference` is what the log calls a fault of ours. */
export type TroublePage = (c: WebContext, trouble: Trouble, reference?: string) => Response | Promise<Response>
