import { Hono } from 'hono'
import type { StudioEnv } from '../studio-env.ts'
import { FiguresPage } from './figures-page.tsx'
import { figuresView } from './figures-view.ts'

/** The figures that teach. */
export function figuresRoutes() {
  return new Hono<StudioEnv>().get('/figures', async (c) => {
    const view = await figuresView(c.var.house, c.var.studio)
    const page = <FiguresPage say={c.var.say} dates={c.var.dates} {...view} />
    return c.render(page, { title: c.var.say('studio.figures'), here: 'concerns' })
  })
}
