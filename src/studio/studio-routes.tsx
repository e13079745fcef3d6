import { Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { clientStudio } from '#client/studio/routes.ts'
import { accountRoutes } from './accounts/account-routes.tsx'
import { accessRoutes } from './portal/access-routes.ts'
import { askRoutes } from './asking/ask-routes.tsx'
import { expectationRoutes } from './beside/expectation-routes.tsx'
import { lessonRoutes } from './beside/lesson-routes.tsx'
import { paperRoutes } from './beside/paper-routes.tsx'
import { checkInRoutes } from './check-ins/check-in-routes.ts'
import { clientRoomRoutes } from './client/client-room-routes.tsx'
import { concernRoomRoutes } from './concern/concern-room-routes.tsx'
import { figuresRoutes } from './figures/figures-routes.tsx'
import { conversationRoutes } from './conversation/conversation-routes.tsx'
import { hearNewcomers } from './imports/hear-newcomers.ts'
import { importRoutes } from './imports/import-routes.tsx'
import { letterFileRoutes } from './letter/letter-file-routes.ts'
import { letterRoutes } from './letter/letter-routes.tsx'
import { liveRoutes } from './live/live-routes.ts'
import type { Premises } from './premises.ts'
import { inStudio } from './in-studio.tsx'
import { questionRoutes } from './questions/question-routes.tsx'
import { openLineRoutes } from './open-line/open-line-routes.tsx'
import { keptAnswerRoutes } from './owed/kept-answer-routes.tsx'
import { owedRoutes } from './owed/owed-routes.ts'
import { replyPromiseRoutes } from './owed/reply-promise-routes.ts'
import { dispatchRoutes } from './outbox/dispatch-routes.tsx'
import { outboxRoutes } from './outbox/outbox-routes.tsx'
import { draftRoutes } from './compose/draft-routes.tsx'
import { savedReplyRoutes } from './compose/saved-reply-routes.tsx'
import { searchRoutes } from './search/search-routes.tsx'
import { promiseListRoutes } from './promise/list-routes.tsx'
import { promiseRoutes } from './promise/promise-routes.tsx'
import { peopleRoutes } from './people/people-routes.tsx'
import { readingExportRoutes } from './client/reading-export-routes.ts'
import { samePersonRoutes } from './people/same-person-routes.ts'
import { settingsRoutes } from './settings/settings-routes.tsx'
import { refusedInStudio } from './trouble.tsx'
import type { StudioEnv } from './studio-env.ts'
import { noteRoutes } from './talks/note-routes.tsx'
import { snoozeRoutes } from './talks/snooze-routes.ts'
import { talkRoutes } from './talks/talk-routes.tsx'
import { vouchingRoutes } from './letter/vouching-routes.ts'
import { threadJoiningRoutes } from './conversation/thread-joining-routes.ts'
import { TodayPage } from './today/today-page.tsx'
import { todayView } from './today/today-view.ts'

/** Every page behind sign-in. */
export function studioRoutes(premises: Premises) {
  const routes = new Hono<StudioEnv>()
  routes.onError(refusedInStudio)
  routes.notFound(() => {
    throw new Refusal('studio.notFound')
  })
  return routes
    .use(inStudio(premises))
    .use(async (c, next) => {
      await next()
      // Whatever the form did, a message may be due to leave, or an account may have changed.
      if (c.req.method === 'POST') premises.carrier.look()
    })
    .route('/', liveRoutes(premises))
    .get('/', async (c) => {
      const view = await todayView(c.var.house, c.var.studio)
      const page = <TodayPage say={c.var.say} dates={c.var.dates} name={c.var.session.user.name} {...view} />
      return c.render(page, { title: c.var.say('studio.today'), here: 'today' })
    })
    .use('/clients/*', hearNewcomers(premises))
    .use('/contacts/*', hearNewcomers(premises))
    .use('/people/*', hearNewcomers(premises))
    .route('/', peopleRoutes())
    .route('/', accessRoutes(premises))
    .route('/', clientRoomRoutes(premises))
    .route('/', clientStudio())
    .route('/', paperRoutes())
    .route('/', lessonRoutes())
    .route('/', expectationRoutes())
    .route('/', openLineRoutes())
    .route('/', concernRoomRoutes(premises))
    .route('/', conversationRoutes())
    .route('/', readingExportRoutes())
    .route('/', askRoutes())
    .route('/', checkInRoutes())
    .route('/', questionRoutes())
    .route('/', threadJoiningRoutes())
    .route('/', vouchingRoutes())
    .route('/', talkRoutes())
    .route('/', noteRoutes())
    .route('/', snoozeRoutes())
    .route('/', owedRoutes())
    .route('/', replyPromiseRoutes(premises))
    .route('/', keptAnswerRoutes())
    .route('/', samePersonRoutes())
    .route('/', promiseListRoutes(premises))
    .route('/', promiseRoutes(premises))
    .route('/', letterRoutes(premises))
    .route('/', letterFileRoutes(premises))
    .route('/', accountRoutes(premises))
    .route('/', importRoutes(premises))
    .route('/', outboxRoutes(premises))
    .route('/', dispatchRoutes())
    .route('/', draftRoutes(premises))
    .route('/', savedReplyRoutes())
    .route('/', searchRoutes())
    .route('/', figuresRoutes())
    .route('/', settingsRoutes(premises))
}
