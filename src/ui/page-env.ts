import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { getCookie, setCookie } from 'hono/cookie'
import { serialize } from 'hono/utils/cookie'
import { z } from 'zod'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import type { Say } from '#foundation/words.ts'
import type { Dates } from './dates.ts'
import type { Room } from './rooms.ts'

/** What every signed-in route has at hand; `Key` are the sentences its pages say. */
export interface PageEnv<Key extends string = string> {
  Variables: {
    house: House
    say: Say<Key>
    dates: Dates
    language: Language
    /** The studio is served over https: cookies go no other way. */
    secure: boolean
  }
}

/** What the frame needs to know of a page. */
export interface PageFacts {
  readonly title: string
  readonly here?: Room
  /** The page has a search field of its own: the frame leaves its one out. */
  readonly ownSearch?: boolean
  /** Seconds after which a page without script asks again. */
  readonly askAgain?: number
}

declare module 'hono' {
  interface ContextRenderer {
    // oxlint-disable-next-line typescript/prefer-function-type -- Hono asks for this interface by name
    (content: Child, facts: PageFacts): Response | Promise<Response>
  }
}

const COOKIE = 'consonance_said'

const Said = z.object({
  key: z.string().max(100),
  values: z.record(z.string(), z.union([z.string().max(300), z.number()])).default({}),
  undo: z
    .object({ action: z.string().regex(/^\/(?!\/)/u), hidden: z.record(z.string(), z.string().max(100)).default({}) })
    .optional(),
  brief: z.boolean().optional(),
})

/**
 * A sentence to be said once, on the next page, with the way to take the act back. All of it has to fit into a cookie of 4,096 bytes: `hidden`
 * is for ids and answers to 100 letters, never for what somebody wrote.
 */
export type Said<Key extends string = string> = {
  key: Key
  values?: Record<string, string | number>
  undo?: { action: string; hidden?: Record<string, string> }
  /** True for the ten seconds only in which it can be undone: then it goes by itself. */
  brief?: boolean
}

/** Keeps a sentence for the page that the coming redirect leads to. */
export function sayNext<Key extends string>(
  c: { header: Context['header']; var: { say: Say<Key>; secure: boolean } },
  said: Said<NoInfer<Key>>,
): void {
  const values = Object.entries(said.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, 200) : value,
  ])
  const text = JSON.stringify({ ...said, values: Object.fromEntries(values) })
  c.header('set-cookie', serialize(COOKIE, text, { ...KEPT, secure: c.var.secure, maxAge: 60 }), { append: true })
}

const KEPT = { path: '/', httpOnly: true, sameSite: 'Lax' } as const

/** The sentence that waits to be said; it is gone afterwards. */
export function takeSaid(c: Context): z.infer<typeof Said> | null {
  const text = getCookie(c, COOKIE)
  if (!text) return null
  setCookie(c, COOKIE, '', { ...KEPT, maxAge: 0 })
  try {
    return Said.parse(JSON.parse(text))
  } catch {
    return null
  }
}
