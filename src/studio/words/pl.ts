import type { en } from './en.ts'

/** The frame in Polish. The greetings leave the name out (it would need the vocative); single-letter words are bound to the next by a no-break space. */
export const pl = {
  'studio.consonance': 'Consonance',
  'studio.skip': 'Przejdź do treści',
  'studio.rooms': 'Nawigacja',
  'studio.today': 'Dziś',
  'studio.clients': 'Klienci',
  'studio.conversations': 'Rozmowy',
  'studio.import': 'Import',
  'studio.settings': 'Ustawienia',
  'studio.titleOf': '{page} · {studio}',
  'studio.undo': 'Cofnij',
  'studio.close': 'Zamknij',
  'studio.copy': 'Kopiuj',
  'studio.copied': 'Skopiowano',
  'studio.print': 'Drukuj',
  'studio.sample':
    'To studio przykładowe. Klientów i ich wiadomości wymyśliliśmy; rozejrzyj się i zmieniaj, co chcesz.',
  'studio.sampleLeave': 'Załóż własne',
  'studio.sampleBack': 'Wróć do swojego studia',
  'studio.keys': 'Klawiatura',
  'studio.keyTo': 'potem',
  'studio.keySearch': 'szukanie',
  'studio.keyCompose': 'pisanie: proponowane pytanie albo odpowiedź',
  'studio.keyNext': 'następna pozycja na liście',
  'studio.keyBack': 'poprzednia pozycja na liście',
  'studio.keyHelp': 'ta lista',
  'studio.formBack': 'Nic nie przepadło: wpisany tekst nadal tu jest. Zostało do poprawienia:',

  'studio.morning': 'Dzień dobry',
  'studio.afternoon': 'Dzień dobry',
  'studio.evening': 'Dobry wieczór',
  'studio.night': 'Tak późno przy pracy?',
  'studio.today.uneasy':
    '{count, plural, one {Jedna osoba może się niepokoić i ucieszy się z wiadomości od Ciebie.} =2 {Dwie osoby mogą się niepokoić i ucieszą się z wiadomości od Ciebie.} few {# osoby mogą się niepokoić i ucieszą się z wiadomości od Ciebie.} many {# osób może się niepokoić i ucieszy się z wiadomości od Ciebie.} other {# osoby może się niepokoić i ucieszy się z wiadomości od Ciebie.}}',
  'studio.today.watch':
    '{count, plural, one {Do jednej osoby warto zajrzeć.} =2 {Do dwóch osób warto zajrzeć.} few {Do # osób warto zajrzeć.} many {Do # osób warto zajrzeć.} other {Do # osoby warto zajrzeć.}}',
  'studio.today.nobody': 'Nikt na Ciebie nie czeka. Każdy dostał odpowiedź i nic w wiadomościach nie prosi o uwagę.',
  'studio.today.onlyWaiting':
    '{count, plural, one {Nie widać, żeby ktoś się niepokoił. Jedna wiadomość czeka na Twoją odpowiedź.} few {Nie widać, żeby ktoś się niepokoił. # wiadomości czekają na Twoją odpowiedź.} many {Nie widać, żeby ktoś się niepokoił. # wiadomości czeka na Twoją odpowiedź.} other {Nie widać, żeby ktoś się niepokoił. # wiadomości czeka na Twoją odpowiedź.}}',
  'studio.today.ask': 'Zapytaj, czy wszystko dobrze',
  'studio.today.askLong': 'Zapytaj, czy wszystko dobrze: {name}',
  'studio.today.needs': 'Kto Cię potrzebuje',
  'studio.today.more':
    '{count, plural, one {Jeszcze jedna osoba może Cię potrzebować} few {Jeszcze # osoby mogą Cię potrzebować} many {Jeszcze # osób może Cię potrzebować} other {Jeszcze # osoby może Cię potrzebować}}',
  'studio.today.waiting': 'Czeka na Twoją odpowiedź',
  'studio.today.waitingLine': '{name}, {ago}',
  'studio.today.waitingMore': 'Na Twoją odpowiedź czekają też inne wiadomości. Są w rozmowach.',
  'studio.today.moments': 'Dobry moment, żeby zapytać',
  'studio.today.momentsHint': 'Gdy zapyta się wcześnie, mała wątpliwość pozostaje mała.',
  'studio.today.signed': '{project}: podpisano {ago}.',
  'studio.today.delivered': '{project}: oddano {ago}.',
  'studio.today.notYet': 'Pytania jeszcze nie było.',
  'studio.today.lastAsked': 'Ostatnie pytanie: {ago}.',
  'studio.today.figures':
    'Pytania z ostatnich {days} dni: {found, plural, one {# obawa zauważona} few {# obawy zauważone} many {# obaw zauważonych} other {# obawy zauważonej}} w wiadomościach, {voiced, plural, one {# powiedziana} few {# powiedziane} many {# powiedzianych} other {# powiedzianej}} wprost przez klientów. Czas, w którym padła połowa pytań: {length}.',
  'studio.today.watchMore':
    '{count, plural, one {Warto zajrzeć jeszcze do jednej osoby} few {Warto zajrzeć jeszcze do # osób} many {Warto zajrzeć jeszcze do # osób} other {Warto zajrzeć jeszcze do # osoby}}',
  'studio.today.dear': 'Cena {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}} wyższa niż zwykle.',
  'studio.today.intangible': 'Tej pracy nie da się wziąć do ręki.',
  'studio.today.sure.faint': 'Na razie drobny sygnał.',
  'studio.today.sure.fair': 'Kilka sygnałów.',
  'studio.today.sure.firm': 'Powiedziane wprost.',
  'studio.today.trusted': 'Zwykle spokój, a teraz coś się zmieniło.',
  'studio.today.proposals': 'Kto jest klientem?',
  'studio.today.proposalsLine':
    '{count, plural, one {Jedna osoba z Twojej poczty może być klientem i czeka na Twoją decyzję.} few {# osoby z Twojej poczty mogą być klientami i czekają na Twoją decyzję.} many {# osób z Twojej poczty może być klientami i czeka na Twoją decyzję.} other {# osoby z Twojej poczty może być klientami i czeka na Twoją decyzję.}}',
  'studio.today.proposalsAct': 'Wskaż klientów',
  'studio.today.importing': 'Poczta właśnie się wczytuje',
  'studio.today.importingLine':
    'Przeczytane wiadomości: {read, number}. W tym czasie można spokojnie robić coś innego.',
  'studio.today.importingAct': 'Pokaż postęp',
  'studio.today.begin': 'Zacznij od poczty',
  'studio.today.beginHint':
    'Consonance czyta wiadomości między Tobą a klientami. Na tej stronie zobaczysz, kto może się niepokoić i dlaczego, własnymi słowami klienta. Nic nie opuszcza tego komputera.',
  'studio.today.beginAct': 'Importuj pocztę',
  'studio.today.noClients':
    'Poczta już jest, ale jeszcze bez klientów. Dodaj pierwszego ręcznie, a jego wiadomości same trafią na miejsce.',
  'studio.today.chooseLede':
    'Poczta już jest. Teraz wskaż, które z tych osób są klientami; dopiero wtedy cokolwiek jest czytane pod kątem niepokoju.',

  'studio.client.lastTheirs': 'ostatnia wiadomość {ago}: {name}',
  'studio.client.lastOurs': 'ostatnia wiadomość {ago}: Twoja',
  'studio.client.noWord': 'jeszcze bez wiadomości',
  'studio.client.threads': 'Rozmowy',
  'studio.client.noThreads': 'Z tym klientem nie ma jeszcze żadnych wiadomości.',
  'studio.client.timeline': 'Co się działo',
  'studio.client.timelineEmpty': 'Jeszcze nic. Tu pojawi się każda wiadomość i każda zmiana.',
  'studio.client.openLast': 'Otwórz ostatnią rozmowę',
  'studio.client.isArchived': 'Ten klient jest w archiwum i jego wiadomości nie są czytane.',
  'studio.happened.letterIn': 'Wiadomość: {name}',
  'studio.happened.letterOut': 'Twoja wiadomość',
  'studio.happened.reading': 'Zmiana odczytu',
  'studio.happened.dismissed': 'Odłożono sygnał',
  'studio.happened.aside.joke': 'Odłożono sygnał: żart',
  'studio.happened.aside.elsewhere': 'Odłożono sygnał: chodziło o coś innego',
  'studio.happened.aside.usual': 'Odłożono sygnał: zwykły styl tej osoby',
  'studio.happened.aside.mended': 'Odłożono sygnał: już załatwione',
  'studio.happened.aside.misread': 'Odłożono sygnał: źle odczytane',
  'studio.client.timelineEarlier': 'Wcześniej',
  'studio.client.timelineNewest': 'Wróć do najnowszych',
  'studio.client.timelineBefore': 'Co działo się wcześniej',
  'studio.happened.takenBack': 'Przywrócono sygnał',
  'studio.happened.askedNot': 'Cofnięto wpis o pytaniu',
  'studio.happened.asked': 'Zadano pytanie, czy wszystko dobrze',

  'studio.conversation.answer': 'Napisz odpowiedź',
  'studio.conversation.answerHint':
    'Otworzy się Twój program pocztowy. Po kolejnym imporcie odpowiedź pojawi się także tutaj.',

  'studio.search': 'Szukaj',
  'studio.search.act': 'Szukaj',
  'studio.search.field': 'Szukaj w wiadomościach i wśród klientów',
  'studio.search.teach': 'Czego szukamy?',
  'studio.search.teachHint':
    'Słów z wiadomości, tematu, nazwiska, adresu, nazwy załącznika. Wielkie litery i znaki diakrytyczne nie mają znaczenia, wystarczy część słowa, a słów w „cudzysłowie” szukamy dokładnie tak, jak je wpisano.',
  'studio.search.letters': 'Wiadomości',
  'studio.search.allClients': 'Wszyscy znalezieni klienci: {count, number}',
  'studio.search.only': 'Tylko rozmowy z tym klientem',
  'studio.search.onlyLong': 'Tylko rozmowy z tym klientem: {name}',
  'studio.search.onlyNow': 'Tylko rozmowy z tym klientem: {name}',
  'studio.search.everybody': 'Szukaj we wszystkich wiadomościach',
  'studio.search.nothing': 'Nic nie znaleziono',
  'studio.search.nothingHint':
    'Ani w wiadomościach, ani wśród klientów nie ma „{words}”. Im mniej słów, tym więcej się znajdzie; wystarczy początek słowa. Przeszukujemy to, co każdy napisał sam, bez cytatów z wcześniejszych wiadomości.',
  'studio.search.nothingWith': 'W rozmowach z tym klientem nie ma „{words}”.',
  'studio.search.nothingSoFar': 'Na razie nic nie znaleziono.',
  'studio.search.noMore': 'Wcześniejszych wiadomości nie znaleziono.',
  'studio.search.lookedBack': 'Na razie przejrzeliśmy wiadomości wstecz do {day}, żeby nie trzeba było długo czekać.',
  'studio.search.further': 'Szukaj we wcześniejszych wiadomościach',

  'studio.import.lede':
    'Wskaż pocztę wymienianą z klientami. Zostanie zapisana na tym komputerze bez żadnych zmian i nic nie zapisze się dwa razy.',
  'studio.import.files': 'Pliki poczty',
  'studio.import.filesHint':
    'Pliki .eml lub .mbox, czyli takie, jakie eksportuje program pocztowy: Thunderbird i Apple Mail zapisują je wprost, z Gmaila plik .mbox można pobrać przez Google Takeout.',
  'studio.import.drop': 'Albo upuść tutaj pliki i foldery',
  'studio.import.folder': 'Albo cały folder',
  'studio.import.folderHint':
    'Maildir, wyeksportowana skrzynka z podfolderami, folder z wiadomościami. To, co nie jest pocztą, zostanie pominięte i wymienione w raporcie.',
  'studio.import.sending':
    'Trwa przesyłanie plików. Nie zamykaj tego okna, dopóki się nie skończy; potem możesz zająć się czymś innym.',
  'studio.import.sendingBroke':
    'Połączenie zostało przerwane w trakcie przesyłania, więc nie przyjęto żadnego pliku. Wybór został zachowany: spróbuj jeszcze raz.',
  'studio.import.begin': 'Rozpocznij import',
  'studio.import.byCommand': 'Z wiersza poleceń, bez ograniczeń:',
  'studio.import.running': 'Import trwa',
  'studio.import.runningHint':
    'Możesz opuścić tę stronę i wrócić. Jeśli komputer się wyłączy, następny import ruszy tam, gdzie ten się zatrzymał.',
  'studio.import.read': 'Przeczytane wiadomości: {read, number}',
  'studio.import.rate': '{perSecond, number} na sekundę',
  'studio.import.left': 'do końca mniej więcej {length}',
  'studio.import.starting': 'Zaczynamy',
  'studio.import.past': 'Dotychczasowe importy',
  'studio.import.pastLine':
    '{stored, plural, =0 {bez nowych wiadomości} one {jedna nowa wiadomość} few {# nowe wiadomości} many {# nowych wiadomości} other {# nowej wiadomości}}',
  'studio.import.filesMore':
    '{names} {more, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'studio.import.unfinished': 'nieukończony',
  'studio.import.report': 'Co się wczytało',
  'studio.import.reportOf': 'Import z {day}',
  'studio.import.stopped':
    'Ten import został przerwany. To, co przeczytano, jest zapisane i nic nie przepadło; rozpocznij go ponownie z tymi samymi plikami, a ruszy od tego miejsca.',
  'studio.import.diskFull':
    'Na dysku zabrakło miejsca. To, co przeczytano, jest zapisane i nic nie przepadło; zwolnij miejsce i rozpocznij import ponownie z tymi samymi plikami, a ruszy od tego miejsca.',
  'studio.import.stored': 'nowe wiadomości',
  'studio.import.duplicates': 'już były',
  'studio.import.unparsed': 'nieodczytane',
  'studio.import.mailbox': 'Teraz w skrzynce, ze wszystkich importów',
  'studio.import.threads': 'rozmowy',
  'studio.import.people': 'osoby',
  'studio.import.machines': 'automaty',
  'studio.import.took': 'Czas trwania: {length}.',
  'studio.import.next': 'Wskaż klientów',
  'studio.import.nextToday': 'Przejdź do „Dziś”',
  'studio.import.unparsedTitle': 'Czego nie udało się odczytać',
  'studio.import.unparsedHint': 'Każda z tych wiadomości została zachowana bez zmian. Pozostałych to nie zatrzymało.',
  'studio.import.more': 'I jeszcze {count, number}.',
  'studio.import.skippedTitle': 'Co zostało pominięte',
  'studio.import.skippedHint': 'Te pliki to nie poczta albo nie dało się ich otworzyć. Nie zostały skopiowane.',
  'studio.import.source': 'Skąd',
  'studio.import.reason': 'Dlaczego',
  'studio.import.skipped.hidden': 'Plik ukryty.',
  'studio.import.skipped.not-mail': 'To nie jest plik poczty.',
  'studio.import.skipped.not-a-file': 'To nie jest zwykły plik.',
  'studio.import.skipped.link': 'Odnośnik do innego miejsca.',
  'studio.import.skipped.empty': 'Pusty plik.',
  'studio.import.skipped.unfinished': 'Inny program jeszcze go zapisuje.',
  'studio.import.skipped.unreadable': 'Komputer nie pozwolił nam go odczytać.',
  'studio.import.skipped.archive': 'Spakowane archiwum. Najpierw je rozpakuj, a potem zaimportuj folder.',
  'studio.import.skipped.outlook':
    'Własny format programu Outlook. Otwórz tę skrzynkę w Thunderbirdzie, zapisz wiadomości jako .eml lub .mbox i zaimportuj je.',
  'studio.import.skipped.too-large':
    'Za duży dla wersji, która go czytała. Zaimportuj go jeszcze raz: teraz zachowujemy wiadomości każdej wielkości.',
  'studio.import.unread.empty': 'Nic w niej nie ma.',
  'studio.import.unread.no-headers': 'Nie zaczyna się jak wiadomość: brakuje nadawcy, daty i tematu.',
  'studio.import.unread.too-large': 'Jest tak duża, że nie potrafimy jej rozłożyć na części.',
  'studio.import.unread.timeout': 'Rozkładanie jej na części trwało zbyt długo i zostało przerwane.',
  'studio.import.unread.parser-failed': 'Jest uszkodzona w sposób, którego jeszcze nie rozumiemy.',
  'studio.import.noFiles': 'Najpierw wybierz co najmniej jeden plik.',
  'studio.import.tooManyFiles':
    'Plików jest więcej niż {most, number}, więc żaden nie został zaimportowany. Zaimportuj je w częściach albo cały folder naraz z wiersza poleceń, gdzie nie ma limitu.',
  'studio.import.busy': 'Jeden import już trwa. Ten będzie można rozpocząć, gdy tamten się skończy.',

  'studio.welcome': 'Witaj',
  'studio.welcome.lede':
    'Consonance czyta pocztę między Tobą a klientami i mówi, kto z nich może się niepokoić i dlaczego, własnymi słowami klienta. Działa na tym komputerze i nic stąd nie wychodzi.',
  'studio.welcome.sample': 'Najpierw się rozejrzyj',
  'studio.welcome.sampleHint':
    'Przykładowe studio z sześcioma wymyślonymi klientami w pięciu językach; jeden z nich zaczyna mieć wątpliwości. Własne studio możesz założyć w każdej chwili.',
  'studio.welcome.sampleAct': 'Otwórz przykład',
  'studio.welcome.own': 'Załóż własne studio',
  'studio.welcome.create': 'Utwórz studio',
  'studio.welcome.you': 'Ty',
  'studio.welcome.languages': 'Język tej strony',

  'studio.form.studio': 'Studio',
  'studio.form.name': 'Nazwa studia',
  'studio.form.nameHint': 'Taka, pod jaką znają Cię klienci. Może być samo imię i nazwisko.',
  'studio.form.language': 'Język studia',
  'studio.form.languageHint': 'Klienci zostają przy swoim.',
  'studio.form.timeZone': 'Strefa czasowa',
  'studio.form.own': 'Twoje adresy e-mail',
  'studio.form.ownHint':
    'Wszystkie adresy, z których piszesz do klientów, każdy w osobnym wierszu. Po nich rozpoznajemy Twoje wiadomości.',
  'studio.form.hours': 'Godziny pracy',
  'studio.form.hoursHint': 'Do czasu odpowiedzi liczą się tylko dni pracy. Dzień wolny zostaw pusty.',
  'studio.form.fromOn': '{day}, od',
  'studio.form.toOn': '{day}, do',
  'studio.form.owner': 'Imię i nazwisko',
  'studio.form.email': 'Adres e-mail do logowania',
  'studio.form.password': 'Hasło',
  'studio.form.passwordHint':
    'Co najmniej {least, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}. Kilka słów, które łączą się tylko dla Ciebie, łatwo zapamiętać, a trudno odgadnąć.',
  'studio.form.save': 'Zapisz',

  'studio.codes': 'Twoje kody zapasowe',
  'studio.codes.lede':
    'Gdy hasło przepadnie, wpuści Cię jeden z tych kodów. Każdy działa raz. Pokazujemy je tylko teraz: wydrukuj je albo schowaj tam, gdzie trzymasz takie rzeczy.',
  'studio.codes.list': 'Kody zapasowe',
  'studio.codes.next': 'Kody schowane, dalej',

  'studio.signIn': 'Zaloguj się',
  'studio.signIn.email': 'Adres e-mail',
  'studio.signIn.lost': 'Nie pamiętasz hasła?',
  'studio.signIn.wrong': 'Ten adres i to hasło do siebie nie pasują. Adres nadal tu jest; wpisz hasło jeszcze raz.',
  'studio.signIn.wait':
    'Za dużo prób naraz. Potrzebna przerwa: {length}. Potem spróbuj ponownie; nic nie zostaje zablokowane na stałe.',
  'studio.signIn.passkey': 'Użyj klucza dostępu',
  'studio.signIn.passkeyStopped':
    'Logowanie kluczem dostępu zostało przerwane albo trwało zbyt długo. Spróbuj jeszcze raz albo wpisz hasło.',
  'studio.passkey.unknown':
    'Tego klucza dostępu tu nie ma albo został usunięty. Wpisz hasło; w ustawieniach można dodać nowy klucz.',
  'studio.passkey.stale':
    'Odpowiedź przyszła za późno albo została wysłana dwa razy. Nic się nie zmieniło; spróbuj jeszcze raz.',
  'studio.passkey.failed':
    'Nie udało się potwierdzić tego klucza dostępu dla tego adresu. Nic się nie zmieniło; spróbuj jeszcze raz albo wpisz hasło.',
  'studio.signOut': 'Wyloguj się',

  'studio.lost': 'Zapomniane hasło',
  'studio.lost.lede': 'Tutaj ustawisz nowe hasło jednym z kodów zapasowych.',
  'studio.lost.code': 'Kod zapasowy',
  'studio.lost.new': 'Nowe hasło',
  'studio.lost.act': 'Ustaw nowe hasło',
  'studio.lost.command':
    'Nie masz kodu pod ręką? Na komputerze, na którym działa Consonance, nowe hasło ustawia polecenie:',
  'studio.lost.wrong': 'Ten kod nie pasuje do tego adresu albo był już użyty. Każdy kod działa raz.',
  'studio.lost.back': 'Wróć do logowania',

  'studio.settings.studio': 'Studio',
  'studio.settings.listening': 'Słuchanie',
  'studio.settings.listening.what':
    'Pod kątem niepokoju czytamy wiadomości osób, które uznasz za klientów: ich własne słowa oraz odstępy między wiadomościami, porównane z tym, co u danej osoby zwykłe. Cytaty z wcześniejszych wiadomości, odpowiedzi automatyczne i newslettery pomijamy.',
  'studio.settings.listening.not':
    'Na tych stronach nikogo innego nie czytamy i nic nie jest nigdzie wysyłane: wszystko dzieje się na tym komputerze, bez zewnętrznych usług. Tylko polecenie „readings --everyone”, wpisane ręcznie, wylicza odczyt dla wszystkich, którzy piszą, i niczego nie zapisuje. Odczyt to pytanie, które warto zadać, nigdy wyrok.',
  'studio.settings.listening.off':
    'Na stronie klienta można to wyłączyć dla każdego kontaktu z osobna. Teraz wyłączone: {names}.',
  'studio.settings.listening.allOn':
    'Na stronie klienta można to wyłączyć dla każdego kontaktu z osobna. Na razie czytane są wiadomości wszystkich klientów.',
  'studio.settings.address': 'Adres',
  'studio.settings.address.none':
    'To studio otwiera się tylko na tym komputerze. Klienci nie otworzyliby prowadzącego tu linku, więc nie ma go w żadnej wiadomości. Aby studio miało własny adres, ustaw je za odwrotnym proxy albo tunelem, ewentualnie na małym serwerze, i wpisz ten adres w PUBLIC_URL.',
  'studio.settings.address.open':
    'To studio można otworzyć także z innych komputerów, które mają połączenie z tym, ale nie podano publicznego adresu, więc w żadnej wiadomości nie ma linku do studia. Aby studio miało własny adres, ustaw je za odwrotnym proxy albo tunelem i wpisz ten adres w PUBLIC_URL.',
  'studio.settings.address.here': 'Adres tego studia: {url}',
  'studio.settings.password': 'Hasło',
  'studio.settings.password.now': 'Obecne hasło',
  'studio.settings.password.new': 'Nowe hasło',
  'studio.settings.password.act': 'Zmień hasło',
  'studio.settings.password.wrong': 'To nie jest obecne hasło.',
  'studio.settings.passkeys': 'Klucze dostępu',
  'studio.settings.passkeys.what':
    'Z kluczem dostępu do zalogowania wystarczy odcisk palca, twarz albo kod urządzenia, bez wpisywania hasła. Hasło nadal działa, więc zgubione urządzenie nie odetnie Ci dostępu.',
  'studio.settings.passkeys.why':
    'Tutaj nie można dodać klucza dostępu. Potrzebna jest aktualna przeglądarka i adres zaczynający się od https (albo localhost na tym samym komputerze); przy zwykłym http w sieci przeglądarki nie oferują kluczy.',
  'studio.settings.passkeys.added': 'dodano {ago}',
  'studio.settings.passkeys.used': 'ostatnio użyto {ago}',
  'studio.settings.passkeys.unused': 'jeszcze nieużywany',
  'studio.settings.passkeys.elsewhere': 'działa tylko pod adresem {host}',
  'studio.settings.passkeys.name': 'Nazwa klucza',
  'studio.settings.passkeys.add': 'Dodaj klucz dostępu',
  'studio.settings.passkeys.rename': 'Zmień nazwę',
  'studio.settings.passkeys.renameLong': 'Zmień nazwę: {passkey}',
  'studio.settings.passkeys.remove': 'Usuń',
  'studio.settings.passkeys.removeLong': 'Usuń: {passkey}',
  'studio.settings.passkeys.stopped':
    'Nie dodano klucza: dodawanie zostało przerwane albo trwało zbyt długo. Nic się nie zmieniło; można spróbować ponownie w dowolnej chwili.',
  'studio.settings.passkeys.there': 'To urządzenie ma już klucz dostępu do Twojego studia, więc nie dodano drugiego.',
  'studio.settings.codes': 'Kody zapasowe',
  'studio.settings.codes.left':
    '{left, plural, =0 {Wszystkie kody są już wykorzystane.} one {Został jeden niewykorzystany kod.} few {Zostały # niewykorzystane kody.} many {Zostało # niewykorzystanych kodów.} other {Zostało # niewykorzystanego kodu.}} Nowe kody zastąpią stare.',
  'studio.settings.codes.act': 'Utwórz nowe kody',
  'studio.settings.sessions': 'Zalogowane urządzenia',
  'studio.settings.sessions.this': 'to urządzenie',
  'studio.settings.sessions.seen': 'ostatnio {ago}',
  'studio.settings.sessions.device': '{browser}, {system}',
  'studio.settings.sessions.unknown': 'Nieznane urządzenie',
  'studio.settings.sessions.end': 'Wyloguj',
  'studio.settings.sessions.endLong': 'Wyloguj: {device}',
  'studio.settings.sessions.endOthers': 'Wyloguj pozostałe',
  'studio.settings.sample': 'Studio przykładowe',
  'studio.settings.sample.hint':
    'Sześcioro wymyślonych klientów w pięciu językach: można się rozejrzeć i wszystkiego spróbować. Twoje studio zostaje takie, jakie jest, a przycisk u góry każdej strony prowadzi z powrotem do niego.',
  'studio.settings.about': 'O programie',
  'studio.settings.about.version': 'Consonance {version}. Twoje dane są w folderze {folder}.',
  'studio.settings.about.database': 'Consonance {version}. Twoje dane są w bazie, którą wskazuje DATABASE_URL.',
  'studio.settings.about.backup': 'Kopia wszystkiego, w każdej chwili:',

  'studio.problem.nameMissing': 'Tu trzeba coś wpisać.',
  'studio.problem.tooLong': 'To więcej, niż potrafimy zapisać. Skróć tekst.',
  'studio.problem.email': 'To nie wygląda na adres e-mail, taki jak mira@example.com.',
  'studio.problem.ownMissing':
    'Potrzebny jest co najmniej jeden adres, inaczej nie odróżnimy Twoich wiadomości od wiadomości klientów.',
  'studio.problem.timeZone': 'Wybierz jedną ze stref czasowych z listy.',
  'studio.problem.hours': 'Dzień potrzebuje obu godzin, drugiej późniejszej niż pierwsza. Puste pola to dzień wolny.',
  'studio.problem.emailTaken': 'Ten adres już do kogoś tutaj należy. Zaloguj się jego hasłem albo podaj inny adres.',
  'studio.problem.choice': 'Wybierz coś z listy.',
  'studio.problem.passwordShort':
    'To hasło jest za krótkie: trzeba co najmniej {least, plural, one {# znaku} few {# znaków} many {# znaków} other {# znaku}}.',
  'studio.problem.passwordLong':
    'To hasło jest za długie: może mieć najwyżej {most, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',

  'studio.done.saved': 'Zapisano.',
  'studio.done.undone': 'Cofnięto.',
  'studio.done.password': 'Hasło jest zmienione. Inne urządzenia zostały wylogowane.',
  'studio.done.passkeyAdded': 'Dodano klucz: {passkey}. Od teraz można się nim logować.',
  'studio.done.passkeyRemoved': 'Usunięto klucz: {passkey}. Nikt się nim już nie zaloguje.',
  'studio.done.sessionEnded': 'Gotowe. Tamto urządzenie jest wylogowane.',
  'studio.done.sessionsEnded': 'Gotowe. Zalogowane jest tylko to urządzenie.',
  'studio.done.signedOut': 'Wylogowano.',
  'studio.done.dismissed': 'Odłożono. Consonance zapamięta to na przyszłość.',
  'studio.done.takenBack': 'Przywrócono.',
  'studio.done.asked': 'Odnotowane: pytanie zadane.',

  'studio.error.notFound': 'Nic tu nie ma',
  'studio.error.notFound.why':
    'Adres może być stary albo błędnie wpisany, a może to, do czego prowadzi, należy do innego studia. Nic się nie zmieniło.',
  'studio.error.forged': 'To nie przyszło z Twojego studia',
  'studio.error.forged.why':
    'Ten formularz wysłano chyba z innej strony, więc nic z nim nie zrobiliśmy. Nic się nie zmieniło. Jeśli to Ty: wróć, odśwież stronę i wyślij jeszcze raz.',
  'studio.error.failed': 'Coś się u nas zepsuło',
  'studio.error.failed.why':
    'To nasza wina i jest już zapisana w dzienniku. Wszystko zapisane wcześniej jest bezpieczne; nie wykonał się tylko ostatni krok. Wróć i spróbuj ponownie. Jeśli to się powtórzy, znaleźć błąd pomoże numer poniżej.',
  'studio.error.diskFull': 'Dysk jest pełny',
  'studio.error.diskFull.why':
    'Tam, gdzie zapisane jest studio, zabrakło miejsca, więc ostatni krok nie został wykonany. Wszystko zapisane wcześniej jest bezpieczne. Zwolnij miejsce na tym dysku, wróć i wyślij jeszcze raz.',
  'studio.error.diskFailing': 'Nie udało się zapisać na dysku',
  'studio.error.diskFailing.why':
    'Dysk, na którym zapisane jest studio, zgłosił błąd, więc ostatni krok nie został wykonany. Wszystko zapisane wcześniej pozostało na miejscu. Zrób kopię zapasową na innym dysku, sprawdź ten, a potem wróć i wyślij jeszcze raz.',
  'studio.error.tooLarge': 'Za dużo naraz',
  'studio.error.tooLarge.why':
    'To więcej, niż ta strona przyjmuje, więc nic z tego nie zostało zapisane. Wyślij to w częściach albo użyj wiersza poleceń, gdzie nie ma limitu.',
  'studio.error.reference': 'Numer: {reference}',
  'studio.error.home': 'Przejdź do „Dziś”',
} satisfies Record<keyof typeof en, string>
