import { answerMove, askMove, makePromise } from '#promise/promise.ts'
import { PORTAL } from '../sample-acts.ts'
import type { SampleClient } from '../sample-client.ts'
import { type SampleCourse, sendWaiting } from '../sample-scene.ts'

/** A language school; nothing troubles her, and a promise of hers moved with her consent. */
export const joanna: SampleClient = {
  client: 'Szkoła Językowa Most',
  contact: {
    name: 'Joanna Wrona',
    email: 'joanna@szkolamost.example',
    language: 'pl',
    part: 'buyer',
    salutation: 'Pani Joanno',
  },
  project: {
    name: 'Posty na nowy semestr',
    price: 320_000,
    currency: 'PLN',
    service: 'social',
    stage: 'talking',
  },
  letters: [
    {
      daysAgo: 7,
      at: '11:20',
      from: 'contact',
      subject: 'Plan postów',
      body: 'Dzień dobry,\n\nwysyłam listę kursów na nowy semestr. Kiedy możemy liczyć na plan postów?\n\nJoanna Wrona\nSzkoła Językowa Most',
    },
    {
      daysAgo: 7,
      at: '12:05',
      from: 'studio',
      body: 'Dzień dobry Pani Joanno,\n\nlista doszła, dziękuję. Plan na cały semestr prześlę w ciągu sześciu dni roboczych.\n\nMira Salo',
    },
  ],
}

/** A later date, asked for before the promise fell due and agreed to (product.md, Promises). */
export const joannasCourse: SampleCourse = async (scene) => {
  const { mira, them, letter, past, coming, whose, zone } = scene
  const { client, contact } = whose
  const noted = mira(7, '12:10')
  const source = { source: 'letter', ref: letter(7, '12:05') } as const
  const made = { client, contact, words: 'Plan postów na cały semestr', owner: noted.actor, ...source }
  const id = await makePromise(noted, { ...made, due: { on: past(1), time: null }, zone })
  const to = { on: coming(3), time: null }
  const reason = 'Dwa kursy zmieniły godziny. Chcę, żeby plan od razu miał właściwe.'
  const move = await askMove(mira(3, '10:00'), { id, to, reason, zone })
  await sendWaiting(mira(3, '10:03'), scene)
  await answerMove(them(2, '14:20'), { move, consent: true, word: PORTAL })
}
