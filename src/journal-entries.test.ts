import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as briefRoom from '#brief/brief.ts'
import * as clientRoom from '#client/client.ts'
import { act, giveUp, keepPromise, openConcern, promiseIn, takeBackKept, takeUp } from '#concern/concern.ts'
import {
  type AccountFacts,
  acknowledge,
  acknowledgeable,
  addAccount,
  addSavedReply,
  askConsent,
  beginImport,
  changeAccount,
  changeNote,
  changeSavedReply,
  changeTalk,
  conversations,
  declinePerson,
  dispatch,
  dispatchIn,
  dropDraft,
  joinThread,
  keepDraft,
  keepMail,
  keepThreadApart,
  keepTwoPeople,
  lettersWith,
  likelySame,
  mergePerson,
  needsAnswer,
  noteAccountProblem,
  noteTalk,
  pickUpDraft,
  proposedPeople,
  putBackAccount,
  putDispatchAway,
  readKeptMail,
  removeAccount,
  removeSavedReply,
  sayReachable,
  sendDraft,
  setOwnAddresses,
  setReplySetting,
  settleUncertain,
  showPictures,
  snooze,
  switchAccount,
  takeBackJoining,
  takeBackNote,
  takeBackSame,
  takeBackTalk,
  takeConsent,
  tryDispatchAgain,
  unsendDraft,
  vouch,
  wake,
  withdrawDispatchIn,
  writeNote,
} from '#conversation/conversation.ts'
import { addExpectation, learn, removeExpectation, removeLesson, setExpectation } from '#concern/concern.ts'
import { closeLine, openLine } from '#delivery/delivery.ts'
import { noteDeliveryIn } from '#conversation/sending/delivery-notes.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { letLeaveIn, markSent, queueIn, revokeLinks, stopOutgoing, takeBackSent } from '#foundation/outbox/outbox.ts'
import { type Keyring, keyringOf } from '#foundation/sealed.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { allowAgain, stopFor } from '#foundation/stops/stops.ts'
import { beginSession, endSessions } from '#portal/sessions/sessions.ts'
import * as promiseRoom from '#promise/promise.ts'
import {
  answerCheckIn,
  dismissSign,
  noteAsked,
  readings,
  setAnswerAside,
  setCheckInsByThemselves,
  takeBackAsked,
} from '#reading/reading.ts'
import { SAMPLE_CLIENTS } from '#studio/sample/sample-people.ts'
import { makeSampleStudio } from '#studio/sample/sample-studio.ts'
import { changeStudio, studioFacts } from '#studio/studio.ts'
import { accept, ADA, correspondence, receive } from '#testing/cast.ts'
import { sentCheckIn } from '#testing/check-ins.ts'
import { engineNamed } from '#testing/engines.ts'
import { startOAuth2Server } from '#testing/oauth2-server.ts'
import { arrives, liveInbox } from '#testing/live-inbox.ts'
import { letter } from '#testing/sample-mail.ts'
import { accountAt, letterFrom, NO_HOOKS, queued, sending, testKeyring } from '#testing/sending.ts'
import { smtpSink } from '#testing/smtp-sink.ts'
import { DAY, MIRA, NOW, WEEK } from '#testing/test-house.ts'
import { offerTwo, PORTAL, uneasyGrace } from '#testing/uneasy.ts'
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
  await doubtingALetter(house)
  await everyActOnAClient(house)
  await sendingMessages(house)
  await everyActOnAnAccount(house)
  await everyActOnADraft(house)
  await everyActOnADispatch(house)
  await everyActOnAPromise(house)
  await everyActOnAConcern(house)
  await besideTheWork(house)
  await talkingAndOwing(house)
  await checkingIn(house)
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

async function sendingMessages(house: House): Promise<void> {
  const [read] = await readings(house, { week: WEEK })
  const { id: contact = '', client = '' } = read?.contact ?? {}
  const message = { contact, client, template: 'portal.link', cause: contact, facts: {}, unasked: false, page: '' }
  const id = await house.store.write((tx) => queueIn(tx, house, message))
  await stopOutgoing(house, { id, why: 'not-sent' })
  await markSent(house, { id, subject: ADA.name, text: NOTE }, [])
  await takeBackSent(house, { id }, [])
  await revokeLinks(house, { contact })
}

/** Begun, dropped and taken up, sent and taken back; and a reply to be used again. */
async function everyActOnADraft(house: House): Promise<void> {
  const words = { to: ADA.address, cc: '', bcc: '', account: '', from: '', subject: RENAMED, text: NOTE, quotes: false }
  const id = newId()
  const kept = { id, answers: null, revision: 0, hand: 'one', words: { ...words, leaveOn: '', leaveTime: '' } }
  await keepDraft(house, kept)
  await dropDraft(house, { id })
  await pickUpDraft(house, { id })
  const dataDir = mkdtempSync(join(tmpdir(), 'consonance-journal-'))
  const outgoing = { host: 'smtp.salo.example', port: 465, protection: 'tls' } as const
  const facts = {
    address: 'sends@salo.example',
    name: RENAMED,
    also: [],
    user: '',
    incoming: null,
    outgoing,
    savesSent: false,
  }
  await addAccount(house, keyringOf({ dataDir, config: { mailboxKeys: [] } }), { ...facts, proof: { pass: NOTE } })
  await sendDraft(house, { id, zone: 'UTC', names: new Map(), quote: '', wroteTo: [] })
  await unsendDraft(house, { id })
  rmSync(dataDir, { recursive: true })
  const reply = await addSavedReply(house, { title: RENAMED, language: 'en', text: NOTE })
  await changeSavedReply(house, { id: reply, title: NOTE, language: 'en', text: NOTE })
  await removeSavedReply(house, { id: reply, removed: true })
  await removeSavedReply(house, { id: reply, removed: false })
}

/** Messages that are taken back, refused, tried again, put away, that may have left, and that come back. */
async function everyActOnADispatch(house: House): Promise<void> {
  const sink = await smtpSink()
  const account = await accountAt(house, { port: sink.port, keyring: testKeyring(), address: 'leaves@salo.example' })
  const queue = () => queued(house, letterFrom(house, account, { subject: RENAMED, text: NOTE }))
  const { client, contact } = await accept(house, { name: RENAMED, address: 'g@harbour.example' })
  const message = { client, contact, template: 'portal.link', cause: contact, facts: {}, unasked: false, page: '' }
  await house.store.write(async (tx) => {
    const outgoing = await queueIn(tx, house, message)
    await letLeaveIn(tx, house, { id: outgoing, subject: NOTE, text: NOTE, messageId: 'one@salo.example' })
    const id = await dispatchIn(tx, house, letterFrom(house, account, { outgoing, client, contact }))
    await withdrawDispatchIn(tx, house, { id })
  })
  sink.plays((stage) => (stage === 'recipient' ? `550 5.1.1 ${NOTE}` : null))
  const refused = await queue()
  await sending(house, sink)
  await tryDispatchAgain(house, { id: refused })
  await sending(house, sink)
  await putDispatchAway(house, { id: refused })
  sink.plays((stage) => (stage === 'content' ? { drop: true } : null))
  const id = await queue()
  await sending(house, sink)
  await settleUncertain(house, { id, arrived: true, hooks: NO_HOOKS })
  const recipients = [{ address: 'grace@harbour.example', state: 'bounced', code: '5.1.1', said: NOTE }] as const
  const { messageId = '' } = (await dispatch(house, { id })) ?? {}
  await house.store.write((tx) => noteDeliveryIn(tx, house, { messageId, recipients }))
  await sink.close()
}

/** One with a password, and one to which consent is given. */
async function everyActOnAnAccount(house: House): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'consonance-journal-'))
  const keyring = keyringOf({ dataDir, config: { mailboxKeys: [] } })
  const incoming = { host: 'imap.salo.example', port: 993, protection: 'tls' } as const
  const facts = { address: MIRA, name: RENAMED, also: [], user: MIRA, incoming, outgoing: null, savesSent: false }
  const id = await addAccount(house, keyring, { ...facts, proof: { pass: NOTE } })
  await changeAccount(house, keyring, { ...facts, id })
  await noteAccountProblem(house, { id, of: 'incoming', problem: new MailProblem('wrong-password', NOTE) })
  await noteAccountProblem(house, { id, of: 'incoming', problem: null })
  await switchAccount(house, { id, on: false })
  await switchAccount(house, { id, on: true })
  await removeAccount(house, { id })
  await putBackAccount(house, { id })
  await consenting(house, keyring, facts)
  rmSync(dataDir, { recursive: true })
}

async function consenting(house: House, keyring: Keyring, facts: AccountFacts): Promise<void> {
  const provider = await startOAuth2Server()
  const proof = { oauth2: provider.client, clientSecret: provider.clientSecret }
  const account = await addAccount(house, keyring, { ...facts, address: ADA.address, proof })
  const back = await provider.agree(await askConsent(house, keyring, { account, redirectUri: 'https://x.example/' }))
  const ways = { resolver: { addresses: (host: string) => Promise.resolve([host]) }, isNamed: () => true }
  await takeConsent(house, keyring, { state: back.get('state') ?? '', code: back.get('code') ?? '', ways })
  await removeAccount(house, { id: account })
  await provider.close()
}

async function lookingAtPictures(house: House): Promise<void> {
  const [newest] = await conversations(house, { most: 1 })
  for (const shown of [true, false]) await showPictures(house, { letter: newest?.last?.id ?? '', shown })
}

/** A letter that nothing proves, and one that came back. */
async function doubtingALetter(house: House): Promise<void> {
  const run = await beginImport(house, { sources: ['inbox'] })
  const unchecked = { result: 'none', domain: null } as const
  const proof = {
    verdict: 'claimed',
    from: [ADA.address],
    dkim: unchecked,
    spf: unchecked,
    dmarc: { result: 'none', policy: null },
  } as const
  const raw = letter({ from: ADA, to: MIRA, subject: 'New account', body: 'Pay there.', at: NOW - 100 })
  const mails = [{ source: 'inbox#1', raw, proof: { ...proof, from: [ADA.address] } }]
  await keepMail(house, { run, mails, seen: new Set() })
  await readKeptMail(house)
  const [claimed] = await lettersWith(house, { addresses: [ADA.address], until: NOW, most: 1 })
  for (const vouched of [true, false]) await vouch(house, { letter: claimed?.id ?? '', vouched })
  const ours = letter({ from: MIRA, to: ADA.address, subject: 'Plan', body: NOTE, at: NOW - 80_000, id: 'plan@salo' })
  const head = `Return-Path: <>\r\nFrom: MAILER-DAEMON@x.example\r\nDate: ${new Date(NOW - 50).toUTCString()}\r\nSubject: failure notice\r\n\r\n`
  const report = `<${ADA.address}>:\r\n550 5.1.1 User unknown\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nMessage-ID: <plan@salo>\r\n`
  await receive(house, [ours, Buffer.from(head + report)])
  await sayReachable(house, { address: ADA.address })
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
  await beginSession(house, { contact: ada, client: id, agent: `${ADA.name}’s phone`, link: newId() })
  await endSessions(house, { contact: ada, client: id, keep: null })
  for (const archived of [true, false]) {
    await clientRoom.archiveProject(house, { id: engine, archived })
    await clientRoom.archiveContact(house, { id: ada, archived })
    await clientRoom.archiveClient(house, { id, archived })
  }
}

/** A worry that Ada told on her page, with everything that can happen to it, and how each of the three ends comes about. */
async function everyActOnAConcern(house: House): Promise<void> {
  const uneasy = await uneasyGrace(house)
  const { id, mira, her, client, contact } = uneasy
  const word = PORTAL
  const [option] = await offerTwo(uneasy)
  const dropped = newId()
  await mira({ kind: 'option-added', option: dropped, as: 'alternative', words: NOTE, grounds: '' })
  await mira({ kind: 'option-dropped', option: dropped })
  await her({ kind: 'reacted', option, reaction: 'eases', words: NOTE, word })
  await her({ kind: 'heard', words: NOTE, word })
  await her({ kind: 'said', words: NOTE, word })
  await mira({ kind: 'restated', words: NOTE })
  await her({ kind: 'confirmed', right: true, words: NOTE, word })
  const person = newId()
  await mira({ kind: 'person-named', person, name: ADA.name, contact, note: NOTE })
  await mira({ kind: 'person-invited', person })
  await mira({ kind: 'cause-named', cause: 'spend', whose: 'theirs', note: NOTE })
  for (const kind of ['fault-owned', 'extra'] as const) await mira({ kind, words: NOTE })
  await mira({ kind: 'attempted', words: NOTE, worked: false })
  const slot = newId()
  await mira({ kind: 'call-proposed', slots: [{ id: slot, from: NOW + DAY, minutes: 30 }], how: NOTE })
  await her({ kind: 'call-chosen', slot, words: NOTE, word })
  await mira({ kind: 'called', who: ADA.name, said: NOTE, seemed: 'calm' })
  await mira({ kind: 'goodwill', minutes: 30, words: NOTE })
  await mira({ kind: 'disagreed', theirs: NOTE, ours: RENAMED, agreed: NOTE })
  const paper = newId()
  await mira({ kind: 'paper-kept', paper, as: 'why', letter: null, quote: NOTE })
  await mira({ kind: 'paper-put-back', paper })
  await openConcern(house, { client, contact, origin: 'hand', words: NOTE })
  await promising(house, id)
  await mira({ kind: 'asked-back', outgoing: null })
  const { concern } = await her({ kind: 'answered', eases: 'yes', words: NOTE, word })
  await mira({ kind: 'learned', as: 'lesson', ref: newId() })
  await her({ kind: 'taken-back', happening: concern.end?.happening ?? '' })
  await mira({ kind: 'parted', why: 'their-plans', words: NOTE })
  const again = await openConcern(house, { client, contact, origin: 'hand', words: NOTE })
  await act({ ...house, actor: `contact:${contact}` }, { concern: again, act: { kind: 'denied', words: NOTE, word } })
  await act(house, { concern: again, act: { kind: 'unfounded', why: 'someone-else', words: NOTE } })
}

/** A promise that Mira noted, whose date is moved and not moved, and that is kept, given up and never made. */
async function everyActOnAPromise(house: House): Promise<void> {
  const [read] = await readings(house, { week: WEEK })
  const { id: contact = '', client = '' } = read?.contact ?? {}
  const made = { client, contact, words: NOTE, owner: house.actor, source: 'call', ref: '', zone: 'UTC' } as const
  const id = await promiseRoom.makePromise(house, { ...made, due: { on: '2026-06-01', time: null } })
  const ask = (on: string) => promiseRoom.askMove(house, { id, to: { on, time: null }, reason: NOTE, zone: 'UTC' })
  await promiseRoom.withdrawMove(house, { move: await ask('2026-06-02') })
  const word = { by: 'call', who: ADA.name, said: NOTE } as const
  for (const consent of [true, false])
    await promiseRoom.answerMove(house, { move: await ask(consent ? '2026-06-03' : '2026-06-04'), consent, word })
  await keepPromise(house, { promise: id, proof: NOTE })
  await takeBackKept(house, { promise: id })
  await giveUp(house, { promise: id, why: NOTE })
  await takeUp(house, { promise: id })
  await promiseRoom.takeBackPromise(house, { id })
}

async function promising(house: House, concern: string): Promise<void> {
  const made = { concern, option: null, due: { on: '2026-06-01', time: null }, owner: house.actor, zone: 'UTC' }
  const kept = await promiseIn(house, { ...made, words: NOTE })
  const broken = await promiseIn(house, { ...made, words: RENAMED })
  await giveUp(house, { promise: broken, why: NOTE })
  await keepPromise(house, { promise: kept, proof: NOTE })
}

/** A check-in that is answered and set aside, the switch that lets them go by themselves, and that somebody wants none any more. */
async function checkingIn(house: House): Promise<void> {
  const whose = await accept(house, { name: RENAMED, address: 'asked@harbour.example' })
  const { id } = await sentCheckIn(house, whose)
  const hers: House = { ...house, actor: `contact:${whose.contact}` }
  const answer = await answerCheckIn(hers, { id, ease: 'bothered', words: NOTE })
  for (const reason of ['misread', null] as const) await setAnswerAside(house, { id: answer.id, reason })
  await setCheckInsByThemselves(house, { on: true })
  await stopFor(house, { ...whose, kind: 'check-in', way: 'noted' })
  await allowAgain(house, { ...whose, kind: 'check-in', words: NOTE })
}

/** Calls, notes, a snooze, what needs no answer, how the reply promise is kept, an answer that is kept; each with its way back. */
async function talkingAndOwing(house: House): Promise<void> {
  const [read] = await readings(house, { week: WEEK })
  const { id: contact = '', client = '' } = read?.contact ?? {}
  const talk = { contact, way: 'call', at: NOW - DAY, seemed: 'little-uneasy', saw: NOTE } as const
  const id = await noteTalk(house, talk)
  await changeTalk(house, { id, ...talk, seemed: 'at-ease' })
  const newest = await conversations(house, { most: 50 })
  const thread = newest[0]?.thread.id ?? ''
  const note = await writeNote(house, { client, thread, words: NOTE })
  await changeNote(house, { id: note, words: RENAMED })
  const theirs = newest.find(({ last }) => last?.writer === 'person')?.last?.id ?? ''
  await snooze(house, { thread, until: NOW + DAY })
  await wake(house, { thread })
  const ours = { contact, letter: theirs, at: NOW - DAY, askedAt: NOW - DAY, form: newId() }
  const kept = await briefRoom.keepAnswer(house, { ...ours, question: NOTE, answer: RENAMED })
  for (const back of [true, false]) {
    await takeBackTalk(house, { id, back })
    await takeBackNote(house, { id: note, back })
    await briefRoom.takeBackKeptAnswer(house, { id: kept, back })
    await needsAnswer(house, { letter: theirs, needs: !back })
  }
  await setReplySetting(house, { acknowledges: true, updateDays: 3 })
  await acknowledging(house)
}

/** A letter comes into a mailbox, and its writer is told by itself that it did. */
async function acknowledging(house: House): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'consonance-journal-'))
  const inbox = await liveInbox(house, keyringOf({ dataDir, config: { mailboxKeys: [] } }), 'live@salo.example')
  rmSync(dataDir, { recursive: true })
  const who = { name: RENAMED, address: 'asks@harbour.example' }
  const asks = { from: who, to: 'live@salo.example', subject: 'Live', body: 'Is it there?', at: NOW - 1000 }
  await accept(house, who)
  await arrives(house, inbox, [letter(asks)])
  const found = await acknowledgeable(house, { asks: async (letters) => new Set(letters.map(({ id }) => id)) })
  for (const one of found) await acknowledge(house, { ...one, text: NOTE })
}

/** What stands beside the work: a question, open hours, an expectation, a lesson; each with its way back. */
async function besideTheWork(house: House): Promise<void> {
  const [read] = await readings(house, { week: WEEK })
  const { id: contact = '', client = '' } = read?.contact ?? {}
  const asked = { contact, words: NOTE, form: newId(), owner: house.actor, on: '2026-05-29', zone: 'UTC' } as const
  const { id: question } = await briefRoom.askStudio(house, asked)
  await briefRoom.answerQuestion(house, { id: question, words: NOTE })
  await briefRoom.takeBackAnswer(house, { id: question })
  const hours = {
    day: '2026-05-29',
    from: '10:00',
    to: '12:00',
    way: 'number',
    number: NOTE,
    zone: 'UTC',
    tell: [],
  } as const
  const line = await openLine(house, { client, ...hours })
  await closeLine(house, { id: line, closed: true })
  const project = (await clientRoom.client(house, { id: client }))?.projects[0]?.id ?? ''
  const expected = await addExpectation(house, { project, words: NOTE, letter: null })
  await setExpectation(house, { id: expected, state: 'met' })
  await removeExpectation(house, { id: expected, removed: true })
  const concern = await openConcern(house, { client, contact, origin: 'hand', words: NOTE })
  const lesson = await learn(house, { concern, as: 'lesson', words: NOTE, service: null })
  await removeLesson(house, { id: lesson, removed: true })
}
