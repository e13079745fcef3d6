import { expect, test } from 'vitest'
import type { Language } from '#foundation/language.ts'
import { listen } from './listen.ts'

// S0-13, S2-1: a late answer that says why is no sign; ordinary words that only look like a reason excuse nothing.

const EXCUSED: Record<Language, string[]> = {
  en: [
    'Sorry for the late reply, I was ill last week.',
    'Back from Portugal! Yes, please send them.',
    'We were on holiday, hence the silence.',
    'Apologies, the kids have been poorly and I was off work.',
    'Sorry, we have been completely snowed under here.',
    'I had the flu, so only now: yes to both.',
    'My first day back at work. Option two, please.',
    'Sorry, I couldn’t answer because I was in hospital.',
  ],
  ru: [
    'Простите за молчание, болела всю неделю.',
    'Была в отпуске, только сегодня увидела письмо.',
    'Извините, вернулись из командировки вчера.',
    'Лежал с температурой, отвечаю только сейчас.',
    'На работе завал, простите.',
    'Izvinite, bolela vsyu nedelyu.',
  ],
  pl: [
    'Już jestem po urlopie. Tak, wysyłamy.',
    'Przepraszam za zwłokę, byłam chora.',
    'Dopiero wróciłam z urlopu i przekopuję się przez 300 maili.',
    'Przepraszam za ciszę z mojej strony, mama trafiła do szpitala.',
    'Wybacz, jestem zawalona robotą.',
  ],
  fi: [
    'Pahoittelut, olin lomalla. Käy hyvin.',
    'Anteeksi hiljaisuus, olen ollut viikon flunssassa.',
    'Palasimme eilen reissusta, vastaan nyt.',
    'Sori, äiti joutui sairaalaan.',
    'Anteeksi, täällä on ollut kauhea kiire.',
  ],
  el: [
    'Συγγνώμη, έλειπα σε ταξίδι.',
    'Συγγνώμη που άργησα, ο μικρός ανέβασε πυρετό.',
    'Ήμασταν σε διακοπές, τώρα το είδα.',
    'Μόλις γύρισα από το εξωτερικό. Ναι, προχωράμε.',
    'Συγγνώμη, είμαστε πνιγμένοι.',
    'Signomi, imoun arrosti.',
  ],
}

const NOT_EXCUSED: Record<Language, string[]> = {
  en: [
    'Yes, fine.',
    'Sorry for the delay. We will see.',
    'I heard back from the printer, they need the files by Friday.',
    'Please change the date on the wedding invitations.',
    'We’re on holiday next week, so please send it before.',
    'I am sick of waiting.',
    'Bookings usually go up after the holidays.',
    'The holiday brochure can go to print.',
    'I was blown away by the cover.',
    'Your poster is in the hospital lobby now.',
    'The page about moving house is fine.',
    'My laptop died this morning, I type on the phone.',
  ],
  ru: [
    'Да, можно.',
    'Фотосессия прошла, выбираем кадры.',
    'Цветовая температура на фото слишком холодная.',
    'С праздником! Макет получили.',
    'У третьего кадра завален горизонт.',
    'Буду в отпуске с понедельника.',
    'Баннер к празднику пока подождёт.',
    'На странице «уход после операции» опечатка.',
  ],
  pl: [
    'Tak, może być.',
    'Strona szpitala ma być prosta.',
    'Od piątku będę na urlopie.',
    'Odezwę się po urlopie.',
    'Przepraszam za zwłokę. Zobaczymy.',
    'Zakładka „sprawy rodzinne” niech będzie pierwsza.',
    'Baner na ferie proszę na zielono.',
  ],
  fi: [
    'Katsotaan nyt.',
    'Lomakkeesta puuttuu kenttä.',
    'Muistathan, että olen lomalla 22.12. alkaen.',
    'Sairaan hienoa jälkeä!',
    'Matkailusivujen kuvat ovat hyviä.',
    'Paketti on matkalla teille.',
    'Pahoittelut häiriöstä lomalla!',
  ],
  el: [
    'Ναι, εντάξει.',
    'Το εξωτερικό εξώφυλλο να γίνει μπλε.',
    'Έλειπε η τρίτη σελίδα από το αρχείο.',
    'Περιμένουμε ακόμα την άδεια από τον δήμο.',
    'Στην τρίτη φωτογραφία είναι το κρεβάτι της σουίτας.',
    'Φεύγουμε διακοπές την Παρασκευή.',
    'Συγγνώμη για την καθυστέρηση.',
    'Στο ταξιδιωτικό φυλλάδιο αλλάξτε τη φωτογραφία.',
  ],
}

const letters = (of: Record<Language, string[]>): [Language, string][] =>
  (['en', 'ru', 'pl', 'fi', 'el'] as const).flatMap((lang) => of[lang].map((text): [Language, string] => [lang, text]))

test.each(letters(EXCUSED))('late for a reason of its own (%s): %s', (lang, text) => {
  expect(listen(text, { lang }).excused).toBe(true)
})

test.each(letters(NOT_EXCUSED))('no reason for being late (%s): %s', (lang, text) => {
  expect(listen(text, { lang }).excused).toBe(false)
})

test('a reason is given at the start of a letter; far down it tells of something else', () => {
  const long = 'Here are our remarks on the pages. '.repeat(30)
  expect(listen(`I was ill last week. ${long}`, { lang: 'en' }).excused).toBe(true)
  expect(listen(`${long}I was ill last week.`, { lang: 'en' }).excused).toBe(false)
})

test('a denied reason is none, and each language is heard in its own', () => {
  expect(listen('Не болела, просто думала.', { lang: 'ru' }).excused).toBe(false)
  expect(listen('Olin lomalla.', { lang: 'en' }).excused).toBe(false)
})
