import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '#house/migrations.ts'
import type { House } from '#foundation/house.ts'
import { backup } from '#foundation/store/backup.ts'
import { restore } from '#foundation/store/restore.ts'
import { GRACE, receive } from '#testing/cast.ts'
import { eachEngine, engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { type LetterHit, type Marked, searchLetters } from '../conversation.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import { indexMessages } from './search-index.ts'

// issue 3, Search: by the sender's own words, ignoring accents and case in all five languages

const mira = { name: 'Mira Salo', address: MIRA }

const mail = (subject: string, body: string, at = NOW, more: { headers?: Record<string, string> } = {}) =>
  letter({ from: GRACE, to: mira, subject, body, at, id: `${subject} ${at}@x`.replaceAll(/[^\w@]/gu, '-'), ...more })

const find = (house: House, words: string, more: { before?: number | null; most?: number } = {}) =>
  searchLetters(house, { words, most: 20, ...more })

const subjects = async (house: House, words: string) =>
  (await find(house, words)).letters.map((hit) => hit.subject.text)

const pieces = ({ text, marks }: Marked) => marks.map(({ start, end }) => text.slice(start, end))

function only(hits: readonly LetterHit[]): LetterHit {
  const [hit, ...more] = hits
  if (!hit || more.length > 0) throw new Error(`${hits.length} letters were found`)
  return hit
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test.each([
    ['Résumé of the CAFÉ', ['resume', 'CAFE', 'café', 'RÉSUMÉ cafe']],
    ['Ещё раз про счёт', ['еще', 'СЧЕТ', 'Ещё счёт', 'чет']],
    ['Żółta łódź i wątpliwości', ['zolta lodz', 'ŁÓDŹ', 'watpliwosc', 'ŻÓŁTA']],
    ['Saunaesitteen toinen versio, äidille', ['esitte', 'SAUNA', 'aidille', 'ÄIDILLE esitteen']],
    ['Ο λόγος της ΚΑΘΥΣΤΈΡΗΣΗΣ', ['λογος', 'ΛΟΓΟΣ', 'καθυστερησης', 'λόγοσ']],
  ])('%s is found with marks and without, in capitals and inside of words', async (body, questions) => {
    const studio = await house.studio()
    await receive(studio, [mail('This one', `Hello,\n\n${body}.\n\nGrace`), mail('Another', 'Nothing of it.')])
    for (const words of questions) expect(await subjects(studio, words), words).toEqual(['This one'])
  })

  test('all words must occur, and what stands in quotation marks is a phrase, also across the end of a line', async () => {
    const studio = await house.studio()
    await receive(studio, [
      mail('Apart', 'The second of the drafts; a new draft follows.', NOW),
      mail('Together', 'About the second\ndraft of the logo.', NOW - HOUR),
    ])
    expect(await subjects(studio, 'draft second')).toEqual(['Apart', 'Together'])
    expect(await subjects(studio, '“second draft”')).toEqual(['Together'])
    expect(await subjects(studio, 'second missing')).toEqual([])
  })

  test('what was found is marked where it stands, in the words as they were written', async () => {
    const studio = await house.studio()
    const body = `${'Much comes first here. '.repeat(20)}Potem Żółta ŁÓDŹ, a za nią druga łódź.${' And more.'.repeat(60)}`
    await receive(studio, [mail('Łódź plan', body)])
    const hit = only((await find(studio, 'zolta lodz')).letters)
    expect(pieces(hit.snippet)).toEqual(['Żółta', 'ŁÓDŹ', 'łódź'])
    expect(pieces(hit.subject)).toEqual(['Łódź'])
    expect(hit.snippet).toMatchObject({ isBegun: true, isCut: true })
    expect(hit.snippet.text.length).toBeLessThan(300)
    const byWriter = only((await find(studio, 'harbour.example')).letters)
    expect(byWriter.address && pieces(byWriter.address)).toEqual(['harbour.example'])
    expect(byWriter.snippet.marks).toEqual([])
  })

  test('the newest come first, page by page, and none twice', async () => {
    const studio = await house.studio()
    const days = [3, 1, 4, 0, 2, 6, 5]
    await receive(
      studio,
      days.map((day) => mail(`Day ${day}`, 'The logo again.', NOW - day * DAY)),
    )
    const seen: string[] = []
    let before: number | null = null
    for (let pages = 0; pages < 3; pages += 1) {
      const page = await find(studio, 'logo', { before, most: 3 })
      seen.push(...page.letters.map((hit) => hit.subject.text))
      before = page.earlier
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => `Day ${day}`))
    expect(before).toBeNull()
  })

  test('letters of one second are all found', async () => {
    const studio = await house.studio()
    await receive(
      studio,
      Array.from({ length: 300 }, (_, one) => mail(`Bulk ${one}`, 'Shipped today.')),
    )
    const { letters } = await find(studio, 'shipped', { most: 400 })
    expect(new Set(letters.map((hit) => hit.id)).size).toBe(300)
  })

  test("another studio's letters are never found", async () => {
    const [mine, theirs] = [await house.studio(), await house.studio()]
    await receive(theirs, [mail('Private', 'Our secret plan.')])
    for (const words of ['secret', 'se', 'secret plan']) expect(await subjects(mine, words)).toEqual([])
    expect(await subjects(theirs, 'secret')).toEqual(['Private'])
  })

  test('words of two letters are found too, alone and beside longer ones', async () => {
    const studio = await house.studio()
    await receive(studio, [mail('Yes', 'We go by TV then.'), mail('No', 'We go by radio then.', NOW - HOUR)])
    expect(await subjects(studio, 'tv')).toEqual(['Yes'])
    expect(await subjects(studio, 'then tv')).toEqual(['Yes'])
  })

  test.each([
    '100%',
    'a_b',
    'C:\\temp',
    'say "hi"',
    '-word',
    'x*',
    'NOT',
    "it's",
    'NEAR(a',
    '(b)',
    '%',
    '_',
    '\\',
    "'",
    '*',
    '^a',
  ])('%s is looked for as it is typed', async (sign) => {
    const studio = await house.studio()
    await receive(studio, [
      mail('With', `Here is ${sign} as written.`),
      mail('Without', 'Here is 1000, acb, C temp and no more.', NOW - HOUR),
    ])
    expect(await subjects(studio, sign.replaceAll('"', ' '))).toEqual(['With'])
  })

  test.each([
    '\u0000',
    '\ud800',
    '"',
    '" "',
    '   ',
    '👩‍👧'.repeat(300),
    '%'.repeat(200),
    'a '.repeat(100),
    'select 1; --',
  ])('whatever is typed (%j), nothing breaks', async (words) => {
    const studio = await house.studio()
    await receive(studio, [mail('Plain', 'An ordinary letter.')])
    expect((await find(studio, words)).letters.length).toBeLessThanOrEqual(1)
  })

  test('what was quoted is not found, and what a machine wrote is', async () => {
    const studio = await house.studio()
    const quoting =
      'That works.\n\nOn Thu, 21 May 2026 at 10:00, Mira Salo <mira@salo.example> wrote:\n> About the zeppelin.'
    await receive(studio, [
      mail('Answer', quoting),
      mail('Away', 'Away until the zeppelin lands.', NOW, { headers: { 'Auto-Submitted': 'auto-replied' } }),
    ])
    expect(await subjects(studio, 'zeppelin')).toEqual(['Away'])
  })

  test('a letter that was read again is found by its new words and no longer by the old ones', async () => {
    const studio = await house.studio()
    await receive(studio, [mail('Re-read', 'An airship passes.')])
    await studio.store.write(async (tx) => {
      const rows = await tx.$extendTables<ConversationTables>().selectFrom('message').selectAll().execute()
      await indexMessages(
        tx,
        rows.map((row) => ({ ...row, words: 'A balloon passes.', sent_at: NOW - DAY })),
      )
    })
    expect(await subjects(studio, 'airship')).toEqual([])
    expect(await subjects(studio, 'balloon')).toEqual(['Re-read'])
  })

  test('letters with certain addresses only, from them or to them', async () => {
    const studio = await house.studio()
    const from = (address: string, subject: string) =>
      letter({ from: address, to: mira, subject, body: 'The logo.', at: NOW, id: `${subject.replace(' ', '-')}@x` })
    await receive(studio, [
      from('a@a.example', 'From a'),
      from('b@b.example', 'From b'),
      letter({ from: mira, to: 'a@a.example', subject: 'To a', body: 'The logo.', at: NOW - HOUR, id: 'to-a@x' }),
    ])
    const found = await searchLetters(studio, { words: 'logo', addresses: ['a@a.example'], most: 20 })
    expect(found.letters.map((hit) => hit.subject.text)).toEqual(['From a', 'To a'])
    expect((await searchLetters(studio, { words: 'logo', addresses: [], most: 20 })).letters).toEqual([])
  })
})

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consonance-search-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['SQLite', 'PGlite'],
    ['PGlite', 'SQLite'],
  ] as const)('of %s, restored into %s, is searched at once', async (from, into) => {
    const [source, target] = [engineNamed(from), engineNamed(into)]
    if (!source || !target) throw new Error('An engine is missing')
    const house = await testHouse(source)
    const studio = await house.studio()
    await receive(studio, [mail('Kept', 'Żółta łódź.'), mail('Other', 'Nothing.')])
    const file = join(folder, `${from}.consonance`)
    await backup(house.store, file)
    const store = await target.open(migrations)
    await restore(store, file)
    const there = { ...studio, store: store.within(studio.store.workspace) }
    expect(await subjects(there, 'zolta lodz')).toEqual(['Kept'])
    await receive(there, [mail('New', 'Żółta gęś.')])
    expect(await subjects(there, 'zolta')).toHaveLength(2)
  })
})
