import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { clientPaths } from '#client/client-paths.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { isSecure } from '#foundation/config.ts'
import { hasNoOwner, type Session, sessionOf, workspacesOf } from '#foundation/sign-in/sign-in.ts'
import { isSentence, sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { wholePage } from '#ui/document.tsx'
import { type PageFacts, takeSaid } from '#ui/page-env.ts'
import { QUIET } from '#ui/quiet.ts'
import type { Flash } from '#ui/flash.tsx'
import { Frame } from './frame.tsx'
import { ownStudio } from './door/first-run.ts'
import type { Premises } from './premises.ts'
import type { StudioContext, StudioEnv } from './studio-env.ts'
import { studioPaths } from './studio-paths.ts'
import { studioOf } from './studio.ts'

/** Which of several studios was opened last in this browser. */
const OPENED = 'consonance_opened'

/** Lets in who is signed in, opens the house of their studio, and gives every page its frame; everybody else goes to the door. */
export function inStudio(premises: Premises): MiddlewareHandler<StudioEnv> {
  return async (c, next) => {
    const session = await sessionOf(premises.door, c.req.raw.headers, { isQuiet: isQuiet(c) })
    const workspace = session && (await workspaceOf(premises, session, getCookie(c, OPENED)))
    if (!session || !workspace) return toDoor(premises, c)
    for (const cookie of session.cookies) c.header('set-cookie', cookie, { append: true })
    const house = premises.houseOf(workspace, `member:${session.user.id}`)
    const studio = await studioOf(house)
    c.set('session', session)
    c.set('house', house)
    c.set('studio', studio)
    c.set('language', studio.language)
    c.set('say', sayIn(studio.language))
    c.set('secure', isSecure(premises.config))
    c.set('dates', datesIn(studio.language, studio.zone, premises.now()))
    c.header('cache-control', 'no-store')
    c.setRenderer((content, facts) => framed(premises, c, content, facts))
    return next()
  }
}

/** True for what a page that follows what arrives asks by itself. */
const isQuiet = (c: StudioContext) => c.req.header(QUIET) !== undefined || c.req.path === studioPaths.live()

/** Remembers which studio this browser works in. */
export function rememberOpened(premises: Premises, c: Context, workspace: string): void {
  const secure = isSecure(premises.config)
  setCookie(c, OPENED, workspace, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: 31_536_000 })
}

async function workspaceOf(premises: Premises, session: Session, opened: string | undefined): Promise<string | null> {
  const mine = (await workspacesOf(premises.door, session.user.id)).map((one) => one.workspace)
  return mine.find((one) => one === opened) ?? mine[0] ?? null
}

async function toDoor(premises: Premises, c: StudioContext): Promise<Response> {
  if (await hasNoOwner(premises.door)) return c.redirect(studioPaths.welcome(), 303)
  const here = c.req.path
  const back = c.req.method === 'GET' && here !== '/' ? `?returnTo=${encodeURIComponent(here)}` : ''
  return c.redirect(`${studioPaths.signIn()}${back}`, 303)
}

async function framed(premises: Premises, c: StudioContext, content: Child, facts: PageFacts): Promise<Response> {
  const { say, language, studio, nonce } = c.var
  const flash = flashOf(c)
  return c.html(
    wholePage(
      <Frame
        say={say}
        language={language}
        title={facts.title}
        studio={studio.name}
        assets={premises.assets}
        nonce={nonce}
        hrefs={{
          today: studioPaths.today(),
          concerns: concernPaths.concerns(),
          promises: promisePaths.promises(),
          clients: clientPaths.clients(),
          conversations: studioPaths.conversations(),
          outbox: studioPaths.outbox(),
          import: studioPaths.imports(),
          settings: studioPaths.settings(),
        }}
        composeHref={draftPaths.newLetter()}
        {...(facts.ownSearch ? {} : { searchAction: studioPaths.search() })}
        {...(facts.here ? { here: facts.here } : {})}
        {...(studio.sample ? await waysOut(premises, c) : {})}
        {...(flash ? { flash } : {})}
        {...(c.var.live ? { live: { ...c.var.live, href: studioPaths.live() } } : {})}
        {...(facts.askAgain === undefined ? {} : { askAgain: facts.askAgain })}
      >
        {content}
      </Frame>,
    ),
  )
}

/** How one leaves the sample: back to one's own studio, or to where one begins it. */
async function waysOut(premises: Premises, c: StudioContext) {
  const own = await ownStudio(premises, c.var.session.user.id)
  return own === null ? { startOwnHref: studioPaths.welcome() } : { backAction: studioPaths.sampleLeaving() }
}

function flashOf(c: StudioContext): Flash | null {
  // What was just done is said to whoever did it, in their own window.
  const said = isQuiet(c) ? null : takeSaid(c)
  if (!said || !isSentence(said.key)) return null
  const { undo, brief } = said
  return { words: c.var.say(said.key, said.values), ...(undo ? { undo } : {}), brief }
}
