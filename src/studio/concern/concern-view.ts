import { clientPaths } from '#client/client-paths.ts'
import {
  type Concern,
  type Happening,
  type Opening,
  mayAct,
  nextAct,
  PARTED_WHY,
  stageAt,
  UNFOUNDED_WHY,
} from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { KeptWords } from '#concern/studio/moved-on.tsx'
import { HOUR } from '#foundation/days.ts'
import { workedBetween } from '#foundation/working-hours.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { StudioSay } from '../say.ts'
import { studioPaths } from '../studio-paths.ts'
import { type Back, actsView } from './acts-view.ts'
import type { ConcernPageProps } from './concern-page.tsx'
import { type ConcernSeen, lastLetterAt, nameOf } from './concern-world.ts'
import { historyLines } from './history-view.ts'
import { notedView, roundViews } from './rounds-view.ts'

/** What came back with a form that could not be taken. */
export interface CameBack extends Back {
  /** From how many happenings the form was made, where somebody was quicker. */
  seen?: number
}

/** What the page of a concern shows; with a form that came back, its words and what changed meanwhile. */
export function concernView(
  say: StudioSay,
  world: ConcernSeen,
  back?: CameBack,
): Omit<ConcernPageProps, 'say' | 'dates' | 'papers' | 'learned'> {
  const { concern, contact } = world
  const at = { lastLetterAt: lastLetterAt(world) }
  const stage = stageAt(concern, world.now, at)
  const next = nextAct(concern, world.now, at)
  const acts = actsView(say, world, { next, back })
  const named = namedIn(world)
  const round = concern.rounds.length
  return {
    said: saidView(world),
    facts: factsView(world),
    loop: { stage, round },
    guidance: { stage, call: next === 'call', again: round > 1, cause: concern.cause?.cause ?? null },
    acts,
    rounds: roundViews(world),
    noted: notedView(concern),
    people: peopleViews(concern),
    preferences: contact.preferences.map((one) => one.note),
    ...(concern.cause ? { cause: causeOf(say, concern.cause) } : {}),
    ...(concern.end ? { end: endView(say, concern.end) } : {}),
    history: historyLines(say, concern, named),
    concernsHref: concernPaths.concerns(),
    ...(back ? backView(say, world, { back, acts }) : {}),
  }
}

function namedIn(world: ConcernSeen) {
  const { concern, actor } = world
  return {
    nameOf: (actor: Happening['actor']) => nameOf(world, actor),
    backAction: ({ id, act }: Happening) => {
      const may = mayAct(concern, { kind: 'taken-back', happening: id }, actor, world.now, { isSent: false })
      return act.kind !== 'opened' && may === 'may' ? concernPaths.takingBack(concern.id, id) : undefined
    },
  }
}

function saidView({ concern, contact }: ConcernSeen): ConcernPageProps['said'] {
  // What they answered once it did not ease is the newest of their words (S0-33).
  const answered = concern.rounds.flatMap(({ answer }) => (answer && answer.eases !== 'yes' ? [answer] : []))
  const all = [...concern.theirWords, ...answered].filter((one) => one.words !== '').toSorted((a, b) => a.at - b.at)
  const words = all.map(({ at, words: said, word }) => ({
    at,
    words: said,
    by: word.by,
    ...(word.by === 'call' ? { who: word.who } : {}),
    ...(word.by === 'message' ? { href: studioPaths.letterPage(word.letter) } : {}),
  }))
  return {
    language: contact.language,
    words,
    ...(words.length === 0 && concern.opening.words ? { note: noteOf(concern.opening) } : {}),
  }
}

const noteOf = ({ origin, ref, words }: Opening) => ({
  words,
  ...(origin === 'promise' ? { promiseHref: promisePaths.promise(ref) } : {}),
})

/** The clocks run in the studio's own working hours (S0-21, S2-34). */
function factsView(world: ConcernSeen): ConcernPageProps['facts'] {
  const { concern, client, contact, studio, now } = world
  const hours = (to: number) => Math.floor(workedBetween(concern.openedAt, to, studio) / HOUR)
  const { firstOfferedAt, opening, owner } = concern
  const name = owner ? nameOf(world, owner) : ''
  return {
    who: contact.name,
    client: { name: client.name, href: clientPaths.client(client.id) },
    ...(name ? { owner: name } : {}),
    clock: {
      openedAt: concern.openedAt,
      openHours: hours(concern.end?.at ?? now),
      target: studio.firstOptionHours,
      ...(firstOfferedAt === null ? {} : { firstOption: hours(firstOfferedAt) }),
    },
    origin: opening.origin,
    weight: concern.weight,
    ...(opening.againOf ? { againHref: concernPaths.concern(opening.againOf) } : {}),
    isOpen: concern.end === null,
  }
}

function peopleViews({ id, people, end }: Concern): ConcernPageProps['people'] {
  return people.map((one) => ({
    name: one.name,
    note: one.note,
    ...(one.invitedAt === null ? {} : { invitedAt: one.invitedAt }),
    ...(one.invitedAt === null && one.contact !== null && end === null
      ? { inviteAction: concernPaths.invitation(id, one.id) }
      : {}),
  }))
}

const causeOf = (say: StudioSay, { cause, whose }: NonNullable<Concern['cause']>): string =>
  say('concern.causeIs', { cause: say(`concern.cause.${cause}`), whose: say(`concern.whose.${whose}`) })

function endView(say: StudioSay, end: NonNullable<Concern['end']>): NonNullable<ConcernPageProps['end']> {
  const { at, words } = end
  const { how } = end
  if (end.how === 'eased')
    return {
      how,
      sentence: '',
      at,
      words,
      ...(end.word.by === 'message' ? { letterHref: studioPaths.letterPage(end.word.letter) } : {}),
    }
  if (end.how === 'parted')
    return {
      how,
      sentence: say('concern.end.parted', {
        why: say(`concern.parted.${PARTED_WHY.find((one) => one === end.why) ?? 'other'}`),
      }),
      at,
      words,
    }
  return {
    how,
    sentence: say('concern.end.unfounded', {
      why: say(`concern.unfounded.${UNFOUNDED_WHY.find((one) => one === end.why) ?? 'misread'}`),
    }),
    at,
    words,
  }
}

/** Fields whose words are kept where their form stands on the page no more. */
const WORDS = ['words', 'said', 'quote', 'grounds', 'proof', 'theirs', 'ours', 'agreed', 'name', 'note', 'how']

function backView(
  say: StudioSay,
  world: ConcernSeen,
  { back, acts }: { back: CameBack; acts: ConcernPageProps['acts'] },
): Pick<ConcernPageProps, 'moved' | 'kept' | 'problems'> {
  const { concern, actor } = world
  const { form, filled, seen } = back
  const isThere = acts.now === form || acts.also.some(({ forms }) => forms.includes(form))
  const words = WORDS.flatMap((name) => filled.values[name]?.trim() || [])
  const others = concern.history.slice(seen ?? concern.seen).filter((one) => one.actor !== actor)
  const byField = Object.entries(filled.problems ?? {}).map(([name, sentence]) => [`${form}.${name}`, sentence])
  return {
    ...(others.length > 0 ? { moved: historyLines(say, concern, { ...namedIn(world), happenings: others }) } : {}),
    ...(isThere || words.length === 0 ? {} : { kept: { title: say('concern.yourWords'), words } satisfies KeptWords }),
    ...(byField.length > 0
      ? { problems: { of: { values: {}, problems: Object.fromEntries(byField) }, title: say('studio.formBack') } }
      : {}),
  }
}
