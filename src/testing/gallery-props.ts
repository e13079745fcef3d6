import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { Language } from '#foundation/language.ts'
import { around } from './gallery-props-beside.ts'
import { LANGUAGES } from '#foundation/language.ts'
import type { ClientPageProps } from '#studio/client/client-page.tsx'
import { sayIn } from '#house/words.ts'
import { suggestedQuestion } from '#reading/reading.ts'
import type { AskView } from '#reading/studio/ask-panel.tsx'
import type { AskPageProps } from '#studio/asking/ask-page.tsx'
import type { AttentionPageProps } from '#studio/today/attention-page.tsx'
import type { JoiningPageProps } from '#studio/conversation/joining-page.tsx'
import type { ClientsPageProps } from '#studio/client/clients-page.tsx'
import type { ConversationPageProps } from '#studio/conversation/conversation-page.tsx'
import type { ConversationsPageProps } from '#studio/conversation/conversations-page.tsx'
import type { ImportPageProps } from '#studio/imports/import-page.tsx'
import type { ImportReportPageProps } from '#studio/imports/import-report-page.tsx'
import type { LetterPageProps } from '#studio/letter/letter-page.tsx'
import type { LostPasswordPageProps } from '#studio/door/lost-password-page.tsx'
import type { RecoveryCodesPageProps } from '#studio/door/recovery-codes-page.tsx'
import type { StudioSay } from '#studio/say.ts'
import type { SearchPageProps } from '#studio/search/search-page.tsx'
import type { SettingsPageProps } from '#studio/settings/settings-page.tsx'
import type { SignInPageProps } from '#studio/door/sign-in-page.tsx'
import type { TimelinePageProps } from '#studio/client/timeline-page.tsx'
import type { CourseView } from '#reading/studio/course-view.ts'
import type { MeasureView } from '#reading/studio/measure.tsx'
import * as talked from './gallery-props-talks.ts'
import { MUCH_DUE, NOTHING_DUE } from './gallery-props-today.ts'
import type { TodayPageProps } from '#studio/today/today-page.tsx'
import type { WelcomePageProps } from '#studio/door/welcome-page.tsx'
import type { NewClientPageProps } from '#client/studio/client-form.tsx'
import { countryOptions } from '#client/studio/country-options.ts'
import type { ContactPageProps } from '#client/studio/contact-form.tsx'
import type { ProjectPageProps } from '#client/studio/project-form.tsx'
import { promisesOfClient } from './gallery-props-promises.ts'
import * as checkIns from './gallery-props-checkins.ts'

/** Believable props for every page: made up, in the five languages that clients write in. */
type Props<Page> = Omit<Page, 'say' | 'dates'>

export const NOW = Date.UTC(2026, 1, 13, 7, 20)

export const today: Props<TodayPageProps> = {
  due: NOTHING_DUE,
  answers: checkIns.noAnswers,
  name: 'Mira',
  needs: [
    {
      name: 'Hannah Wirth',
      clientHref: 'client.en.html',
      reading: 'uneasy',
      sure: 'firm',
      trusted: false,
      quote: {
        text: 'I keep wondering whether we really need all eight pages.',
        language: 'en',
        href: 'conversation.en.html',
      },
      why: [{ sign: 'doubt' }, { sign: 'money' }],
      raised: [
        { why: 'signed', at: NOW - 7 * DAY },
        { why: 'dear', times: 3 },
      ],
      href: 'client.en.html#ask',
    },
    {
      name: 'Ольга Сергеева',
      clientHref: '#',
      reading: 'uneasy',
      sure: 'fair',
      trusted: true,
      quote: {
        text: 'Честно говоря, ожидали немного другого, и мне пока нечего показать руководству.',
        language: 'ru',
        href: '#',
      },
      why: [{ sign: 'disappointment' }],
      raised: [{ why: 'intangible' }],
      href: '#',
    },
    {
      name: 'Jussi Lehtinen',
      clientHref: '#',
      reading: 'watch',
      sure: 'faint',
      trusted: false,
      why: [{ sign: 'silent', waited: 4 * DAY, usual: 2 * HOUR }],
      raised: [{ why: 'delivered', at: NOW - 4 * DAY }],
      href: '#',
    },
  ],
  waiting: [
    {
      name: 'Zofia Maj',
      subject: 'Druga wersja kolorów',
      language: 'pl',
      at: NOW - DAY,
      dueAt: NOW + 7.7 * HOUR,
      isLate: false,
      href: '#',
    },
    {
      name: 'Ελένη Μάρκου',
      subject: 'Το μενού για την άνοιξη',
      language: 'el',
      at: NOW - 2 * DAY,
      dueAt: NOW - 16.3 * HOUR,
      isLate: true,
      href: '#',
    },
  ],
  updates: talked.updates,
  moments: [
    {
      client: 'Piekarnia Maj',
      project: 'Nowe logo',
      after: 'signed',
      at: NOW - 9 * DAY,
      raised: [{ why: 'dear', times: 1.5 }],
      href: '#',
    },
    {
      client: 'Μεζεδοπωλείο Μάρκου',
      project: 'Μενού και κάρτες',
      after: 'delivered',
      at: NOW - 24 * DAY,
      askedAt: NOW - 16 * DAY,
      raised: [],
      href: '#',
    },
  ],
  proposals: 4,
  uneasy: 2,
  watch: 1,
  more: 2,
  attentionHref: 'clients.en.html',
  proposalsHref: 'clients.en.html',
  importHref: 'import.en.html',
  mail: { troubles: [] },
  isMailIn: true,
  clients: 7,
}

export const todayNew: Props<TodayPageProps> = {
  ...today,
  needs: [],
  uneasy: 0,
  watch: 0,
  more: 0,
  waiting: [],
  moments: [],
  proposals: 0,
  mail: { troubles: [], connectHref: '#' },
  isMailIn: false,
  clients: 0,
}
export const todayChoose: Props<TodayPageProps> = {
  ...todayNew,
  proposals: 4,
  isMailIn: true,
  importing: { read: 412, href: '#' },
}
export const todayCalm: Props<TodayPageProps> = {
  ...today,
  needs: [],
  uneasy: 0,
  watch: 0,
  more: 0,
  waiting: [],
  moments: [],
  proposals: 0,
}

/** A day with something of everything. */
export const todayFull: Props<TodayPageProps> = {
  ...today,
  due: { ...MUCH_DUE, calls: talked.calls },
  answers: checkIns.answers,
  moments: checkIns.moments,
}

export const clients: Props<ClientsPageProps> = {
  same: [
    {
      name: 'Grace Hopper',
      address: 'grace@harbour.example',
      also: 'grace@home.example',
      mergeAction: '#',
      twoAction: '#',
    },
  ],
  newHref: 'client-new.en.html',
  importHref: 'import.en.html',
  clients: [
    {
      id: '1',
      name: 'Wirth Workshop',
      href: 'client.en.html',
      contacts: ['Hannah Wirth', 'Thomas Wirth'],
      reading: 'uneasy',
      why: [{ sign: 'doubt' }, { sign: 'signed', at: NOW - 7 * DAY }],
      last: { at: NOW - 17 * HOUR, mine: false, name: 'Hannah Wirth' },
      project: { name: 'New website, eight pages', stage: 'agreed' },
    },
    {
      id: '2',
      name: 'Kallion Saunaseura ry',
      href: '#',
      contacts: ['Jussi Lehtinen'],
      reading: 'watch',
      why: [{ sign: 'silent', waited: 4 * DAY, usual: 2 * HOUR }],
      last: { at: NOW - 4 * DAY, mine: true, name: '' },
      project: { name: 'Saunaesite', stage: 'delivered' },
    },
    {
      id: '3',
      name: 'Μεζεδοπωλείο Μάρκου',
      href: '#',
      contacts: ['Ελένη Μάρκου'],
      reading: 'calm',
      why: [],
      last: { at: NOW - 2 * DAY, mine: false, name: 'Ελένη Μάρκου' },
      project: { name: 'Μενού και κάρτες', stage: 'under-way' },
    },
    {
      id: '4',
      name: 'Piekarnia Maj',
      href: '#',
      contacts: ['Zofia Maj'],
      reading: 'tooLittle',
      why: [],
      last: { at: NOW - DAY, mine: false, name: 'Zofia Maj' },
      project: { name: 'Nowe logo', stage: 'agreed' },
    },
    { id: '5', name: 'Издательство «Север»', href: '#', contacts: ['Ольга Сергеева'], reading: 'unheard', why: [] },
  ],
  proposals: [
    {
      id: 'p1',
      name: 'Pedro Almeida',
      email: 'pedro@almeida-arquitectos.example',
      received: 34,
      sent: 31,
      first: NOW - 220 * DAY,
      last: NOW - 9 * DAY,
      subject: 'Portfolio texts, second round',
      acceptAction: '#',
      joinAction: '#',
      declineAction: '#',
    },
    {
      id: 'p2',
      name: 'Thomas Wirth',
      email: 't.wirth@wirth-workshop.example',
      received: 1,
      sent: 2,
      first: NOW - 30 * DAY,
      last: NOW - 28 * DAY,
      acceptAction: '#',
      joinAction: '#',
      declineAction: '#',
    },
  ],
  proposed: 2,
  declined: [{ name: 'Aunt Rosa', email: 'rosa@example.com', takeBackAction: '#' }],
  archived: [{ name: 'Old Mill Café', href: '#', at: NOW - 300 * DAY, unarchiveAction: '#' }],
}

/** More clients than one page holds. */
export const clientsMany: Props<ClientsPageProps> = {
  ...clients,
  pressing: { rows: clients.clients.slice(0, 2), more: 3, href: 'attention.en.html' },
  startHref: 'clients.en.html',
  furtherHref: '#',
  proposals: clients.proposals.map((proposal) => ({ ...proposal, joinHref: 'joining.en.html' })),
  proposed: 27,
  proposalsHref: '#',
  declinedHref: '#',
  archivedHref: '#',
}

export const attention: Props<AttentionPageProps> = {
  clients: clients.clients.slice(0, 2),
  startHref: '#',
  furtherHref: '#',
  clientsHref: 'clients.en.html',
  figures: { found: 6, voiced: 3, medianToAsk: 5 * HOUR },
}

export const ask: AskView = {
  name: 'Ольга Сергеева',
  language: 'ru',
  about: 'disappointment',
  form: {
    values: {
      words: suggestedQuestion('disappointment', {
        say: sayIn('ru'),
        salutation: 'Ольга Сергеевна',
        after: 'delivery',
      }),
    },
  },
  action: '#',
  mailHref: 'mailto:olga@sever.example?body=%D0%9E',
}

export const askAgain = (say: StudioSay): Props<AskPageProps> => ({
  name: 'Издательство «Север»',
  backHref: 'client.en.html',
  ask: {
    ...ask,
    form: { values: { words: '' }, problems: { words: say('reading.askEmpty') } },
    last: { at: NOW - 2 * HOUR, words: ask.form.values['words'] ?? '', takeBackAction: '#' },
  },
})

export const joining: Props<JoiningPageProps> = {
  name: 'Pedro Almeida',
  asked: 'wirth',
  clients: [{ id: '1', name: 'Wirth Workshop' }],
  action: '#',
}

export const clientsEmpty: Props<ClientsPageProps> = {
  ...clients,
  clients: [],
  proposals: [],
  proposed: 0,
  declined: [],
  archived: [],
}

const pace = {
  usual: 3 * HOUR,
  answers: [2, 4, 3, 1, 5, 3, 9, 26].map((hours, place) => {
    return { at: NOW - (20 - place) * DAY, took: hours * HOUR, isSlow: hours > 24 }
  }),
  waiting: 52 * HOUR,
}

const course: CourseView = {
  points: [
    ...[0, 0.05, 0, 0.12, 0.44, 0.5, 0.2, 0.1, 0, 0.04, 0].map((score, place) => {
      return { at: NOW - (240 - place * 22) * DAY, score }
    }),
    { at: NOW - 17 * HOUR, score: 0.72 },
    { at: NOW, score: 0.71 },
  ],
  marks: [
    { at: NOW - 225 * DAY, what: 'signed' },
    { at: NOW - 160 * DAY, what: 'delivered' },
    { at: NOW - 130 * DAY, what: 'asked' },
    { at: NOW - 7 * DAY, what: 'signed' },
  ],
  now: 'uneasy',
}

const measures: MeasureView[] = [
  {
    of: 'lengths',
    usual: 84,
    letters: [90, 61, 102, 84, 77, 120, 80, 18].map((value) => ({ value, isSign: value < 30 })),
  },
  {
    of: 'warmths',
    usual: 40,
    letters: [40, 55, 40, 25, 40, 60, 40, 0].map((value) => ({ value, isSign: value === 0 })),
  },
  { of: 'questions', usual: 1, letters: [1, 0, 2, 1, 1, 0, 1, 6].map((value) => ({ value, isSign: value > 3 })) },
]

const askHannah: AskView = {
  ...ask,
  name: 'Hannah Wirth',
  language: 'en',
  about: 'doubt',
  form: {
    values: {
      words:
        'Hi Hannah,\n\nnow that it is decided: is there anything about it that you keep turning over? I would rather hear it now than later.',
    },
  },
}

const concernsOfClient: Omit<ClientPageProps['concerns'], 'openHref'> = {
  open: [],
  ended: [
    {
      id: 'c',
      href: '#',
      contact: 'hannah',
      who: 'Hannah Wirth',
      words: 'Will it all be ready before the fair?',
      ours: false,
      language: 'en',
      stage: 'eased',
      at: NOW - 90 * DAY,
      rounds: 2,
      again: false,
      next: null,
    },
  ],
}

export const client: Props<ClientPageProps> = {
  checkIns: checkIns.checkIns,
  ask: askHannah,
  shared: [{ address: 'info@wirth.example', names: ['Hannah Wirth', 'Thomas Wirth'] }],
  same: [
    {
      name: 'Grace Hopper',
      address: 'grace@harbour.example',
      also: 'grace@home.example',
      mergeAction: '#',
      twoAction: '#',
    },
  ],
  name: 'Wirth Workshop',
  editHref: '#',
  archiveAction: '#',
  archived: [{ name: 'Logo, first round', at: NOW - 300 * DAY, unarchiveAction: '#' }],
  isArchived: false,
  reading: {
    reading: 'uneasy',
    explained: { kind: 'doubt', sure: 'firm', since: NOW - 17 * HOUR, against: 'answered' },
    alertSince: NOW - 17 * HOUR,
    voiced: true,
    against: [
      { why: 'thanked', at: NOW - 17 * HOUR, href: 'conversation.en.html#l3' },
      { why: 'answered', at: NOW - 2 * HOUR, href: 'conversation.en.html#l1' },
    ],
    closer: {
      trustedChange: true,
      attention: [
        { why: 'signing', project: 'j1', name: 'New website, eight pages', day: 7 },
        { why: 'dear', project: 'j1', name: 'New website, eight pages', times: 2.5 },
        { why: 'intangible', project: 'j1', name: 'New website, eight pages' },
      ],
    },
    pace,
    course,
    exportHref: '#',
    evidence: [
      {
        at: NOW - 17 * HOUR,
        who: 'Hannah Wirth',
        why: { sign: 'doubt' },
        quote: { text: 'I keep wondering whether we really need all eight pages', language: 'en' },
        href: 'conversation.en.html#m1',
      },
      {
        at: NOW - 17 * HOUR,
        who: 'Hannah Wirth',
        why: { sign: 'slower', took: 26 * HOUR, usual: 3 * HOUR },
        href: 'conversation.en.html#l3',
      },
    ],
  },
  contacts: [
    {
      id: 'c1',
      name: 'Hannah Wirth',
      part: 'buyer',
      language: 'en',
      salutation: 'Hi Hannah,',
      addresses: ['hannah@wirth-workshop.example'],
      preferences: [{ id: 'p', note: 'Prefers a call to a long mail', removeAction: '#' }],
      heard: true,
      notice: { text: 'Hello, a word about how I work.', href: '#' },
      editHref: 'contact.en.html',
      archiveAction: '#',
      listeningAction: '#',
      preferenceAction: '#',
    },
    {
      id: 'c2',
      name: 'Thomas Wirth',
      part: 'decision-maker',
      language: 'fi',
      salutation: '',
      addresses: ['t.wirth@wirth-workshop.example', 'thomas.wirth@gmail.example'],
      preferences: [],
      heard: false,
      notice: { text: 'Hei! Sananen työtavastani.' },
      editHref: '#',
      archiveAction: '#',
      listeningAction: '#',
      preferenceAction: '#',
    },
  ],
  newContactHref: '#',
  projects: [
    {
      id: 'j1',
      name: 'New website, eight pages',
      service: 'website',
      price: 480_000,
      currency: 'GBP',
      stage: 'agreed',
      signedOn: '2026-02-06',
      deliveredOn: null,
      editHref: 'project.en.html',
      archiveAction: '#',
    },
    {
      id: 'j2',
      name: 'Logo and cards',
      service: 'design',
      price: 155_050,
      currency: 'EUR',
      stage: 'settled',
      signedOn: '2025-03-01',
      deliveredOn: '2025-04-11',
      editHref: '#',
      archiveAction: '#',
    },
  ],
  promises: promisesOfClient,
  concernWay: { href: '#' },
  concerns: { ...concernsOfClient, openHref: '#' },
  newProjectHref: '#',
  around: { ...around, talks: talked.talks },
  threads: [
    {
      subject: 'New website, eight pages',
      language: 'en',
      href: 'conversation.en.html',
      letters: 14,
      last: { at: NOW - 17 * HOUR, mine: false, name: 'Hannah Wirth' },
      waits: true,
      reading: 'uneasy',
    },
    {
      subject: 'Logo and cards',
      language: 'en',
      href: '#',
      letters: 41,
      last: { at: NOW - 280 * DAY, mine: true, name: '' },
      waits: false,
    },
  ],
  timeline: [
    { at: NOW - 17 * HOUR, what: 'reading', reading: 'uneasy' },
    { at: NOW - 17.1 * HOUR, what: 'letterIn', name: 'Hannah Wirth', href: '#' },
    { at: NOW - 2 * DAY, what: 'dismissed', reason: 'joke', href: '#' },
    { at: NOW - 7 * DAY, what: 'project.added', name: 'New website, eight pages' },
    { at: NOW - 7.2 * DAY, what: 'letterOut', href: '#' },
    { at: NOW - 8 * DAY, what: 'contact.listening-off', name: 'Thomas Wirth' },
  ],
}

export const timeline: Props<TimelinePageProps> = {
  name: client.name,
  clientHref: 'client.en.html',
  timeline: client.timeline,
  earlierHref: '#',
}

/** Nothing to read yet: a language that is not understood. */
export const clientUnread: Props<ClientPageProps> = {
  ...client,
  checkIns: checkIns.noCheckIns,
  reading: {
    reading: 'noReading',
    none: 'language',
    evidence: [],
    voiced: false,
    against: [],
    closer: { attention: [], trustedChange: false },
    exportHref: '#',
  },
}

export const newClient = (say: StudioSay): Props<NewClientPageProps> => ({
  form: {
    values: {
      client: '',
      name: 'Ελένη Μάρκου',
      addresses: 'eleni at markou.example',
      language: 'el',
      part: 'buyer',
      salutation: 'Αγαπητή κυρία Μάρκου,',
    },
    problems: { client: say('client.nameMissing'), addresses: say('client.addressWrong') },
  },
  countries: countryOptions(say, 'en', null),
  action: '#',
  backHref: '#',
})

export const contactForm: Props<ContactPageProps> = {
  name: 'Hannah Wirth',
  client: 'Wirth Workshop',
  form: {
    values: {
      name: 'Hannah Wirth',
      addresses: 'hannah@wirth-workshop.example',
      language: 'en',
      part: 'buyer',
      salutation: 'Hi Hannah,',
    },
  },
  countries: [{ value: '', label: 'Guess from the address: United Kingdom' }],
  action: '#',
  backHref: '#',
}

export const projectForm = (say: StudioSay): Props<ProjectPageProps> => ({
  client: 'Wirth Workshop',
  form: {
    values: {
      name: 'New website',
      service: 'website',
      price: 'four thousand',
      currency: 'GBP',
      stage: 'agreed',
      signedOn: '2026-02-06',
      deliveredOn: '',
    },
    problems: { price: say('client.priceWrong') },
  },
  currencies: ['GBP', 'EUR', 'PLN', 'RUB', 'USD'],
  action: '#',
  backHref: '#',
})

export const conversations: Props<ConversationsPageProps> = {
  whom: 'people',
  lists: [
    { whom: 'people', href: '#' },
    { whom: 'machines', href: '#' },
    { whom: 'unreadable', href: '#' },
  ],
  importHref: '#',
  accountsHref: '#',
  newHref: '#',
  draftsHref: '#',
  drafts: 3,
  earlierHref: '#',
  threads: [
    {
      subject: 'New website, eight pages',
      language: 'en',
      client: 'Wirth Workshop',
      href: 'conversation.en.html',
      letters: 14,
      last: { at: NOW - 17 * HOUR, mine: false, name: 'Hannah Wirth' },
      waits: true,
      reading: 'uneasy',
    },
    {
      subject: 'Druga wersja kolorów',
      language: 'pl',
      client: 'Piekarnia Maj',
      href: '#',
      letters: 5,
      last: { at: NOW - DAY, mine: false, name: 'Zofia Maj' },
      claim: { kind: 'claimed', address: 'zofia@piekarniamaj.example' },
      waits: false,
    },
    {
      subject: 'Το μενού για την άνοιξη',
      language: 'el',
      client: 'Μεζεδοπωλείο Μάρκου',
      href: '#',
      letters: 22,
      last: { at: NOW - 2 * DAY, mine: false, name: 'Ελένη Μάρκου' },
      waits: true,
    },
    {
      subject: 'Saunaesitteen toinen versio',
      language: 'fi',
      client: 'Kallion Saunaseura ry',
      href: '#',
      letters: 1,
      last: { at: NOW - 4 * DAY, mine: true, name: '' },
      waits: false,
      reading: 'watch',
    },
    {
      subject: '',
      client: 'Издательство «Север»',
      href: '#',
      letters: 3,
      last: { at: NOW - 40 * DAY, mine: true, name: '' },
      waits: false,
    },
  ],
}

const hannah =
  'Hi Mira,\n\nthanks so much for the plan, it looks lovely. I keep wondering whether we really need all eight pages, it’s quite a step for a place our size.\n\nI’m sure you know best! Is it too late to think about it a little?\n\nHannah'
const at = (words: string) => ({ start: hannah.indexOf(words), end: hannah.indexOf(words) + words.length })

export const conversation: Props<ConversationPageProps> = {
  ask: { ...askHannah, conversation: 't1' },
  links: {
    from: {
      subject: 'First sketches',
      href: '#',
      why: 'subject',
      name: 'Hannah Wirth',
      joinAction: '#',
      keepApartAction: '#',
      keptApart: false,
    },
    onward: [
      {
        subject: 'Eight pages or six?',
        href: '#',
        why: 'sender',
        name: 'Thomas Wirth',
        joinAction: '#',
        keepApartAction: '#',
      },
    ],
    joined: [{ subject: 'Fonts', partAction: '#' }],
  },
  subject: 'New website, eight pages',
  language: 'en',
  contact: 'Hannah Wirth',
  client: {
    name: 'Wirth Workshop',
    href: 'client.en.html',
    signedOn: '2026-02-06',
    preferences: ['prefers a call to a long mail'],
    reading: 'uneasy',
    behaviour: { pace, measures },
  },
  told: talked.told,
  bar: talked.bar,
  letters: [
    {
      id: 'l1',
      from: 'Mira Koskinen',
      keepHref: '#',
      mine: true,
      machine: false,
      at: NOW - 2 * DAY,
      language: 'en',
      own: 'Hi Hannah,\n\nhere is the plan for the eight pages, with the dates we spoke of. The first sample is on the 20th.\n\nMira',
      quoted: '',
      marks: [],
      attachments: [
        { name: 'plan-wirth-workshop.pdf', type: 'application/pdf', bytes: 482_000, href: '#', mayRun: false },
      ],
      href: 'letter-text.en.html',
      notes: [],
    },
    {
      id: 'l2',
      from: 'Hannah Wirth',
      mine: false,
      machine: true,
      at: NOW - 1.9 * DAY,
      language: 'en',
      own: 'I am out of the workshop until Thursday.',
      href: '#',
      quoted: '',
      marks: [],
      attachments: [],
      notes: [],
    },
    {
      id: 'l3',
      from: 'Hannah Wirth',
      mine: false,
      machine: false,
      at: NOW - 17 * HOUR,
      language: 'en',
      own: hannah,
      href: 'letter.en.html',
      quoted:
        'On Wed, Mira Koskinen wrote:\n> Hi Hannah,\n> here is the plan for the eight pages, with the dates we spoke of.\n> The first sample is on the 20th.',
      marks: [
        { ...at('I keep wondering whether we really need all eight pages') },
        { ...at('quite a step for a place our size') },
        { ...at('Is it too late to think about it a little?'), soft: true },
      ],
      took: { length: 26 * HOUR, against: 'slower' },
      attachments: [],
      concernHref: '#',
      notes: [
        { sign: 'doubt', aside: null, action: '#', concernHref: '#' },
        { sign: 'slower', aside: null, action: '#', pace },
        { sign: 'shorter', aside: null, action: '#', ...(measures[0] ? { measure: measures[0] } : {}) },
        { sign: 'money', aside: 'usual', action: '#' },
      ],
    },
  ],
  underWay: [],
  inTrouble: [],
}

/** A designed letter with everything that can come with one. */
export const letter: Props<LetterPageProps> = {
  subject: 'New website, eight pages: shall we look at it together on Thursday?',
  language: 'en',
  conversationHref: 'conversation.en.html',
  from: { name: 'Hannah Wirth', address: 'hannah@wirth-workshop.example' },
  to: [{ name: 'Mira Koskinen', address: 'mira@studio-mira.example' }],
  cc: [
    { name: 'Thomas Wirth', address: 't.wirth@wirth-workshop.example' },
    { name: '', address: 'a-very-long-address-of-the-bookkeeping@accounts.wirth-workshop.example' },
  ],
  bcc: [],
  at: NOW - 17 * HOUR,
  undated: false,
  deliveredTo: ['mira@studio-mira.example', 'hello@studio-mira.example'],
  copies: 2,
  notes: [],
  frame: { href: 'framed-letter.html', size: 'long' },
  pictures: { count: 3, shown: false, action: '#' },
  text: hannah,
  invitation: {
    kind: 'asks',
    summary: 'Looking at the plan together',
    location: 'Wirth Workshop, Hafenstraße 12',
    description: 'Coffee is on us.',
    start: NOW + 6 * DAY,
    end: NOW + 6 * DAY + HOUR,
    organizer: 'Hannah Wirth',
    attendees: ['Mira Koskinen', 'Thomas Wirth'],
    repeats: true,
  },
  attachments: [
    { name: 'floor-plan.pdf', type: 'application/pdf', bytes: 482_000, href: '#', mayRun: false },
    { name: 'invoice.pdf.exe', type: 'application/octet-stream', bytes: 91_000, href: '#', mayRun: true },
  ],
  links: [
    { text: 'Our workshop', leadsTo: 'wirth-workshop.example', href: '#1', deceives: false },
    { text: 'https://www.bank.example/login', leadsTo: 'collect.example', href: '#2', deceives: true },
  ],
  linksMore: 4,
  source: { href: '#', bytes: 612_000 },
}

/** A letter that could not be read. */
export const letterUnreadable = (say: StudioSay): Props<LetterPageProps> => {
  const { frame: _, pictures: __, invitation: ___, language: ____, ...rest } = letter
  return {
    ...rest,
    subject: '',
    from: null,
    to: [],
    cc: [],
    undated: true,
    deliveredTo: [],
    copies: 1,
    machine: say('conversation.machineWhy.notification'),
    unreadable: say('studio.import.unread.no-headers'),
    notes: [say('conversation.note.text-cut')],
    text: 'This page was torn out of a mailbox\nand has no headers at all',
    attachments: [],
    links: [],
    linksMore: 0,
  }
}

const marked = (text: string, ...pieces: string[]) => {
  const marks = pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }))
  return { text, marks }
}

export const search: Props<SearchPageProps> = {
  action: 'search.en.html',
  words: 'lodz plan',
  clients: {
    found: [
      {
        href: 'client.en.html',
        name: marked('Piekarnia Łódź', 'Łódź'),
        known: [marked('plan@lodz.example', 'plan', 'lodz'), marked('Nowe logo i plan strony', 'plan')],
        onlyHref: '#',
      },
      { href: '#', name: marked('Łódzka Huta Szkła', 'Łódz'), known: [], onlyHref: '#' },
    ],
    more: { count: 14, href: '#' },
  },
  letters: [
    {
      href: 'conversation.en.html#letter-l3',
      subject: marked('Druga wersja kolorów', 'Druga wersja'),
      language: 'pl',
      mine: false,
      name: marked('Zofia Maj'),
      address: marked('zofia@lodz.example', 'lodz'),
      at: NOW - DAY,
      snippet: {
        ...marked(
          'w piątek wracam do Łodzi i wtedy przejrzę plan jeszcze raz z siostrą. Kolory są piękne, tylko ten granat wydaje mi się trochę za ciemny na szyld, więc może zostawmy go na worki.',
          'Łodz',
          'plan',
        ),
        isBegun: true,
        isCut: true,
      },
      attachments: [marked('plan-łódź-2026.pdf', 'plan', 'łódź')],
    },
    {
      href: '#',
      subject: marked(''),
      mine: true,
      name: marked('Mira Koskinen'),
      address: null,
      at: NOW - 400 * DAY,
      snippet: {
        ...marked('The plan for the boat: łódź first, sails later.', 'plan', 'łódź'),
        isBegun: false,
        isCut: false,
      },
      attachments: [],
    },
    {
      href: '#',
      subject: marked('Das Donaudampfschifffahrtsgesellschaftskapitänsplanungstreffen', 'plan'),
      mine: false,
      name: marked('an-address-that-is-longer-than-any-phone-is-wide@lodz.example', 'lodz'),
      address: null,
      at: NOW - 500 * DAY,
      snippet: { ...marked(''), isBegun: false, isCut: false },
      attachments: [],
    },
  ],
  earlierHref: '#',
  newestHref: '#',
  lookedBackTo: NOW - 700 * DAY,
}

const nobody = { clients: { found: [] }, letters: [], lookedBackTo: null }

export const searchEmpty: Props<SearchPageProps> = { action: '#', words: '', ...nobody }

export const searchNothing: Props<SearchPageProps> = {
  action: '#',
  words: 'zeppelin',
  ...nobody,
  only: { id: '1', name: 'Wirth Workshop', everybodyHref: '#' },
}

export const importing = (say: StudioSay): Props<ImportPageProps> => ({
  action: '#',
  accountsHref: '#',
  problem: say('studio.import.noFiles'),
  past: [
    { href: 'import-report.en.html', at: NOW - 3 * DAY, files: ['clients-2025.mbox'], stored: 1204, stopped: null },
  ],
})

export const importRunning: Props<ImportPageProps> = {
  action: '#',
  accountsHref: '#',
  running: { read: 4120, share: 0.37, perSecond: 214, millisecondsLeft: 33_000 },
  past: [],
}

export const report: Props<ImportReportPageProps> = {
  at: NOW - 4 * MINUTE,
  took: 52_000,
  stopped: null,
  files: ['clients-2025.mbox', 'old-mail.mbox'],
  stored: 11_840,
  duplicates: 212,
  mailbox: { threads: 1312, people: 87, machines: 41 },
  unparsed: [{ source: 'old-mail.mbox#213', reason: 'It ends in the middle of a message.' }],
  unparsedMore: 3,
  skipped: [
    { source: '.DS_Store', reason: 'hidden' },
    { source: 'holiday.jpg', reason: 'not-mail' },
  ],
  skippedMore: 2,
  proposals: 4,
  proposalsHref: '#',
  todayHref: '#',
}

const hours = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((day) => [
    [`from-${day}`, '09:00'],
    [`to-${day}`, '17:00'],
  ]),
)

export const settings = (language: Language): Props<SettingsPageProps> => ({
  checkIns: checkIns.settingOff,
  replyPromise: talked.replyPromise,
  accounts: [
    { address: 'mira@studiomira.example', href: '#', isTroubled: false },
    { address: 'mira.koskinen@gmail.example', href: '#', isTroubled: true },
  ],
  accountsHref: '#',
  repliesHref: '#',
  form: {
    values: {
      name: 'Studio Mira',
      language,
      zone: 'Europe/Helsinki',
      addresses: 'mira@studiomira.example\nmira.koskinen@gmail.example',
      ...hours,
      firstOptionHours: '4',
      replyDays: '1',
      unaskedAWeek: '2',
    },
  },
  timeZones: Intl.supportedValuesOf('timeZone'),
  studioAction: '#',
  passwordForm: { values: {} },
  passwordAction: '#',
  leastPassword: 12,
  codesLeft: 8,
  codesAction: '#',
  passkeys: {
    all: [
      {
        name: 'Firefox, Linux',
        added: NOW - 20 * DAY,
        used: NOW - DAY,
        elsewhere: null,
        nameAction: '#',
        removalAction: '#',
      },
      { name: 'YubiKey', added: NOW - DAY, used: null, elsewhere: 'localhost', nameAction: '#', removalAction: '#' },
    ],
    form: { values: { name: 'Firefox, Linux' } },
    action: '#',
    challenge: '#',
  },
  sessions: [
    { device: { browser: 'Firefox', system: 'Linux' }, seen: NOW, isThis: true, endAction: '#' },
    { device: { browser: 'Safari', system: 'iPhone' }, seen: NOW - 2 * DAY, isThis: false, endAction: '#' },
    { device: null, seen: NOW - 20 * DAY, isThis: false, endAction: '#' },
  ],
  endOthersAction: '#',
  signOutAction: '#',
  unheard: ['Thomas Wirth'],
  sample: { action: '#', language },
  isOpen: false,
  about: { version: '0.1.0', folder: '/home/mira/consonance/data' },
})

export const welcome = (language: Language, say: StudioSay): Props<WelcomePageProps> => ({
  form: {
    values: {
      name: 'Studio Mira',
      language,
      zone: 'Europe/Helsinki',
      addresses: '',
      owner: 'Mira',
      email: 'mira',
      ...hours,
    },
    problems: { addresses: say('studio.problem.ownMissing'), email: say('studio.problem.email') },
  },
  timeZones: Intl.supportedValuesOf('timeZone'),
  guessTimeZone: true,
  action: '#',
  leastPassword: 12,
  sampleAction: '#',
  languages: LANGUAGES.map((one) => ({ language: one, href: `welcome.${one}.html`, isCurrent: one === language })),
})

export const signIn = (say: StudioSay): Props<SignInPageProps> => ({
  form: { values: { email: 'mira@studiomira.example' } },
  action: '#',
  passkeyAction: '#',
  passkeyChallenge: '#',
  lostHref: '#',
  problem: say('studio.signIn.wrong'),
})

export const lost = (say: StudioSay): Props<LostPasswordPageProps> => ({
  form: { values: { email: 'mira@studiomira.example', code: 'ABCD' }, problems: { code: say('studio.lost.wrong') } },
  action: '#',
  signInHref: '#',
  leastPassword: 12,
})

export const codes: Props<RecoveryCodesPageProps> = {
  codes: [
    'h7kd-92mx-qp4t',
    '3vzn-w8ra-kc6e',
    'm2pf-7yhs-d9ub',
    'x4gt-5nqe-r8wj',
    'c6vk-m3za-h2yp',
    'b9sd-t7fn-e5xq',
    'u8rj-4kcw-n6gv',
    'p3yh-z2me-a7td',
  ],
  nextHref: '#',
}
