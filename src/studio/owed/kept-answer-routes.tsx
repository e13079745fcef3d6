import { Hono } from 'hono'
import { z } from 'zod'
import { type Client, clientsByAddress, type Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { KeptAnswerForm, keepAnswer, LONGEST_WORDS, takeBackKeptAnswer } from '#brief/brief.ts'
import { briefPaths } from '#brief/brief-paths.ts'
import { KeptAnswerPage } from '#brief/studio/kept-answer-page.tsx'
import { letter as letterOf, lettersWith, type OpenedLetter } from '#conversation/conversation.ts'
import { newId } from '#foundation/ids.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { owedPaths } from './owed-paths.ts'

/** So far back their question is looked for, in letters. */
const LOOKED_BACK = 20

/** An answer given by mail is kept on the client's page: with the question in their words, both to be put right first (S2-10). */
export function keptAnswerRoutes() {
  return new Hono<StudioEnv>()
    .get('/letters/:id/kept-answer', async (c) => {
      const of = await found(c)
      const question = (await asked(c, of))?.words.trim() ?? ''
      return page(c, of, { values: { form: newId(), question, answer: of.letter.words.trim() } })
    })
    .post('/letters/:id/kept-answer', async (c) => {
      const of = await found(c)
      const values = await typed(c)
      const taken = KeptAnswerForm.safeParse(values)
      if (!taken.success) {
        const problems = problemsOf(taken.error, (key) => problem(c, key))
        return unprocessed(c, () => page(c, of, { values: { form: newId(), ...values }, problems }))
      }
      const { form = newId(), question, answer } = taken.data
      const { id: letter, at, thread } = of.letter
      const askedAt = (await asked(c, of))?.at ?? at
      const kept = { contact: of.contact.id, letter, at, question, askedAt, answer, form }
      const id = await keepAnswer(c.var.house, kept)
      sayNext(c, {
        key: 'brief.keep.done',
        values: { name: of.contact.name },
        undo: { action: briefPaths.keptAnswerBack(id) },
      })
      return c.redirect(studioPaths.letter(thread, letter), 303)
    })
    .post('/questions/:id/keeping/taking-back', async (c) => {
      const id = c.req.param('id')
      if (!z.uuid().safeParse(id).success) throw new Refusal('brief.notFound')
      const back = (await typed(c))['back'] !== 'no'
      const { client } = await takeBackKeptAnswer(c.var.house, { id, back })
      const undo = { action: briefPaths.keptAnswerBack(id), hidden: { back: 'no' } }
      sayNext(c, back ? { key: 'brief.keep.takenBack', undo } : { key: 'brief.keep.putBack' })
      return c.redirect(back ? clientPaths.client(client) : briefPaths.question(id), 303)
    })
}

interface Ours {
  letter: OpenedLetter
  contact: Contact
}

/** A letter of ours, and the contact it went to; anything else is not found. */
async function found(c: StudioContext): Promise<Ours> {
  const letter = await letterOf(c.var.house, { id: c.req.param('id') ?? '' })
  if (letter?.writer !== 'studio') throw new Refusal('brief.notFound')
  const addresses = letter.to.map(({ address }) => address)
  const clients = await clientsByAddress(c.var.house, { addresses })
  const contact = contactAmong(clients, addresses)
  if (!contact) throw new Refusal('brief.notFound')
  return { letter, contact }
}

/** The first of those it went to who is a contact, and present. */
function contactAmong(clients: readonly Client[], addresses: readonly string[]): Contact | undefined {
  const present = clients.filter((one) => one.archivedAt === null).flatMap((one) => one.contacts)
  return addresses
    .flatMap((address) => present.find((one) => one.archivedAt === null && one.addresses.includes(address)) ?? [])
    .at(0)
}

/** What they wrote last before our letter, in the same conversation. */
async function asked(c: StudioContext, { letter, contact }: Ours) {
  const { addresses } = contact
  const before = await lettersWith(c.var.house, { addresses, until: letter.at, most: LOOKED_BACK })
  return before.find(({ writer, thread, id }) => writer === 'person' && thread === letter.thread && id !== letter.id)
}

function problem(c: StudioContext, key: string): string {
  const { say, dates } = c.var
  if (key === 'brief.problem.noQuestionKept' || key === 'brief.problem.noAnswer') return say(key)
  return say('brief.problem.tooLong', { most: dates.number(LONGEST_WORDS) })
}

function page(c: StudioContext, { letter, contact }: Ours, form: Filled) {
  const backHref = studioPaths.letter(letter.thread, letter.id)
  const facts = { form, action: owedPaths.keptAnswer(letter.id), name: contact.name, backHref }
  return c.render(<KeptAnswerPage say={c.var.say} {...facts} />, {
    title: c.var.say('brief.keep.title'),
    here: 'conversations',
  })
}
