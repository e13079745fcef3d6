import { openConcern } from '#concern/concern.ts'
import { doing, offer, PORTAL, promising, react } from '../sample-acts.ts'
import type { Note, SampleClient } from '../sample-client.ts'
import { type SampleCourse, sendWaiting } from '../sample-scene.ts'

/** An accountant who has just signed for more money than he is used to. */
export const mikko: SampleClient = {
  client: 'Tilitoimisto Saraste',
  contact: {
    name: 'Mikko Saraste',
    email: 'mikko@tilisaraste.example',
    language: 'fi',
    part: 'decision-maker',
    salutation: 'Hei Mikko',
    preference: {
      en: 'Likes a number beside every claim.',
      ru: 'Любит, когда рядом с каждым утверждением стоит цифра.',
      pl: 'Lubi, gdy obok każdego stwierdzenia stoi liczba.',
      fi: 'Haluaa jokaisen väitteen viereen luvun.',
      el: 'Θέλει δίπλα σε κάθε ισχυρισμό κι έναν αριθμό.',
    },
  },
  project: {
    name: 'Verkkosivut ja tekstit, seitsemän sivua',
    price: 620_000,
    currency: 'EUR',
    service: 'website',
    stage: 'agreed',
    signedDaysAgo: 4,
  },
  letters: [
    {
      daysAgo: 5,
      at: '09:10',
      from: 'studio',
      subject: 'Sopimus verkkosivuista',
      body: 'Hei Mikko,\n\ntässä sopimus sellaisena kuin siitä puhuttiin: seitsemän sivua teksteineen ja kuvineen, 6 200 euroa kolmessa erässä. Ensimmäiset luonnokset ovat nähtävillä kolmen viikon päästä.\n\nTerveisin\nMira',
    },
    {
      daysAgo: 4,
      at: '10:25',
      from: 'contact',
      body: 'Hei,\n\nallekirjoitettu, ja ensimmäinen erä on maksettu.\n\nMikko Saraste\nTilitoimisto Saraste, Varkaus',
    },
    {
      daysAgo: 4,
      at: '11:00',
      from: 'studio',
      body: 'Kiitos Mikko, molemmat tulivat perille. Aloitan heti etusivusta.\n\nTerveisin\nMira',
    },
  ],
}

/** Promised: nerves after a large spend (S0-8), understood, answered to twice, and something to see before more is paid. */
export const mikkosCourse: SampleCourse = async (scene) => {
  const { mira, them, note, coming, whose } = scene
  const worry =
    'Allekirjoitin, ja heti ensimmäisenä yönä rupesin laskemaan. Yli kuusi tonnia on meidän kokoiselle toimistolle iso raha, enkä ole vielä nähnyt mitään. Mistä tiedän, että tästä tulee muutakin kuin nätit sivut?'
  const concern = await openConcern(them(3, '20:15'), { ...whose, origin: 'portal', words: worry, weight: 2 })
  await doing(mira(2, '09:10'), concern, { kind: 'cause-named', cause: 'spend', whose: 'theirs', note: note(NERVES) })
  const understood =
    'Raha on jo lähtenyt, mutta mitään ei ole vielä nähty, eikä ole sovittu, mistä hyödyn aikanaan tunnistaa.'
  await doing(mira(2, '09:20'), concern, { kind: 'restated', words: understood })
  await sendWaiting(mira(2, '09:22'), scene)
  await doing(them(2, '11:30'), concern, { kind: 'confirmed', right: true, words: 'Juuri näin.', word: PORTAL })
  const [draft, half] = await offer(mira(2, '12:40'), scene, {
    concern,
    options: [
      {
        as: 'solution',
        words:
          'Näytän etusivun luonnoksen ennen kuin toinen erä erääntyy, ja sovitaan kolme lukua, joista hyödyn näkee.',
        grounds: 'Yhteydenotot, tarjouspyynnöt ja se, mistä ne tulevat.',
      },
      {
        as: 'way-out',
        words: 'Työn voi jakaa kahtia: ensin neljä sivua, ja loput kolme vasta, kun ensimmäiset tuovat yhteydenottoja.',
      },
    ],
  })
  await react(them(2, '19:30'), concern, {
    option: draft,
    reaction: 'eases',
    words: 'Kun näen jotain, nukun paremmin.',
  })
  await react(them(2, '19:31'), concern, { option: half, reaction: 'partly' })
  const words = 'Etusivun luonnos ja ehdotus kolmeksi luvuksi, joista hyödyn näkee.'
  const due = { on: coming(2), time: '15:00' }
  await promising(mira(1, '09:30'), scene, { concern, option: draft, words, due })
}

const NERVES: Note = {
  en: 'Nerves after a large spend; there is nothing to look at yet.',
  ru: 'Волнение после крупной траты; смотреть пока не на что.',
  pl: 'Nerwy po dużym wydatku; nie ma jeszcze na co popatrzeć.',
  fi: 'Ostokrapula ison menon jälkeen; nähtävää ei vielä ole.',
  el: 'Νευρικότητα μετά από μεγάλο έξοδο· δεν υπάρχει ακόμη κάτι να δει.',
}
