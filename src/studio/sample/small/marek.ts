import { keepPromise, openConcern } from '#concern/concern.ts'
import { snooze } from '#conversation/conversation.ts'
import { doing, offer, openedLetter, promising, react } from '../sample-acts.ts'
import type { SampleClient } from '../sample-client.ts'
import { type SampleCourse, sendWaiting } from '../sample-scene.ts'

/** A physiotherapist who found a line on his invoice that nobody had told him of. */
export const marek: SampleClient = {
  client: 'Gabinet Rehabilitacji Krok',
  contact: {
    name: 'Marek Zieliński',
    email: 'marek@gabinetkrok.example',
    language: 'pl',
    part: 'decision-maker',
    salutation: 'Panie Marku',
  },
  project: {
    name: 'Strona gabinetu ze zdjęciami',
    price: 540_000,
    currency: 'PLN',
    service: 'website',
    stage: 'delivered',
    signedDaysAgo: 70,
    deliveredDaysAgo: 33,
  },
  letters: [
    {
      daysAgo: 6,
      at: '10:10',
      from: 'studio',
      subject: 'Faktura końcowa',
      body: 'Panie Marku,\n\nw załączniku faktura końcowa za stronę. Dziękuję za dobrą współpracę. Gdyby coś było niejasne, proszę pisać.\n\nMira Salo',
    },
  ],
}

/** Delivered, and the conversation snoozed until he writes: our fault, owned (S2-19), the invoice is put right, and the question whether it eases waits to be sent (S0-32). */
export const mareksCourse: SampleCourse = async (scene) => {
  const { mira, them, letter, past, whose } = scene
  const worry =
    'Na fakturze jest pozycja „sesja zdjęciowa, 380 zł”. W umowie zdjęcia miały być w cenie i nikt mnie o dopłacie nie uprzedził. Nie chodzi o samą kwotę, tylko nie lubię takich niespodzianek.'
  const concern = await openConcern(them(4, '18:05'), { ...whose, origin: 'portal', words: worry, weight: 2 })
  await doing(mira(3, '09:10'), concern, { kind: 'cause-named', cause: 'fee', whose: 'ours', note: '' })
  const fault = 'Ma Pan rację: zdjęcia są w cenie i nie powinno ich być na fakturze. Przepraszam.'
  await doing(mira(3, '09:15'), concern, { kind: 'fault-owned', words: fault })
  const [corrected] = await offer(mira(3, '09:30'), scene, {
    concern,
    options: [
      { as: 'solution', words: 'Wystawiam korektę bez tej pozycji. Do zapłaty zostaje dokładnie kwota z umowy.' },
      {
        as: 'alternative',
        words: 'Faktura zostaje, a 380 zł odliczam od następnego zlecenia, jeśli tak wygodniej w księgach.',
      },
    ],
  })
  await react(them(3, '13:20'), concern, { option: corrected, reaction: 'eases', words: 'Korekta wystarczy.' })
  const words = 'Korekta faktury bez pozycji za zdjęcia.'
  const due = { on: past(1), time: null }
  const promise = await promising(mira(3, '13:40'), scene, { concern, option: corrected, words, due })
  await sendWaiting(mira(3, '13:42'), scene)
  await doing(mira(2, '11:00'), concern, { kind: 'goodwill', minutes: 40, words: 'Nowe miniatury w galerii zdjęć.' })
  await keepPromise(mira(1, '10:30'), { promise, proof: 'Korekta wysłana na adres gabinetu.' })
  const { thread } = await openedLetter(mira(1, '10:35'), letter(6, '10:10'))
  await snooze(mira(1, '10:35'), { thread, until: null })
}
