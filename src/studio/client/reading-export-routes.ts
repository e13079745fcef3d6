import { Hono } from 'hono'
import { downloadHeaders } from '#foundation/web/download.ts'
import { readingReport } from '#reading/reading.ts'
import type { StudioEnv } from '../studio-env.ts'
import { weekOf } from '../settings/working-week.ts'

/** A contact's reading, to be saved as a file. */
export function readingExportRoutes() {
  return new Hono<StudioEnv>().get('/contacts/:id{[0-9a-f-]{36}}/reading.json', async (c) => {
    const { house, say, studio } = c.var
    const report = await readingReport(house, { contact: c.req.param('id'), week: weekOf(studio) })
    const text = JSON.stringify({ ...report, how: say('reading.howComputed') }, null, 2)
    return c.body(`${text}\n`, 200, downloadHeaders({ name: 'reading.json', type: 'application/json' }))
  })
}
