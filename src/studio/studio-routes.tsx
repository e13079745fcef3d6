import { Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { clientStudio } from '#client/studio/routes.ts'
import { accessRoutes } from './portal/access-routes.ts'
import { askRoutes } from './asking/ask-routes.tsx'
import { expectationRoutes } from './beside/expectation-routes.tsx'
import { lessonRoutes } from './beside/lesson-routes.tsx'
import { paperRoutes } from './beside/paper-routes.tsx'
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
import { outboxRoutes } from './outbox/outbox-routes.tsx'
import { searchRoutes } from './search/search-routes.tsx'
import { promiseListRoutes } from './promise/list-routes.tsx'
import { promiseRoutes } from './promise/promise-routes.tsx'
import { peopleRoutes } from './people/people-routes.tsx'
import { readingExportRoutes } from './client/reading-export-routes.ts'
import { samePersonRoutes } from './people/same-person-routes.ts'
import { settingsRoutes } from './settings/settings-routes.tsx'
import { refusedInStudio } from './trouble.tsx'
import type { StudioEnv } from './studio-env.ts'
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
    .route('/', questionRoutes())
    .route('/', threadJoiningRoutes())
    .route('/', samePersonRoutes())
    .route('/', promiseListRoutes(premises))
    .route('/', promiseRoutes(premises))
    .route('/', letterRoutes(premises))
    .route('/', letterFileRoutes(premises))
    .route('/', importRoutes(premises))
    .route('/', outboxRoutes(premises))
    .route('/', searchRoutes())
    .route('/', figuresRoutes())
    .route('/', settingsRoutes(premises))
}
