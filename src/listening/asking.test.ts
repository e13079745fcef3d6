import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { expectsAnswer } from './asking.ts'

// S2-1: silence means something only after what needed an answer.

describe('a letter that waits for an answer', () => {
  test.each<[Language, string]>([
    ['en', 'Does Tuesday suit you?'],
    ['en', 'Please send us the texts.'],
    ['en', 'Let me know by Friday.'],
    ['en', 'Could you confirm the date'],
    ['en', 'I am waiting for your comments.'],
    ['en', 'How are you? And which colour do you prefer?'],
    ['ru', 'Жду Ваших комментариев.'],
    ['ru', 'Пришлите, пожалуйста, логотип.'],
    ['ru', 'Просьба подтвердить дату до пятницы.'],
    ['ru', 'Zhdu vashih kommentariev.'],
    ['pl', 'Proszę o akceptację.'],
    ['pl', 'Czekamy na Państwa uwagi.'],
    ['pl', 'Dajcie znać do piątku.'],
    ['fi', 'Vahvistattehan päivän.'],
    ['fi', 'Odotan kommenttejasi.'],
    ['fi', 'Lähettäisittekö tekstit perjantaihin mennessä.'],
    ['el', 'Περιμένω τα σχόλιά σας.'],
    ['el', 'Στείλτε μας τα κείμενα ως την Παρασκευή.'],
    ['el', 'Ποιο χρώμα προτιμάτε;'],
    ['el', 'perimeno ta sxolia sas'],
  ])('%s: %s', (lang, text) => {
    expect(expectsAnswer(text, lang)).toBe(true)
  })
})

describe('a letter that does not', () => {
  test.each<[Language, string]>([
    ['en', 'Thanks, no answer needed.'],
    ['en', 'Please see attached. No need to reply!'],
    ['en', 'Isn’t it lovely? You don’t need to answer this.'],
    ['en', 'How are you? We are well.'],
    ['en', 'Let me know if you have any questions.'],
    ['en', 'The draft is attached.'],
    ['ru', 'Отвечать не нужно, просто для информации.'],
    ['ru', 'Как дела? У нас всё хорошо.'],
    ['ru', 'Если будут вопросы, пишите.'],
    ['pl', 'Nie trzeba odpisywać.'],
    ['pl', 'W razie pytań proszę pisać.'],
    ['fi', 'Ei tarvitse vastata.'],
    ['fi', 'Mitä kuuluu? Täällä kaikki hyvin.'],
    ['el', 'Δεν χρειάζεται απάντηση.'],
    ['el', 'Τι κάνετε; Εμείς καλά.'],
    ['el', 'Αν έχετε κάποια απορία, εδώ είμαι.'],
  ])('%s: %s', (lang, text) => {
    expect(expectsAnswer(text, lang)).toBe(false)
  })

  test.each(LANGUAGES)('an empty one, or one of marks only, in %s', (lang) => {
    expect(expectsAnswer('', lang)).toBe(false)
    expect(expectsAnswer('👍 … !!!', lang)).toBe(false)
  })
})
