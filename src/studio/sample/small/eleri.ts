import { act, openConcern } from '#concern/concern.ts'
import { doing } from '../sample-acts.ts'
import type { Note, SampleClient } from '../sample-client.ts'
import type { SampleCourse } from '../sample-scene.ts'

/** A choir whose conductor jokes in her letters. */
export const eleri: SampleClient = {
  client: 'Harbour Voices',
  contact: {
    name: 'Eleri Vaughan',
    email: 'eleri@harbourvoices.example',
    language: 'en',
    part: 'buyer',
    salutation: 'Hello Eleri',
    preference: {
      en: 'Jokes in writing; when in doubt, ring.',
      ru: 'В письмах шутит; если неясно, лучше позвонить.',
      pl: 'W mailach żartuje; w razie wątpliwości lepiej zadzwonić.',
      fi: 'Vitsailee kirjoittaessaan; jos mietityttää, kannattaa soittaa.',
      el: 'Αστειεύεται όταν γράφει· αν κάτι δεν είναι σαφές, καλύτερα τηλέφωνο.',
    },
  },
  project: {
    name: 'Poster and programme for the concert',
    price: 95_000,
    currency: 'GBP',
    service: 'design',
    stage: 'settled',
    signedDaysAgo: 60,
    deliveredDaysAgo: 40,
  },
  letters: [
    {
      daysAgo: 46,
      at: '10:00',
      from: 'studio',
      subject: 'The poster with the gulls',
      body: 'Hello Eleri,\n\nHere is the poster, with the gulls along the top line. May it go to the printer?\n\nMira',
    },
    {
      daysAgo: 46,
      at: '12:40',
      from: 'contact',
      body: 'Hello Mira,\n\nThe gulls are a joy. I have to confess that I’m having second thoughts, but only about singing the high B flat. Print away!\n\nEleri',
    },
    { daysAgo: 46, at: '16:30', from: 'studio', body: 'Hello Eleri,\n\nIt is on its way to the printer.\n\nMira' },
  ],
}

/** Unfounded: opened on a sign that was a joke, and denied; it teaches the listening (product.md, Concern). */
export const elerisCourse: SampleCourse = async ({ mira, letter, note, whose }) => {
  const concern = await openConcern(mira(46, '14:00'), {
    ...whose,
    origin: 'evidence',
    ref: `doubt:${letter(46, '12:40')}`,
    words: 'I’m having second thoughts',
  })
  const words = 'Second thoughts? Oh, the B flat! No, the poster is perfect, and the altos want one each.'
  const word = { by: 'call', who: 'Eleri Vaughan', said: words } as const
  await doing(mira(46, '16:20'), concern, { kind: 'denied', words, word })
  await act(mira(46, '16:25'), { concern, act: { kind: 'unfounded', why: 'denied', words: note(JOKE) } })
}

const JOKE: Note = {
  en: 'A joke about a high note. The poster was never in doubt.',
  ru: 'Шутка про высокую ноту. В афише никто не сомневался.',
  pl: 'Żart o wysokim dźwięku. Co do plakatu nie było wątpliwości.',
  fi: 'Vitsi korkeasta äänestä. Julistetta ei epäilty missään vaiheessa.',
  el: 'Αστείο για μια ψηλή νότα. Για την αφίσα δεν υπήρξε καμία αμφιβολία.',
}
