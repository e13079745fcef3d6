import { Hono } from 'hono'
import { z } from 'zod'
import { client as clientOf, contact as contactOf } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { openConcern } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { letters } from '#conversation/conversation.ts'
import { longWords } from '#foundation/form-values.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { allowAgain, stopFor } from '#foundation/stops/stops.ts'
import {
  type CheckInAnswer,
  checkIn as checkInOf,
  checkInAnswer,
  EASES_SAID,
  LONGEST_ANSWER,
  noteAnswer,
  prepareCheckIn,
  REASONS,
  setAnswerAside,
  setCheckInsByThemselves,
} from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { dueCheckIns } from './due-check-ins.ts'

/** So many clients at work are looked through for the one that is meant. */
const LOOKED_AT = 60

const LONGEST_WORD = 5_000

const Noted = z.object({ letter: z.uuid().catch(''), ease: z.enum(EASES_SAID).nullable().catch(null) })
const Aside = z.enum(REASONS).nullable().catch(null)
const Word = longWords(LONGEST_WORD, { missing: 'checkin.stops.wordMissing', tooLong: 'studio.problem.tooLong' })

/** Check-ins from the studio's side: prepared, noted, set aside, and what a contact wants no more of. */
export function checkInRoutes() {
  return new Hono<StudioEnv>()
    .post('/clients/:id/check-ins', (c) => prepared(c))
    .post('/check-ins/:id/answer', (c) => noted(c))
    .post('/check-in-answers/:answer/aside', async (c) => {
      const reason = Aside.parse((await typed(c))['reason'])
      const { client } = await setAnswerAside(c.var.house, { id: c.req.param('answer'), reason })
      sayNext(c, { key: reason ? 'checkin.done.aside' : 'checkin.done.back' })
      return c.redirect(readingPaths.section(client), 303)
    })
    .post('/check-in-answers/:answer/concern', async (c) => {
      const answer = await checkInAnswer(c.var.house, { id: c.req.param('answer') })
      if (!answer) throw new Refusal('checkin.notFound')
      const id = await concernFrom(c.var.house, answer)
      sayNext(c, { key: 'concern.done.opened' })
      return c.redirect(concernPaths.concern(id), 303)
    })
    .post('/contacts/:id/stops', (c) => stopping(c))
    .post('/settings/check-ins', async (c) => {
      await setCheckInsByThemselves(c.var.house, { on: (await typed(c))['on'] === 'yes' })
      sayNext(c, { key: 'checkin.done.setting' })
      return c.redirect(`${studioPaths.settings()}#check-ins`, 303)
    })
}

async function prepared(c: StudioContext): Promise<Response> {
  const { house, studio } = c.var
  const client = await clientOf(house, { id: c.req.param('id') ?? '' })
  if (!client) throw new Refusal('client.notFound')
  const due = await dueCheckIns(house, { zone: studio.zone, most: LOOKED_AT, except: new Set() })
  const found = due.find((one) => one.client.id === client.id)
  if (!found) {
    sayNext(c, { key: 'checkin.notDue' })
    return c.redirect(clientPaths.client(client.id), 303)
  }
  const { outgoing } = await prepareCheckIn(house, found)
  sayNext(c, { key: 'checkin.done.prepared' })
  return c.redirect(studioPaths.outgoing(outgoing), 303)
}

/** One press: how at ease they say they are, in the words of their own letter. */
async function noted(c: StudioContext): Promise<Response> {
  const { house } = c.var
  const id = c.req.param('id') ?? ''
  const found = await checkInOf(house, { id })
  if (!found) throw new Refusal('checkin.notFound')
  const { letter, ease } = Noted.parse(await typed(c))
  const words = (await letters(house, { ids: [letter] })).get(letter)?.words
  if (words === undefined || ease === null) throw new Refusal('checkin.notTheirWord')
  await noteAnswer(house, { id, ease, word: { by: 'message', letter, quote: quoteOf(words) } })
  sayNext(c, { key: 'checkin.done.noted' })
  return c.redirect(readingPaths.section(found.client), 303)
}

/** As much of a letter as is kept of an answer, which nobody reads to the end. */
const quoteOf = (words: string): string =>
  words
    .trim()
    .slice(0, LONGEST_ANSWER)
    .replace(/\p{Cs}$/u, '')

/** The words are theirs: pressed on their page, or standing in their letter. */
function concernFrom(house: House, { id, client, contact, words, word }: CheckInAnswer): Promise<string> {
  if (word.by === 'message') return openConcern(house, { client, contact, origin: 'message', ref: word.letter, words })
  if (word.by === 'call') return openConcern(house, { client, contact, origin: 'hand', words })
  return openConcern(house, { client, contact, origin: 'checkin', ref: id, words })
}

/** The user notes that they want no check-ins, or their word that they do again. */
async function stopping(c: StudioContext): Promise<Response> {
  const { house } = c.var
  const contact = await contactOf(house, { id: c.req.param('id') ?? '' })
  if (!contact) throw new Refusal('client.notFound')
  const whose = { contact: contact.id, client: contact.client, kind: 'check-in' } as const
  const values = await typed(c)
  const back = `${clientPaths.client(contact.client)}#contact-${contact.id}`
  if (values['stopped'] === 'yes') {
    await stopFor(house, { ...whose, way: 'noted' })
    sayNext(c, { key: 'checkin.done.stopNoted' })
    return c.redirect(back, 303)
  }
  const word = Word.safeParse(values['words'])
  if (word.success) await allowAgain(house, { ...whose, words: word.data })
  sayNext(c, { key: word.success ? 'checkin.done.allowed' : 'checkin.stops.wordMissing' })
  return c.redirect(back, 303)
}
