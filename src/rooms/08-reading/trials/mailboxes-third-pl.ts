import { A, M, type MailboxTrial, P, W } from './mailbox-trial.ts'

// Data: the third round in Polish: behaviour that tells more than words, the newer kinds of words, and hard calm ones. Written blind.

const pl = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'pl', ...trial })

const BURST: MailboxTrial = pl({
  name: 'pl: third: nagle lista szczegółowych pytań',
  who: { name: 'Jacek Wilczek', address: 'j.wilczek@wilczek-okna.example' },
  subject: 'Konfigurator okien na stronie',
  close: 'Pozdrawiam serdecznie\nJacek Wilczek\nWilczek Okna, Rzeszów',
  letters: [
    P(
      '0 9',
      'Dzień dobry Pani Miro,\n\ncieszę się, że ruszamy! Podsyłam cennik, rysunki profili i zdjęcia z hali. Mój brat uważa, że konfigurator to fanaberia, więc liczę, że zrobimy mu małą niespodziankę. Gdyby czegoś brakowało, proszę śmiało pisać, jestem przy biurku prawie cały czas.',
    ),
    M('0 11', 'Dzień dobry Panie Jacku, dziękuję, niczego nie brakuje. Od ilu skrzydeł zaczynamy?'),
    P(
      '0 12:40',
      'Pani Miro, od jednego do trzech, czteroskrzydłowe i tak wyceniamy ręcznie, bo klient zawsze coś wymyśli. Najchętniej bym widział obrazek, który się zmienia przy wyborze koloru. Ale Pani wie lepiej, co da się zrobić. Miłego dnia!',
    ),
    M('4 10', 'Panie Jacku, pierwszy szkic działa na stronie próbnej. Jak się Panu klika?'),
    P(
      '4 12:15',
      'Klika się świetnie, przeszedłem całość trzy razy, w tym raz kciukiem w kolejce do lekarza. Brat też kliknął i nic nie powiedział, a to u niego wielka pochwała. Antracyt proszę odrobinę cieplejszy. Reszta bez uwag, dziękujemy!',
    ),
    M('10 9', 'Panie Jacku, antracyt cieplejszy. Czy szyby pokazujemy wszystkie cztery?'),
    P(
      '10 11:20',
      'Trzy wystarczą, tej czwartej i tak nikt nie bierze, trzymamy ją w ofercie z sentymentu. Za to warto dodać krótkie wyjaśnienie, co znaczy „ciepła ramka”, bo pytają o to wszyscy. Podesłałem kilka zdań, proszę je uczesać po swojemu.',
    ),
    M('17 10', 'Panie Jacku, zdania uczesane. Formularz wyceny też jest gotowy, czy te pola wystarczą?'),
    P(
      '17 13:30',
      'Wystarczą w zupełności. Handlowcy prosili tylko o kod pocztowy, żeby od razu wiedzieć, kto jedzie na pomiar. Bardzo ładnie to wygląda, aż żałuję, że sam nie wymieniam okien. Pozdrowienia od całego biura!',
    ),
    M('24 9:30', 'Panie Jacku, kod dodany. Czy możemy pokazać całość dwóm zaprzyjaźnionym klientom?'),
    P(
      '24 11',
      'Oczywiście, namówiłem już pana Stasia z Łańcuta i panią architekt, oboje chętni i gadatliwi. Dam znać, co powiedzą. Na razie wszystko idzie jak po maśle, naprawdę dobra robota, Pani Miro. Miłego tygodnia!',
    ),
    M(
      '31 10',
      'Panie Jacku, wprowadziłam uwagi pana Stasia. Następny krok to podłączenie do Państwa cennika. Wesołych Świąt!',
    ),
    P(
      '31 12:10',
      'Pani Miro, dziękuję i wzajemnie, smacznego jajka i mokrego dyngusa! Cennik w nowej wersji prześlę zaraz po świętach, księgowa go jeszcze głaszcze. Pan Stasio zachwycony, że ktoś go posłuchał, opowiada o tym całej ulicy.',
    ),
    M('42 10', 'Panie Jacku, cennik podłączony. Od jutra można liczyć prawdziwe okna.'),
    W(
      '43 8:50',
      'Dzień dobry,\n\nproszę o odpowiedzi na poniższe:\n1. Skąd konfigurator bierze ceny, gdy nie ma internetu?\n2. Kto może zmieniać marże i czy zostaje po tym ślad?\n3. Co się dzieje z danymi klientów po wysłaniu formularza?\n4. Ile kosztuje każda zmiana cennika po zakończeniu prac?\n5. Czy mamy prawo do kodu źródłowego?\n6. Jak długo trwa usunięcie błędu i kto za to płaci?\n7. Czy inna firma będzie w stanie to przejąć?\n8. Gdzie są kopie zapasowe?',
    ),
    M(
      '43 11',
      'Dzień dobry Panie Jacku, ceny są zapisane także bez internetu, marże zmienia tylko Pan. Kopie robią się co noc. O resztę zapytam prawnika.',
    ),
    W(
      '43 14:30',
      'Dziękuję. Ponawiam pytanie: czy mamy prawo do kodu źródłowego i czy inna firma będzie w stanie to przejąć? Kiedy będzie odpowiedź od prawnika? Czy jest dokumentacja? W jakim języku? Ile kosztuje zmiana cennika? Czy stawka jest zapisana w umowie?',
      { close: 'J. Wilczek' },
    ),
  ],
  expect: { '18 9': 'calm', '32 9': 'calm', '44 12': 'alert' },
})

const SILENT: MailboxTrial = pl({
  name: 'pl: third: chłodniejszy list i cisza',
  who: { name: 'Monika Sroka', address: 'monika@srokaogrody.example' },
  subject: 'Księga znaku dla Sroka Ogrody',
  close: 'Uściski\nMonika\nSroka Ogrody',
  letters: [
    P(
      '1 9:20',
      'Pani Miro kochana,\n\njuż myślałam, że się nie doczekam tej chwili! Przesyłam nasze stare logo, które rysował szwagier w 2009 i do dziś jest z niego dumny, więc proszę być delikatną. Ptak musi zostać, kolory niekoniecznie. Bardzo się cieszę na naszą współpracę!',
    ),
    M('1 11', 'Pani Moniko, będę delikatna jak dla pisklęcia. Czy sroka siedzi, czy leci?'),
    P(
      '1 12:05',
      'Siedzi, ale tak, jakby zaraz miała coś ukraść! Mamy taką jedną w ogrodzie, wynosi nam klamerki. Zdjęcie winowajczyni załączam. Zupełnie się nie spieszy, u nas do kwietnia i tak tylko błoto i przycinanie drzewek.',
    ),
    M('7 10', 'Pani Moniko, trzy sroki w załączniku. Która jest Państwa?'),
    P(
      '7 11:40',
      'Środkowa! Mąż powiedział, że ma dokładnie to spojrzenie. Szwagier też zobaczył i po długiej ciszy stwierdził, że „może być”, a to u niego najwyższa nota. Proszę tylko o troszkę dłuższy ogon. Jestem zachwycona, dziękuję!',
    ),
    M('14 9:30', 'Pani Moniko, ogon dłuższy. Teraz kolory: zieleń mchu czy zieleń bukszpanu?'),
    P(
      '14 11:10',
      'Mchu, bukszpan nam w zeszłym roku zjadła ćma i nie mogę na niego patrzeć bez wzruszenia. Do tego ta kremowa, co Pani pokazywała, idealna. Chłopaki pytają, czy będą nowe bluzy, obiecałam im, że tak. Miłego popołudnia!',
    ),
    M('21 10', 'Pani Moniko, bluzy rozrysowane. Duża sroka na plecach czy mała na piersi?'),
    P(
      '21 12:30',
      'Mała z przodu, duża na plecach, jak szaleć to szaleć! Chłopaki głosowali i wyszło jednogłośnie. Rozmiary dopisałam w tabelce, Bartek twierdzi, że L, ale proszę dać XL, on rośnie na pierogach mamy. Ściskam!',
    ),
    M('28 10', 'Pani Moniko, zamówiłam próbną bluzę. Czy zacząć samochody?'),
    P(
      '28 11:25',
      'Proszę zaczynać, samochody umyte, co u nas jest wydarzeniem roku. Zdjęcia z czterech stron w folderze. Wesołych Świąt Pani Miro, dużo słońca i żeby nikt Pani nie oblał, no chyba że Pani lubi!',
    ),
    M('38 9:30', 'Pani Moniko, samochody w załączniku. Czy telefon jest dobrze widoczny?'),
    P(
      '38 11',
      'Widać z drugiego końca wsi, wypróbowałam na teściowej. Bardzo mi się podoba, nie zmieniałabym nic. Próbna bluza doszła i Bartek w niej śpi. Pani Miro, to jest najprzyjemniejsza robota tej wiosny, dziękuję!',
    ),
    M('45 10', 'Pani Moniko, cała księga znaku gotowa, 24 strony. Czy mogę prosić o akceptację?'),
    W('45 16:40', 'Dzień dobry, otrzymałam. Przejrzymy.', { close: 'Monika Sroka' }),
    M(
      '46 9:30',
      'Pani Moniko, dziękuję. Czy mogłaby Pani do poniedziałku powiedzieć, czy drukujemy bluzy? Drukarnia trzyma dla nas termin.',
    ),
    M('50 10', 'Pani Moniko, jak z tym drukiem? Potrzebuję tylko „tak” albo „nie”.'),
  ],
  expect: { '22 9': 'calm', '39 12': 'calm', '52 12': 'alert' },
})

const BOSS_IN_COPY: MailboxTrial = pl({
  name: 'pl: third: prezes nagle w kopii, listy sztywne',
  who: { name: 'Kinga Bielak', address: 'kinga.bielak@termobud.example' },
  subject: 'Broszura o pompach ciepła',
  close: 'Ściskam i miłego dnia!\nKinga Bielak\nmarketing, Termobud sp. z o.o.',
  letters: [
    P(
      '1 10',
      'Cześć Mira!\n\nSuper, że się udało zgrać terminy. Wrzuciłam na dysk teksty, wykresy i zdjęcia z montażu, na jednym jest kot, kota zostawiamy. Inżynierowie napisali po swojemu, więc spokojnie możesz skracać, oni się nie obrażą, a klienci zrozumieją.',
    ),
    M('1 12', 'Cześć Kinga, kot zostaje. Kto będzie to czytał, inwestor czy instalator?'),
    P(
      '1 13:20',
      'Inwestor, taki zwykły człowiek, co ma dom i rachunki. Czyli bez słowa „sprężarka” na pierwszej stronie, błagam. Instalatorzy dostaną osobną ulotkę jesienią. Fajnie, że o to pytasz, u nas się o tym nie myśli. Dzięki!',
    ),
    M('8 9', 'Kinga, mam okładkę i dwa rozkłady. Jak Ci się widzi?'),
    P(
      '8 11:15',
      'Wow, okładka jest przepiękna! Powiesiłam na tablicy i już dwie osoby pytały, czy to kalendarz. Rozkłady też super, tylko ten wykres z prawej może trochę uprościć, sama się w nim zgubiłam. Działaj dalej, jestem spokojna i zadowolona!',
    ),
    M('15 10', 'Kinga, wykres prostszy. Następne sześć stron w załączniku, coś zmieniamy?'),
    P(
      '15 14:10',
      'Prawie nic! Na czwórce jest stara wersja logo, to moja wina, podesłałam nie ten plik, nowy w folderze. Poza tym bajka. Szef działu technicznego powiedział „zgrabne”, a on od trzech lat nic nie powiedział. Miłego weekendu na zapas!',
    ),
    M('22 9:30', 'Kinga, logo podmienione. Potrzebuję jeszcze danych do tabeli, masz je?'),
    P(
      '22 11:40',
      'Mam, mam, wyrwałam je siłą z laboratorium. Załączam, kolumna C jest do wyrzucenia, bo to było na próbę. Tak w ogóle to pokazałam całość na zebraniu handlowców i były oklaski. Serio! Dzięki Ci za to wszystko.',
    ),
    M('29 10', 'Kinga, tabela jest. Czy drukujemy w maju, jak planowaliśmy?'),
    P(
      '29 12:30',
      'Tak, w maju, na targi w Poznaniu. Trzy tysiące sztuk, papier ten grubszy, co go macałyśmy u Ciebie. Wesołych Świąt, odpocznij trochę, bo Ty chyba nigdy nie śpisz, a nam się przydasz jeszcze na długo!',
    ),
    M('38 10', 'Kinga, dziękuję, odpoczęłam. Całość do korekty w załączniku. Kto u Was robi korektę?'),
    P(
      '38 13',
      'Pani Zosia z kadr, postrach przecinków. Dałam jej czerwony długopis i ma dwa dni. Ja ze swojej strony nie widzę nic do poprawy, jest pięknie. Odezwę się, jak tylko Zosia skończy pastwić się nad tekstem. Buziaki!',
    ),
    M('44 10', 'Kinga, przecinki pani Zosi wprowadzone. Czy mogę oddać pliki do drukarni?'),
    W('45 15:50', 'Dzień dobry,\n\nproszę wstrzymać druk. Prosimy o zestawienie wykonanych prac.', {
      cc: [{ name: 'Roman Czapla', address: 'prezes@termobud.example' }],
      close: 'Z poważaniem\nKinga Bielak',
    }),
    M('46 9', 'Dzień dobry, zestawienie prac w załączniku. Druk wstrzymany. Czy coś trzeba zmienić?'),
    W('46 15:20', 'Dziękujemy. Wrócimy z odpowiedzią.', {
      cc: [{ name: 'Roman Czapla', address: 'prezes@termobud.example' }],
      close: 'Z poważaniem\nKinga Bielak',
    }),
  ],
  expect: { '23 9': 'calm', '39 9': 'calm', '49 9': 'alert' },
})

const COMPARISON: MailboxTrial = pl({
  name: 'pl: third: jest jeszcze druga oferta',
  who: { name: 'Elżbieta Nawrot', address: 'enawrot@dworek-lipowy.example' },
  subject: 'Nowa strona dworku',
  close: 'Z wyrazami szacunku\nElżbieta Nawrot\nDworek Lipowy',
  letters: [
    P(
      '0 10',
      'Szanowna Pani Miro,\n\nprowadzimy dworek na wesela i chcielibyśmy odświeżyć stronę przed sezonem. Czy mogłaby Pani przedstawić propozycję?',
    ),
    M(
      '0 13',
      'Szanowna Pani Elżbieto,\n\nz przyjemnością. Strona z galerią i kalendarzem: 9 400 zł, sześć tygodni. Czy porozmawiamy w środę?',
    ),
    P('1 9', 'Pani Miro, środa o dwunastej, bardzo proszę. Herbata i sernik czekają.'),
    M('3 10', 'Pani Elżbieto, dziękuję za sernik. Umowa w załączniku.'),
    P('4 12', 'Pani Miro, umowę otrzymałam, bardzo przejrzysta. W przyszłym tygodniu ją odeślemy.'),
    W(
      '10 11:30',
      'Szanowna Pani Miro,\n\nproszę wybaczyć zwłokę. Syn znalazł tymczasem firmę z Krakowa, która za podobny zakres liczy sobie prawie o połowę mniej i obiecuje skończyć w trzy tygodnie. Wolałabym oczywiście zostać przy Pani, bo dobrze nam się rozmawiało, ale muszę mu jakoś wytłumaczyć, skąd ta różnica. Czy mogłaby Pani rzucić okiem na ich ofertę i powiedzieć, czego w niej nie ma?',
    ),
  ],
  expect: { '5 9': 'calm', '11 12': 'alert' },
})

const UNINFORMED: MailboxTrial = pl({
  name: 'pl: third: dowiadujemy się ostatni',
  who: { name: 'Tomasz Leśniak', address: 't.lesniak@rowerownia.example' },
  subject: 'Kampania wiosenna',
  close: 'Pozdrawiam\nTomek Leśniak\nRowerownia',
  letters: [
    P('0 11', 'Hej Mira, hasła są super, bierzemy drugie. Zdjęcia dorzucę wieczorem, jak zamknę warsztat.'),
    M('0 12', 'Hej Tomek, świetnie. Start kampanii planuję na 20 marca.'),
    P('0 12:20', 'Idealnie, akurat ludzie wyciągają rowery z piwnic.'),
    M('8 10', 'Tomek, grafiki gotowe. Rzucisz okiem?'),
    P('8 11', 'Rzuciłem, petarda. Ta z kaskiem wisi już u nas na drzwiach.'),
    W(
      '22 9:10',
      'Hej Mira,\n\nwczoraj klient pokazał mi w telefonie naszą reklamę z rabatem 15%, a ja stałem jak słup, bo nic o tym nie wiedziałem. Nie mówię, że to zły pomysł, tylko wolałbym się o takich rzeczach dowiadywać od Ciebie, a nie od ludzi przy ladzie. Od dwóch tygodni właściwie nie wiem, co się z kampanią dzieje. Dasz znać, na czym stoimy?',
    ),
  ],
  expect: { '9 9': 'calm', '23 9': 'alert' },
})

const SPRING: MailboxTrial = pl({
  name: 'pl: third: calm: Wielkanoc i majówka',
  who: { name: 'Agata Pietrzak', address: 'agata@pietrzakceramika.example' },
  subject: 'Sklep z ceramiką',
  close: 'Agata\nPietrzak Ceramika',
  letters: [
    P('2 9', 'Pani Miro, dzień dobry! Wypaliłam nową serię kubków, wyszły jak malowane. To znaczy są malowane.'),
    M('2 11', 'Dzień dobry Pani Agato, czekam na zdjęcia. Ile wzorów?'),
    P('2 12', 'Dwanaście, po jednym na miesiąc. Luty wyszedł krzywy, ale luty taki jest.'),
    M('9 10', 'Pani Agato, dwanaście miesięcy w sklepie. Czy opisy pasują?'),
    P('9 11:30', 'Pasują cudownie, przy listopadzie się popłakałam ze śmiechu.'),
    M('16 10', 'Pani Agato, płatności podłączone. Kupi Pani coś na próbę?'),
    P('16 11:20', 'Kupiłam od siebie krzywy luty, doszło potwierdzenie, wszystko gra.'),
    M('23 10', 'Pani Agato, wysyłka: kurier czy paczkomat?'),
    P('23 12:10', 'I jedno, i drugie, ludzie mają różne przyzwyczajenia. Dziękuję!'),
    M('29 10', 'Pani Agato, oba działają. Otwieramy po świętach?'),
    P('29 11', 'Po świętach! Teraz mazurki i teściowa. Wesołych Świąt Pani Miro!'),
    M('37 10', 'Pani Agato, jutro otwieramy. Gotowa?'),
    P('37 10:40', 'Gotowa, trzęsą mi się ręce, a to przy glinie niedobrze.'),
    M('45 10', 'Pani Agato, pierwsze zamówienia wyszły. Czy pakowanie zdaje egzamin?'),
    P(
      '45 11:15',
      'Zdaje, ani jednej skorupy! Aha, od 29 kwietnia do 10 maja jedziemy z dziećmi w Bieszczady, zero zasięgu, proszę się nie martwić.',
    ),
    M(
      '58 10',
      'Pani Agato, pytanie na spokojnie: czy robimy kartki podarunkowe na Dzień Matki? Odpowie Pani po powrocie.',
    ),
    A(
      '58 10:01',
      'Dzień dobry, do 10 maja jestem na urlopie i nie czytam poczty. Zamówienia wysyła w tym czasie Basia. Odpiszę po powrocie. Agata Pietrzak',
    ),
    P('71 13:40', 'Pani Miro, wróciliśmy, opaleni i pogryzieni. Kartki robimy, koniecznie!'),
  ],
  expect: { '36 12': 'calm', '46 9': 'calm', '63 9': 'calm', '70 12': 'calm', '72 9': 'calm' },
})

const TERSE: MailboxTrial = pl({
  name: 'pl: third: calm: krótko od pierwszego dnia',
  who: { name: 'Zbigniew Kloc', address: 'kloc@klocstal.example' },
  subject: 'wizytówki',
  close: 'Z. Kloc',
  letters: [
    P('0 7', 'Wizytówki 500 szt. Ile i kiedy.'),
    M('0 9', 'Dzień dobry, 240 zł z projektem, w tydzień. Czy ma Pan logo w pliku?'),
    P('0 14', 'Mam. W zał.'),
    M('2 9', 'Dziękuję. Projekt w załączniku. Czy dane się zgadzają?'),
    P('3 7:10', 'Tak.'),
    M('7 9', 'Wysłane kurierem. Czy doszły?'),
    P('8 7', 'Doszły.'),
    M('14 10', 'Panie Zbigniewie, wspominał Pan o ulotce. Czy mam ją wycenić?'),
    P('15 7:20', 'Tak.'),
    M('15 10', '380 zł z drukiem 1000 sztuk. Robimy?'),
    P('16 7', 'Robimy.'),
    M('21 9', 'Ulotka w załączniku. Czy coś zmienić?'),
    P('23 7:15', 'Telefon. Końcówka 77.'),
    M('23 9', 'Poprawione. Drukować?'),
    P('24 7', 'Ok.'),
  ],
  expect: { '4 9': 'calm', '16 12': 'calm', '22 9': 'calm', '25 9': 'calm' },
})

const SARCASM: MailboxTrial = pl({
  name: 'pl: third: calm: docinki między swoimi',
  who: { name: 'Piotr Ślusarczyk', address: 'piotrek@kawiarniapodatlasem.example' },
  subject: 'Menu na lato',
  close: 'Piotrek\nKawiarnia pod Atlasem',
  letters: [
    P('1 10', 'Mira, ratuj, zmieniam menu czwarty raz w tym roku. Wiem, co sobie myślisz.'),
    M('1 11', 'Myślę, że kupię sobie za to rower. Co tym razem?'),
    P('1 11:30', 'Lemoniady. Siedem. Jedna z bazylią, nie pytaj.'),
    M('7 10', 'Siedem lemoniad narysowanych. Bazylia wyszła najlepiej. Akceptujesz?'),
    P(
      '7 11',
      'No okropne, po prostu okropne. Barista wydrukował sobie bazylię na koszulkę. Wstyd na całą ulicę. Rób dalej, potworze.',
    ),
    M('14 9', 'Gotowe tablice i karty. Masz jakieś skargi?'),
    P(
      '14 9:40',
      'Mam: jest za ładne, goście czytają zamiast zamawiać. Znowu przez Ciebie będę musiał dokupić krzesła. Piękne dzięki, Salo. Serio, dzięki, cudo :D',
    ),
    M('21 10', 'Wysyłam do druku, płacz sobie. Ile kart?'),
    P('21 10:30', 'Czterdzieści. I wpadnij w sobotę na tę bazylię, na mój koszt, niech stracę!'),
  ],
  expect: { '8 9': 'calm', '15 9': 'calm', '22 9': 'calm' },
})

const CHEERFUL: MailboxTrial = pl({
  name: 'pl: third: calm: długie wesołe listy na początek',
  who: { name: 'Halina Gajda', address: 'halina@kgw-zalesie.example' },
  subject: 'Strona Koła Gospodyń',
  close: 'Halina Gajda\nprzewodnicząca KGW Zalesie\n„U nas zawsze jest ciasto”',
  letters: [
    P(
      '2 20:30',
      'Pani Miro,\n\ndotacja przyznana, szampan wypity, zaczynamy! Siedziałyśmy dzisiaj przy pierogach i spisałyśmy wszystko, co nam przyszło do głowy:\n\n1. Czy można wstawić przepisy, a jak tak, to ile?\n2. Czy da się zrobić zapisy na warsztaty, żeby się nie pchali wszyscy naraz?\n3. Kto będzie wrzucał zdjęcia, my same czy trzeba kogoś prosić?\n4. Czy Jadzia może mieć osobną stronę o serwetkach?\n5. Czy kolory mogą być takie jak na naszej chuście?\n6. I czy na telefonie też to będzie widać?\n\nProszę się nie przerazić, my zawsze tak. Bardzo się cieszymy!',
    ),
    M(
      '3 10',
      'Pani Halino,\n\ngratuluję! Przepisów ile dusza zapragnie, zapisy będą, zdjęcia wrzucą Panie same, Jadzia dostanie stronę. Czy mogę prosić o zdjęcie chusty?',
    ),
    P(
      '3 19',
      'Pani Miro,\n\nchusta w załączniku, z przodu i z tyłu, bo z tyłu jest ładniejszy haft. Jadzia płakała ze szczęścia. A jeszcze mamy takie pytania: czy wójt może dać słowo wstępne i czy musi, czy można dodać mapkę, jak do nas dojść od przystanku, i co to są te ciasteczka, bo myślałyśmy, że chodzi o nasze?',
    ),
    M('4 9', 'Pani Halino, wójt nie musi, mapka będzie, a ciasteczka wolę Państwa.'),
    P(
      '4 18:30',
      'Hahaha, to pieczemy! Szkic kiedy Pani wygodnie, my do żniw mamy czas. Dobrego weekendu i ukłony od wszystkich dziewczyn, czterdzieści nas jest!',
    ),
  ],
  expect: { '2 22': 'calm', '4 8': 'calm', '5 9': 'calm' },
})

export const MAILBOXES_THIRD_PL: readonly MailboxTrial[] = [
  BURST,
  SILENT,
  BOSS_IN_COPY,
  COMPARISON,
  UNINFORMED,
  SPRING,
  TERSE,
  SARCASM,
  CHEERFUL,
]
