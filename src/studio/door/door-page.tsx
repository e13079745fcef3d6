import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { isLanguage, type Language, preferredLanguage } from '#foundation/language.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { isSentence, sayIn } from '#house/words.ts'
import { wholePage } from '#ui/document.tsx'
import { takeSaid } from '#ui/page-env.ts'
import { DoorFrame } from './door-frame.tsx'
import { rememberOpened } from '../in-studio.tsx'
import type { Premises } from '../premises.ts'

export type Door = Context<WebEnv>

/** The language asked for by the address, else what the browser prefers of the five. */
export function languageOf(c: Door): Language {
  const asked = c.req.query('language')
  return isLanguage(asked) ? asked : preferredLanguage(c.req.header('accept-language'))
}

/** A page before one is in, in its frame, never kept by a browser. */
export function doorPage(premises: Premises, c: Door, page: { title: string; content: Child; language?: Language }) {
  const language = page.language ?? languageOf(c)
  const say = sayIn(language)
  const said = takeSaid(c)
  const flash = said && isSentence(said.key) ? { flash: { words: say(said.key, said.values) } } : {}
  const facts = { say, language, title: page.title, assets: premises.assets, nonce: c.var.nonce, ...flash }
  c.header('cache-control', 'no-store')
  return c.html(wholePage(<DoorFrame {...facts}>{page.content}</DoorFrame>))
}

/** Hands the browser what sign-in gave, and remembers the studio where one is known. */
export function letIn(premises: Premises, c: Door, signed: { cookies: readonly string[]; workspace?: string }): void {
  for (const cookie of signed.cookies) c.header('set-cookie', cookie, { append: true })
  if (signed.workspace !== undefined) rememberOpened(premises, c, signed.workspace)
}
