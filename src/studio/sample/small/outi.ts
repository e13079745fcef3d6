import { act, keepPromise, openConcern } from '#concern/concern.ts'
import { doing, offer, PORTAL, promising, react } from '../sample-acts.ts'
import type { Note, SampleClient } from '../sample-client.ts'
import { type SampleCourse, sendWaiting } from '../sample-scene.ts'

/** A yarn shop whose online sales never took off. She wrote on her own page alone. */
export const outi: SampleClient = {
  client: 'Lankakauppa Villikko',
  contact: {
    name: 'Outi Heino',
    email: 'outi@villikko.example',
    language: 'fi',
    part: 'decision-maker',
    salutation: 'Hei Outi',
  },
  project: {
    name: 'Verkkokaupan tekstit ja uutiskirje',
    price: 180_000,
    currency: 'EUR',
    service: 'writing',
    stage: 'settled',
    signedDaysAgo: 80,
    deliveredDaysAgo: 45,
  },
  letters: [],
}

/** Parted, well: the way out was what she needed, and she left with her templates. It never counts as eased. */
export const outisCourse: SampleCourse = async (scene) => {
  const { mira, them, note, past, whose } = scene
  const worry =
    'Verkkokauppa ei ole lähtenyt lentoon, ja joka kuukausi mietin, onko uutiskirjeeseen varaa. Teksteistä tykkään, siitä ei ole kyse.'
  const concern = await openConcern(them(19, '20:30'), { ...whose, origin: 'portal', words: worry, weight: 2 })
  await doing(mira(18, '09:10'), concern, { kind: 'cause-named', cause: 'change', whose: 'theirs', note: '' })
  const [less, out] = await offer(mira(18, '09:40'), scene, {
    concern,
    options: [
      { as: 'less-damage', words: 'Uutiskirje joka toinen kuukausi, puolella hinnasta.' },
      { as: 'way-out', words: 'Lopetetaan tähän. Jätän pohjat ja ohjeen, joilla kirjeen tekee itse, ilman laskua.' },
    ],
  })
  await react(them(18, '20:05'), concern, { option: less, reaction: 'no', words: 'Puolikin on nyt liikaa.' })
  await react(them(18, '20:06'), concern, { option: out, reaction: 'eases', words: 'Tämä on reilua.' })
  const words = 'Pohjat ja ohje, joilla uutiskirjeen tekee itse.'
  const due = { on: past(14), time: null }
  const promise = await promising(mira(17, '10:00'), scene, { concern, option: out, words, due })
  await sendWaiting(mira(17, '10:02'), scene)
  await keepPromise(mira(14, '13:00'), { promise, proof: 'Neljä pohjaa ja kahden sivun ohje jaetussa kansiossa.' })
  await sendWaiting(mira(14, '13:05'), scene)
  const thanks = 'Kiitos, näillä pärjään. Lopetan tähän, mutta palaan, jos kauppa piristyy.'
  await doing(them(13, '19:40'), concern, { kind: 'said', words: thanks, word: PORTAL })
  await act(mira(12, '09:15'), { concern, act: { kind: 'parted', why: 'cost', words: note(LEFT) } })
}

const LEFT: Note = {
  en: 'The shop does not carry the newsletter. Left on good terms, with templates of her own.',
  ru: 'Рассылка себя не окупает. Расстались по-доброму, шаблоны остались у неё.',
  pl: 'Sklep nie udźwignie newslettera. Rozstanie w zgodzie, szablony zostały u niej.',
  fi: 'Uutiskirje ei maksa itseään takaisin. Erottiin hyvässä hengessä, pohjat jäivät hänelle.',
  el: 'Το μαγαζί δεν σηκώνει αυτό το έξοδο. Τελειώσαμε φιλικά, και τα πρότυπα έμειναν σε εκείνη.',
}
