import { type Act, type Concern, mayAct, type NextAct } from '#concern/concern.ts'
import { ACT_GROUPS, type ActName, type NextForm } from '#concern/studio/act-names.ts'
import type { ActsView } from '#concern/studio/acts-view.ts'
import { newId } from '#foundation/ids.ts'
import type { Filled } from '#ui/field.tsx'
import type { StudioSay } from '../say.ts'
import { studioPaths } from '../studio-paths.ts'
import { callTimes } from './call-times.ts'
import type { ConcernSeen } from './concern-world.ts'

/** Which form does what comes next; null where it is the client's turn, or nothing is left. */
export const FORM_OF: Readonly<Record<NextAct, NextForm | null>> = {
  hear: 'hearing',
  options: 'options',
  offer: 'offer',
  reactions: null,
  promise: 'promises',
  keep: 'deliveries',
  'ask-back': 'asking-back',
  answer: null,
  'ask-again': 'asking-back',
  call: 'calls',
  'call-answer': null,
  'call-hold': 'call-notes',
  rest: null,
  learn: null,
  nothing: null,
}

/** A form that came back: whose it is, and as it was typed. */
export interface Back {
  form: ActName
  filled: Filled
}

/** The forms of a concern: the one for now, and what else may happen to it. */
export function actsView(
  say: StudioSay,
  world: ConcernSeen,
  { next, back }: { next: NextAct; back?: Back | undefined },
): ActsView {
  const { concern, theirs, ours, client, contact, actor, members } = world
  const now = FORM_OF[next] ?? (theyWrote(world, next) ? 'words' : null)
  const may = (act: Act) => mayAct(concern, act, actor, world.now)
  const offer = may({ kind: 'offered' })
  const open = openPromises(world)
  const isOpen = concern.end === null
  const named = new Set([contact.id, ...concern.people.map((one) => one.contact)])
  return {
    id: concern.id,
    seen: concern.seen,
    now,
    also: alsoOf(world, { now, may }),
    of: { ...startsOf(world), ...(back ? { [back.form]: back.filled } : {}) },
    ...(back ? { back: back.form } : {}),
    options: isOpen ? reactable(concern) : [],
    ...(offer === 'may' || offer === 'same' || offer === 'late' ? {} : { notOffered: say(offer) }),
    promises: open,
    sent: ours.slice(0, 20).map(({ id, subject }) => ({ id, label: subject || say('conversation.noSubject') })),
    letters: theirs.slice(0, 12).map(({ id, at, words }) => ({ id, at, words: words.trim() })),
    open: {
      eases: isOpen,
      right: concern.restated !== null && concern.restated.confirmed === null && isOpen,
      denied: may({ kind: 'unfounded', why: 'denied', words: '' }) === 'may',
    },
    slots: isOpen && concern.call && concern.call.heldAt === null && !concern.call.chosen ? concern.call.slots : [],
    contacts: client.contacts.filter((one) => one.archivedAt === null && !named.has(one.id)),
    members: [...members].map(([id, name]) => ({ id: `member:${id}`, name })),
    ...(world.questionWaits ? { questionHref: studioPaths.outbox() } : {}),
  }
}

/** It is the client's turn, and a letter of theirs came since: their word is likely in it. */
function theyWrote({ concern, theirs }: ConcernSeen, next: NextAct): boolean {
  if (next !== 'answer' && next !== 'reactions' && next !== 'call-answer') return false
  const asked = concern.history.findLast((one) => ['offered', 'asked-back', 'call-proposed'].includes(one.act.kind))
  const said = concern.lastWordAt ?? 0
  return theirs.some((letter) => letter.at > Math.max(asked?.at ?? 0, said))
}

function alsoOf(
  { concern, questionWaits }: ConcernSeen,
  { now, may }: { now: ActName | null; may: (act: Act) => string },
): ActsView['also'] {
  if (concern.end) return now === 'words' ? [] : [{ group: 'speak', forms: ['words'] }]
  const { round } = concern.rounds.at(-1) ?? { round: 1 }
  const asksBack = may({ kind: 'asked-back', outgoing: null }) === 'may'
  const isPossible: Partial<Record<ActName, boolean>> = {
    offer: concern.options.some((one) => one.round === round && one.offeredAt === null),
    deliveries: concern.rounds.some((one) => one.promises.some((made) => made.deliveredAt === null)),
    'asking-back': asksBack || questionWaits,
    unfounding: may({ kind: 'unfounded', why: 'misread', words: '' }) === 'may',
  }
  return Object.entries(ACT_GROUPS).flatMap(([, forms], place) => {
    const group = GROUPS[place]
    const left = forms.filter((form) => form !== now && isPossible[form] !== false)
    return group && left.length > 0 ? [{ group, forms: left }] : []
  })
}

const GROUPS = ['speak', 'help', 'rest'] as const

/** Options of this round that lie before the client and can still be rated. */
function reactable({ options, rounds }: Concern) {
  const round = rounds.at(-1)
  if (!round || round.promises.length > 0) return []
  return options.filter((one) => one.round === round.round && one.offeredAt !== null)
}

const openPromises = ({ concern, promises }: ConcernSeen) =>
  concern.rounds
    .flatMap((round) => round.promises)
    .flatMap((one) => promises.get(one.promise) ?? [])
    .filter((one) => one.keptAt === null && one.givenUpAt === null)

/** What each form starts with. */
function startsOf(world: ConcernSeen): ActsView['of'] {
  const { concern, contact, theirs, actor, studio } = world
  const said = { by: theirs.length > 0 ? 'message' : 'call', letter: theirs[0]?.id ?? '', who: contact.name }
  const easing =
    concern.options.find((one) => one.reaction?.reaction === 'eases' && one.round === concern.rounds.length) ??
    concern.options.find((one) => one.reaction?.reaction === 'partly' && one.round === concern.rounds.length)
  const slots = callTimes(world.now, studio).flatMap(({ on, time }, place) => [
    [`on${place + 1}`, on],
    [`time${place + 1}`, time],
  ])
  const once = newId()
  return {
    hearing: { values: said },
    words: { values: said },
    options: { values: { once, as: 'solution' } },
    people: { values: { once } },
    calls: { values: { ...Object.fromEntries(slots), minutes: '30', once } },
    'call-notes': { values: { who: contact.name } },
    promises: { values: { option: easing?.id ?? '', words: easing?.words ?? '', owner: actor } },
    goodwill: { values: { minutes: '30' } },
    cause: { values: concern.cause ? { ...concern.cause } : {} },
  }
}
