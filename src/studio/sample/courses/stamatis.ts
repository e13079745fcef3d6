import { askStudio } from '#brief/brief.ts'
import { noteTalk } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import { newId } from '#foundation/ids.ts'
import { workingDayAfter } from '#foundation/working-hours.ts'
import { makePromise } from '#promise/promise.ts'
import { noteAsked } from '#reading/reading.ts'
import { studioOf } from '../../studio.ts'
import { checkInDue } from '../sample-acts.ts'
import type { Note } from '../sample-client.ts'
import type { SampleCourse } from '../sample-scene.ts'

/**
 * Nothing troubles him: a meeting at ease (S0-19), a promise out of a letter, a question that was asked an hour ago, with the day of its answer (S1-21), and a
 * check-in that waits to be sent (S0-20).
 */
export const stamatis: SampleCourse = async (scene) => {
  const { mira, houseAt, now, letter, note, coming, whose, zone } = scene
  const { client, contact } = whose
  const howIsIt = 'Πώς σου φαίνεται ως τώρα; Αν κάτι δεν σου κάθεται, πες μου το.'
  await noteAsked(mira(50, '11:05'), { contact, about: 'work', way: 'otherwise', words: howIsIt })
  const meeting = { contact, way: 'meeting', at: mira(9, '13:00').now() } as const
  await noteTalk(mira(9, '16:20'), { ...meeting, seemed: 'at-ease', saw: note(AT_TABLE) })
  const noted = mira(2, '10:40')
  const online = 'Η σελίδα στον αέρα, στη διεύθυνση που διάλεξες.'
  const source = { source: 'letter', ref: letter(2, '09:50') } as const
  const due = { on: coming(1), time: null }
  await makePromise(noted, { client, contact, words: online, owner: noted.actor, ...source, due, zone })
  const asking = houseAt(now - HOUR, `contact:${contact}`)
  const { replyDays, ...time } = await studioOf(asking)
  const words = 'Τις τιμές στη σελίδα θα τις αλλάζω μόνος μου ή θα σου τις στέλνω;'
  const on = workingDayAfter(asking.now(), replyDays, time)
  await askStudio(asking, { contact, words, form: newId(), owner: noted.actor, on, zone })
  await checkInDue(houseAt(now - HOUR, noted.actor), scene)
}

const AT_TABLE: Note = {
  en: 'Fried sardines before I could unpack the camera. Showed the new menu to every table.',
  ru: 'Пожарил сардины, пока я доставала камеру. Новое меню показывал за каждым столиком.',
  pl: 'Usmażył sardynki, zanim zdążyłam wyjąć aparat. Nową kartę pokazywał przy każdym stoliku.',
  fi: 'Paistoi sardiineja ennen kuin ehdin kaivaa kameran esiin. Esitteli uutta ruokalistaa joka pöydässä.',
  el: 'Πριν βγάλω καν τη μηχανή, είχε τηγανίσει σαρδέλες. Έδειχνε τον νέο κατάλογο σε κάθε τραπέζι.',
}
