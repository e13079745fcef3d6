import { randomBytes } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { keyringOf, newMailboxKey } from '#foundation/sealed.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import * as dispatches from '../sending/dispatches.ts'
import type { DispatchTables } from '../sending/dispatch-tables.ts'
import { MOST_BYTES, MOST_FILES } from './file-rules.ts'

// issue 6, Conversation: drafts that survive anything; reliability.md, Sending exactly once

const NAMES: room.PlaceholderNames = new Map([['project', 'project']])

const WORDS: room.DraftWords = {
  to: 'Grace Hopper <grace@harbour.example>',
  cc: '',
  bcc: '',
  account: '',
  from: '',
  subject: 'The mill',
  text: 'The plan is ready.',
  quotes: false,
  leaveOn: '',
  leaveTime: '',
}

const keyring = keyringOf({ dataDir: '', config: { mailboxKeys: [newMailboxKey()] } })

const FACTS = {
  address: MIRA,
  name: 'Mira Salo',
  also: ['studio@salo.example'],
  user: MIRA,
  incoming: null,
  outgoing: { host: 'smtp.salo.example', port: 465, protection: 'tls' },
  savesSent: false,
} as const

const kept = (house: House, change: Partial<room.DraftWords> = {}, of: Partial<room.Keeping> = {}) =>
  room.keepDraft(house, { id: newId(), answers: null, revision: 0, hand: 'one', words: { ...WORDS, ...change }, ...of })

const send = (house: House, id: string, more: { quote?: string; wroteTo?: readonly string[] } = {}) =>
  room.sendDraft(house, { id, zone: 'Europe/Helsinki', names: NAMES, quote: '', wroteTo: [], ...more })

const fileOf = (name: string, bytes: Uint8Array): room.ReceivedFile => ({
  name,
  type: 'application/pdf',
  size: bytes.byteLength,
  head: bytes.subarray(0, 512),
  pieces: [new Uint8Array(zstdCompressSync(bytes))],
})

eachEngine((engine) => {
  let tests: TestHouse
  beforeAll(async () => void (tests = await testHouse(engine)))

  const withAccount = async (): Promise<House> => {
    const house = await tests.studio()
    tests.clock.now = NOW
    await room.addAccount(house, keyring, { ...FACTS, proof: { pass: 'word' } })
    return house
  }

  describe('a draft', () => {
    test('is kept as it is typed, however little it makes sense', async () => {
      const house = await tests.studio()
      const typed = { to: 'nobody at all, ,;', subject: '', text: '😀'.repeat(50_000), leaveOn: 'soon' }
      const { id, revision, apart } = await kept(house, typed)
      expect([revision, apart]).toEqual([1, false])
      expect(await room.draft(house, { id })).toMatchObject(typed)
    })

    test('that is kept once more with the same words does not change, and a lost answer does no harm', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      for (const revision of [0, 1])
        expect(await kept(house, {}, { id, revision })).toMatchObject({ revision: 1, apart: false })
      await kept(house, { text: 'Two' }, { id, revision: 1 })
      // The answer to the second got lost: the same window goes on with what it knows.
      expect(await kept(house, { text: 'Three' }, { id, revision: 1 })).toMatchObject({ id, revision: 3, apart: false })
    })

    test('in which two windows write is kept twice, and each window goes on in its own', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      await kept(house, { text: 'By the first' }, { id, revision: 1 })
      const other = { id, revision: 1, hand: 'two' }
      const apart = await kept(house, { text: 'By the second' }, other)
      expect(apart).toMatchObject({ apart: true })
      // Its answer was lost as well: no third one appears.
      expect(await kept(house, { text: 'By the second again' }, other)).toMatchObject({ id: apart.id, apart: true })
      const texts = (await room.drafts(house, { most: 10 })).map(({ text }) => text)
      expect(texts.toSorted()).toEqual(['By the first', 'By the second again'])
    })

    test('is dropped and taken up again, and after a day it is forgotten', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      await room.dropDraft(house, { id })
      expect(await room.countDrafts(house)).toBe(0)
      await room.pickUpDraft(house, { id })
      expect(await room.countDrafts(house)).toBe(1)
      await room.dropDraft(house, { id })
      await room.tidyDrafts(house)
      expect(await room.draft(house, { id })).not.toBeNull()
      tests.clock.now += DAY + 1
      await room.tidyDrafts(house)
      tests.clock.now = NOW
      expect(await room.draft(house, { id })).toBeNull()
      await expect(room.pickUpDraft(house, { id })).rejects.toMatchObject({ code: 'draft.notFound' })
    })

    test('of another studio is not found', async () => {
      const { id } = await kept(await tests.studio())
      const house = await tests.studio()
      expect(await room.draft(house, { id })).toBeNull()
      await expect(room.dropDraft(house, { id })).rejects.toMatchObject({ code: 'draft.notFound' })
      await expect(send(house, id)).rejects.toMatchObject({ code: 'draft.notFound' })
    })
  })

  describe('a file', () => {
    test('goes along as it came, to the last byte', async () => {
      const house = await withAccount()
      const { id } = await kept(house)
      const bytes = new Uint8Array(randomBytes(100_000))
      expect(await room.addFile(house, { draft: id, file: fileOf('plan.pdf', bytes) })).toBeNull()
      const sent = await send(house, id)
      const stands = 'dispatch' in sent ? await dispatches.dispatch(house, { id: sent.dispatch }) : null
      expect(stands?.size).toBeGreaterThan(133_000)
      expect((await room.draft(house, { id }))?.files).toMatchObject([{ name: 'plan.pdf', size: 100_000 }])
    })

    test('that is too large is refused, and the rest stays', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      await room.addFile(house, { draft: id, file: fileOf('a.pdf', new Uint8Array(1000)) })
      const large = { ...fileOf('film.mp4', new Uint8Array(10)), size: MOST_BYTES }
      expect(await room.addFile(house, { draft: id, file: large })).toBe('tooLarge')
      expect((await room.draft(house, { id }))?.files.map(({ name }) => name)).toEqual(['a.pdf'])
    })

    test('that is one too many is refused', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      const add = () => room.addFile(house, { draft: id, file: fileOf('a.txt', new Uint8Array(1)) })
      for (let count = 0; count < MOST_FILES; count += 1) expect(await add()).toBeNull()
      expect(await add()).toBe('tooMany')
    })

    test('is taken out and put back', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      await room.addFile(house, { draft: id, file: fileOf('a.pdf', new Uint8Array(1000)) })
      const [file] = (await room.draft(house, { id }))?.files ?? []
      const of = { draft: id, file: file?.id ?? '' }
      await room.removeFile(house, of)
      expect((await room.draft(house, { id }))?.files).toEqual([])
      await room.putFileBack(house, of)
      expect((await room.draft(house, { id }))?.files).toHaveLength(1)
      const { id: other } = await kept(house)
      await expect(room.removeFile(house, { ...of, draft: other })).rejects.toMatchObject({ code: 'draft.notFound' })
    })
  })

  describe('sending', () => {
    test('asked for twenty times at once makes one message', async () => {
      const house = await withAccount()
      const { id } = await kept(house)
      const sent = await Promise.all(Array.from({ length: 20 }, () => send(house, id)))
      expect(new Set(sent.map((one) => ('dispatch' in one ? one.dispatch : 'none'))).size).toBe(1)
      expect((await dispatches.dispatchesWaiting(house)).count).toBe(1)
    })

    test('leaves ten seconds to take it back, and then the draft is whole again', async () => {
      const house = await withAccount()
      const { id } = await kept(house, { cc: 'ada@engine.example', bcc: 'me@salo.example' })
      await room.addFile(house, { draft: id, file: fileOf('plan.pdf', new Uint8Array(1000)) })
      const before = await room.draft(house, { id })
      const sent = await send(house, id)
      expect(sent).toMatchObject({ at: NOW + 10_000, scheduled: false })
      expect(await room.countDrafts(house)).toBe(0)
      expect(await room.unsendDraft(house, { id })).toBe(true)
      expect(await room.draft(house, { id })).toEqual(before)
      expect((await dispatches.dispatchesWaiting(house)).count).toBe(0)
      // And again, by another message.
      const again = await send(house, id)
      expect('dispatch' in again && 'dispatch' in sent && again.dispatch !== sent.dispatch).toBe(true)
    })

    test('that failed is the draft again, to be changed and sent as another message', async () => {
      const house = await withAccount()
      const { id } = await kept(house, { to: 'nobody@nowhere.example' })
      const before = await room.draft(house, { id })
      const sent = await send(house, id)
      const dispatch = 'dispatch' in sent ? sent.dispatch : ''
      await house.store.write((tx) =>
        tx
          .$extendTables<DispatchTables>()
          .updateTable('dispatch')
          .set({ state: 'failed', trouble: 1, next_at: null, ended_at: NOW, problem_code: 'no-mailbox' })
          .where('id', '=', dispatch)
          .execute(),
      )
      expect(await room.draftsBehind(house, { dispatches: [dispatch] })).toEqual(new Map([[dispatch, id]]))
      expect(await room.unsendDraft(house, { id })).toBe(true)
      expect(await room.draft(house, { id })).toEqual(before)
      expect(await dispatches.troubledDispatches(house)).toEqual([])
      const again = await send(house, id)
      expect('dispatch' in again && again.dispatch !== dispatch).toBe(true)
    })

    test('cannot be taken back once a server has it, and the draft is forgotten a day later', async () => {
      const house = await withAccount()
      const { id } = await kept(house)
      const sent = await send(house, id)
      await house.store.write((tx) =>
        tx
          .$extendTables<DispatchTables>()
          .updateTable('dispatch')
          .set({ state: 'handed-over', handed_at: NOW, ended_at: NOW })
          .where('id', '=', 'dispatch' in sent ? sent.dispatch : '')
          .execute(),
      )
      expect(await room.unsendDraft(house, { id })).toBe(false)
      expect((await room.draft(house, { id }))?.dispatch).not.toBeNull()
      tests.clock.now += 2 * DAY
      await room.tidyDrafts(house)
      tests.clock.now = NOW
      expect(await room.draft(house, { id })).toBeNull()
    })

    test('that was withdrawn elsewhere is a draft again', async () => {
      const house = await withAccount()
      const { id } = await kept(house)
      const sent = await send(house, id)
      if ('dispatch' in sent) await dispatches.withdrawDispatch(house, { id: sent.dispatch })
      await room.tidyDrafts(house)
      expect((await room.drafts(house, { most: 5 })).map((one) => one.id)).toEqual([id])
    })

    test('waits for the hour that was chosen, by the clock of the studio', async () => {
      const house = await withAccount()
      const { id } = await kept(house, { leaveOn: '2026-05-22', leaveTime: '09:30' })
      expect(await send(house, id)).toMatchObject({ at: Date.parse('2026-05-22T06:30:00Z'), scheduled: true })
    })

    test('tells what stands in the way of it, field by field, and changes nothing', async () => {
      const house = await withAccount()
      const { id } = await kept(house, {
        to: 'grace@',
        subject: ' ',
        text: 'For {project}',
        leaveOn: '2026-05-20',
        leaveTime: '08:00',
      })
      const sent = await send(house, id)
      expect('problems' in sent && sent.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
        'to address',
        'subject subject',
        'text unfilled',
        'leaveOn past',
      ])
      expect(await room.countDrafts(house)).toBe(1)
    })

    test('without a mailbox keeps the draft', async () => {
      const house = await tests.studio()
      const { id } = await kept(house)
      expect(await send(house, id)).toEqual({ problems: [{ field: 'account', code: 'account' }] })
      expect(await room.countDrafts(house)).toBe(1)
    })

    test('an answer joins the thread in the client’s mail program, and leaves from the address they wrote to', async () => {
      const house = await withAccount()
      const whom = await accept(house, GRACE)
      const at = NOW - DAY
      await receive(
        house,
        correspondence(GRACE, 'The mill', [
          { by: 'M', at, body: 'Hello' },
          { by: 'P', at: at + 1, body: 'Is it ready?' },
        ]),
      )
      const [found] = await room.conversations(house, { most: 1 })
      const letter = found?.last
      const { id } = await kept(house, { quotes: true }, { answers: letter?.id ?? '' })
      expect((await room.drafts(house, { thread: found?.thread.id ?? '' })).map((one) => one.id)).toEqual([id])
      const sent = await send(house, id, { quote: 'Grace wrote:\n> Is it ready?', wroteTo: ['studio@salo.example'] })
      const stands = 'dispatch' in sent ? await dispatches.dispatch(house, { id: sent.dispatch }) : null
      expect(stands).toMatchObject({
        from: 'studio@salo.example',
        text: 'The plan is ready.\n\nGrace wrote:\n> Is it ready?',
        thread: found?.thread.id,
        answers: letter?.id,
        ...whom,
      })
      expect(await room.draftsBehind(house, { dispatches: [stands?.id ?? ''] })).toEqual(new Map([[stands?.id, id]]))
    })

    test('to several goes to each in their field', async () => {
      const house = await withAccount()
      const { id } = await kept(house, { to: `${ADA.address}, "Hopper, Grace" <${GRACE.address}>`, bcc: MIRA })
      const sent = await send(house, id)
      const stands = 'dispatch' in sent ? await dispatches.dispatch(house, { id: sent.dispatch }) : null
      expect(stands?.recipients.map(({ address, name, field }) => [field, address, name])).toEqual([
        ['to', ADA.address, ''],
        ['to', GRACE.address, 'Hopper, Grace'],
        ['bcc', MIRA, ''],
      ])
    })
  })

  describe('a saved reply', () => {
    test('is kept, changed, counted, taken away and put back', async () => {
      const house = await tests.studio()
      const id = await room.addSavedReply(house, { title: 'Thanks', language: 'en', text: 'Thank you, {name}.' })
      const other = await room.addSavedReply(house, { title: 'Kiitos', language: 'fi', text: 'Kiitos.' })
      await room.countUse(house, { id: other })
      expect((await room.savedReplies(house)).map((one) => one.title)).toEqual(['Kiitos', 'Thanks'])
      await room.changeSavedReply(house, { id, title: 'Many thanks', language: 'en', text: 'Thank you.' })
      await room.removeSavedReply(house, { id: other, removed: true })
      expect(await room.savedReplies(house)).toMatchObject([{ title: 'Many thanks', text: 'Thank you.' }])
      expect(await room.savedReply(house, { id: other })).toBeNull()
      await room.removeSavedReply(house, { id: other, removed: false })
      expect(await room.savedReplies(house)).toHaveLength(2)
      const foreign = await tests.studio()
      await expect(room.removeSavedReply(foreign, { id, removed: true })).rejects.toMatchObject({
        code: 'draft.replyNotFound',
      })
    })
  })
})
