import { act, askBack, type Concern, keepPromise, type PlainAct, promiseIn } from '#concern/concern.ts'
import type { ActName } from '#concern/studio/act-names.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { z } from 'zod'
import { CallForm, Delivery, isPlain, Person, plainAct, PromiseForm, Word } from './act-parsing.ts'
import { instantOf } from './call-times.ts'
import type { ConcernWorld } from './concern-world.ts'
import { toldBy, wordActs } from './word-acts.ts'

/** Field name to key of the words. */
export type Problems = Readonly<Record<string, string>>

export interface Did {
  /** As it stands after it. */
  concern: Concern
  changed: boolean
  /** A letter to the client waits in the outbox. */
  queued?: true
  /** The promise that was kept. */
  kept?: string
}

/** What came of a form, or what is wrong with its fields. */
export type Done = Did | { problems: Problems }

export interface Typed {
  readonly form: ActName
  readonly values: Readonly<Record<string, string>>
  /** From how many happenings the page was made. */
  readonly seen: number | undefined
}

/** Does what a form asks for. Throws what the verbs refuse. */
export async function doAct(world: ConcernWorld, typed: Typed): Promise<Done> {
  const { form, values, seen } = typed
  if (form === 'promises') return promised(world, typed)
  if (form === 'deliveries') return delivered(world, typed)
  if (form === 'asking-back') return askedBack(world, typed)
  const acts = isPlain(form) ? oneOf(plainAct(form, values)) : actsOf(world, typed)
  return 'problems' in acts ? acts : inTurn(world.house, world.concern, { acts, seen })
}

/** One after the other; only the first is asked whether somebody was quicker, since the others follow upon it. */
async function inTurn(
  house: House,
  concern: Concern,
  { acts, seen }: { acts: readonly PlainAct[]; seen: number | undefined },
): Promise<Done> {
  let done = { concern, changed: false }
  for (const [place, one] of acts.entries()) {
    const next = await act(house, { concern: concern.id, act: one, seen: place === 0 ? seen : undefined })
    done = { concern: next.concern, changed: done.changed || next.changed }
  }
  return done
}

function actsOf(world: ConcernWorld, { form, values }: Typed): PlainAct[] | { problems: Problems } {
  if (form === 'people') return personOf(world, values)
  if (form === 'calls') return callOf(world, values)
  const word = Word.safeParse(values)
  if (!word.success) return { problems: problemsIn(word.error) }
  const told = toldBy(word.data, world.theirs)
  if ('problems' in told) return told
  if (form === 'hearing') return [{ kind: 'heard', ...told }]
  return wordActs(world.concern, word.data, { values, told })
}

function personOf({ client }: ConcernWorld, values: Typed['values']): PlainAct[] | { problems: Problems } {
  const form = Person.safeParse(values)
  if (!form.success) return { problems: problemsIn(form.error) }
  const contact = client.contacts.find((one) => one.id === form.data.contact)
  const name = form.data.name || contact?.name || ''
  if (name === '') return { problems: { name: 'concern.missing' } }
  return [{ kind: 'person-named', person: form.data.once, name, contact: contact?.id ?? null, note: form.data.note }]
}

function callOf({ studio }: ConcernWorld, values: Typed['values']): PlainAct[] | { problems: Problems } {
  const form = CallForm.safeParse(values)
  if (!form.success) return { problems: problemsIn(form.error) }
  const { slots, minutes, how } = form.data
  const times = slots.map((slot) => ({ id: newId(), from: instantOf(slot, studio.zone), minutes }))
  return [{ kind: 'call-proposed', slots: times, how }]
}

/** S0-30 */
async function promised(world: ConcernWorld, { values, seen }: Typed): Promise<Done> {
  const { house, concern, studio, members } = world
  const form = PromiseForm.safeParse(values)
  if (!form.success) return { problems: problemsIn(form.error) }
  const { words, option, due, owner: typed } = form.data
  const id = [...members.keys()].find((one) => `member:${one}` === typed)
  const owner = id === undefined ? house.actor : (`member:${id}` as const)
  await promiseIn(house, { concern: concern.id, seen, option, words, due, owner, zone: studio.zone })
  return { concern, changed: true, queued: true }
}

/** S0-32: asked in a call, or by a letter that waits then. */
async function askedBack({ house, concern }: ConcernWorld, { values, seen }: Typed): Promise<Done> {
  if (values['call'] === 'yes') return inTurn(house, concern, { acts: [{ kind: 'asked-back', outgoing: null }], seen })
  await askBack(house, { concern: concern.id, seen })
  return { concern, changed: true, queued: true }
}

async function delivered({ house, concern, promises, ours }: ConcernWorld, { values }: Typed): Promise<Done> {
  const form = Delivery.safeParse(values)
  if (!form.success) return { problems: problemsIn(form.error) }
  const { promise, proof, letter } = form.data
  const first = [...promises.values()].find((one) => one.keptAt === null && one.givenUpAt === null)
  const which = promises.get(promise ?? '') ?? first
  if (!which) return { problems: { promise: 'concern.choose' } }
  const sent = ours.find((one) => one.id === letter)?.id ?? null
  const { changed } = await keepPromise(house, { promise: which.id, proof, letter: sent })
  return { concern, changed, kept: which.id }
}

function oneOf(parsed: z.ZodSafeParseResult<PlainAct>): PlainAct[] | { problems: Problems } {
  return parsed.success ? [parsed.data] : { problems: problemsIn(parsed.error) }
}

function problemsIn(error: z.ZodError): Problems {
  const problems: Record<string, string> = {}
  for (const issue of error.issues) problems[String(issue.path[0] ?? '')] ??= issue.message
  return problems
}
