import { askBack, keepPromise, openConcern } from '#concern/concern.ts'
import { doing, offer, promising, react } from '../sample-acts.ts'
import type { SampleClient } from '../sample-client.ts'
import { type SampleCourse, sendWaiting } from '../sample-scene.ts'

/** A florist who heard what somebody else pays. */
export const priya: SampleClient = {
  client: 'Thistle & Thyme',
  contact: {
    name: 'Priya Raman',
    email: 'priya@thistlethyme.example',
    language: 'en',
    part: 'decision-maker',
    salutation: 'Hi Priya',
  },
  project: {
    name: 'Six months of Instagram',
    price: 210_000,
    currency: 'GBP',
    service: 'social',
    stage: 'under-way',
    signedDaysAgo: 66,
  },
  letters: [
    {
      daysAgo: 30,
      at: '10:40',
      from: 'studio',
      subject: 'The next twelve posts',
      body: 'Hi Priya,\n\nThe next twelve are in the folder, the peonies first. Shall I go ahead?\n\nMira',
    },
    {
      daysAgo: 30,
      at: '12:15',
      from: 'contact',
      body: 'Hi Mira,\n\nThe peonies are my favourites, do go ahead!\n\nPriya\nThistle & Thyme, wedding flowers, Leeds',
    },
    { daysAgo: 29, at: '09:20', from: 'studio', body: 'Thank you, the first goes out this morning.\n\nMira' },
  ],
}

/** Resting: a comparison (S0-9), a promise that was kept a day late, asked back twice without an answer. Any word wakes it. */
export const priyasCourse: SampleCourse = async (scene) => {
  const { mira, them, past, whose } = scene
  const worry =
    'At the wedding fair the florist next to me said that her niece does her Instagram for a quarter of what I pay, and she has twice the followers. I know it isn’t the same thing, but now I can’t stop looking at the numbers.'
  const concern = await openConcern(them(21, '21:40'), { ...whose, origin: 'portal', words: worry, weight: 2 })
  await doing(mira(20, '09:05'), concern, { kind: 'cause-named', cause: 'comparison', whose: 'outside', note: '' })
  const [list] = await offer(mira(20, '10:00'), scene, {
    concern,
    options: [
      {
        as: 'solution',
        words:
          'A list of every post so far with the enquiries that it brought, so that you can count in brides instead of followers.',
      },
      {
        as: 'less-damage',
        words: 'Eight posts a month instead of twelve, without those that bring nothing, at two thirds of the price.',
      },
      {
        as: 'stand',
        words: 'We leave it as it is.',
        grounds: 'Since we began, enquiries that name Instagram have gone from two a month to nine.',
      },
    ],
  })
  const useful = 'That would help. I never know which of them matter.'
  await react(them(20, '18:30'), concern, { option: list, reaction: 'eases', words: useful })
  const words = 'A list of every post with the enquiries that it brought.'
  const due = { on: past(18), time: null }
  const promise = await promising(mira(19, '09:00'), scene, { concern, option: list, words, due })
  await sendWaiting(mira(19, '09:05'), scene)
  await keepPromise(mira(17, '11:00'), { promise, proof: 'Forty-one posts, in the shared folder.' })
  await sendWaiting(mira(17, '11:10'), scene)
  await askBack(mira(12, '09:30'), { concern })
  await sendWaiting(mira(12, '09:32'), scene)
}
