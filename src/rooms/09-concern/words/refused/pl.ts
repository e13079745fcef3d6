import type { en } from './en.ts'

export const pl = {
  'concern.notFound': 'Tej obawy nie ma w Twoim studiu. Możliwe, że link jest stary.',
  'concern.movedOn': 'Ktoś był szybszy. Zobacz, jak sprawa wygląda teraz, i spróbuj ponownie, jeśli to nadal pasuje.',
  'concern.notNow': 'Na tym etapie nie da się tego zrobić.',
  'concern.ended': 'Ta obawa jest już zakończona. Jeśli niepokój wróci, otworzy się nowa.',
  'concern.noWords': 'Potrzeba choć kilku słów.',
  'concern.notTheirWord':
    'To może powiedzieć tylko klient na swojej stronie. To, co padło w wiadomości albo w rozmowie, można zapisać jego słowami.',
  'concern.quoteMissing': 'W tej wiadomości nie ma takich słów. Skopiuj je dokładnie tak, jak tam stoją.',
  'concern.notTheirLetter':
    'Ta wiadomość się tu nie liczy. Musi ją napisać kontakt tego klienta, a odpowiedź musi być nowsza niż obawa.',
  'concern.callIncomplete': 'Napisz, kto to powiedział i co dokładnie.',
  'concern.noMinutes': 'Podaj pełne minuty, co najmniej jedną.',
  'concern.noTimes': 'Zaproponuj co najmniej jeden termin rozmowy.',
  'concern.twoOptions': 'Potrzebne są co najmniej dwie możliwości, żeby było z czego wybierać.',
  'concern.onlyStanding':
    'Przynajmniej jedna możliwość musi być czymś więcej niż pozostawieniem wszystkiego bez zmian.',
  'concern.noGrounds': 'Pozostawienie bez zmian wymaga uzasadnienia: co uzgodniono, co zaakceptowano.',
  'concern.triedBefore': 'To już było obiecane, a niepokój pozostał. Znajdź coś innego.',
  'concern.anotherKind': 'Poprzednia obietnica nie pomogła. Dodaj możliwość innego rodzaju.',
  'concern.theyVoicedIt': 'Klient sam mówi, że go to niepokoi, więc nie można zakończyć tej obawy jako „bez powodu”.',
  'concern.noContact': 'Włączyć można tylko kontakt klienta. Najpierw dodaj tę osobę do kontaktów.',
  'concern.notYours': 'Cofnąć to może tylko osoba, która to zrobiła.',
  'concern.tooLateToTakeBack': 'To można cofnąć przez dobę, a ta już minęła. Wszystko zostaje tak, jak było.',
  'concern.builtUpon': 'Opiera się już na tym coś innego, więc nie można tego cofnąć.',
  'concern.anotherOpen': 'Ta osoba ma już inną otwartą obawę. Działaj dalej tam.',
} satisfies Record<keyof typeof en, string>
