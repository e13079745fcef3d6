import { Hono } from 'hono'
import { z } from 'zod'
import { conversation, joinedWhere, letters } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { dismissSign, REASONS, SIGNS } from '#reading/reading.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import { ConversationPage } from './conversation-page.tsx'
import { conversationView } from './conversation-view.ts'
import { ConversationsPage } from './conversations-page.tsx'
import { conversationsView } from './conversations-view.ts'
import type { StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** The last thread of the page before, as `studioPaths.conversationsBefore` spells it; anything else is the first page. */
const Before = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/u)
  .transform((text) => ({ lastAt: Number.parseInt(text, 10), id: text.slice(text.indexOf('.') + 1) }))
  .nullable()
  .catch(null)

const Whom = z.enum(['people', 'machines', 'unreadable', 'snoozed']).catch('people')

/** Why a sign does not count; '' takes it back. */
const Aside = z.enum([...REASONS, ''])

/** The list of conversations, one with its marginalia, and what the user says of a sign. */
export function conversationRoutes() {
  return new Hono<StudioEnv>()
    .get('/conversations', async (c) => {
      const before = Before.parse(c.req.query('before') ?? null)
      const whom = Whom.parse(c.req.query('with'))
      const view = await conversationsView(c.var.house, { studio: c.var.studio, before, whom })
      const page = <ConversationsPage say={c.var.say} dates={c.var.dates} {...view} />
      return c.render(page, { title: c.var.say('conversation.conversations'), here: 'conversations' })
    })
    .get('/conversations/:id', async (c) => {
      const { letter, until } = c.req.query()
      const found = await conversation(c.var.house, {
        id: c.req.param('id'),
        letter: letter ?? null,
        until: until ?? null,
      })
      const joined = found ? null : await joinedWhere(c.var.house, { thread: c.req.param('id') })
      if (joined) return c.redirect(studioPaths.conversation(joined), 302)
      if (!found) throw new Refusal('conversation.notFound')
      const view = await conversationView(c.var.house, { studio: c.var.studio, by: c.var.session.user.name, ...found })
      const title = found.thread.subject || c.var.say('conversation.noSubject')
      return c.render(<ConversationPage say={c.var.say} dates={c.var.dates} {...view} />, {
        title,
        here: 'conversations',
      })
    })
    .post('/letters/:letter/signs/:sign', async (c) => {
      const sign = SIGNS.find((one) => one === c.req.param('sign'))
      const letter = (await letters(c.var.house, { ids: [c.req.param('letter')] })).get(c.req.param('letter'))
      const answer = Aside.safeParse((await typed(c))['reason'])
      if (!sign || !letter || !answer.success) throw new Refusal('reading.notFound')
      const reason = answer.data || null
      await dismissSign(c.var.house, { letter: letter.id, sign, reason })
      const undo = { action: studioPaths.sign(letter.id, sign), hidden: { reason: '' } }
      sayNext(c, reason ? { key: 'studio.done.dismissed', undo } : { key: 'studio.done.takenBack' })
      return c.redirect(studioPaths.letter(letter.thread, letter.id), 303)
    })
}
