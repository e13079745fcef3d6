import { Hono } from 'hono'
import type { z } from 'zod'
import { act, asTheySee, openConcern, type PlainAct, type TheirConcern } from '#concern/concern.ts'
import type { Concern, Weight } from '#concern/concern-types.ts'
import { slipOf } from '#concern/portal/their-next-rules.ts'
import { type TheirNoun, theirPaths } from '#concern/portal/their-paths.ts'
import { newId } from '#foundation/ids.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { problemsIn, showBother, showConcern, type TheirContext, type TheirEnv } from './their-concern-pages.tsx'
import { openTheirConcern, theirConcern } from './their-concern-view.ts'
import * as forms from './their-forms.ts'

const PORTAL = { by: 'portal' } as const

/** A contact's concerns on their own page: told, rated, confirmed, answered, taken back. Mounted below `/p/:contact`, behind its session. */
export function theirConcernRoutes() {
  return new Hono<TheirEnv>()
    .get('/bothering', (c) => showBother(c, { values: { again: c.req.query('again') ?? '' } }))
    .post('/bothering', (c) => bother(c))
    .get('/concerns/:id', (c) => showConcern(c, c.req.param('id')))
    .post('/concerns/:id/reactions', (c) =>
      answered(c, 'reactions', forms.ReactionForm, ({ option, reaction, words }) => ({
        act: { kind: 'reacted', option, reaction, words, word: PORTAL },
        at: `#option-${option}`,
      })),
    )
    .post('/concerns/:id/confirmation', (c) =>
      answered(c, 'confirmation', forms.ConfirmationForm, ({ right, words }) => ({
        act: { kind: 'confirmed', right: right === 'yes', words, word: PORTAL },
      })),
    )
    .post('/concerns/:id/answer', (c) =>
      answered(c, 'answer', forms.AnswerForm, ({ eases, words, round }) => ({
        act: { kind: 'answered', eases, words, word: PORTAL, ...(round === undefined ? {} : { round }) },
      })),
    )
    .post('/concerns/:id/words', (c) =>
      answered(c, 'words', forms.WordsForm, ({ words }) => ({ act: { kind: 'heard', words, word: PORTAL } })),
    )
    .post('/concerns/:id/call', (c) =>
      answered(c, 'call', forms.CallForm, ({ slot, words }) => ({
        act: { kind: 'call-chosen', slot: slot === 'none' || slot === '' ? null : slot, words, word: PORTAL },
      })),
    )
    .post('/concerns/:id/denial', (c) =>
      answered(c, 'denial', forms.DenialForm, ({ words }) => ({ act: { kind: 'denied', words, word: PORTAL } })),
    )
    .post('/concerns/:id/taking-back', (c) =>
      answered(c, 'taking-back', forms.SlipForm, ({ happening }) => ({ act: { kind: 'taken-back', happening } })),
    )
}

/** What is told opens a concern, or is added to the one that is open; who else is uneasy stands in it too (S0-28). */
async function bother(c: TheirContext) {
  const { house, contact } = c.var
  const values = await typed(c)
  const form = forms.BotherForm.safeParse(values)
  if (!form.success) return unprocessed(c, () => showBother(c, { values, problems: problemsIn(c, form.error) }))
  const { words, weight, who, again } = form.data
  const concern = await tell(c, { words, weight: weight && WEIGHTS[weight], againOf: again })
  if (who !== '') {
    const named = { kind: 'person-named', person: newId(), name: who, contact: null, note: '' } as const
    await act(house, { concern, act: named })
  }
  sayNext(c, { key: 'theirs.heard' })
  return c.redirect(theirPaths.concern(contact.id, concern), 303)
}

/** Whoever was brought into a concern speaks in that one; everybody else opens their own, or adds to it. */
async function tell(
  { var: { house, contact } }: TheirContext,
  told: { words: string; weight: Weight | undefined; againOf: string | undefined },
): Promise<string> {
  const { id, client } = contact
  const open = await openTheirConcern(house, { contact: id })
  if (!open?.invited) return openConcern(house, { client, contact: id, origin: 'portal', ...told })
  await act(house, { concern: open.id, act: { kind: 'heard', words: told.words, word: PORTAL } })
  return open.id
}

const WEIGHTS = { 1: 1, 2: 2, 3: 3 } as const satisfies Record<string, Weight>

/** One word of theirs: taken, kept as words where the concern has moved on, or shown again with everything that was typed. */
async function answered<Form extends z.ZodType>(
  c: TheirContext,
  noun: TheirNoun,
  form: Form,
  answer: (taken: z.output<Form>) => { act: PlainAct; at?: string },
): Promise<Response> {
  const { house, contact } = c.var
  const id = c.req.param('id') ?? ''
  await theirConcern(house, { id, contact: contact.id })
  const values = await typed(c)
  const taken = form.safeParse(values)
  const again = (problems: Record<string, string>) =>
    unprocessed(c, () => showConcern(c, id, { noun, option: values['option'], values, problems }))
  if (!taken.success) return again(problemsIn(c, taken.error))
  const { act: what, at = '' } = answer(taken.data)
  try {
    const { concern } = await act(house, { concern: id, act: what, seen: forms.Seen.parse(values['seen']) })
    const theirs = asTheySee(concern, contact.id)
    sayNext(c, { key: saidAfter(what, concern), ...undoOf(c, what, theirs) })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.endsWith('otFound')) throw error
    sayNext(c, { key: (await keptAnyway(house, id, what)) ? 'theirs.movedOn' : 'theirs.notNow' })
  }
  return c.redirect(`${theirPaths.concern(contact.id, id)}${at}`, 303)
}

/** What somebody typed is never thrown away, also where what it answers was taken back meanwhile. */
async function keptAnyway(house: House, id: string, what: PlainAct): Promise<boolean> {
  if (!('word' in what) || what.words === '') return false
  await act(house, { concern: id, act: { kind: 'said', words: what.words, word: PORTAL } })
  return true
}

function saidAfter({ kind, ...what }: PlainAct, { history }: Concern) {
  const newest = history.at(-1)?.act
  if (newest?.kind === 'said' && newest.late) return 'theirs.movedOn'
  if (kind === 'taken-back') return 'theirs.takenBack'
  if (kind === 'answered' && 'eases' in what && what.eases === 'yes') return 'theirs.easedNow'
  return kind === 'heard' ? 'theirs.heard' : 'theirs.noted'
}

/** The way to take it back stands beside what is said. */
function undoOf(c: TheirContext, { kind }: PlainAct, theirs: TheirConcern | null) {
  const slip = theirs && kind !== 'taken-back' && slipOf(theirs, c.var.house.now())
  if (!slip) return {}
  const action = theirPaths.act(c.var.contact.id, theirs.id, 'taking-back')
  return { undo: { action, hidden: { happening: slip.happening } } }
}
