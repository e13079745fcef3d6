import { M, type MailboxTrial, P, W } from './mailbox-trial.ts'

// Data: the fourth round in Polish, written blind once the tuning was over: two told by behaviour, two by words, one mended, three calm and hard.

const pl = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'pl', ...trial })

const FORMAL: MailboxTrial = pl({
  name: 'pl: fourth: from first names to a sudden formality',
  who: { name: 'Kuba Wrzesiński', address: 'kuba@lasilas.example' },
  subject: 'Strona Las i Las',
  close: 'Ściskam,\nKuba',
  letters: [
    P(
      '0 9:15',
      'Cześć Mira!\n\nUmowa podpisana, zaliczka poszła, zaczynamy zabawę :) Wrzuciłem zdjęcia domków na dysk, przebierz jak w ulęgałkach. Jakby czegoś brakowało, dzwoń albo pisz.',
    ),
    M('0 11', 'Cześć Kuba, dzięki, jest z czego wybierać. Ile domków będzie w sezonie?'),
    P(
      '0 12:40',
      'Siedem, z czego jeden na drzewie, i to on robi całą robotę na Instagramie. Daj go proszę na samą górę. Dzięki, że pytasz!',
    ),
    M('4 9', 'Kuba, pierwszy szkic w linku. Jak Ci się podoba?'),
    P(
      '4 10:50',
      'O rany, jakie to ładne! Kaśka mówi, że od razu chce tam jechać, a przecież tam mieszkamy. Zielony może ciut ciemniejszy i bierzemy w ciemno. Super robota!',
    ),
    M('10 9', 'Kuba, zielony ściemniał. Teraz rezerwacje: minimum dwie noce czy jedna?'),
    P(
      '10 11:30',
      'Dwie, a w wakacje trzy. Z jedną nocą to więcej prania niż zarobku :) I zwierzaki mile widziane, napisz to wielkimi literami, bo ciągle pytają. Miłego dnia!',
    ),
    M('17 9', 'Kuba, rezerwacje działają na próbnym adresie. Spróbujesz?'),
    P(
      '18 8:20',
      'Hej, sorki, wczoraj walczyłem z pompą do trzeciej w nocy. Spróbowałem, zarezerwowałem domek teściowej na trzy noce, niestety działa :) Wszystko jasne, nic bym nie ruszał.',
    ),
    M('24 10', 'Kuba, to teraz sauna i balia, osobno czy w cenie?'),
    P(
      '24 11:05',
      'Sauna w cenie, balia osobno, stówka za wieczór. Zdjęcie balii wyślę jutro, dziś leje. Dzięki Ci bardzo!',
      { quotes: true },
    ),
    M('30 9', 'Kuba, balia wygląda kusząco. Wesołych Świąt dla Was!'),
    P(
      '30 10:20',
      'Nawzajem, Mira! Mokrego dyngusa i dużo sernika. My mamy pełne obłożenie, więc święta spędzę ze ścierką, ale nie narzekam.',
    ),
    M('39 9', 'Kuba, strona po angielsku gotowa do sprawdzenia.'),
    P(
      '39 12:15',
      'Kaśka sprawdziła, ona zna lepiej. Jedno słówko do zmiany, zaznaczyła na żółto. Poza tym miód malina. Kiedy wpadniesz zobaczyć to na żywo?',
    ),
    M('46 9', 'Kuba, chętnie w czerwcu! Słówko zmienione. Otwieramy przed majówką?'),
    P(
      '46 9:40',
      'Jasne, otwieramy! Im prędzej, tym lepiej, telefony już się urywają. Dzięki za wszystko, jesteś niezastąpiona.',
    ),
    M('52 9', 'Kuba, strona jest otwarta od rana. Statystyki wyślę za tydzień.'),
    W(
      '53 13:20',
      'Szanowna Pani,\n\npotwierdzam odbiór wiadomości. Proszę o przesłanie protokołu odbioru prac oraz zestawienia wykonanych elementów zgodnie z umową.',
      { close: 'Z poważaniem\nJakub Wrzesiński\nLas i Las sp. z o.o.' },
    ),
    M('53 14', 'Kuba, oczywiście, protokół i zestawienie w załączniku. Czy wszystko gra?'),
    W('56 13:50', 'Szanowna Pani,\n\ndokumenty otrzymałem. Ustosunkuję się do nich pisemnie.', {
      close: 'Z poważaniem\nJakub Wrzesiński',
    }),
  ],
  expect: { '25 9': 'calm', '40 9': 'calm', '47 9': 'calm', '58 9': 'alert' },
})

const SILENCE: MailboxTrial = pl({
  name: 'pl: fourth: no answer to a question, nor to a reminder',
  who: { name: 'Barbara Michalak', address: 'b.michalak@fundacjabliskosc.example' },
  subject: 'Raport roczny fundacji',
  close: 'Pozdrawiam serdecznie\nBarbara Michalak\nFundacja Bliskość, Poznań',
  letters: [
    P(
      '1 8:50',
      'Dzień dobry, Pani Miro!\n\nPrzesyłam sprawozdanie i zdjęcia z zeszłego roku. Sprawozdanie jest śmiertelnie nudne, wiem, ale wierzę, że wyczaruje Pani z tego coś ludzkiego.',
    ),
    M('1 10', 'Dzień dobry, Pani Barbaro, spróbuję. Ile stron ma mieć raport?'),
    P(
      '1 11:20',
      'Myślę, że dwadzieścia cztery, więcej nikt nie doczyta. Prosiłabym o jedną historię podopiecznego na początek, najlepiej pana Henryka, zgodził się i jest bardzo dumny.',
    ),
    M('8 9', 'Pani Barbaro, historia pana Henryka w załączniku. Czy tak może zostać?'),
    P(
      '8 12:10',
      'Pani Miro, wzruszyłam się i ja, i pan Henryk, który kazał Panią uściskać. Proszę tylko zmienić „podopieczny” na „sąsiad”, tak mówi o sobie. Bardzo dziękuję!',
    ),
    M('14 10', 'Pani Barbaro, zmienione. Czy dane finansowe pokazać na jednym wykresie?'),
    P(
      '14 13:30',
      'Tak, na jednym, prostym, żeby i moja mama zrozumiała. Liczby w załączniku, sprawdzone przez księgową dwa razy. Miłego tygodnia!',
    ),
    M('21 9', 'Pani Barbaro, układ całości jest gotowy, proszę zajrzeć.'),
    P(
      '22 9:15',
      'Pani Miro, przepraszam, wczoraj był u nas dzień otwarty i nie miałam kiedy usiąść. Układ piękny, przejrzysty, zarząd zachwycony. Mam trzy drobiazgi, wypisałam je pod spodem.',
    ),
    M('28 9', 'Pani Barbaro, drobiazgi poprawione. Kogo podpisać pod zdjęciami?'),
    P(
      '28 10:40',
      'Listę wysyłam w załączniku, proszę zwrócić uwagę na panią Żanetę, przez „Ż”, bo zawsze robią błąd. Dziękuję, że Pani o to dba.',
    ),
    M('37 9', 'Pani Barbaro, mam nadzieję, że święta były dobre. Okładka w dwóch wersjach w załączniku.'),
    P(
      '37 11:50',
      'Święta były rodzinne i głośne, dziękuję! Wybieramy wersję z oknem, jednogłośnie. Cudownie się z Panią pracuje, mówię to wszystkim.',
    ),
    M('44 9', 'Pani Barbaro, to miłe. Teraz wersja internetowa raportu, próbny adres poniżej.'),
    P('44 10:30', 'Ok, dziękuję bardzo! Obejrzę dokładnie wieczorem, ale na pierwszy rzut oka wygląda świetnie.'),
    P(
      '45 8:10',
      'Obejrzałam, wszystko się zgadza, a na telefonie czyta się wręcz wygodniej. Niczego bym nie zmieniała. Dziękuję!',
    ),
    M(
      '56 9',
      'Pani Barbaro, raport czeka na ostatnią zgodę przed drukiem. Czy mogę zamówić trzysta sztuk i na jaki adres?',
    ),
    M('64 9', 'Pani Barbaro, przypominam się w sprawie druku. Czy dostała Pani moją wiadomość?'),
  ],
  expect: { '29 9': 'calm', '46 9': 'calm', '57 12': 'calm', '66 9': 'alert' },
})

const MONEY: MailboxTrial = pl({
  name: 'pl: fourth: money, politely and in a roundabout way',
  who: { name: 'Zofia Kmiecik', address: 'zofia@ogrodyzofii.example' },
  subject: 'Teksty na stronę Ogrody Zofii',
  close: 'Zofia Kmiecik\nOgrody Zofii',
  letters: [
    P(
      '0 16:30',
      'Dzień dobry Pani Miro, bardzo się cieszę, że się udało. Opisy ogrodów mam w zeszycie, przepiszę i wyślę w tym tygodniu.',
    ),
    M('1 9', 'Dzień dobry Pani Zofio, spokojnie, zaczniemy od strony głównej.'),
    P('4 18:10', 'Przepisane! Trochę tego jest. Zdjęcia robiła córka, ma dobre oko.'),
    M('10 9', 'Pani Zofio, teksty do trzech ogrodów w załączniku. Czy to Pani głos?'),
    P('10 17:20', 'Mój, tylko mądrzejszy :) Bardzo mi się podoba, zwłaszcza zdanie o piwoniach. Dziękuję!'),
    M('22 9', 'Pani Zofio, wszystkie teksty gotowe, rozliczenie i propozycja na bloga w załączniku.'),
    W(
      '23 18:40',
      'Pani Miro, dziękuję za wszystko, teksty są śliczne. Tylko trochę mi niezręcznie pisać... Nie spodziewałam się, że poprawki będą liczone osobno i wyszło więcej, niż sobie z mężem założyliśmy. To dla nas spora kwota przed sezonem. Czy dałoby się jakoś to rozłożyć albo coś z tego zrobić taniej? Z blogiem na razie bym się wstrzymała.',
    ),
  ],
  expect: { '5 9': 'calm', '11 9': 'calm', '25 12': 'alert' },
})

const DEADLINE: MailboxTrial = pl({
  name: 'pl: fourth: a missed date, plainly, without diacritics',
  who: { name: 'Marcin Dziuba', address: 'marcin@dziubatransport.example' },
  subject: 'wizytowki i oklejenie aut',
  close: 'Marcin Dziuba\nDziuba Transport',
  letters: [
    P(
      '0 7:30',
      'Czesc, logo i wymiary naczepy przeslane. Auta mam na placu do konca miesiaca, potem jada w trase. Pozdro',
    ),
    M('0 9', 'Cześć Marcin, dzięki. Projekt wizytówek w czwartek, naczepa w przyszłym tygodniu.'),
    P('0 9:20', 'Super, pasuje. Dzieki!'),
    M('3 12', 'Marcin, wizytówki w załączniku.'),
    P('3 13:40', 'Ladne, biore. Zona mowi ze w koncu cos porzadnego. Dawaj naczepe'),
    M('9 9', 'Marcin, naczepa jeszcze w pracy, będzie w poniedziałek.'),
    P('9 10:10', 'Ok luz, poniedzialek jest dobrze'),
    W(
      '17 7:50',
      'Mira, mial byc poniedzialek a jest czwartek i nadal nic nie mam. Ile jeszcze mam czekac? Auta wyjezdzaja za tydzien, drukarnia potrzebuje trzy dni. Termin byl jasno ustalony i jestesmy juz mocno spoznieni.',
    ),
  ],
  expect: { '4 9': 'calm', '10 9': 'calm', '19 9': 'uneasy' },
})

const MENDED: MailboxTrial = pl({
  name: 'pl: fourth: lost after delivery, helped well, at ease again',
  who: { name: 'dr Irena Sobczak', address: 'i.sobczak@przychodniaklonowa.example' },
  subject: 'Strona przychodni Klonowa',
  close: 'Z poważaniem\ndr n. med. Irena Sobczak',
  letters: [
    P(
      '0 13:10',
      'Szanowna Pani Miro,\n\nw załączeniu przesyłam grafik lekarzy oraz zgody na publikację wizerunku. Uprzejmie proszę o potwierdzenie.',
    ),
    M('0 15', 'Szanowna Pani Doktor, potwierdzam, wszystko jest czytelne. Za dwa tygodnie pokażę stronę.'),
    P('1 8:40', 'Dziękuję uprzejmie, termin nam odpowiada.'),
    M('14 9', 'Pani Doktor, strona do wglądu pod adresem poniżej.'),
    P(
      '15 12:30',
      'Szanowna Pani Miro,\n\nobejrzeliśmy stronę całym zespołem. Jest przejrzysta i estetyczna, nie mamy uwag. Gratuluję.',
    ),
    M('22 9', 'Pani Doktor, strona działa. Grafik zmienia się w panelu, opis w załączniku.'),
    W(
      '25 12:50',
      'Szanowna Pani Miro,\n\nprzyznam, że nie bardzo rozumiem, jak zmienić godziny przyjęć. Próbowałyśmy z panią z rejestracji kilkakrotnie, zmiana się zapisuje, a na stronie pozostaje stary grafik. Opis niestety nie rozjaśnił sprawy, gubimy się w tych zakładkach.',
    ),
    M(
      '25 13:20',
      'Szanowna Pani Doktor, przepraszam, panel pokazywał to w mylący sposób. Uprościłam go: jest teraz jeden przycisk „Opublikuj”, nowy grafik już widać, a w załączniku krótki film. Zadzwonię w poniedziałek rano i przejdziemy to razem z rejestracją, dobrze?',
    ),
    P(
      '28 9:30',
      'Szanowna Pani Miro,\n\nserdecznie dziękuję za telefon i film. Teraz wszystko jest jasne, pani Ewa zmieniła grafik sama w minutę i jest z siebie bardzo dumna.',
    ),
    M('37 9', 'Pani Doktor, czy grafik po świętach się zgadza?'),
    P('37 13:15', 'Zgadza się w zupełności, wprowadziłyśmy go same. Dziękuję za pamięć i troskę.'),
    M('43 9', 'Pani Doktor, bardzo się cieszę. W maju dodam zapisy na szczepienia.'),
    P('43 12:40', 'Znakomicie, z góry dziękuję. Pacjenci chwalą stronę, co przekazuję z przyjemnością.'),
  ],
  expect: { '16 9': 'calm', '25 13': 'alert', '42 9': 'calm', '45 9': 'calm' },
})

const MAY: MailboxTrial = pl({
  name: 'pl: fourth: calm: a long May weekend and Corpus Christi, announced in words',
  who: { name: 'Tomek Gil', address: 'tomek@rowerownia.example' },
  subject: 'Rowerownia, sklep',
  close: 'Tomek z Rowerowni',
  letters: [
    P('28 9:40', 'Siema Mira! Ruszamy ze sklepem? Mam już listę części, trzysta pozycji, z czego połowa to dętki :)'),
    M('28 10', 'Siema Tomek, ruszamy! Jakie dostawy: kurier, paczkomat, odbiór?'),
    P('28 10:15', 'Wszystkie trzy, a odbiór z kawą gratis. Dzięki!'),
    M('38 9', 'Tomek, sklep stoi na próbę. Kliknij sobie coś.'),
    P(
      '38 11:20',
      'Kliknąłem dętkę, a jakże. Działa jak złoto, koszyk śliczny. Dodaj proszę filtr po rozmiarze koła i jesteśmy w domu.',
    ),
    M('49 9', 'Tomek, filtr dodany. Jak nazwy kategorii?'),
    P('49 9:50', 'Git. Tylko zamiast „akcesoria” daj „bajery”, u nas nikt inaczej nie mówi.'),
    M('57 9', 'Tomek, bajery są. Wyślesz regulamin?'),
    P(
      '57 14:30',
      'Wyślę po majówce! Od jutra do poniedziałku włącznie jesteśmy zamknięci, jadę w Bieszczady bez zasięgu i bez wyrzutów sumienia. Odpoczywaj też!',
    ),
    M('58 9', 'Tomek, kręć szczęśliwie. Pytanie na potem: czy raty wchodzą w grę?'),
    P('64 8:45', 'Wróciłem! Nogi bolą, głowa czysta. Regulamin w załączniku, raty tak, ale dopiero od jesieni.'),
    M('72 9', 'Tomek, regulamin wstawiony. Otwieramy w przyszłym tygodniu?'),
    P('72 9:30', 'Otwieramy! Tort już zamówiony.'),
    M('80 9', 'Tomek, otwarte. Jak ruch?'),
    P('80 12', 'Piętnaście zamówień, w tym dwanaście dętek. Świat jest piękny. Dzięki Ci wielkie!'),
    M('92 9', 'Tomek, podsyłam statystyki za pierwszy miesiąc. Co wyróżnić w czerwcu?'),
    P('92 15:10', 'Odpiszę po długim weekendzie, dobrze? Jutro pakuję przyczepkę, w czwartek Boże Ciało i nas nie ma.'),
    P('98 8:30', 'Jestem! W czerwcu foteliki dla dzieci, wszyscy o nie pytają. Statystyki cacy.'),
  ],
  expect: { '50 9': 'calm', '63 9': 'calm', '82 9': 'calm', '97 9': 'calm', '100 9': 'calm' },
})

const ENDED: MailboxTrial = pl({
  name: 'pl: fourth: calm: the project is over, letters get rare',
  who: { name: 'Wanda Pietrzak', address: 'wanda.pietrzak@galeriapodlipa.example' },
  subject: 'Galeria Pod Lipą, strona',
  close: 'Wanda Pietrzak\nGaleria Pod Lipą, Kazimierz Dolny',
  letters: [
    P('0 10:20', 'Pani Miro droga, obrazy sfotografowane, biogramy spisane, czekam teraz na Pani czary!'),
    M('0 12', 'Pani Wando, czaruję. Czy ceny obrazów mają być widoczne?'),
    P('0 13:15', 'Tylko przy grafikach, przy olejach lepiej „zapytaj”, wtedy ludzie dzwonią i można pogadać.'),
    M('8 9', 'Pani Wando, galeria w sieci do obejrzenia.'),
    P(
      '8 11:40',
      'Jakież to szlachetne! Mąż powiedział, że ładniejsze niż w naturze, i śpi dziś w pracowni. Proszę tylko o większy portret Maryli.',
    ),
    M('15 9', 'Pani Wando, Maryla większa. Otwieramy?'),
    P('15 10:05', 'Otwieramy, na szczęście! Dziękuję z całego serca, to była wielka przyjemność.'),
    M('18 9', 'Pani Wando, otwarte, faktura w załączniku. Dziękuję za tę współpracę!'),
    P('18 12:30', 'Zapłacone. Proszę wpaść na wernisaż, jak Pani będzie w okolicy.'),
    P(
      '36 17:10',
      'Spóźnione życzenia świąteczne, Pani Miro! Strona działa, wczoraj sprzedała się akwarela do Gdańska.',
    ),
    M('37 9', 'Pani Wando, dziękuję i gratuluję akwareli!'),
    P(
      '74 16:20',
      'Pani Miro, czy mogę sama dodać nową artystkę, czy lepiej Pani? Nic pilnego, wystawa dopiero w lipcu.',
    ),
    M('77 9', 'Pani Wando, proszę przysłać zdjęcia, dodam. Czy przyśle je Pani przed czerwcem?'),
    P('87 15:40', 'Zdjęcia w załączniku, sześć prac. Dziękuję!'),
    M('88 9', 'Pani Wando, artystka już wisi.'),
  ],
  expect: { '19 9': 'calm', '60 9': 'calm', '78 9': 'calm', '100 9': 'calm' },
})

const SUPPLIER: MailboxTrial = pl({
  name: 'pl: fourth: calm: angry with a supplier and a courier, not with the studio',
  who: { name: 'Agnieszka Rojek', address: 'aga@mydlarniarojek.example' },
  subject: 'Etykiety wiosna',
  close: 'Aga\nMydlarnia Rojek',
  letters: [
    P(
      '0 11',
      'Hejka Mira! Nowe mydło: rabarbar i pokrzywa. Pachnie obłędnie, potrzebuje ładnego ubranka. Dasz radę do Wielkanocy?',
    ),
    M('0 12', 'Hej Aga, dam radę. Ile wersji?'),
    P('0 12:10', 'Dwie, kostka i w płynie. Jesteś kochana!'),
    M('7 9', 'Aga, pierwsze etykiety w załączniku.'),
    P('7 10:30', 'Aaaa, ta pokrzywa jak z zielnika! Biorę, tylko napisz „parzy, ale nie to mydło” gdzieś malutko :)'),
    M('14 9', 'Aga, dopisane. Pliki do druku gotowe.'),
    P('14 9:40', 'Poszło do druku, dziękuję!'),
    M('24 9', 'Aga, jak etykiety na żywo?'),
    P(
      '24 13:50',
      'Etykiety cudne, za to dostawca butelek to jakaś porażka. Drugi raz przysłał potłuczone, nie odbiera telefonu, jestem wściekła i tracę przez niego tydzień. Szukam już innego. A kurier rzucił resztą przez płot. No nic, wygadałam się, dzięki, że słuchasz. Twoje etykiety to jedyne, co przyszło całe!',
    ),
    M('24 15', 'Aga, współczuję! Znam dobrą hutę pod Krosnem, podesłać namiar?'),
    P('24 15:15', 'Dawaj, ratujesz mi życie!'),
    M('31 9', 'Aga, udało się z hutą?'),
    P(
      '31 16:40',
      'Tak! Butelki dojechały całe i są ładniejsze niż tamte. Mydło w sklepie od środy. Wesołych, Mira, i mokrego śmigusa!',
    ),
    M('44 9', 'Aga, jak sprzedaż po świętach?'),
    P('44 9:50', 'Rabarbar wyprzedany, pokrzywa goni. Na lato chcę coś z maciejką, kiedy masz czas?'),
  ],
  expect: { '15 9': 'calm', '25 9': 'calm', '26 9': 'calm', '46 9': 'calm' },
})

/** The fourth round in Polish. */
export const MAILBOXES_FOURTH_PL: readonly MailboxTrial[] = [
  FORMAL,
  SILENCE,
  MONEY,
  DEADLINE,
  MENDED,
  MAY,
  ENDED,
  SUPPLIER,
]
