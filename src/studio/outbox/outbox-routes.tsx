import { Hono } from 'hono'
import { z } from 'zod'
import { dispatchesOfOutgoing } from '#conversation/conversation.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { publicAddress } from '#foundation/config.ts'
import { line, longWords } from '#foundation/form-values.ts'
import { letterHtml } from '#foundation/outbox/letter-html.tsx'
import { letGoOn, outgoing as outgoingOf, stopOutgoing } from '#foundation/outbox/outbox.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { Refusal } from '#foundation/refusal.ts'
import { memberNames } from '#foundation/sign-in/sign-in.ts'
import { FOREIGN_HEADERS } from '#ui/foreign-html.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { letterAndPerson } from './letter-for.ts'
import { letLeave } from './letting-leave.ts'
import { OutboxPage, OutgoingPage } from './outbox-page.tsx'
import { type Looking, outboxView, outgoingView, type Returned } from './outbox-view.ts'
import { noLongerTrue, sendOutgoing, takeBack } from './sending.ts'

/** The last message of the page before, as `studioPaths.outboxBefore` spells it; anything else is the first page. */
const Before = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/u)
  .transform((text) => ({ at: Number.parseInt(text, 10), id: text.slice(text.indexOf('.') + 1) }))
  .optional()
  .catch(undefined)

/** Whatever signs it is made of, a form of so much passes the limit of a request. */
const LONGEST_TEXT = 100_000
const LONGEST_SUBJECT = 500
const tooLong = 'studio.problem.tooLong'

const Message = z.object({
  subject: line(LONGEST_SUBJECT, { missing: 'studio.outbox.noSubject', tooLong }),
  text: longWords(LONGEST_TEXT, { missing: 'studio.outbox.noText', tooLong }),
})

/** Of what went out before anybody could know that it was no longer true, the words may be gone. */
const Gone = z
  .object({ subject: z.string(), text: z.string() })
  .partial()
  .transform(({ subject = '', text = '' }) => {
    return { subject: subject.trim(), text: text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim() }
  })
  .pipe(z.object({ subject: z.string().max(LONGEST_SUBJECT, tooLong), text: z.string().max(LONGEST_TEXT, tooLong) }))

/** The messages that leave, by the user's own hand. */
export function outboxRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/outbox', (c) => outboxPage(premises, c, { before: Before.parse(c.req.query('before')) }))
    .get('/outbox/:id', async (c) => {
      const message = await existing(c)
      const leaving =
        message.state === 'leaving' ? await dispatchesOfOutgoing(c.var.house, { outgoing: message.id }) : []
      const last = leaving.at(-1)
      return last ? c.redirect(sendingPaths.dispatch(last.id), 303) : onePage(premises, c, { message })
    })
    .get('/outbox/:id/html', async (c) => {
      const message = await existing(c)
      const found = await letterAndPerson(c.var.house, message, await lookingIn(premises, c))
      if (!found) throw new Refusal('outbox.notFound')
      const { letter, contact } = found
      const link = premises.linkOf(c.var.house, message)
      return new Response(letterHtml(letter, { link, language: contact.language }), { headers: FOREIGN_HEADERS })
    })
    .post('/outbox/:id/sending', (c) => sending(premises, c))
    .post('/outbox/:id/leaving', (c) => leaving(premises, c))
    .post('/outbox/:id/stopping', async (c) => {
      const message = await existing(c)
      const why = await noLongerTrue(c.var.house, message, await lookingIn(premises, c))
      await stopOutgoing(c.var.house, { id: message.id, why: why ?? 'not-sent' })
      sayNext(c, { key: 'studio.outbox.done.stopped', undo: { action: studioPaths.outgoingAgain(message.id) } })
      return c.redirect(studioPaths.outbox(), 303)
    })
    .post('/outbox/:id/waiting', async (c) => {
      await letGoOn(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: 'studio.outbox.done.again' })
      return c.redirect(studioPaths.outbox(), 303)
    })
    .post('/outbox/:id/taking-back', async (c) => {
      const back = await takeBack(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: back ? 'studio.outbox.done.notSent' : 'studio.outbox.tooLate' })
      return c.redirect(studioPaths.outbox(), 303)
    })
}

/** The user's word that it left: kept as it was typed, or answered with what is wrong, and nothing that was typed is lost. */
async function sending(premises: Premises, c: StudioContext): Promise<Response> {
  const message = await existing(c)
  const values = await typed(c)
  const anyway = values['anyway'] === 'yes'
  const form = (anyway ? Gone : Message).safeParse(values)
  const looking = await lookingIn(premises, c)
  const comesBack = (problems?: Record<string, string>) => {
    const returned = { id: message.id, form: { values, ...(problems ? { problems } : {}) } }
    return unprocessed(c, () => onePage(premises, c, { message, returned }))
  }
  if (!form.success) return comesBack(problemsOf(form.error, (key) => c.var.say(problemKey(key))))
  const done = await sendOutgoing(c.var.house, { id: message.id, ...form.data, anyway, ...looking })
  if ('stopped' in done) return comesBack()
  sayNext(c, { key: 'studio.outbox.done.sent', undo: { action: studioPaths.outgoingBack(message.id) } })
  return c.redirect(studioPaths.outbox(), 303)
}

/** It leaves by the studio's own account, in ten seconds; until then it can be taken back. */
async function leaving(premises: Premises, c: StudioContext): Promise<Response> {
  const message = await existing(c)
  const values = await typed(c)
  const form = Message.safeParse(values)
  const looking = await lookingIn(premises, c)
  const comesBack = (problems?: Record<string, string>) => {
    const returned = { id: message.id, form: { values, ...(problems ? { problems } : {}) } }
    return unprocessed(c, () => onePage(premises, c, { message, returned }))
  }
  if (!form.success) return comesBack(problemsOf(form.error, (key) => c.var.say(problemKey(key))))
  const done = await letLeave(c.var.house, { ...looking, outgoing: message, ...form.data, premises })
  if (done && 'stopped' in done) return comesBack()
  if (done && 'without' in done) return comesBack({ text: c.var.say(`dispatch.without.${done.without}`) })
  if (done) {
    const undo = { action: sendingPaths.withdrawal(done.dispatch) }
    sayNext(c, { key: 'dispatch.done.leaving', undo, brief: true })
  }
  return c.redirect(studioPaths.outbox(), 303)
}

function problemKey(key: string) {
  return key === 'studio.outbox.noSubject' || key === 'studio.outbox.noText' ? key : tooLong
}

async function existing(c: StudioContext): Promise<Outgoing> {
  const message = await outgoingOf(c.var.house, { id: c.req.param('id') ?? '' })
  if (!message) throw new Refusal('outbox.notFound')
  return message
}

async function lookingIn(premises: Premises, c: StudioContext): Promise<Looking> {
  const { studio, session, house } = c.var
  return {
    studio,
    by: session.user.name,
    members: await memberNames(premises.door, house.store.workspace),
    linkOf: premises.linkOf,
    linked: publicAddress(premises.config) !== null,
  }
}

async function outboxPage(
  premises: Premises,
  c: StudioContext,
  more: Parameters<typeof outboxView>[2],
): Promise<Response> {
  const { say, dates, house } = c.var
  const view = await outboxView(house, await lookingIn(premises, c), more)
  const addressHref = `${studioPaths.settings()}#address`
  const page = <OutboxPage say={say} dates={dates} addressHref={addressHref} {...view} />
  return c.render(page, { title: say('studio.outbox'), here: 'outbox' })
}

async function onePage(
  premises: Premises,
  c: StudioContext,
  of: { message: Outgoing; returned?: Returned },
): Promise<Response> {
  const { say, dates, house } = c.var
  const view = await outgoingView(house, await lookingIn(premises, c), of)
  const page = <OutgoingPage say={say} dates={dates} backHref={studioPaths.outbox()} {...view} />
  return c.render(page, { title: say('studio.outbox.one'), here: 'outbox' })
}
