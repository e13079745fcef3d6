import { zstdCompressSync } from 'node:zlib'
import { addPreference, addProject } from '#client/client.ts'
import { askStudio } from '#brief/brief.ts'
import { act, openConcern } from '#concern/concern.ts'
import { addExpectation } from '#concern/expectations/expectations.ts'
import { learn } from '#concern/lessons/lessons.ts'
import {
  addFile,
  addSavedReply,
  beginImport,
  conversations,
  draft as draftOf,
  keepDraft,
  likelySame,
  noteTalk,
  writeNote,
} from '#conversation/conversation.ts'
import { openLine } from '#delivery/delivery.ts'
import { DAY, dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { keyringOf, newMailboxKey } from '#foundation/sealed.ts'
import { beginSession } from '#portal/sessions/sessions.ts'
import { askMove, makePromise } from '#promise/promise.ts'
import { answerCheckIn, noteAsked } from '#reading/reading.ts'
import { accept, correspondence, receive } from './cast.ts'
import { sentCheckIn } from './check-ins.ts'
import { letterWithLink } from './portal.ts'
import { letter } from './sample-mail.ts'
import { accountAt, letterFrom, queued } from './sending.ts'
import { MIRA } from './test-house.ts'

interface Person {
  name: string
  address: string
}

/** One real thing of every kind that an address of the house can name, by kind. */
export type Things = Readonly<Record<string, string>>

/** Fills a studio with one thing of every kind; returns their ids. */
export async function filledStudio(house: House, who: Person): Promise<Things> {
  const run = await beginImport(house, { sources: ['a folder'] })
  const body = 'I am not sure this was the right decision.'
  await receive(house, correspondence(who, 'Plans', [{ by: 'P', at: house.now() - DAY, body }]), run)
  const { client, contact } = await accept(house, who)
  const [thread] = await conversations(house, { most: 1 })
  const job = { name: 'Mill', service: 'design', price: 1, currency: 'EUR', stage: 'agreed' } as const
  const project = await addProject(house, { client, project: { ...job, signedOn: null, deliveredOn: null } })
  return {
    run,
    client,
    contact,
    person: Buffer.from(who.address).toString('base64url'),
    conversation: thread?.thread.id ?? '',
    letter: thread?.last?.id ?? '',
    likely: await likelyTwo(house, who),
    project,
    talk: await noteTalk(house, { contact, way: 'call', at: house.now() - DAY, seemed: 'uneasy', saw: 'Long pauses.' }),
    note: await writeNote(house, { client, thread: null, words: 'Their board meets on Tuesday.' }),
    expectation: await addExpectation(house, { project, words: 'First on the first page', letter: null }),
    preference: await addPreference(house, { contact, note: 'Wants a call' }),
    asked: await noteAsked(house, { contact, about: 'doubt', way: 'copied', words: 'Is all well?' }),
    device: (await beginSession(house, { contact, client, agent: '', link: newId() })).id,
    message: (await letterWithLink(house, { client, contact })).id,
    ...(await mailing(house)),
    ...(await commitments(house, { client, contact })),
    ...(await checkedIn(house, contact)),
    ...(await uneasy(house, { client, contact })),
  }
}

/** A mailbox, a letter on its way from it, a draft with a file, and a reply that is kept. */
async function mailing(house: House): Promise<Things> {
  const keyring = keyringOf({ dataDir: '', config: { mailboxKeys: [newMailboxKey()] } })
  const account = await accountAt(house, { port: 465, keyring, address: `${newId()}@salo.example` })
  const draft = newId()
  const words = { to: MIRA, cc: '', bcc: '', subject: 'The offer', text: 'Not yet.', leaveOn: '', leaveTime: '' }
  const rest = { account, from: '', quotes: false }
  await keepDraft(house, { id: draft, answers: null, revision: 0, hand: 'one', words: { ...words, ...rest } })
  const head = Buffer.from('The offer')
  const file = { name: 'offer.txt', type: 'text/plain', size: head.length, head, pieces: [zstdCompressSync(head)] }
  await addFile(house, { draft, file })
  return {
    account,
    sending: await queued(house, letterFrom(house, account, { leaveAt: house.now() + DAY })),
    draft,
    file: (await draftOf(house, { id: draft }))?.files[0]?.id ?? '',
    reply: await addSavedReply(house, { title: 'Thanks', language: 'en', text: 'Thank you.' }),
  }
}

/** A check-in that left, and what they answered on their page. */
async function checkedIn(house: House, contact: string): Promise<Things> {
  const { id } = await sentCheckIn(house, { contact })
  const words = 'The colours bother me.'
  const { id: answer } = await answerCheckIn({ ...house, actor: `contact:${contact}` }, { id, ease: 'so-so', words })
  return { checkIn: id, answer }
}

/** The same person from a second address. */
async function likelyTwo(house: House, { name, address }: Person): Promise<string> {
  const home = { name, address: `${newId()}@home.example` }
  const at = house.now() - DAY
  const first = { from: { name, address }, to: MIRA, subject: 'Mill', body: 'Hello?', at, id: `${home.address}.mill` }
  const again = { from: home, to: MIRA, subject: 'Re: Mill', body: 'Hello.', at: at + 1000, answers: first.id }
  await receive(house, [letter(first), letter(again)])
  return (await likelySame(house, { addresses: [home.address], most: 1 }))[0]?.id ?? ''
}

async function commitments(house: House, { client, contact }: { client: string; contact: string }): Promise<Things> {
  const day = (days: number) => dayAt(house.now() + days * DAY, 'UTC').toString()
  const made = { client, contact, words: 'The second draft', owner: house.actor, source: 'hand', ref: '' } as const
  const promise = await makePromise(house, { ...made, due: { on: day(3), time: null }, zone: 'UTC' })
  const to = { on: day(5), time: null }
  const question = { contact, words: 'What exactly do I get?', form: newId(), owner: house.actor, on: day(2) }
  const hours = { day: day(1), from: '09:00', to: '17:00', way: 'number', number: '+358 40 123', tell: [] } as const
  return {
    promise,
    move: await askMove(house, { id: promise, to, reason: 'The printer closed.', zone: 'UTC' }),
    question: (await askStudio(house, { ...question, zone: 'UTC' })).id,
    line: await openLine(house, { client, ...hours, zone: 'UTC' }),
  }
}

async function uneasy(house: House, { client, contact }: { client: string; contact: string }): Promise<Things> {
  const concern = await openConcern(house, {
    client,
    contact,
    origin: 'hand',
    words: 'The price seemed to trouble them.',
  })
  const [option, person] = [newId(), newId()]
  const added = { kind: 'option-added', option, as: 'solution', words: 'A smaller version', grounds: '' } as const
  await act(house, { concern, act: added })
  await act(house, { concern, act: { kind: 'person-named', person, name: 'Their boss', contact: null, note: '' } })
  const found = await act(house, { concern, act: { kind: 'extra', words: 'A poster' } })
  const happening = found.concern.extras[0]?.happening ?? ''
  const lesson = await learn(house, { concern, as: 'lesson', words: 'Say the price first.', service: null })
  return { concern, option, behind: person, happening, lesson }
}
