import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { type Language, preferredLanguage } from '#foundation/language.ts'
import type { Trouble, WebContext } from '#foundation/web/web-env.ts'
import { sayIn } from '#house/words.ts'
import { type Assets, wholePage } from '#ui/document.tsx'
import { PlainFrame } from './plain-frame.tsx'
import { PlainNote } from './plain-note.tsx'

/** Whatever else a request carries. */
type PlainContext = Pick<Context, 'req' | 'header' | 'html'> & { var: { nonce: string } }

/** What a page outside of a contact's own is answered with. */
interface PlainAnswer {
  language: Language
  title: string
  content: Child
  status: 200 | 403 | 404 | 410 | 422 | 429
  studio?: string
}

/** A page before a contact's own is open; searching machines leave it alone. */
export function plainAnswer(c: PlainContext, assets: Assets, answer: PlainAnswer): Response | Promise<Response> {
  const { language, title, content, status, studio } = answer
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('referrer-policy', 'no-referrer')
  c.header('cache-control', 'no-store')
  const frame = { say: sayIn(language), language, title, assets, nonce: c.var.nonce, studio }
  return c.html(wholePage(<PlainFrame {...frame}>{content}</PlainFrame>), status)
}

/** The one neutral page for whatever opens nothing here: unknown, guessed, another's, ended (ASVS 6.3.8). */
export function nothingHere(c: PlainContext, assets: Assets): Response | Promise<Response> {
  const language = preferredLanguage(c.req.header('accept-language'))
  const say = sayIn(language)
  const title = say('portal.nothing')
  const content = <PlainNote title={title} lines={[say('portal.nothing.why'), say('portal.nothing.do')]} />
  return plainAnswer(c, assets, { language, title, content, status: 404 })
}

/** The page of a contact who was put away, or whose client was. */
export function closedHere(
  c: PlainContext,
  assets: Assets,
  { language, studio }: { language: Language; studio: string },
): Response | Promise<Response> {
  const say = sayIn(language)
  const title = say('portal.closed')
  const content = <PlainNote title={title} lines={[say('portal.closed.why')]} />
  return plainAnswer(c, assets, { language, title, content, status: 410, studio })
}

/** What went wrong before any page of the portal was reached, in the client's words; the caller sets the status. */
export function portalTrouble(assets: Assets) {
  return (c: WebContext, trouble: Trouble): Response | Promise<Response> => {
    if (trouble === 'notFound') return nothingHere(c, assets)
    const language = c.var.language ?? preferredLanguage(c.req.header('accept-language'))
    const say = sayIn(language)
    const what = trouble === 'forged' || trouble === 'tooLarge' ? trouble : 'failed'
    const title = say(`portal.trouble.${what}`)
    const content = <PlainNote title={title} lines={[say(`portal.trouble.${what}.why`)]} />
    return plainAnswer(c, assets, { language, title, content, status: 403 })
  }
}
