import { Hono } from 'hono'
import { preferredLanguage } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence, sayIn } from '#house/words.ts'
import { sayNext } from '#ui/page-env.ts'
import { answerRoutes } from './check-ins/answer-routes.tsx'
import { theirCheckInRoutes } from './check-ins/their-check-in-routes.tsx'
import { theirConcernRoutes } from './concern/their-concern-routes.tsx'
import { homeRoutes } from './home/home-routes.tsx'
import { inPortal } from './in-portal.tsx'
import type { OwnContext, OwnPortalEnv } from './own-env.ts'
import { linkRoutes } from './links/link-routes.tsx'
import { ownRoutes } from './own/own-routes.tsx'
import { theirPromiseRoutes } from './promise/promise-routes.tsx'
import { nothingHere, plainAnswer } from './plain-answers.tsx'
import { PlainNote } from './plain-note.tsx'
import { portalPaths } from './portal-paths.ts'
import type { PortalPremises } from './portal-premises.ts'
import { stopRoutes } from './stops/stop-routes.tsx'
import { theirQuestionRoutes } from './questions/their-question-routes.tsx'

/** The client's side of the house, everything below /p: links, and behind a session the contact's own page with its parts. */
export function portalRoutes(premises: PortalPremises) {
  const { assets } = premises
  return new Hono<OwnPortalEnv>()
    .route('/', linkRoutes(premises))
    .route('/', answerRoutes(premises))
    .route('/', stopRoutes(premises))
    .get('/p/left', (c) => left(premises, c))
    .all('/p/links/*', (c) => nothingHere(c, assets))
    .all('/p/stops/*', (c) => nothingHere(c, assets))
    .route('/', contactRoutes(premises))
    .all('/p', (c) => nothingHere(c, assets))
    .all('/p/*', (c) => nothingHere(c, assets))
}

/** What is below a contact's own page: each part has its routes here. */
function contactRoutes(premises: PortalPremises) {
  const routes = new Hono<OwnPortalEnv>()
  routes.onError((error, c) => refusedInPortal(premises, error, c))
  return routes
    .use('/p/:contact/*', inPortal(premises))
    .route('/', homeRoutes())
    .route('/', ownRoutes(premises))
    .route('/p/:contact', theirConcernRoutes())
    .route('/p/:contact', theirPromiseRoutes())
    .route('/p/:contact', theirQuestionRoutes())
    .route('/p/:contact', theirCheckInRoutes())
}

/** What a verb refused and no form shows beside a field: what is not there is not there; anything else is said on the contact's page. */
function refusedInPortal({ assets }: PortalPremises, error: Error, c: OwnContext): Response | Promise<Response> {
  if (!(error instanceof Refusal)) throw error
  if (error.code.endsWith('otFound')) return nothingHere(c, assets)
  if (isSentence(error.code)) sayNext(c, { key: error.code, values: error.values })
  return c.redirect(portalPaths.home(c.var.contact.id), 303)
}

/** The page was closed on this device. */
function left({ assets }: PortalPremises, c: OwnContext): Response | Promise<Response> {
  const language = preferredLanguage(c.req.header('accept-language'))
  const say = sayIn(language)
  const title = say('portal.left')
  const content = <PlainNote title={title} lines={[say('portal.left.why')]} />
  return plainAnswer(c, assets, { language, title, content, status: 200 })
}
