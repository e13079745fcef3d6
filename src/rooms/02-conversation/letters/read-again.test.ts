import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { housesOn } from '#foundation/house.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import type { MailWorker } from '#mail/worker/at-work.ts'
import { UnreadableMail } from '#mail/mail-types.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import * as room from '../conversation.ts'

// reliability.md, Intake that loses nothing: parsing may fail, be retried, and re-run after an upgrade

const GRACE = 'grace@lindqvist.example'
const mail = (subject: string, body: string, at = NOW - 60_000, headers: Record<string, string> = {}) =>
  letter({ from: GRACE, to: MIRA, subject, body, at, headers })

async function bring(studio: House, mails: readonly Uint8Array[]): Promise<string> {
  const run = await room.beginImport(studio, { sources: ['test'] })
  await room.keepMail(studio, { run, mails: mails.map((raw, at) => ({ raw, source: `${at}` })), seen: new Set() })
  await room.readKeptMail(studio)
  return run
}

const lettersOf = (studio: House) => room.lettersWith(studio, { addresses: [GRACE], until: NOW * 2, most: 999 })

/** As an older parser would have left its letters: other words, other headers, none of what is known of them today. */
const asAnOlderParserLeftThem = (
  studio: House,
  change: Partial<{ words: string; subject: string; from_address: string }>,
) =>
  studio.store.write(async (tx) => {
    const older = { made_with: 1, text: 'half', html: 0, notes: '[]', ...change }
    await tx.$extendTables<ConversationTables>().updateTable('message').set(older).execute()
  })

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => void (house = await testHouse(engine)))

  test('after an upgrade every letter is read again and keeps its id; its revision tells where words changed', async () => {
    const studio = await house.studio()
    await bring(studio, [mail('Plan', 'I like it.\n\n> old'), mail('Offer', 'Too dear?', NOW - 30_000)])
    const before = await lettersOf(studio)
    await asAnOlderParserLeftThem(studio, { words: 'I like it.' })
    expect(await room.isMailToRead(studio)).toBe(true)
    expect(await room.readAgain(studio)).toEqual({ letters: 2 })
    expect(await room.isMailToRead(studio)).toBe(false)
    const after = await lettersOf(studio)
    expect(after).toEqual(before.map((one) => ({ ...one, revision: one.subject === 'Offer' ? 2 : 1 })))
    expect(await room.letter(studio, { id: after[0]?.id ?? '' })).toMatchObject({ text: 'Too dear?' })
    expect(await room.readAgain(studio)).toEqual({ letters: 0 })
  })

  test('who wrote how often stays right, also where the sender is told better now', async () => {
    const studio = await house.studio()
    await bring(studio, [mail('One', 'Yes'), mail('Two', 'No', NOW - 50_000), mail('Three', 'Well', NOW - 40_000)])
    const before = await room.correspondents(studio, { addresses: [GRACE] })
    await studio.store.write(async (tx) => {
      const within = tx.$extendTables<ConversationTables>()
      await within.updateTable('message').set({ made_with: 1, from_address: 'grace@lindqvist' }).execute()
      await within.updateTable('correspondent').set({ address: 'grace@lindqvist' }).execute()
    })
    await room.readAgain(studio)
    const after = await room.correspondents(studio, { addresses: [GRACE, 'grace@lindqvist'] })
    expect(after).toEqual(before)
  })

  test('mail of which an older parser could make nothing is tried anew, and becomes a letter', async () => {
    const studio = await house.studio()
    const run = await bring(studio, [mail('Late', 'Here I am')])
    await studio.store.write(async (tx) => {
      const within = tx.$extendTables<ConversationTables>()
      for (const table of ['search_entry', 'recipient', 'message'] as const) await within.deleteFrom(table).execute()
      const refused = { read_with: 1, unreadable: 'parser-failed', detail: 'x', tries: 0 }
      await within.updateTable('raw_mail').set(refused).where('run', '=', run).execute()
    })
    expect(await room.isMailToRead(studio)).toBe(true)
    await room.readAgain(studio)
    expect((await lettersOf(studio)).map((one) => one.words)).toEqual(['Here I am'])
    expect(await room.unreadableMail(studio, { run })).toEqual([])
  })

  test('a letter that nobody could read is read by a better parser, under the same id', async () => {
    const studio = await house.studio()
    const run = await bring(studio, [mail('Hard', 'Can you read this?')])
    const [before] = await lettersOf(studio)
    await studio.store.write(async (tx) => {
      const within = tx.$extendTables<ConversationTables>()
      await within.updateTable('message').set({ made_with: 1, unreadable: 'timeout', words: '' }).execute()
      await within.updateTable('raw_mail').set({ read_with: 1, unreadable: 'timeout' }).where('run', '=', run).execute()
    })
    await room.readAgain(studio)
    const [after] = await lettersOf(studio)
    expect([after?.id, after?.words]).toEqual([before?.id, 'Can you read this?'])
    expect(await room.unreadableMail(studio, { run })).toEqual([])
  })

  test('a letter that a newer parser fails at three times stays as the older one read it, and the others are read', async () => {
    const studio = await house.studio()
    await bring(studio, [mail('Poison', 'Fine so far'), mail('Other', 'Words')])
    await asAnOlderParserLeftThem(studio, { words: 'as it was' })
    const failing: MailWorker = {
      run: () => Promise.reject(new UnreadableMail('timeout', 'too long')),
      close: () => Promise.resolve(),
    }
    expect(await room.readAgain(studio, { worker: failing })).toEqual({ letters: 2 })
    const letters = await lettersOf(studio)
    expect(letters.map((one) => [one.words, one.revision])).toEqual([
      ['as it was', 1],
      ['as it was', 1],
    ])
    expect(await room.isMailToRead(studio)).toBe(false)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'consonance-again-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function aStudio() {
  const store = await openStore({ file: databaseIn(folder) }, migrations)
  await store.migrate()
  return { store, studio: housesOn(store, () => NOW)(await store.newWorkspace(NOW), 'import') }
}

/** `what` done by a process of its own, which is killed at a message whose subject is Poison. */
async function inAProcess(what: string, workspace: string): Promise<NodeJS.Signals | null> {
  const program = join(import.meta.dirname, '..', '..', '..', 'testing', 'reading-process.ts')
  const child = spawn(process.execPath, [program, databaseIn(folder), workspace, what], { stdio: 'inherit' })
  const [, signal] = await once(child, 'close')
  return signal
}

/** Four processes are started one after the other. */
const LONG = 180_000

test(
  'kill -9 while reading: the letter that kills is found out, and none of those beside it is blamed',
  { timeout: LONG },
  async () => {
    const { store, studio } = await aStudio()
    const run = await room.beginImport(studio, { sources: ['test'] })
    const mails = Array.from({ length: 12 }, (_, at) =>
      mail(at === 5 ? 'Poison' : `Letter ${at}`, `Words ${at}`, NOW - at),
    )
    await room.keepMail(studio, { run, mails: mails.map((raw, at) => ({ raw, source: `${at}` })), seen: new Set() })
    const ended = []
    for (let time = 0; time < 4; time += 1) ended.push(await inAProcess('readKeptMail', studio.store.workspace))
    expect(ended).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', null])
    expect(await lettersOf(studio)).toHaveLength(12)
    expect(await room.unreadableMail(studio, { run })).toMatchObject([{ source: '5', reason: 'parser-failed' }])
    await store.close()
  },
)

test(
  'kill -9 while reading again: the next start goes on, and the letter that kills stays as it was read before',
  { timeout: LONG },
  async () => {
    const { store, studio } = await aStudio()
    await bring(
      studio,
      Array.from({ length: 12 }, (_, at) => mail(at === 5 ? 'Poison' : `Letter ${at}`, `Words ${at}`, NOW - at)),
    )
    const letters = await lettersOf(studio)
    await studio.store.write(async (tx) => {
      const within = tx.$extendTables<ConversationTables>()
      await within
        .updateTable('message')
        .set({ made_with: 1, words: 'older' })
        .where('subject', '<>', 'Poison')
        .execute()
      await within.updateTable('message').set({ made_with: 1 }).execute()
    })
    const again = []
    for (let time = 0; time < 4; time += 1) again.push(await inAProcess('readAgain', studio.store.workspace))
    expect(again).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', null])
    const after = await lettersOf(studio)
    expect(after.map((one) => one.id).sort()).toEqual(letters.map((one) => one.id).sort())
    expect(after.map((one) => one.words).sort()).toEqual(letters.map((one) => one.words).sort())
    expect(await room.isMailToRead(studio)).toBe(false)
    await store.close()
  },
)

afterAll(() => room.restFromReading())
