import { openConcern } from '#concern/concern.ts'
import { doing, offer, react } from '../sample-acts.ts'
import type { Note } from '../sample-client.ts'
import type { SampleCourse } from '../sample-scene.ts'

/** Lost in a tool (S0-37): what was tried did not help, three options are before her, and she has answered to one. */
export const tuula: SampleCourse = async (scene) => {
  const { mira, them, letter, note, whose } = scene
  const concern = await openConcern(mira(1, '09:05'), {
    ...whose,
    origin: 'message',
    ref: letter(2, '20:48'),
    words:
      'Löysin kohdan Mökit, mutta en vieläkään saa hintoja vaihdettua: kun painan lukua, koko taulukko muuttuu siniseksi ja minua pelottaa, että hävitän jotain.',
    cause: { cause: 'confusion', whose: 'ours', note: note(TOOL) },
  })
  await doing(mira(1, '09:08'), concern, { kind: 'attempted', words: note(TRIED), worked: false })
  const [call] = await offer(mira(1, '09:30'), scene, {
    concern,
    options: [
      {
        as: 'solution',
        words: 'Soitan, ja vaihdetaan talvihinnat yhdessä. Näen saman ruudun ja kerron, mistä painetaan.',
        grounds: 'Mitään ei voi hävittää: vanhat hinnat saa takaisin yhdellä painalluksella.',
      },
      {
        as: 'way-out',
        words: 'Vaihdan talvihinnat tällä kertaa itse, niin ne ovat sivuilla heti. Tästä ei tule laskua.',
      },
      {
        as: 'alternative',
        words: 'Teen yhden sivun ohjeen, jossa on kuva jokaisesta painalluksesta, teidän omista hinnoistanne.',
      },
    ],
  })
  const words = 'Tämä olisi ihana, kunhan kaikkea ei tarvitse muistaa kerralla. Illalla ehtii parhaiten.'
  await react(them(1, '19:50'), concern, { option: call, reaction: 'eases', words })
}

const TOOL: Note = {
  en: 'The tool, not the site. She says herself that the pages are lovely.',
  ru: 'Дело в программе, а не в сайте: сами страницы ей нравятся, она так и пишет.',
  pl: 'Chodzi o program, nie o stronę. Sama pisze, że strony są piękne.',
  fi: 'Ohjelma, eivät sivut. Sivuja hän itse kehuu kauniiksi.',
  el: 'Το εργαλείο, όχι οι σελίδες. Η ίδια γράφει ότι οι σελίδες είναι όμορφες.',
}

const TRIED: Note = {
  en: 'A written way through the menus, with the names of the buttons.',
  ru: 'Письменное объяснение: куда зайти и какие кнопки нажать.',
  pl: 'Opis krok po kroku, z nazwami przycisków.',
  fi: 'Kirjallinen ohje valikoiden läpi, painikkeiden nimet mainittuina.',
  el: 'Γραπτές οδηγίες βήμα βήμα, με τα ονόματα των κουμπιών.',
}
