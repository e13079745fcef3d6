import { beforeAll, expect, test } from 'vitest'
import {
  addContact,
  archiveClient,
  archiveContact,
  changeContact,
  type NewContact,
  switchListening,
} from '#client/client.ts'
import { likelySame, mergePerson, takeBackSame } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { idOf, letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import type { AskedTables } from '../asking/asked-tables.ts'
import { dismissSign, lastAsked, noteAsked, type Reading, readings } from '../reading.ts'
import type { ReadingTables } from '../reading-tables.ts'
import { peopleAt } from '../trials/people-at.ts'

// S0-15: what was set aside goes with the letter, and stays while its contact is only put away

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'
const QUESTION = 'Could you tell me by Friday which of the two pictures you prefer?'
const HOME = { name: 'Grace Hopper', address: 'grace.hopper@home.example' }

const letters = (who: typeof GRACE, subject: string, last: string) =>
  correspondence(who, subject, [
    { by: 'P', at: NOW - 12 * DAY, body: 'Hello Mira, we would love a new website.' },
    { by: 'M', at: NOW - 11 * DAY, body: 'Hello, gladly.' },
    { by: 'P', at: NOW - HOUR, body: last },
  ])

/** Seven weekly letters, each answered after two hours; then a question that nobody answers. */
const unanswered = (who: typeof GRACE) => [
  ...Array.from({ length: 7 }, (_, week) => {
    const at = NOW - (56 - 7 * week) * DAY
    return correspondence(who, `Week ${week}`, [
      { by: 'M', at, body: 'All is well, here it is.' },
      { by: 'P', at: at + 2 * HOUR, body: 'Thank you, that is fine.' },
    ])
  }).flat(),
  ...correspondence(who, 'Pictures', [{ by: 'M', at: NOW - 7 * DAY, body: QUESTION }]),
]

const facts = { language: 'en', part: 'stakeholder', salutation: '' } as const
const known = (name: string, ...addresses: string[]): NewContact => ({ ...facts, name, addresses })

const wordsOf = async (studio: House) => (await readings(studio, { week: WEEK })).map((one) => one.reading.reading)

async function setAsideAll(studio: House): Promise<number> {
  const signs = (await readings(studio, { week: WEEK })).flatMap((one) => one.reading.signs)
  for (const sign of signs) await dismissSign(studio, { letter: sign.letter, sign: sign.kind, reason: 'misread' })
  return signs.length
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  const dismissedAt = async (studio: House) =>
    (
      await studio.store.read((tx) =>
        tx.$extendTables<ReadingTables>().selectFrom('dismissal').select('contact').distinct().execute(),
      )
    ).map((row) => row.contact)

  async function graceTwice(home: Uint8Array[]) {
    const studio = await house.studio()
    await receive(studio, letters(GRACE, 'Website', 'All good.'))
    await receive(studio, home)
    const { client, contact } = await accept(studio, GRACE)
    const second = await addContact(studio, { client, contact: known(HOME.name, HOME.address) })
    return { studio, contact, second }
  }

  test.each([
    ['words', letters(HOME, 'Home', DOUBT), 'doubt'],
    ['a silence', unanswered(HOME), 'silent'],
  ])(
    'what was set aside (%s) stays so when two contacts are found to be one, and when that is undone',
    async (...of) => {
      const [, home, kind] = of
      const { studio, contact, second } = await graceTwice(home)
      const signs = (await readings(studio, { week: WEEK })).flatMap((one) => one.reading.signs)
      expect(signs.map((sign) => sign.kind)).toContain(kind)
      await setAsideAll(studio)
      expect(await wordsOf(studio)).toEqual(['calm', 'calm'])
      const [same] = await likelySame(studio, { most: 5 })
      await mergePerson(studio, { id: same?.id ?? '' })
      expect(await wordsOf(studio)).toEqual(['calm'])
      expect(await dismissedAt(studio)).toEqual([contact])
      await takeBackSame(studio, { id: same?.id ?? '' })
      expect(await wordsOf(studio)).toEqual(['calm', 'calm'])
      expect(await dismissedAt(studio)).toEqual([second])
    },
  )

  test('contacts who were put away before they are found to be one bring along what was set aside', async () => {
    const { studio, contact, second } = await graceTwice(unanswered(HOME))
    expect(await setAsideAll(studio)).toBeGreaterThan(0)
    await archiveContact(studio, { id: second, archived: true })
    await wordsOf(studio)
    const [same] = await likelySame(studio, { most: 5 })
    await mergePerson(studio, { id: same?.id ?? '' })
    expect(await wordsOf(studio)).toEqual(['calm'])
    expect(await dismissedAt(studio)).toEqual([contact])
  })

  test.each([
    ['words', letters(HOME, 'Home', DOUBT)],
    ['a silence', unanswered(HOME)],
  ])(
    'what was set aside (%s) goes with the address that another contact gets, and with nobody’s it is forgotten',
    async (_, mail) => {
      for (const isFirst of [true, false]) {
        const studio = await house.studio()
        await receive(studio, mail)
        const first = await accept(studio, isFirst ? HOME : ADA)
        const other = isFirst ? known('Two', 'two@home.example') : known(HOME.name, HOME.address)
        const added = await addContact(studio, { client: first.client, contact: other })
        const [from, to] = isFirst ? [first.contact, added] : [added, first.contact]
        expect(await setAsideAll(studio)).toBeGreaterThan(0)
        await changeContact(studio, { id: from, contact: known('A', 'other@home.example') })
        await changeContact(studio, { id: to, contact: known('B', HOME.address, 'two@home.example') })
        expect(await wordsOf(studio)).toEqual(['calm', 'calm'])
        expect(await dismissedAt(studio)).toEqual([to])
        await changeContact(studio, { id: to, contact: known('B', 'two@home.example') })
        await wordsOf(studio)
        expect(await dismissedAt(studio)).toEqual([])
      }
    },
  )

  test('an address that goes to somebody who is switched off takes nothing along', async () => {
    const { studio, contact, second } = await graceTwice(letters(HOME, 'Home', DOUBT))
    await setAsideAll(studio)
    await switchListening(studio, { id: contact, on: false })
    await changeContact(studio, { id: second, contact: known('A', 'other@home.example') })
    await changeContact(studio, { id: contact, contact: known('B', GRACE.address, HOME.address) })
    await wordsOf(studio)
    expect(await dismissedAt(studio)).toEqual([])
  })

  test('who is put away and brought back has what was set aside, though everything else is heard anew', async () => {
    const studio = await house.studio()
    await receive(studio, letters(GRACE, 'Website', DOUBT))
    const { client, contact } = await accept(studio, GRACE)
    expect(await setAsideAll(studio)).toBeGreaterThan(0)
    for (const away of [
      (archived: boolean) => archiveClient(studio, { id: client, archived }),
      (archived: boolean) => archiveContact(studio, { id: contact, archived }),
    ]) {
      await away(true)
      expect(await wordsOf(studio)).toEqual([])
      const heard = await studio.store.read((tx) =>
        tx.$extendTables<ReadingTables>().selectFrom('heard').select('message').execute(),
      )
      expect(heard).toEqual([])
      await away(false)
      expect(await wordsOf(studio)).toEqual(['calm'])
    }
  })

  test.each(['present', 'put away'])('of a contact who is switched off while %s nothing is left', async (how) => {
    const studio = await house.studio()
    await receive(studio, letters(GRACE, 'Website', DOUBT))
    const { client, contact } = await accept(studio, GRACE)
    await setAsideAll(studio)
    await noteAsked(studio, { contact, about: 'doubt', way: 'copied', words: 'How are you?' })
    await archiveContact(studio, { id: contact, archived: how === 'put away' })
    await wordsOf(studio)
    expect(await dismissedAt(studio)).toEqual([contact])
    expect(await lastAsked(studio, { contact })).not.toBeNull()
    await switchListening(studio, { id: contact, on: false })
    await wordsOf(studio)
    const left = await studio.store.read(async (db) => {
      const tx = db.$extendTables<ReadingTables & AskedTables>()
      const of = ['reading', 'digest', 'heard', 'evidence', 'dismissal', 'asked'] as const
      return Promise.all(of.map((table) => tx.selectFrom(table).select('contact').execute()))
    })
    expect(left.flat()).toEqual([])
    const told = (await journalOf(studio, { client, most: 50 })).map((entry) => entry.kind)
    expect(told).toContain('question.asked')
  })

  test('what is so already is no news: setting aside twice for one reason, and taking back what never was', async () => {
    const studio = await house.studio()
    await receive(studio, letters(GRACE, 'Website', DOUBT))
    const { client } = await accept(studio, GRACE)
    const [read] = await readings(studio, { week: WEEK })
    const at = read?.reading.signs[0]
    if (!at) throw new Error('a sign')
    for (const reason of [null, 'joke', 'joke', 'usual', null, null] as const)
      await dismissSign(studio, { letter: at.letter, sign: at.kind, reason })
    const told = (await journalOf(studio, { client, most: 50 })).flatMap(({ kind, facts: of }) =>
      kind.startsWith('evidence.') ? [[kind, of['reason']]] : [],
    )
    expect(told.toReversed()).toEqual([
      ['evidence.dismissed', 'joke'],
      ['evidence.dismissed', 'usual'],
      ['evidence.restored', undefined],
    ])
  })

  test('in the past, too, a contact’s own old dismissals count, however much was set aside since', async () => {
    const studio = await house.studio()
    for (const who of [GRACE, ADA]) await receive(studio, letters(who, `Website for ${who.name}`, DOUBT))
    await accept(studio, GRACE)
    await setAsideAll(studio)
    const ada = await accept(studio, ADA)
    house.clock.now = NOW + HOUR
    const [sign] = (await readings(studio, { week: WEEK })).flatMap((one) => one.reading.signs)
    if (!sign) throw new Error('a sign')
    await dismissSign(studio, { letter: sign.letter, sign: sign.kind, reason: 'mended' })
    const phrases = Array.from({ length: 1_000 }, (_, place) => ({
      id: `phrase ${place}`,
      contact: ada.contact,
      message: sign.letter,
      kind: 'doubt' as const,
      start_at: place,
      end_at: place + 1,
      text: 'x',
      weight: 0.1,
    }))
    await studio.store.write((tx) => tx.$extendTables<ReadingTables>().insertInto('evidence').values(phrases).execute())
    const read = await peopleAt(studio, { at: NOW, week: WEEK, everyone: false })
    house.clock.now = NOW
    expect(read.find((one) => one.email === GRACE.address)?.reading.reading).toBe('calm')
  })

  // S2-1
  const withCopy = (first: 'studio' | 'nobody') => {
    const mira = { name: 'Mira Salo', address: MIRA }
    const weekly = Array.from({ length: 8 }, (_, week) => {
      const at = NOW - (50 - 7 * week) * DAY
      const subject = `Week ${week}`
      const isLast = week === 7
      const cc = isLast ? { cc: [HOME] } : {}
      const ours = { from: mira, to: GRACE, subject, body: 'Here it is, all done.', at, id: idOf(`m${week}`, at) }
      const body = isLast ? DOUBT : 'The plan arrived here on Monday, as it was announced.'
      const theirs = { from: GRACE, to: mira, subject, body, at: at + 2 * HOUR }
      return [
        letter({ ...ours, ...(first === 'studio' ? cc : {}) }),
        letter({ ...theirs, ...cc, id: idOf(`p${week}`, at), answers: idOf(`m${week}`, at) }),
      ]
    })
    return weekly.flat()
  }
  const newcomersIn = (read: readonly { reading: Reading }[]) =>
    read.flatMap(({ reading }) => reading.signs.flatMap((sign) => (sign.kind === 'newcomer' ? sign.text : [])))
  const newcomers = async (studio: House) => newcomersIn(await readings(studio, { week: WEEK }))

  test('whom the studio itself put in copy first is no newcomer at the reply', async () => {
    for (const first of ['studio', 'nobody'] as const) {
      const studio = await house.studio()
      await receive(studio, withCopy(first))
      await accept(studio, GRACE)
      expect(await newcomers(studio)).toEqual(first === 'nobody' ? [HOME.address] : [])
    }
  })

  test('a contact’s own second address is no newcomer, once it is known to be theirs', async () => {
    const studio = await house.studio()
    await receive(studio, withCopy('nobody'))
    const { contact } = await accept(studio, GRACE)
    expect(await newcomers(studio)).toEqual([HOME.address])
    await changeContact(studio, { id: contact, contact: known(GRACE.name, GRACE.address, HOME.address) })
    // Heard in passing first, then stored.
    const before = await peopleAt(studio, { at: NOW - 3 * HOUR, week: WEEK, everyone: false })
    expect(newcomersIn(before)).toEqual([])
    expect(before[0]?.reading.signs).not.toEqual([])
    expect(await newcomers(studio)).toEqual([])
  })
})
