import { Hono } from 'hono'
import { z } from 'zod'
import {
  draft as draftOf,
  dropDraft,
  type Kept,
  letter as letterOf,
  pickUpDraft,
  putFileBack,
  removeFile,
  sendDraft,
  unsendDraft,
} from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import type { ComposerForm } from './composer-form.ts'
import { draftAnswer, newLetterAnswer } from './draft-answer.tsx'
import { draftsAnswer } from './drafts-answer.tsx'
import { keptWithFiles } from './kept-form.ts'
import { PLACEHOLDER_NAMES } from './placeholders.ts'
import { problemSentences } from './draft-sentences.ts'
import { quoteFor } from './quote-below.ts'

/** To whom a new letter goes; anything else is nobody yet. */
const To = z.object({ contact: z.uuid().optional().catch(undefined), address: z.string().max(254).optional() })

/** Letters that are being written: kept, sent, taken back, put away; what goes with them. */
export function draftRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/drafts', draftsAnswer)
    .get('/drafts/new', (c) => newLetterAnswer(c, To.parse(c.req.query())))
    .get('/drafts/:id', (c) => draftAnswer(c, { id: c.req.param('id') }))
    .post('/drafts/:id', (c) => keeping(c))
    .post('/drafts/:id/files', async (c) => {
      const { form, kept, refused } = await keptWithFiles(c)
      return refused.length > 0 ? cameBack(c, { kept, filesRefused: refused }) : toForm(c, form, kept)
    })
    .post('/drafts/:id/files/:file/removal', async (c) => {
      const { form, kept } = await keptWithFiles(c)
      const of = { draft: c.req.param('id'), file: c.req.param('file') }
      await removeFile(c.var.house, of)
      sayNext(c, { key: 'draft.done.fileRemoved', undo: { action: draftPaths.fileReturn(of.draft, of.file) } })
      return toForm(c, form, kept)
    })
    .post('/drafts/:id/files/:file/return', async (c) => {
      await putFileBack(c.var.house, { draft: c.req.param('id'), file: c.req.param('file') })
      return c.redirect(draftPaths.draft(c.req.param('id')), 303)
    })
    .post('/drafts/:id/sending', async (c) => {
      const answer = await sending(c)
      premises.carrier.look()
      return answer
    })
    .post('/drafts/:id/taking-back', async (c) => {
      const id = c.req.param('id')
      const isBack = await unsendDraft(c.var.house, { id })
      sayNext(c, { key: isBack ? 'draft.done.back' : 'draft.done.tooLate' })
      return c.redirect(isBack ? draftPaths.draft(id) : draftPaths.drafts(), 303)
    })
    .post('/drafts/:id/dropping', async (c) => {
      const { form, kept } = await keptWithFiles(c)
      await dropDraft(c.var.house, { id: kept.id })
      sayNext(c, { key: 'draft.done.dropped', undo: { action: draftPaths.pickingUp(kept.id) } })
      return c.redirect(form.page ? studioPaths.conversation(form.page) : draftPaths.drafts(), 303)
    })
    .post('/drafts/:id/picking-up', async (c) => {
      await pickUpDraft(c.var.house, { id: c.req.param('id') })
      return c.redirect(draftPaths.draft(c.req.param('id')), 303)
    })
}

/** Kept as it stands: by the button with the page again, by the browser alone with a line of JSON. */
async function keeping(c: StudioContext): Promise<Response> {
  const { form, kept, refused } = await keptWithFiles(c)
  const time = c.var.dates.dayAndTime(kept.at)
  const { id, revision, apart } = kept
  if (c.req.header('accept')?.includes('application/json'))
    return c.json({ id, revision, apart, sent: kept.sent, kept: c.var.say('draft.kept', { time }) })
  if (refused.length > 0) return cameBack(c, { kept, filesRefused: refused })
  sayNext(c, { key: apart ? 'draft.done.apart' : 'draft.done.kept' })
  return toForm(c, form, kept)
}

/** It leaves, or comes back with what stands in the way; it is kept before either. */
async function sending(c: StudioContext): Promise<Response> {
  const { house, studio } = c.var
  const { form, kept, refused } = await keptWithFiles(c)
  if (refused.length > 0) return cameBack(c, { kept, filesRefused: refused })
  const letter = form.answers ? await letterOf(house, { id: form.answers }) : null
  const quote = letter ? await quoteFor(house, { letter, studio, to: form.to }) : ''
  const wroteTo = letter?.to.map(({ address }) => address) ?? []
  const sent = await sendDraft(house, { id: kept.id, zone: studio.zone, names: PLACEHOLDER_NAMES, quote, wroteTo })
  if ('problems' in sent) return cameBack(c, { kept, problems: problemSentences(c.var.say, sent.problems) })
  const undo = { action: draftPaths.takingBack(kept.id) }
  const when = c.var.dates.fullDay(sent.at)
  if (sent.scheduled)
    sayNext(c, { key: 'draft.done.scheduled', values: { day: when, time: c.var.dates.time(sent.at) }, undo })
  else sayNext(c, { key: 'draft.done.sent', undo, brief: true })
  return c.redirect(letter ? studioPaths.conversation(letter.thread) : draftPaths.drafts(), 303)
}

/** Back to where the form stood; a draft that was kept apart has its own page. */
function toForm(c: StudioContext, { page }: ComposerForm, { id, apart }: Kept): Response {
  return c.redirect(page && !apart ? `${studioPaths.conversation(page)}#reply` : draftPaths.draft(id), 303)
}

async function cameBack(
  c: StudioContext,
  back: { kept: Kept; problems?: Record<string, string>; filesRefused?: readonly string[] },
): Promise<Response> {
  const { kept, ...with_ } = back
  if (!(await draftOf(c.var.house, { id: kept.id }))) throw new Refusal('draft.notFound')
  return unprocessed(c, () => draftAnswer(c, { id: kept.id, ...with_ }))
}
