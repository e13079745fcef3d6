import { Hono } from 'hono'
import { z } from 'zod'
import { type Client, client, clientsById } from '#client/client.ts'
import {
  changeTalk,
  LONGEST_SEEN,
  type NewTalk,
  noteTalk,
  takeBackTalk,
  talk,
  type Talk,
  TalkForm,
} from '#conversation/conversation.ts'
import { TalkPage } from '#conversation/studio/talk-form.tsx'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { talkPaths } from './talk-paths.ts'
import { instantOn, wallOf } from './wall-time.ts'

/** The conversation that it is noted from; anything else is the client's page. */
const Thread = z.uuid().nullable().catch(null)

/** Calls and meetings: noted in twenty seconds, put right, taken back (S0-19). */
export function talkRoutes() {
  return new Hono<StudioEnv>()
    .get('/clients/:id/talks', async (c) => {
      const whose = await found(c, c.req.param('id'))
      const { contact = presentIn(whose)[0]?.id ?? '', thread = '' } = c.req.query()
      const values = { contact, thread, way: 'call', ...wallOf(c.var.house.now(), c.var.studio.zone) }
      return page(c, whose, { form: { values } })
    })
    .post('/clients/:id/talks', async (c) => {
      const whose = await found(c, c.req.param('id'))
      const values = await typed(c)
      const taken = takenFrom(c, values)
      if ('problems' in taken) return unprocessed(c, () => page(c, whose, { form: { values, ...taken } }))
      const id = await noteTalk(c.var.house, taken)
      const undo = { action: talkPaths.talkBack(id), hidden: backTo(values) }
      sayNext(c, { key: 'talk.done.noted', undo })
      return c.redirect(placeOf(whose.id, values), 303)
    })
    .get('/talks/:id', async (c) => {
      const { noted, whose } = await foundTalk(c)
      const { contact, way, seemed, saw, at } = noted
      const values = { contact, way, seemed, saw, ...wallOf(at, c.var.studio.zone) }
      return page(c, whose, { form: { values }, noted })
    })
    .post('/talks/:id', async (c) => {
      const { noted, whose } = await foundTalk(c)
      const values = await typed(c)
      const taken = takenFrom(c, values)
      if ('problems' in taken) return unprocessed(c, () => page(c, whose, { form: { values, ...taken }, noted }))
      await changeTalk(c.var.house, { id: noted.id, ...taken })
      sayNext(c, { key: 'talk.done.changed' })
      return c.redirect(talkPaths.onClient(whose.id), 303)
    })
    .post('/talks/:id/taking-back', async (c) => {
      const id = c.req.param('id')
      const values = await typed(c)
      const back = values['back'] !== 'no'
      const { client: whose } = await takeBackTalk(c.var.house, { id, back })
      const undo = { action: talkPaths.talkBack(id), hidden: { ...backTo(values), back: 'no' } }
      sayNext(c, back ? { key: 'talk.done.takenBack', undo } : { key: 'talk.done.putBack' })
      return c.redirect(placeOf(whose, values), 303)
    })
}

const presentIn = ({ contacts }: Client) => contacts.filter(({ archivedAt }) => archivedAt === null)

async function found(c: StudioContext, id: string): Promise<Client> {
  const whose = await client(c.var.house, { id })
  if (!whose || presentIn(whose).length === 0) throw new Refusal('talk.notFound')
  return whose
}

async function foundTalk(c: StudioContext): Promise<{ noted: Talk; whose: Client }> {
  const noted = await talk(c.var.house, { id: c.req.param('id') ?? '' })
  const [whose] = noted ? await clientsById(c.var.house, { ids: [noted.client] }) : []
  if (!noted || !whose) throw new Refusal('talk.notFound')
  return { noted, whose }
}

/** What was typed as a talk, or what of it cannot be taken. */
function takenFrom(c: StudioContext, values: Record<string, string>): NewTalk | { problems: Record<string, string> } {
  const { house, say, dates, studio } = c.var
  const taken = TalkForm.safeParse(values)
  if (!taken.success) {
    const sentence = (key: string) =>
      say(isSentence(key) ? key : 'talk.problem.choice', { most: dates.number(LONGEST_SEEN) })
    return { problems: problemsOf(taken.error, sentence) }
  }
  const { day, time, ...of } = taken.data
  const at = instantOn(day, time, studio.zone)
  return at > house.now() ? { problems: { day: say('talk.problem.future') } } : { ...of, at }
}

const backTo = (values: Readonly<Record<string, string>>): Record<string, string> => {
  const thread = Thread.parse(values['thread'] ?? null)
  return thread ? { thread } : {}
}

function placeOf(whose: string, values: Readonly<Record<string, string>>): string {
  const thread = Thread.parse(values['thread'] ?? null)
  return thread ? studioPaths.conversation(thread) : talkPaths.onClient(whose)
}

function page(c: StudioContext, whose: Client, { form, noted }: { form: Filled; noted?: Talk }) {
  const { say, dates } = c.var
  const contacts = whose.contacts
    .filter(({ id, archivedAt }) => archivedAt === null || id === noted?.contact)
    .map(({ id, name }) => ({ id, name }))
  const facts = noted
    ? { action: talkPaths.talk(noted.id), takeBackAction: talkPaths.talkBack(noted.id) }
    : { action: talkPaths.talks(whose.id) }
  const backHref = placeOf(whose.id, form.values)
  const content = <TalkPage say={say} dates={dates} form={form} contacts={contacts} backHref={backHref} {...facts} />
  return c.render(content, { title: say(noted ? 'talk.change' : 'talk.new'), here: 'clients' })
}
