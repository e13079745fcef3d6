import { Hono } from 'hono'
import { z } from 'zod'
import {
  changeNote,
  conversation,
  joinedWhere,
  LONGEST_NOTE,
  note,
  type Note,
  NoteForm,
  takeBackNote,
  writeNote,
} from '#conversation/conversation.ts'
import { NotePage } from '#conversation/studio/talks-part.tsx'
import { Refusal } from '#foundation/refusal.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { talkPaths } from './talk-paths.ts'

/** Where a note stands, as its form says it. */
const Place = z.object({ client: z.uuid().nullable().catch(null), thread: z.uuid().nullable().catch(null) })
type Place = z.infer<typeof Place>

/** Notes that never leave the studio: written, put right, taken back. */
export function noteRoutes() {
  return new Hono<StudioEnv>()
    .post('/notes', async (c) => {
      const values = await typed(c)
      const place = Place.parse({ client: values['client'] ?? null, thread: values['thread'] ?? null })
      if (!place.client && !place.thread) throw new Refusal('talk.notFound')
      const taken = NoteForm.safeParse(values)
      if (!taken.success) return unprocessed(c, () => page(c, place, { form: again(c, values, taken.error) }))
      const id = await writeNote(c.var.house, { ...place, words: taken.data.words })
      sayNext(c, { key: 'talk.done.note', undo: { action: talkPaths.noteBack(id) } })
      return c.redirect(await placeOf(c, place, id), 303)
    })
    .get('/notes/:id', async (c) => {
      const written = await found(c)
      return page(c, written, { form: { values: { words: written.words } }, written })
    })
    .post('/notes/:id', async (c) => {
      const written = await found(c)
      const values = await typed(c)
      const taken = NoteForm.safeParse(values)
      if (!taken.success)
        return unprocessed(c, () => page(c, written, { form: again(c, values, taken.error), written }))
      await changeNote(c.var.house, { id: written.id, words: taken.data.words })
      sayNext(c, { key: 'talk.done.changed' })
      return c.redirect(await placeOf(c, written, written.id), 303)
    })
    .post('/notes/:id/taking-back', async (c) => {
      const id = c.req.param('id')
      const back = (await typed(c))['back'] !== 'no'
      const of = await takeBackNote(c.var.house, { id, back })
      const undo = { action: talkPaths.noteBack(id), hidden: { back: 'no' } }
      sayNext(c, back ? { key: 'talk.done.takenBack', undo } : { key: 'talk.done.putBack' })
      return c.redirect(await placeOf(c, of, id), 303)
    })
}

async function found(c: StudioContext): Promise<Note> {
  const written = await note(c.var.house, { id: c.req.param('id') ?? '' })
  if (!written) throw new Refusal('talk.notFound')
  return written
}

function again(c: StudioContext, values: Record<string, string>, error: z.ZodError): Filled {
  const { say, dates } = c.var
  const sentence = (key: string) =>
    key === 'talk.problem.noNote' ? say(key) : say('talk.problem.noteTooLong', { most: dates.number(LONGEST_NOTE) })
  return { values, problems: problemsOf(error, sentence) }
}

/** The conversation where the note stands, also after it was joined to another one; else the client's page. */
async function placeOf({ var: { house } }: StudioContext, { client, thread }: Place, id?: string): Promise<string> {
  if (thread) {
    const isThere = (await conversation(house, { id: thread })) !== null
    const now = isThere ? thread : await joinedWhere(house, { thread })
    if (now) return id ? talkPaths.inConversation(now, id) : studioPaths.conversation(now)
  }
  return client ? talkPaths.onClient(client) : studioPaths.conversations()
}

async function page(c: StudioContext, place: Place, { form, written }: { form: Filled; written?: Note }) {
  const { say } = c.var
  const acts = written ? { takeBackAction: talkPaths.noteBack(written.id) } : {}
  const action = written ? talkPaths.note(written.id) : talkPaths.notes()
  const backHref = await placeOf(c, place, written?.id)
  return c.render(<NotePage say={say} note={{ action, form }} backHref={backHref} {...acts} />, {
    title: say('talk.note'),
    here: 'clients',
  })
}
