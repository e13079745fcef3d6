import { beforeAll, expect, test } from 'vitest'
import * as clientRoom from '#client/client.ts'
import {
  conversations,
  declinePerson,
  joinThread,
  keepThreadApart,
  keepTwoPeople,
  likelySame,
  mergePerson,
  proposedPeople,
  setOwnAddresses,
  showPictures,
  takeBackJoining,
  takeBackSame,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { dismissSign, noteAsked, readings, takeBackAsked } from '#reading/reading.ts'
import { makeSampleStudio, SAMPLE_CLIENTS } from '#studio/sample/sample-studio.ts'
import { changeStudio, studioFacts } from '#studio/studio.ts'
import { ADA, correspondence, receive } from '#testing/cast.ts'
import { engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, MIRA, NOW, WEEK } from '#testing/test-house.ts'
import { JOURNAL_ENTRIES } from './journal-entries.ts'
import { migrations } from './migrations.ts'

// architecture.md, rule 3; product.md: what the law tells us to erase lives in rows, never in the journal

const NOTE = 'Wants a call, not an email'
const RENAMED = 'Byron and Daughters'

let journal: { kind: string; subject: string; client: string | null; actor: string; facts: Record<string, unknown> }[]

beforeAll(async () => {
  const store = await engineNamed('SQLite')?.open(migrations)
  if (!store) throw new Error('SQLite is always there')
  await store.migrate()
  const workspace = await store.newWorkspace(NOW)
  const house: House = { store: store.within(workspace), now: () => NOW, actor: 'member:mira' }
  await wholeRun(house)
  const rows = await house.store.read((tx) => tx.selectFrom('journal').selectAll().execute())
  journal = rows.map((row) => ({ ...row, facts: JSON.parse(row.facts) }))
})

test('whatever stands in the journal is listed, and whatever is listed is written by something', () => {
  expect(new Set(journal.map((entry) => entry.kind))).toEqual(new Set(JOURNAL_ENTRIES))
})

test('no entry is listed by two rooms', () => {
  expect(new Set(JOURNAL_ENTRIES).size).toBe(JOURNAL_ENTRIES.length)
})

test('the journal holds ids, numbers and codes: no address, no name, nobody’s words', () => {
  const text = JSON.stringify(journal.map(({ subject, client, actor, facts }) => [subject, client, actor, facts]))
  const people = SAMPLE_CLIENTS.flatMap(({ client, contact, project }) => [
    client,
    contact.name,
    contact.email,
    project.name,
  ])
  for (const words of [...people, ADA.name, ADA.address, RENAMED, NOTE]) expect(text).not.toContain(words)
  expect(text).not.toContain('@')
})

test('a fact is an id, a code, a number or nothing, so that no word can slip in', () => {
  const facts = journal.flatMap((entry) => Object.values(entry.facts))
  expect(facts.length).toBeGreaterThan(0)
  for (const fact of facts)
    if (typeof fact !== 'number' && fact !== null)
      expect(fact).toMatch(/^(?:[a-z]+(?:-[a-z]+)*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u)
})

test('what an entry is about is an id of ours', () => {
  for (const { subject, client } of journal)
    for (const id of [subject, client ?? subject]) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)
})

/** The sample studio, and each act that is left. */
async function wholeRun(house: House): Promise<void> {
  await makeSampleStudio(house, { language: 'en', zone: 'UTC' })
  await receive(
    house,
    correspondence(ADA, 'A plan', [
      { by: 'P', at: NOW - 3 * DAY, body: 'Could you tell me what it costs?' },
      { by: 'M', at: NOW - 2 * DAY, body: 'Gladly: I will send it on Friday.' },
      { by: 'P', at: NOW - DAY, body: 'Thank you.' },
    ]),
  )
  await setOwnAddresses(house, { addresses: ['mira@sample.example', 'mira@salo.example'] })
  await changeStudio(house, { ...(await studioFacts(house)), name: 'Mira Salo Studio' })
  await declining(house)
  await dismissing(house)
  await asking(house)
  await lookingAtPictures(house)
  await decidingWhoAndWhere(house)
  await everyActOnAClient(house)
}

/** Somebody writes from two addresses, and answers from the second: each decision and its undo. */
async function decidingWhoAndWhere(house: House): Promise<void> {
  const from = (address: string) => ({ name: 'Charles Babbage', address })
  const first = letter({
    from: from('charles@mill.example'),
    to: MIRA,
    subject: 'Mill',
    body: 'Hello?',
    at: NOW - 9_000,
    id: 'mill@x',
  })
  const second = { from: from('charles@home.example'), to: MIRA, subject: 'Re: Mill', body: 'Hello.', at: NOW - 5_000 }
  await receive(house, [first, letter({ ...second, answers: 'mill@x' })])
  const apart = async () => (await conversations(house, { most: 1 }))[0]?.thread.id ?? ''
  for (const decide of [joinThread, keepThreadApart]) {
    const { letter: opener } = await decide(house, { thread: await apart() })
    await takeBackJoining(house, { letter: opener })
  }
  const [same] = await likelySame(house, { addresses: ['charles@home.example'], most: 1 })
  for (const decide of [mergePerson, keepTwoPeople]) {
    await decide(house, { id: same?.id ?? '' })
    await takeBackSame(house, { id: same?.id ?? '' })
  }
}

async function declining(house: House): Promise<void> {
  const [person] = await proposedPeople(house)
  for (const declined of [true, false]) await declinePerson(house, { address: person?.address ?? '', declined })
}

async function dismissing(house: House): Promise<void> {
  const sign = (await readings(house, { week: WEEK })).flatMap((one) => one.reading.signs)[0]
  if (!sign) throw new Error('the sample has an uneasy client')
  for (const reason of ['misread', null] as const)
    await dismissSign(house, { letter: sign.letter, sign: sign.kind, reason })
}

async function asking(house: House): Promise<void> {
  const [read] = await readings(house, { week: WEEK })
  if (!read) throw new Error('the sample has clients')
  const question = {
    contact: read.contact.id,
    about: 'doubt',
    way: 'copied',
    words: `Is all well, ${ADA.name}?`,
  } as const
  await takeBackAsked(house, { id: await noteAsked(house, question) })
}

async function lookingAtPictures(house: House): Promise<void> {
  const [newest] = await conversations(house, { most: 1 })
  for (const shown of [true, false]) await showPictures(house, { letter: newest?.last?.id ?? '', shown })
}

async function everyActOnAClient(house: House): Promise<void> {
  const known = { language: 'en', part: 'buyer', salutation: '' } as const
  const contact = { name: ADA.name, addresses: [ADA.address], ...known }
  const id = await clientRoom.addClient(house, { name: ADA.name })
  await clientRoom.changeClient(house, { id, name: RENAMED })
  const ada = await clientRoom.addContact(house, { client: id, contact })
  await clientRoom.changeContact(house, { id: ada, contact: { ...contact, salutation: 'Dear Ada' } })
  for (const on of [false, true]) await clientRoom.switchListening(house, { id: ada, on })
  const preference = await clientRoom.addPreference(house, { contact: ada, note: NOTE })
  await clientRoom.removePreference(house, { id: preference, removed: true })
  const project = { name: 'Engine', service: 'software', price: 4800, currency: 'EUR', stage: 'under-way' } as const
  const dated = { ...project, signedOn: '2026-05-01', deliveredOn: null }
  const engine = await clientRoom.addProject(house, { client: id, project: dated })
  await clientRoom.changeProject(house, { id: engine, project: dated })
  for (const archived of [true, false]) {
    await clientRoom.archiveProject(house, { id: engine, archived })
    await clientRoom.archiveContact(house, { id: ada, archived })
    await clientRoom.archiveClient(house, { id, archived })
  }
}
