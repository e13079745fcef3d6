import { askStudio } from '#brief/brief.ts'
import { HOUR } from '#foundation/days.ts'
import { newId } from '#foundation/ids.ts'
import { workingDayAfter } from '#foundation/working-hours.ts'
import { makePromise } from '#promise/promise.ts'
import { studioOf } from '../../studio.ts'
import type { SampleCourse } from '../sample-scene.ts'

/** Nothing troubles him: a promise out of a letter, and a question that was asked an hour ago, with the day of its answer (S1-21). */
export const stamatis: SampleCourse = async (scene) => {
  const { mira, houseAt, now, letter, coming, whose, zone } = scene
  const { client, contact } = whose
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
}
