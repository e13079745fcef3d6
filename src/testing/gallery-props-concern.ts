import type { Client, Contact } from '#client/client.ts'
import type { Act, Concern, Happening, Opening } from '#concern/concern-types.ts'
import { concernAfter } from '#concern/rules/fold-rules.ts'
import type { ConcernLine } from '#concern/studio/concern-lines.tsx'
import type { OpeningProps } from '#concern/studio/opening-form.tsx'
import type { Language } from '#foundation/language.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import { sayIn } from '#house/words.ts'
import type { ConcernPageProps } from '#studio/concern/concern-page.tsx'
import { type CameBack, concernView } from '#studio/concern/concern-view.ts'
import type { ConcernSeen } from '#studio/concern/concern-world.ts'
import type { ConcernsPageProps } from '#studio/concern/concerns-page.tsx'
import { plainStudio } from '#studio/studio.ts'
import { NOW } from './gallery-props.ts'

const MIRA = 'member:mira' as const
const WORRY = 'I keep wondering whether we really need all eight pages. It is quite a step for a place our size.'

const hannah: Contact = {
  id: 'hannah',
  client: 'wirth',
  name: 'Hannah Wirth',
  language: 'en',
  country: null,
  part: 'buyer',
  salutation: 'Hi Hannah,',
  addresses: ['hannah@wirth.example'],
  preferences: [{ id: 'p', note: 'Prefers a call to a long mail.', care: false }],
  heard: true,
  unheardByThem: false,
  acceptedAt: 0,
  archivedAt: null,
}

const wirth: Client = {
  id: 'wirth',
  name: 'Wirth Workshop',
  archivedAt: null,
  contacts: [hannah, { ...hannah, id: 'paul', name: 'Paul Wirth', preferences: [] }],
  projects: [],
}

const OPENING: Opening = {
  kind: 'opened',
  client: 'wirth',
  contact: 'hannah',
  project: null,
  origin: 'message',
  ref: 'letter',
  words: WORRY,
  weight: 2,
  againOf: null,
}

const told = { words: 'Five pages, yes! That would be a relief.', word: { by: 'portal' as const } }
const called = (words: string) => ({ words, word: { by: 'call' as const, who: 'Hannah Wirth', said: words } })

/** By the studio, or by the client on their page. */
type Did = Act | { theirs: Act }

/** What happened, one thing every three hours, the newest an hour ago. */
function concernOf(acts: readonly Did[], opening: Partial<Opening> = {}): Concern {
  const from = NOW - (acts.length * 3 + 1) * HOUR
  const opened: Happening<Opening> = { id: 'opened', at: from, actor: MIRA, act: { ...OPENING, ...opening } }
  const then = acts.map((did, place): Happening<Act> => {
    const at = from + (place + 1) * 3 * HOUR
    return 'kind' in did
      ? { id: `h${place}`, at, actor: MIRA, act: did }
      : { id: `h${place}`, at, actor: 'contact:hannah', act: did.theirs }
  })
  return concernAfter([opened, ...then])
}

const OFFERED: readonly Did[] = [
  { kind: 'cause-named', cause: 'spend', whose: 'theirs', note: '' },
  { kind: 'restated', words: 'It feels like a lot at once, and you are not sure that it pays.' },
  {
    kind: 'option-added',
    option: 'o1',
    as: 'solution',
    words: 'We begin with five pages and add the rest in autumn.',
    grounds: '',
  },
  {
    kind: 'option-added',
    option: 'o2',
    as: 'alternative',
    words: 'We keep all eight, and you decide on three of them in June.',
    grounds: '',
  },
  {
    kind: 'option-added',
    option: 'o3',
    as: 'stand',
    words: 'All eight, as planned.',
    grounds: 'You wrote in March that each workshop needs a page of its own.',
  },
  { kind: 'offered' },
]
const REACTED: readonly Did[] = [
  ...OFFERED,
  { theirs: { kind: 'reacted', option: 'o1', reaction: 'eases', ...told } },
  { theirs: { kind: 'reacted', option: 'o3', reaction: 'no', words: '', word: { by: 'portal' } } },
]
const PROMISED: readonly Did[] = [
  ...REACTED,
  { kind: 'promised', promise: 'p1', option: 'o1', words: 'A plan of five pages' },
]
const DELIVERED: readonly Did[] = [...PROMISED, { kind: 'delivered', promise: 'p1' }]
const ASKED: readonly Did[] = [...DELIVERED, { kind: 'asked-back', outgoing: null }]
const SECOND: readonly Did[] = [
  ...ASKED,
  { kind: 'answered', eases: 'no', ...called('It is still more than I can fill by May.') },
  { kind: 'attempted', words: 'Sent a shorter list of texts', worked: false },
  { kind: 'goodwill', minutes: 30, words: 'Went through the texts together' },
  { kind: 'person-named', person: 'b', name: 'Paul Wirth', contact: 'paul', note: 'Wants to see the costs.' },
  {
    kind: 'disagreed',
    theirs: 'Eight pages are too many for a small workshop.',
    ours: 'Fewer than five leave out the courses that bring guests.',
    agreed: 'Five now, and we look again in autumn.',
  },
]

function seen(concern: Concern, more: Partial<ConcernSeen> = {}): ConcernSeen {
  const studio = {
    ...plainStudio({ addresses: ['mira@salo.example'], language: 'en' }),
    zone: 'Europe/Helsinki',
    sample: false,
  }
  const kept = concern.rounds[0]?.promises[0]?.deliveredAt ?? null
  return {
    now: NOW,
    actor: MIRA,
    studio: { ...studio, firstOptionHours: 4, replyDays: 1, unaskedAWeek: 2 },
    concern,
    client: wirth,
    contact: hannah,
    theirs: [],
    ours: [],
    promises: new Map([
      [
        'p1',
        {
          id: 'p1',
          client: 'wirth',
          contact: 'hannah',
          words: 'A plan of five pages, with what each of them is for.',
          owner: MIRA,
          source: 'concern',
          ref: 'opened',
          madeAt: NOW - DAY,
          due: { on: '2026-02-16', time: '17:00', at: NOW + 3 * DAY },
          keptAt: kept,
          proof: kept === null ? '' : 'Sent as a drawing.',
          proofLetter: null,
          givenUpAt: null,
          givenUpWhy: '',
          moves: [],
        },
      ],
    ]),
    questionWaits: false,
    members: new Map([
      ['mira', 'Mira Lahti'],
      ['ada', 'Ada Byron'],
    ]),
    ...more,
  }
}

type Page = Omit<ConcernPageProps, 'say' | 'dates' | 'papers' | 'learned'>

/** One concern at each stage, and forms that came back. */
export function concernPages(language: Language): Record<string, Page> {
  const say = sayIn(language)
  const view = (concern: Concern, more: Partial<ConcernSeen> = {}, back?: CameBack) =>
    concernView(say, seen(concern, more), back)
  const reply = {
    id: 'reply',
    thread: 't',
    messageId: null,
    at: NOW - HOUR / 2,
    writer: 'person' as const,
    from: { address: 'hannah@wirth.example', name: 'Hannah' },
    trust: null,
    machineReason: null,
    revision: 1,
    language: 'en' as const,
    wordCount: 9,
    subject: 'Re: Plan',
    words: 'Hi Mira,\n\nyes, now I sleep again. Thank you for asking!\n\nשלום',
  }
  const problems = { said: say('concern.missing'), who: say('concern.missing') }
  const typed = { by: 'call', eases: 'yes', who: '', said: '' }
  return {
    opened: view(concernOf([], { origin: 'evidence', ref: 'doubt:letter', weight: null })),
    'opened-hand': view(concernOf([], { origin: 'hand', ref: '', words: 'She sounded tired on the telephone.' })),
    heard: view(concernOf(OFFERED.slice(0, 3))),
    options: view(concernOf(OFFERED)),
    promise: view(concernOf(REACTED)),
    promised: view(concernOf(PROMISED)),
    delivered: view(concernOf(DELIVERED), { questionWaits: true }),
    asked: view(concernOf(ASKED), { theirs: [reply] }),
    'second-round': view(concernOf(SECOND)),
    resting: view(concernOf([...ASKED, { kind: 'asked-back', outgoing: null }]), { now: NOW + 9 * DAY }),
    eased: view(concernOf([...ASKED, { kind: 'answered', eases: 'yes', ...called('Yes, now I sleep again.') }])),
    parted: view(concernOf([...OFFERED, { kind: 'parted', why: 'cost', words: 'It is too dear for us this year.' }])),
    back: view(concernOf(DELIVERED), {}, { form: 'words', filled: { values: typed, problems } }),
    'moved-on': view(
      concernOf([...OFFERED, { theirs: { kind: 'parted', why: 'cost', words: 'Too dear.' } }]),
      {},
      { form: 'options', filled: { values: { words: 'Only the first page, by Friday' } }, seen: 7 },
    ),
  }
}

const line = (more: Partial<ConcernLine>): ConcernLine => ({
  id: `${more.who ?? 'hannah'}-${more.stage ?? 'opened'}`.replaceAll(' ', '-'),
  href: '#',
  contact: 'hannah',
  who: 'Hannah Wirth',
  client: 'Wirth Workshop',
  words: WORRY,
  ours: false,
  language: 'en',
  stage: 'opened',
  at: NOW - 5 * HOUR,
  rounds: 1,
  again: false,
  next: 'hearing',
  ...more,
})

export const concerns: Omit<ConcernsPageProps, 'say' | 'dates'> = {
  open: [
    line({ again: true }),
    line({
      who: 'Zofia Maj',
      client: 'Piekarnia Maj',
      words: 'Trochę się boję o termin.',
      language: 'pl',
      stage: 'options',
      next: 'promises',
    }),
    line({
      who: 'Ελένη Μάρκου',
      words: 'Δεν είμαι σίγουρη για τα χρώματα.',
      language: 'el',
      stage: 'checked-back',
      next: null,
      rounds: 2,
    }),
  ],
  resting: [line({ who: 'Jussi Lehtinen', stage: 'resting', at: NOW - 20 * DAY, next: null })],
  ended: [
    line({ stage: 'eased', at: NOW - 3 * DAY, rounds: 2, next: null }),
    line({ who: 'Ada Byron', stage: 'parted', at: NOW - 9 * DAY, next: null }),
    line({ who: 'Grace Hopper', stage: 'unfounded', at: NOW - 12 * DAY, next: null }),
  ],
  figuresHref: '#',
  clientsHref: '#',
  earlierHref: '#',
}

export const concernsNone: typeof concerns = { open: [], resting: [], ended: [], figuresHref: '#', clientsHref: '#' }

export const opening = (language: Language): Omit<OpeningProps, 'say' | 'dates'> => ({
  name: 'Wirth Workshop',
  form: { values: { words: WORRY, contact: 'hannah', cause: 'spend' } },
  problemTitle: sayIn(language)('studio.formBack'),
  action: '#',
  backHref: '#',
  contacts: [{ id: 'hannah', name: 'Hannah Wirth' }],
  projects: [{ id: 'p', name: 'New website, eight pages' }],
  letter: { id: 'letter', at: NOW - DAY, href: '#' },
  sign: 'doubt',
  behaviour: false,
  joins: false,
  grown: { times: 2, aged: true },
})
