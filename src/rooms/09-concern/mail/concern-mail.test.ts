import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addContact } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { letterText, outgoing, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { oneLine } from '#foundation/outbox/one-line.ts'
import type { Outgoing, OutgoingLetter, Writing } from '#foundation/outbox/outbox-types.ts'
import { sayIn, type StudioWords } from '#house/words.ts'
import type { Say } from '#foundation/words.ts'
import { accept, GRACE } from '#testing/cast.ts'
import { engineNamed } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { datesIn } from '#ui/dates.ts'
import { act, askBack, keepPromise, noteAskedBackIn, openConcern, promiseIn, takeBackKept } from '../concern.ts'
import { concernMail } from './concern-mail.ts'

// S0-24, S0-27, S0-28, S0-30, S0-32, S0-39

const WORRY = 'I keep wondering whether eight pages were the right decision.'
const PORTAL = { by: 'portal' } as const
const DUE = { on: '2026-05-28', time: '12:00' }
const LINK = 'https://care.example/p/links/abc'

let house: TestHouse
beforeAll(async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  house = await testHouse(engine)
})

function writing(language: Language, contact = { name: 'Grace Hopper', salutation: '' }): Writing<Say<StudioWords>> {
  return {
    say: sayIn(language),
    language,
    dates: datesIn(language, 'Europe/Helsinki', NOW),
    contact: { id: 'c', ...contact },
    studio: { name: 'Salo Studio', zone: 'Europe/Helsinki' },
    greeting: 'Grace,',
    closing: 'Mira\nSalo Studio',
    nameOf: () => 'Mira Salo',
  }
}

async function letterOf(studio: House, message: Outgoing | null, language: Language = 'en') {
  const template = concernMail.find(({ code }) => code === message?.template)
  if (!message || !template) throw new Error(`no template ${message?.template}`)
  return template.letter(studio, message, writing(language))
}

async function said(studio: House, message: Outgoing | null, language: Language = 'en'): Promise<OutgoingLetter> {
  const letter = await letterOf(studio, message, language)
  if ('stopped' in letter) throw new Error(letter.stopped)
  return letter
}

/** Grace’s worry, told on her own page, and who acts in it. */
async function voiced(words = WORRY) {
  const studio = await house.studio()
  const grace = await accept(studio, GRACE)
  const theirs: House = { ...studio, actor: `contact:${grace.contact}` }
  const id = await openConcern(theirs, { ...grace, origin: 'portal', words, weight: 2 })
  const waiting = async (template: string, contact = grace.contact) =>
    (await waitingOutgoing(studio, { contact })).find((one) => one.template === template) ?? null
  return { studio, theirs, grace, id, waiting }
}

type Voiced = Awaited<ReturnType<typeof voiced>>

async function offered(of: Voiced) {
  const [pages, stand] = [newId(), newId()]
  const add = { kind: 'option-added', as: 'solution', grounds: '' } as const
  const stays = {
    ...add,
    as: 'stand',
    option: stand,
    words: 'We keep eight',
    grounds: 'Your own list of tasks',
  } as const
  await act(of.studio, { concern: of.id, act: { ...add, option: pages, words: 'We go through the pages' } })
  await act(of.studio, { concern: of.id, act: stays })
  await act(of.studio, { concern: of.id, act: { kind: 'offered' } })
  return { pages, stand }
}

async function promisedOne(of: Voiced) {
  const { pages } = await offered(of)
  await act(of.theirs, {
    concern: of.id,
    act: { kind: 'reacted', option: pages, reaction: 'eases', words: '', word: PORTAL },
  })
  const owner = of.studio.actor
  const input = {
    concern: of.id,
    option: pages,
    words: 'A list of what each page is for',
    due: DUE,
    owner,
    zone: 'Europe/Helsinki',
  }
  return promiseIn(of.studio, input)
}

/** One message of each template, each as it waits. */
async function oneOfEach(): Promise<{ studio: House; messages: (Outgoing | null)[] }[]> {
  const first = await voiced()
  await act(first.studio, { concern: first.id, act: { kind: 'restated', words: 'Eight pages feel like too many.' } })
  await offered(first)
  const slots = [
    { id: newId(), from: NOW + DAY, minutes: 30 },
    { id: newId(), from: NOW + 2 * DAY, minutes: 30 },
  ]
  await act(first.studio, { concern: first.id, act: { kind: 'call-proposed', slots, how: 'I call you' } })
  const person = newId()
  const boss = await addContact(first.studio, {
    client: first.grace.client,
    contact: {
      name: 'Howard Aiken',
      addresses: ['howard@harbour.example'],
      language: 'en',
      part: 'decision-maker',
      salutation: '',
    },
  })
  await act(first.studio, {
    concern: first.id,
    act: { kind: 'person-named', person, name: 'Howard Aiken', contact: boss, note: '' },
  })
  await act(first.studio, { concern: first.id, act: { kind: 'person-invited', person } })
  const second = await voiced()
  const promise = await promisedOne(second)
  const promised = await second.waiting('concern.promised')
  const third = await voiced()
  await keepPromise(third.studio, { promise: await promisedOne(third), proof: 'It is in your folder' })
  return [
    {
      studio: first.studio,
      messages: [
        await first.waiting('concern.restated'),
        await first.waiting('concern.options'),
        await first.waiting('concern.call'),
        await first.waiting('concern.invited', boss),
      ],
    },
    { studio: second.studio, messages: [promise ? promised : null] },
    { studio: third.studio, messages: [await third.waiting('concern.check-back')] },
  ]
}

/** Guilt lengthens silence (rules-and-facts.md); blame ends a conversation. */
const UNWANTED: Readonly<Record<Language, RegExp>> = {
  en: /follow(?:ing)? up|still waiting|remind|as I said|as agreed|you (?:should|must|failed)|sorry/iu,
  ru: /напомина|всё ещё жд|до сих пор|должны|извини/iu,
  pl: /przypomina|nadal czekam|wciąż czekam|nie odpisa|musz[aą]|przepraszam/iu,
  fi: /muistut|odotan|ette ole|pitää teidän|anteeksi/iu,
  el: /υπενθυμ|περιμένω|δεν απαντ|πρέπει να|συγγνώμη/iu,
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every letter of a concern reads whole with a link and without, and blames nobody', async () => {
    for (const { studio, messages } of await oneOfEach())
      for (const message of messages) {
        const letter = await said(studio, message, language)
        const [linked, plain] = [letterText(letter, { link: LINK }), letterText(letter, { link: null })]
        expect(linked).toContain(`\n${LINK}\n`)
        expect(plain).not.toContain('http')
        expect(letter.subject).toBe(oneLine(letter.subject))
        for (const text of [letter.subject, linked, plain]) {
          expect(text, message?.template).not.toMatch(/[{}]|undefined|null|\bNaN\b/u)
          expect(text, message?.template).not.toMatch(UNWANTED[language])
        }
        expect(plain.split('\n')[0]).toBe('Grace,')
      }
  })
})

test('the options are quoted with their worry, what each means and its grounds, and numbered for a plain reply', async () => {
  const of = await voiced()
  await offered(of)
  const text = letterText(await said(of.studio, await of.waiting('concern.options')), { link: null })
  for (const words of [`> ${WORRY}`, '1. We go through the pages', '2. We keep eight', '   Your own list of tasks'])
    expect(text).toContain(words)
})

test('the letter is made anew at each look: what has an answer is asked no more, and with all answered it is stopped', async () => {
  const of = await voiced()
  const { pages, stand } = await offered(of)
  const message = await of.waiting('concern.options')
  const react = (option: string) =>
    act(of.theirs, { concern: of.id, act: { kind: 'reacted', option, reaction: 'partly', words: '', word: PORTAL } })
  await react(pages)
  expect(letterText(await said(of.studio, message), { link: null })).not.toContain('We go through')
  await react(stand)
  expect(await letterOf(of.studio, message)).toEqual({ stopped: 'answered' })
})

test('a promise is told with its date, its hour and whose it is', async () => {
  const of = await voiced()
  await promisedOne(of)
  const text = letterText(await said(of.studio, await of.waiting('concern.promised')), { link: null })
  expect(text).toContain('A list of what each page is for\n  By 28\u00a0May, 12:00.\n  Seen to by Mira Salo.')
})

test('what was done is told with its proof; asked a second time it is another letter, unasked', async () => {
  const of = await voiced()
  const promise = await promisedOne(of)
  await keepPromise(of.studio, { promise, proof: 'It is in your folder' })
  const first = await of.waiting('concern.check-back')
  const text = letterText(await said(of.studio, first), { link: null })
  for (const words of ['Done on 21\u00a0May.', 'It is in your folder', 'yes, partly, or not yet'])
    expect(text).toContain(words)
  await of.studio.store.write((tx) => noteAskedBackIn(tx, of.studio, { concern: of.id, outgoing: first?.id ?? '' }))
  const later: House = { ...of.studio, now: () => NOW + 4 * DAY }
  const again = await outgoing(later, { id: await askBack(later, { concern: of.id }) })
  expect(again?.unasked).toBe(true)
  expect((await said(later, again)).subject).toBe('How is it for you now?')
})

test('whether it eases is asked no more once something else is promised, or was not kept after all', async () => {
  // S0-32
  const of = await voiced()
  const promise = await promisedOne(of)
  await keepPromise(of.studio, { promise, proof: '' })
  const message = await of.waiting('concern.check-back')
  const more = { concern: of.id, option: null, words: 'And a call', due: DUE, owner: of.studio.actor, zone: 'UTC' }
  const second = await promiseIn(of.studio, more)
  expect(await letterOf(of.studio, message)).toEqual({ stopped: 'moved-on' })
  await keepPromise(of.studio, { promise: second, proof: '' })
  expect(await letterOf(of.studio, message)).toHaveProperty('subject')
  await takeBackKept(of.studio, { promise: second })
  expect(await letterOf(of.studio, message)).toEqual({ stopped: 'moved-on' })
})

test('an invitation that was taken back is no longer true', async () => {
  // S0-28
  const of = await voiced()
  const person = newId()
  const known = { language: 'en', part: 'user', salutation: '' } as const
  const contact = { name: 'Joan', addresses: ['joan@harbour.example'], ...known }
  const joan = await addContact(of.studio, { client: of.grace.client, contact })
  const named = { kind: 'person-named', person, name: 'Joan', contact: joan, note: '' } as const
  await act(of.studio, { concern: of.id, act: named })
  const { concern } = await act(of.studio, { concern: of.id, act: { kind: 'person-invited', person } })
  const message = await of.waiting('concern.invited', joan)
  expect(await letterOf(of.studio, message)).toHaveProperty('subject')
  const happening = concern.history.at(-1)?.id ?? ''
  await act(of.studio, { concern: of.id, act: { kind: 'taken-back', happening } })
  expect(await letterOf(of.studio, message)).toEqual({ stopped: 'moved-on' })
})

test('times that are over are offered no more, and when all are over the letter is stopped', async () => {
  const of = await voiced()
  const slots = [
    { id: newId(), from: NOW + HOUR, minutes: 30 },
    { id: newId(), from: NOW + DAY, minutes: 30 },
  ]
  await act(of.studio, { concern: of.id, act: { kind: 'call-proposed', slots, how: '' } })
  const message = await of.waiting('concern.call')
  const at = (after: number): House => ({ ...of.studio, now: () => NOW + after })
  const times = async (after: number) =>
    letterText(await said(at(after), message), { link: null }).match(/30 minutes/gu)?.length
  expect([await times(0), await times(2 * HOUR)]).toEqual([2, 1])
  expect(await letterOf(at(2 * DAY), message)).toEqual({ stopped: 'past' })
})

test('whoever else is asked does not read what the first one said', async () => {
  for (const { studio, messages } of await oneOfEach())
    for (const message of messages.filter((one) => one?.template === 'concern.invited'))
      expect(letterText(await said(studio, message), { link: null })).not.toContain('eight pages')
})

test('no letter about a concern that has ended is true any more', async () => {
  const of = await voiced()
  await offered(of)
  const message = await of.waiting('concern.options')
  await act(of.studio, { concern: of.id, act: { kind: 'parted', why: 'cost', words: '' } })
  expect(await letterOf(of.studio, message)).toEqual({ stopped: 'ended' })
  expect(await letterOf(of.studio, message && { ...message, cause: newId() })).toEqual({ stopped: 'gone' })
})

test('a long worry is said back in its beginning, at a word', async () => {
  const of = await voiced('word '.repeat(1_000))
  await offered(of)
  const quoted = (await said(of.studio, await of.waiting('concern.options'))).pieces.find((one) => one.as === 'quote')
  expect(quoted?.words).toMatch(/^(?:word )+…$/u)
  expect(quoted?.words.length).toBeLessThan(610)
})

// ASVS 1.3.11
test('no line break gets into a subject, whatever people are called and whatever they wrote', async () => {
  const hostile = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((words) => `x\r\nBcc: all@x.example${words}`)
  const [{ studio, messages } = { studio: await house.studio(), messages: [] }] = await oneOfEach()
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (name, salutation) => {
      for (const message of messages) {
        const template = concernMail.find(({ code }) => code === message?.template)
        if (!message || !template) continue
        const letter = await template.letter(studio, message, {
          ...writing('en', { name, salutation }),
          greeting: salutation,
        })
        if ('stopped' in letter) throw new Error(letter.stopped)
        expect(letter.subject).not.toMatch(/\p{Cc}/u)
        expect(letterText(letter, { link: null }).split('\n')[0]).not.toMatch(/\p{Cc}/u)
      }
    }),
    { numRuns: 10 },
  )
})
