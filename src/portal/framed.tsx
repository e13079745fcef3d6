import type { Child } from 'hono/jsx'
import { clientPaths } from '#client/client-paths.ts'
import { isSentence, sayIn } from '#house/words.ts'
import { wholePage } from '#ui/document.tsx'
import type { Flash } from '#ui/flash.tsx'
import { type PageFacts, takeSaid } from '#ui/page-env.ts'
import type { OwnContext } from './own-env.ts'
import { PortalFrame } from './portal-frame.tsx'
import type { PortalPremises, Serving } from './portal-premises.ts'

/** A page in the frame of a contact's own; where somebody of the studio looks, that stands above it in their language. */
export function framed(
  { assets, now }: PortalPremises,
  c: OwnContext,
  { content, facts, studio }: { content: Child; facts: PageFacts; studio: Serving },
): Response | Promise<Response> {
  const { say, language, served, contact: whose, looking, nonce } = c.var
  const flash = flashOf(c)
  const inStudio = sayIn(studio.language)
  const look = {
    words: inStudio('portal.look', { name: whose.name }),
    back: inStudio('portal.look.back'),
    href: clientPaths.client(whose.client),
    language: studio.language,
  }
  return c.html(
    wholePage(
      <PortalFrame
        {...{ say, language, assets, nonce, served }}
        title={facts.title}
        zone={c.var.dates.zone(now())}
        switchable={c.var.switchable}
        here={c.req.path}
        contact={whose}
        {...(flash ? { flash } : {})}
        {...(looking ? { look } : {})}
      >
        {content}
      </PortalFrame>,
    ),
  )
}

function flashOf(c: OwnContext): Flash | null {
  const said = takeSaid(c)
  if (!said || !isSentence(said.key)) return null
  return { words: c.var.say(said.key, said.values), ...(said.undo ? { undo: said.undo } : {}) }
}
