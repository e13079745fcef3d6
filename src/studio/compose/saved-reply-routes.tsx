import { Hono } from 'hono'
import { z } from 'zod'
import {
  addSavedReply,
  changeSavedReply,
  removeSavedReply,
  type SavedReply,
  savedReplies,
  savedReply,
  STARTERS,
  STARTERS_IN,
  unknownPlaceholder,
} from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { line, longWords } from '#foundation/form-values.ts'
import { type Language, LANGUAGES } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { PLACEHOLDER_NAMES, placeholdersIn } from './placeholders.ts'
import { SavedRepliesPage } from './saved-replies-page.tsx'
import { SavedReplyPage } from './saved-reply-page.tsx'

const tooLong = 'studio.problem.tooLong'

const ReplyForm = z.object({
  title: line(200, { missing: 'draft.problem.title', tooLong }),
  language: z.enum(LANGUAGES),
  text: longWords(50_000, { missing: 'draft.problem.empty', tooLong }).refine(
    (text) => unknownPlaceholder(text, PLACEHOLDER_NAMES) === null,
    'draft.problem.placeholder',
  ),
})

const Taken = z.object({ starter: z.enum(STARTERS), language: z.enum(LANGUAGES) })

/** Replies that are kept to be used again. */
export function savedReplyRoutes() {
  return new Hono<StudioEnv>()
    .get('/saved-replies', (c) => listPage(c))
    .post('/saved-replies', async (c) => {
      const values = await typed(c)
      const form = ReplyForm.safeParse(values)
      if (!form.success) return unprocessed(c, () => listPage(c, { values, problems: problems(c, form.error, values) }))
      await addSavedReply(c.var.house, form.data)
      return done(c, 'draft.done.replyKept')
    })
    .post('/saved-replies/starters', async (c) => {
      const taken = Taken.safeParse(await typed(c))
      if (!taken.success) throw new Refusal('draft.replyNotFound')
      const { starter, language } = taken.data
      await addSavedReply(c.var.house, { ...STARTERS_IN[language][starter], language })
      return done(c, 'draft.done.replyKept')
    })
    .get('/saved-replies/:id', async (c) => {
      const { title, language, text } = await existing(c)
      return onePage(c, { values: { title, language, text } })
    })
    .post('/saved-replies/:id', async (c) => {
      const { id } = await existing(c)
      const values = await typed(c)
      const form = ReplyForm.safeParse(values)
      if (!form.success) return unprocessed(c, () => onePage(c, { values, problems: problems(c, form.error, values) }))
      await changeSavedReply(c.var.house, { id, ...form.data })
      return done(c, 'draft.done.replyKept')
    })
    .post('/saved-replies/:id/removal', async (c) => {
      const id = c.req.param('id')
      await removeSavedReply(c.var.house, { id, removed: true })
      sayNext(c, { key: 'draft.done.replyRemoved', undo: { action: draftPaths.replyReturn(id) } })
      return c.redirect(draftPaths.savedReplies(), 303)
    })
    .post('/saved-replies/:id/return', async (c) => {
      await removeSavedReply(c.var.house, { id: c.req.param('id'), removed: false })
      return done(c, 'draft.done.replyKept')
    })
}

/** A reply that is kept; whoever asks for another studio's, or for one that was taken away, learns that there is none. */
async function existing(c: StudioContext): Promise<SavedReply> {
  const found = await savedReply(c.var.house, { id: c.req.param('id') ?? '' })
  if (!found) throw new Refusal('draft.replyNotFound')
  return found
}

function done(c: StudioContext, key: 'draft.done.replyKept'): Response {
  sayNext(c, { key })
  return c.redirect(draftPaths.savedReplies(), 303)
}

function problems(c: StudioContext, error: z.ZodError, values: Readonly<Record<string, string>>) {
  const value = unknownPlaceholder(values['text'] ?? '', PLACEHOLDER_NAMES) ?? ''
  return problemsOf(error, (key) => {
    if (key === 'draft.problem.placeholder') return c.var.say(key, { value })
    return c.var.say(key === 'draft.problem.title' || key === 'draft.problem.empty' ? key : tooLong)
  })
}

async function listPage(c: StudioContext, form?: Filled) {
  const { say, house, studio } = c.var
  const all = Map.groupBy(await savedReplies(house), (one) => one.language)
  const page = (
    <SavedRepliesPage
      say={say}
      language={studio.language}
      replies={ordered(studio.language).flatMap((language) => {
        const rows = (all.get(language) ?? []).map(({ id, ...reply }) => ({
          ...reply,
          href: draftPaths.savedReply(id),
          removeAction: draftPaths.replyRemoval(id),
        }))
        return rows.length > 0 ? [{ language, rows }] : []
      })}
      starters={ordered(studio.language).flatMap((language) => startersLeft(language, all.get(language) ?? []))}
      startersAction={draftPaths.starters()}
      form={form ?? { values: { language: studio.language } }}
      action={draftPaths.savedReplies()}
      placeholders={placeholdersIn(studio.language)}
      draftsHref={draftPaths.drafts()}
    />
  )
  return c.render(page, { title: say('draft.replies'), here: 'conversations' })
}

const ordered = (first: Language) => [first, ...LANGUAGES.filter((one) => one !== first)]

/** Those that are not among the kept ones, by their title. */
function startersLeft(language: Language, kept: readonly { title: string }[]) {
  const left = STARTERS.filter((one) => kept.every(({ title }) => title !== STARTERS_IN[language][one].title))
  const rows = left.map((starter) => ({ starter, ...STARTERS_IN[language][starter] }))
  return rows.length > 0 ? [{ language, rows }] : []
}

function onePage(c: StudioContext, form: Filled) {
  const { say, studio } = c.var
  const page = (
    <SavedReplyPage
      say={say}
      form={form}
      action={c.req.path}
      placeholders={placeholdersIn(studio.language)}
      backHref={draftPaths.savedReplies()}
    />
  )
  return c.render(page, { title: say('draft.replyOne'), here: 'conversations' })
}
