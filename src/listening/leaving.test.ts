import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { announcesAbsence } from './leaving.ts'

// S0-13, S2-1: an announced absence explains a silence; it never counts as unease.

const LEAVING: Record<Language, string[]> = {
  en: [
    'I will be on holiday from Friday, back on the 14th.',
    "Just so you know, we're away next week.",
    'Off on leave tomorrow, so bear with me.',
    'I am taking two weeks off in July.',
    'The shop is closed for Easter.',
  ],
  ru: [
    'С понедельника я в отпуске, вернусь через две недели.',
    'Завтра уезжаем на дачу.',
    'Меня не будет до пятницы.',
    'До десятого не на связи.',
    'zavtra uletaem na more',
  ],
  pl: [
    'Od poniedziałku jestem na urlopie, wracam 14 marca.',
    'Jutro wyjeżdżam na urlop.',
    'Nie będzie mnie do piątku.',
    'Mamy teraz tydzień wolnego.',
    'jade jutro na wakacje',
  ],
  fi: [
    'Jään huomenna lomalle ja palaan töihin maanantaina.',
    'Olen ensi viikon reissussa.',
    'Ollaan mökillä tavoittamattomissa.',
    'Lomani alkaa perjantaina.',
    'olen viikon saikulla',
  ],
  el: [
    'Θα λείπω από τη Δευτέρα, επιστρέφω στις 14.',
    'Φεύγουμε αύριο διακοπές.',
    'Από βδομάδα πέφτουμε στα τσουρέκια, μη με ψάχνεις πολύ.',
    'Θα είμαστε κλειστά όλη την εβδομάδα.',
    'tha leipo mexri tin paraskevi',
  ],
}

const STAYING: Record<Language, string[]> = {
  en: [
    'Are you on holiday next week?',
    'The holiday brochure looks lovely.',
    'Please send it back on time.',
    'I like the colours a lot.',
  ],
  ru: [
    'Вы в отпуске?',
    'Тексты про отпуск пришлю завтра.',
    'Мне всё нравится, спасибо.',
    'Верните, пожалуйста, старый цвет.',
  ],
  pl: [
    'Czy jest Pani na urlopie?',
    'Folder o wakacjach wygląda świetnie.',
    'Teksty wyślę jutro.',
    'Proszę wrócić do starego koloru.',
  ],
  fi: [
    'Oletteko lomalla ensi viikolla?',
    'Lomaesite näyttää hienolta.',
    'Lähetän tekstit huomenna.',
    'Palautetaan vanha väri.',
  ],
  el: [
    'Λείπετε την άλλη εβδομάδα;',
    'Το φυλλάδιο για τις διακοπές είναι πολύ ωραίο.',
    'Στέλνω τα κείμενα αύριο.',
    'Να γυρίσουμε στο παλιό χρώμα;',
  ],
}

test.each(LANGUAGES)('who says that they will be away is heard (%s)', (lang) => {
  for (const text of LEAVING[lang]) expect(announcesAbsence(text, lang), text).toBe(true)
})

test.each(LANGUAGES)('who speaks of anything else stays (%s)', (lang) => {
  for (const text of STAYING[lang]) expect(announcesAbsence(text, lang), text).toBe(false)
})
