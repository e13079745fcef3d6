import { DAY, HOUR } from '#foundation/days.ts'

/** The same instant as the other pages of the gallery. */
const NOW = Date.UTC(2026, 1, 13, 7, 20)

/** What stands beside the work in the gallery: questions, open hours, papers, expectations, lessons. */

const LONG =
  'Könnten Sie mir bitte sagen, ob die Bilder vom See im Preis enthalten sind, oder ob wir sie später selbst bestellen?'

const asked = [
  {
    id: 'q1',
    words: 'What exactly do we get at the end, and in which format?',
    askedAt: NOW - 3 * HOUR,
    dueAt: NOW + DAY,
    answeredAt: null,
  },
  { id: 'q2', words: LONG, askedAt: NOW - 4 * DAY, dueAt: NOW - 2 * DAY, answeredAt: null },
  { id: 'q3', words: 'Who writes the texts?', askedAt: NOW - 9 * DAY, dueAt: null, answeredAt: NOW - 8 * DAY },
]

const answer =
  'You get eight finished pages, all pictures in two sizes, and a short guide.\n\nEverything is yours from the last payment on.'

const question = (place: number) => {
  const { answeredAt: _, ...one } = asked[place] ?? { id: '', words: '', askedAt: NOW, dueAt: null, answeredAt: null }
  return one
}

export const theirQuestions = {
  form: { values: { form: 'f' } },
  action: '#',
  answerOn: '2026-02-16',
  questions: [
    { ...question(0), answer: null },
    { ...question(1), answer: null },
    { ...question(2), answer: { words: answer, at: NOW - 8 * DAY } },
  ],
  earlierHref: '#',
}

export const theirQuestionsAgain = (problem: string) => ({
  ...theirQuestions,
  form: { values: { form: 'f', words: '' }, problems: { words: problem } },
})

const whose = { name: 'Hannah Wirth', client: 'Wirth Workshop', clientHref: '#' }

export const questions = {
  open: [
    { ...question(1), ...whose, answer: null, form: { values: { words: '' }, action: '#' } },
    { ...question(0), ...whose, answer: null, form: { values: { words: '' }, action: '#' } },
  ],
  answered: [{ ...question(2), ...whose, dueAt: null, answer: { words: answer, at: NOW - HOUR, takeBackAction: '#' } }],
  earlierHref: '#',
}

export const noQuestions = { open: [], answered: [] }

const contacts = [
  { id: 'c', name: 'Hannah Wirth' },
  { id: 'd', name: 'Bruno Wirth' },
]

export const openLine = {
  form: {
    values: {
      day: '2026-02-16',
      from: '10:00',
      to: '12:00',
      way: 'number',
      number: '+358 40 123 4567',
      'tell-c': 'yes',
    },
  },
  action: '#',
  contacts,
  name: 'Wirth Workshop',
  backHref: '#',
}

export const openLineAgain = (problem: string) => ({
  ...openLine,
  form: { values: { ...openLine.form.values, to: '09:00' }, problems: { to: problem } },
})

export const theirLine = {
  by: 'Mira Lahti',
  line: {
    day: '2026-02-16',
    from: '10:00',
    to: '12:00',
    way: 'number' as const,
    number: '+358 40 123 4567',
    beginsAt: NOW + DAY,
  },
}

const letters = [{ value: 'l', label: '2 February, 10:04 · The draft' }]

export const expectations = {
  form: { values: {} },
  action: '#',
  here: '#',
  projects: [
    { value: 'p', label: 'New website, eight pages' },
    { value: 'o', label: 'Catalogue' },
  ],
  letters,
  expectations: [
    {
      words: 'Visitors find the opening hours at once.',
      state: 'open',
      project: 'New website, eight pages',
      letterHref: '#',
      stateAction: '#',
      removeAction: '#',
    },
    {
      words: 'First on Google within a week.',
      state: 'cannot',
      project: 'New website, eight pages',
      stateAction: '#',
      removeAction: '#',
    },
    { words: 'Two sizes of every picture.', state: 'met', project: 'Catalogue', stateAction: '#', removeAction: '#' },
  ] as const,
}

export const around = {
  questions: { href: '#', questions: asked },
  expectations,
  openLines: {
    form: { values: {} },
    action: '#',
    contacts,
    lines: [
      {
        day: '2026-02-16',
        from: '10:00',
        to: '12:00',
        way: 'number' as const,
        number: '+358 40 123 4567',
        closeAction: '#',
      },
    ],
  },
}

export const expectationAgain = (problem: string) => ({
  ...expectations,
  name: 'Wirth Workshop',
  form: { values: { words: '' }, problems: { words: problem } },
})

const bought = {
  id: 'p',
  name: 'New website, eight pages',
  service: 'website',
  price: 480_000,
  currency: 'EUR',
  signedOn: '2025-12-02',
  stage: 'under-way',
} as const

const approval = {
  paper: 'approval:l:0',
  quote: 'We love the new layout, and my husband said it is exactly what he had in mind!',
  language: 'en',
  by: 'contact',
  at: NOW - 40 * DAY,
  href: '#',
} as const

const scope = { language: 'en', by: 'studio', at: NOW - 60 * DAY, href: '#', kept: false } as const

export const papers = {
  keepAction: '#',
  putBackAction: '#',
  standHref: '#',
  isUnheard: false,
  groups: [
    { as: 'bought', papers: [{ paper: 'bought:p', kept: true, quote: bought.name, bought }] },
    {
      as: 'approval',
      papers: [
        { ...approval, kept: true },
        { ...approval, paper: 'approval:m:0', quote: 'Approved, thank you!', kept: false },
      ],
    },
    {
      as: 'in-scope',
      papers: [{ ...scope, paper: 'in-scope:l:0', quote: 'Two rounds of changes are included in the price.' }],
    },
    {
      as: 'out-of-scope',
      papers: [{ ...scope, paper: 'out-of-scope:l:9', quote: 'Translations are charged separately.' }],
    },
  ] as const,
}

export const stand = (met: string) => ({
  name: 'Hannah Wirth · Wirth Workshop',
  concernHref: '#',
  language: 'en' as const,
  words: [{ at: NOW - 2 * DAY, words: 'A friend showed me a much nicer site, and now I wonder about ours.' }],
  kept: [papers.groups[0].papers[0], papers.groups[1].papers[0]],
  groups: papers.groups.slice(2),
  expected: [{ words: 'Two sizes of every picture.', state: met }],
  keepAction: '#',
  putBackAction: '#',
})

const lesson = 'Show the new page beside the one they compare with: said in words it convinced nobody.'

export const learned = {
  form: { values: {} },
  action: '#',
  lastTime: [{ words: lesson, at: NOW - 90 * DAY, href: '#' }],
  lessonsHref: '#',
  asks: true,
}

export const learnAgain = (problem: string) => ({
  form: { values: { words: '', as: 'care' }, problems: { words: problem } },
  action: '#',
  name: 'Hannah Wirth',
  backHref: '#',
})

export const lessons = (cause: string, service: string) => ({
  lessons: [
    { words: lesson, at: NOW - 20 * DAY, cause, service, concernHref: '#', removeAction: '#' },
    { words: LONG, at: NOW - 90 * DAY, cause: '', service, concernHref: '#', removeAction: '#' },
  ],
  earlierHref: '#',
})
