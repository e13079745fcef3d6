import { Hono } from 'hono'
import { z } from 'zod'
import { removeLesson } from '#concern/concern.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import { LessonsPage } from '#concern/studio/lessons-page.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import type { StudioEnv } from '../studio-env.ts'
import { lessonsView } from './learned-view.ts'

/** The lesson before which a page ends; anything else is the newest page. */
const Before = z.uuid().nullable().catch(null)

/** What was learned: listed, taken away, and put back. */
export function lessonRoutes() {
  return new Hono<StudioEnv>()
    .get('/lessons', async (c) => {
      const { house, say, dates } = c.var
      const view = await lessonsView(house, { before: Before.parse(c.req.query('before') ?? null), say })
      return c.render(<LessonsPage say={say} dates={dates} {...view} />, {
        title: say('paper.lessons'),
        here: 'concerns',
      })
    })
    .post('/lessons/:id/removal', async (c) => {
      const id = c.req.param('id')
      const removed = (await typed(c))['removed'] !== 'no'
      await removeLesson(c.var.house, { id, removed })
      const undo = { action: besidePaths.lessonRemoval(id), hidden: { removed: 'no' } }
      if (removed) sayNext(c, { key: 'paper.done.lessonRemoved', undo })
      else sayNext(c, { key: 'paper.done.lessonBack' })
      return c.redirect(besidePaths.lessons(), 303)
    })
}
