import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { letterText, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import type { OutgoingLetter, Writing } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { sayIn, type StudioWords } from '#house/words.ts'
import { accept, GRACE } from '#testing/cast.ts'
import { engineNamed } from '#testing/engines.ts'
import { DAY, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { datesIn } from '#ui/dates.ts'
import { promiseMove } from './promise-mail.ts'
import { answerMove, askMove, keepPromiseIn, makePromise, withdrawMove } from './promise.ts'

// product.md, Promises: moved with the client's consent; reliability: asked again just before it leaves whether it is still true

const LINK = 'https://care.example/p/links/abc'
const CALL = { by: 'call', who: 'Grace', said: 'Yes.' } as const

let house: TestHouse
beforeAll(async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  house = await testHouse(engine)
})

/** A promise until Friday whose date Mira asks to move to Monday. */
async function asked() {
  const studio = await house.studio()
  const whose = await accept(studio, GRACE)
  const made = { ...whose, words: 'The second draft', owner: 'member:mira', source: 'hand', ref: '' } as const
  const id = await makePromise(studio, { ...made, due: { on: '2026-05-22', time: null }, zone: 'UTC' })
  const ask = (on: string) => askMove(studio, { id, to: { on, time: '16:00' }, reason: 'I am ill.', zone: 'UTC' })
  return { studio, id, move: await ask('2026-05-25'), ask }
}

function writing(language: Language): Writing<Say<StudioWords>> {
  return {
    say: sayIn(language),
    language,
    dates: datesIn(language, 'UTC', NOW),
    contact: { id: 'c', name: 'Grace Hopper', salutation: '' },
    studio: { name: 'Salo Studio', zone: 'UTC' },
    greeting: 'Grace,',
    closing: 'Mira',
    nameOf: () => 'Mira',
  }
}

async function letterOf(studio: House, language: Language = 'en'): Promise<OutgoingLetter | { stopped: string }> {
  const [message] = await waitingOutgoing(studio)
  if (!message) throw new Error('a letter waits')
  return promiseMove.letter(studio, message, writing(language))
}

async function textOf(studio: House, language: Language, link: string | null): Promise<string> {
  const letter = await letterOf(studio, language)
  if ('stopped' in letter) throw new Error(letter.stopped)
  return letterText(letter, { link })
}

test.each(LANGUAGES)(
  'in %s the letter says what was promised, both dates and why, and how to answer',
  async (language) => {
    const { studio } = await asked()
    const { dates, say } = writing(language)
    const text = await textOf(studio, language, LINK)
    for (const said of [
      'The second draft',
      'I am ill.',
      LINK,
      dates.day(NOW + DAY),
      dates.time(NOW + 4 * DAY + 14_400_000),
    ])
      expect(text).toContain(said)
    expect(text).not.toContain(say('promise.mail.late'))
    const plain = await textOf(studio, language, null)
    expect(plain).toContain(say('promise.mail.reply'))
    expect(plain).not.toContain('http')
  },
)

// S2-19: the fault is owned
test('a letter about a date that has passed says so first, without a reason', async () => {
  const { studio } = await asked()
  const late = { ...studio, now: () => NOW + 2 * DAY }
  expect(await textOf(late, 'en', LINK)).toContain('We are late, and we are sorry.')
})

test('what is answered, withdrawn, kept or asked anew does not go out', async () => {
  const answered = await asked()
  await answerMove(answered.studio, { move: answered.move, consent: true, word: CALL })
  expect(await letterOf(answered.studio)).toEqual({ stopped: 'answered' })
  const withdrawn = await asked()
  await withdrawMove(withdrawn.studio, { move: withdrawn.move })
  expect(await letterOf(withdrawn.studio)).toEqual({ stopped: 'withdrawn' })
  const { studio, id } = await asked()
  await studio.store.write((tx) => keepPromiseIn(tx, studio, { id, proof: 'done', letter: null }))
  expect(await letterOf(studio)).toEqual({ stopped: 'kept' })
  const anew = await asked()
  await anew.ask('2026-05-29')
  expect(await textOf(anew.studio, 'en', LINK)).toContain('29')
})
