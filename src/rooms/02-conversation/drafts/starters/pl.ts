import type { Starters } from './starters.ts'

export const pl: Starters = {
  received: {
    title: 'Wiadomość dotarła',
    text: `{powitanie}

Dziękuję za wiadomość. Chcę odpowiedzieć na nią porządnie, dlatego napiszę do {… dzień}.

Gdyby coś nie mogło tak długo czekać, proszę o telefon.

{moje imię i nazwisko}`,
  },
  ready: {
    title: 'Jest co obejrzeć',
    text: `{powitanie}

Przesyłam {… co} w ramach projektu „{projekt}”. Proszę obejrzeć w dogodnej chwili.

Najbardziej pomogą mi dwie rzeczy: co już pasuje, a co jeszcze nie. Wystarczą krótkie uwagi. Jeśli łatwiej byłoby porozmawiać, jestem do dyspozycji {… dzień i godzina}.

{moje imię i nazwisko}`,
  },
  needed: {
    title: 'Potrzebuję czegoś od klienta',
    text: `{powitanie}

Do dalszej pracy nad projektem „{projekt}” potrzebuję od Państwa: {… czego}. Jeśli otrzymam to do {… dzień}, uzgodniony termin pozostaje bez zmian. Jeśli to za wcześnie, proszę napisać, kiedy będzie to możliwe, a odpowiem, co to oznacza dla planu.

{moje imię i nazwisko}`,
  },
  late: {
    title: 'To potrwa dłużej',
    text: `{powitanie}

Chcę uprzedzić o tym już teraz: {… co} nie będzie gotowe na {… dzień}. Nowy termin to {… nowy dzień}.

Opóźnienie leży po mojej stronie. Do tego czasu {… co robię w międzyczasie}. Jeśli nowy termin sprawia Państwu kłopot, proszę napisać, a znajdziemy inne wyjście.

{moje imię i nazwisko}`,
  },
  extra: {
    title: 'Życzenie ponad to, co uzgodniono',
    text: `{powitanie}

To dobry pomysł i da się go zrealizować. Nie należy do tego, co zostało uzgodnione w projekcie „{projekt}”, więc podaję, ile by to wymagało: {… cena} oraz {… czas}. Zacznę dopiero po Państwa zgodzie.

Jeśli budżet ma zostać bez zmian, możliwa jest mniejsza wersja: {… mniejsza wersja}.

{moje imię i nazwisko}`,
  },
  settled: {
    title: 'Jak się sprawdza?',
    text: `{powitanie}

Od zakończenia projektu „{projekt}” minęło już trochę czasu. Jak się sprawdza na co dzień? Czy coś jest trudniejsze w użyciu, niż powinno?

Drobne pytania też są mile widziane.

{moje imię i nazwisko}`,
  },
}
