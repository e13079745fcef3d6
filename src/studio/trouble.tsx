import type { Child } from 'hono/jsx'
import { clientPaths } from '#client/client-paths.ts'
import { preferredLanguage } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Trouble, WebContext } from '#foundation/web/web-env.ts'
import { isSentence, sayIn } from '#house/words.ts'
import { sayNext } from '#ui/page-env.ts'
import { type Assets, wholePage } from '#ui/document.tsx'
import { DoorFrame } from './door/door-frame.tsx'
import { ErrorPage } from './error-page.tsx'
import type { StudioContext } from './studio-env.ts'
import { studioPaths } from './studio-paths.ts'

/** The page for what went wrong outside of any room, or unforeseen in one; in the browser's language where nobody is signed in. */
export function troublePages(assets: Assets) {
  return (c: WebContext, trouble: Trouble, reference?: string): Response | Promise<Response> => {
    const language = c.var.language ?? preferredLanguage(c.req.header('accept-language'))
    const say = sayIn(language)
    const content: Child = <ErrorPage say={say} error={trouble} homeHref={studioPaths.today()} reference={reference} />
    return c.html(
      wholePage(
        <DoorFrame
          say={say}
          language={language}
          title={say(`studio.error.${trouble}`)}
          assets={assets}
          nonce={c.var.nonce}
        >
          {content}
        </DoorFrame>,
      ),
    )
  }
}

/**
 * What a verb refused and no form shows beside a field: what is not there gets 404 in the studio's frame; anything else, such as an address
 * that became somebody else's meanwhile, is said on the list of clients, where people are accepted.
 */
export function refusedInStudio(error: Error, c: StudioContext): Response | Promise<Response> {
  if (!(error instanceof Refusal)) throw error
  if (!error.code.endsWith('otFound')) {
    if (isSentence(error.code)) sayNext(c, { key: error.code, values: error.values })
    return c.redirect(clientPaths.clients(), 303)
  }
  c.status(404)
  const page = <ErrorPage say={c.var.say} error="notFound" homeHref={studioPaths.today()} />
  return c.render(page, { title: c.var.say('studio.error.notFound') })
}
