import { openOverdue } from '#concern/concern.ts'
import { makePromise } from '#promise/promise.ts'
import type { SampleClient } from '../sample-client.ts'
import type { SampleCourse } from '../sample-scene.ts'

const SIGNED = '\n\nТимур Сафин\nгончарная мастерская «Круг»'

/** A potter before a fair, to whom something was promised in a letter that is two days late. */
export const timur: SampleClient = {
  client: 'Гончарная мастерская «Круг»',
  contact: {
    name: 'Тимур Сафин',
    email: 'timur@krug-safin.example',
    language: 'ru',
    part: 'decision-maker',
    salutation: 'Тимур',
  },
  project: {
    name: 'Тексты для новой коллекции',
    price: 4_800_000,
    currency: 'RUB',
    service: 'writing',
    stage: 'under-way',
    signedDaysAgo: 30,
  },
  letters: [
    {
      daysAgo: 9,
      at: '18:20',
      from: 'contact',
      subject: 'Описания к ярмарке',
      body: `Здравствуйте, Мира!\n\nНовая коллекция обожжена: двенадцать вещей, фотографии в той же папке. Через три недели ярмарка, и хочется выложить всё заранее, уже с описаниями. Когда их можно ждать?${SIGNED}`,
    },
    {
      daysAgo: 8,
      at: '10:15',
      from: 'studio',
      body: 'Тимур, здравствуйте!\n\nФотографии посмотрела, глазурь на синей миске удивительная. Описания всех двенадцати вещей пришлю через шесть рабочих дней.\n\nМира',
    },
    { daysAgo: 8, at: '13:40', from: 'contact', body: 'Отлично, жду. Спасибо!\n\nТимур' },
  ],
}

/** Opened by itself, the morning after the promise fell due (S2-35). */
export const timursCourse: SampleCourse = async ({ mira, houseAt, letter, past, whose, zone }) => {
  const { client, contact } = whose
  const noted = mira(8, '10:20')
  const words = 'Описания всех двенадцати вещей новой коллекции'
  const source = { source: 'letter', ref: letter(8, '10:15') } as const
  const due = { on: past(2), time: null }
  await makePromise(noted, { client, contact, words, owner: noted.actor, ...source, due, zone })
  await openOverdue(houseAt(mira(1, '09:00').now(), 'house'))
}
