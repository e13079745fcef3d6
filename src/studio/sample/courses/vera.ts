import { keepAnswer } from '#brief/brief.ts'
import { keepPromise, learn, openConcern } from '#concern/concern.ts'
import { newId } from '#foundation/ids.ts'
import { answerCheckIn } from '#reading/reading.ts'
import { checkInDue, doing, promising } from '../sample-acts.ts'
import type { Note } from '../sample-client.ts'
import { type SampleCourse, type Scene, sendWaiting } from '../sample-scene.ts'

/** A date that slipped, owned without a reason given (S2-19), promised anew, kept in time, and eased on her own word. Asked later, she is at ease (S0-20). */
export const vera: SampleCourse = async (scene) => {
  const { mira, them, letter, note, past, whose } = scene
  const concern = await openConcern(mira(74, '08:50'), {
    ...whose,
    origin: 'message',
    ref: letter(75, '21:33'),
    words: 'У нас через две недели приезжает автор из Казани, и я боюсь, что не успеем открыть запись.',
    weight: 2,
    cause: { cause: 'lateness', whose: 'ours', note: '' },
  })
  const fault = 'Вы правы: календарь должен был появиться в срок, а о задержке первой должна была написать я. Простите.'
  await doing(mira(74, '08:55'), concern, { kind: 'fault-owned', words: fault })
  const words = 'Календарь встреч на тестовом сайте, и напоминание приходит один раз.'
  const due = { on: past(73), time: '18:00' }
  const promise = await promising(mira(74, '09:10'), scene, { concern, words, due })
  await sendWaiting(mira(74, '09:15'), scene)
  await keepPromise(mira(73, '17:30'), { promise, proof: 'Проверено на трёх телефонах.', letter: letter(73, '17:26') })
  await sendWaiting(mira(73, '17:32'), scene)
  const quote = 'Спасибо, что ответили сразу и честно, у меня отлегло.'
  const word = { by: 'message', letter: letter(73, '21:09'), quote } as const
  await doing(mira(72, '09:05'), concern, { kind: 'answered', eases: 'yes', words: quote, word })
  await learn(mira(72, '09:10'), { concern, as: 'preference', words: note(SAME_DAY), service: null })
  await translators(scene)
  const asked = await checkInDue(mira(9, '11:00'), scene)
  await sendWaiting(mira(9, '11:02'), scene)
  const atEase = 'Всё замечательно. Читатели хвалят, а мы с Ниной уже привыкли и заводим книги сами.'
  await answerCheckIn(them(9, '21:15'), { id: asked, ease: 'at-ease', words: atEase })
}

/** What was answered by mail stays on her page, where it is found again (S2-10). */
async function translators({ mira, letter, whose: { contact } }: Scene): Promise<void> {
  const at = mira(43, '16:05').now()
  const question = 'Куда писать переводчика, в отдельное поле или после автора?'
  const answer = 'В отдельное поле, оно под автором: тогда по переводчику можно будет искать.'
  const asked = { question, askedAt: mira(43, '15:37').now() }
  await keepAnswer(mira(43, '16:10'), { contact, letter: letter(43, '16:05'), at, ...asked, answer, form: newId() })
}

const SAME_DAY: Note = {
  en: 'If a date slips, she wants to hear it the same day, with the new one.',
  ru: 'Если срок сдвигается, важно узнать об этом в тот же день и сразу с новой датой.',
  pl: 'Gdy termin się przesuwa, chce wiedzieć tego samego dnia, od razu z nowym.',
  fi: 'Jos päivä siirtyy, hän haluaa kuulla sen samana päivänä ja uuden päivän kera.',
  el: 'Αν αλλάξει μια ημερομηνία, θέλει να το μάθει την ίδια μέρα, μαζί με τη νέα.',
}
