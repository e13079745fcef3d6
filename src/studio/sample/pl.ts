import type { SampleClient } from './sample-client.ts'

/** A bistro in Toruń that was disappointed with the first colours of its menu, was heard, and has been at ease for weeks. */
export const pl: SampleClient = {
  client: 'Bistro Czereśnia',
  contact: {
    name: 'Agnieszka Domańska',
    email: 'agnieszka@bistroczeresnia.example',
    language: 'pl',
    part: 'decision-maker',
    salutation: 'Pani Agnieszko',
    preference: {
      en: 'Answers in the quiet hour between lunch and dinner (15 to 17); wants to see colours printed, not on a screen.',
      ru: 'Отвечает в тихий час между обедом и ужином (с 15 до 17). Цвета хочет видеть в печати, а не на экране.',
      pl: 'Odpisuje w cichej porze między obiadem a kolacją (15–17); kolory chce widzieć na wydruku, nie na ekranie.',
      fi: 'Vastaa rauhallisena hetkenä lounaan ja illallisen välissä (15–17); haluaa nähdä värit painettuina, ei ruudulla.',
      el: 'Απαντά στην ήσυχη ώρα ανάμεσα στο μεσημέρι και το βράδυ (15 με 17)· τα χρώματα θέλει να τα βλέπει τυπωμένα, όχι στην οθόνη.',
    },
  },
  project: {
    name: 'Karta menu i nowe kolory bistra',
    price: 680_000,
    currency: 'PLN',
    service: 'design',
    stage: 'delivered',
    signedDaysAgo: 99,
    deliveredDaysAgo: 29,
  },
  letters: [
    {
      daysAgo: 107,
      at: '15:42',
      from: 'contact',
      subject: 'Nowa karta dla bistra',
      body: `Dzień dobry Pani Miro,

dostałam do Pani kontakt od Kasi z kawiarni Filtry, bardzo chwaliła, jak Pani zrobiła im szyld. Prowadzimy z mężem małe bistro na Bydgoskim Przedmieściu, 34 miejsca, kuchnia domowa, w sezonie dużo owoców (stąd nazwa). Potrzebujemy karty menu, którą da się zmieniać co kwartał, i kolorów, które w końcu będą nasze, bo dziś każda tablica jest z innej parafii.

Czy robi Pani takie rzeczy? I ile to mniej więcej kosztuje?

Pozdrawiam
Agnieszka Domańska
Bistro Czereśnia, Toruń`,
    },
    {
      daysAgo: 106,
      at: '09:20',
      from: 'studio',
      body: `Dzień dobry Pani Agnieszko,

bardzo miło, proszę pozdrowić Kasię. Tak, robię dokładnie takie rzeczy. Zwykle zaczynam od godziny rozmowy na miejscu, przy stoliku, bo wtedy widzę światło, talerze i to, jak goście trzymają kartę. Taka rozmowa nic nie kosztuje.

Orientacyjnie: karta z szablonem do samodzielnych zmian, paleta kolorów i tablica to od 6 do 7,5 tys. zł. Dokładną wycenę przyślę po spotkaniu.

Pasuje Pani pora między obiadem a kolacją?

Mira Salo`,
    },
    {
      daysAgo: 106,
      at: '16:05',
      from: 'contact',
      quotes: true,
      body: `Pasuje, jutro o 15:30. Będzie zupa z młodej kapusty, proszę przyjść głodną :)
AD`,
    },
    {
      daysAgo: 99,
      at: '16:31',
      from: 'contact',
      subject: 'Umowa podpisana',
      body: `Pani Miro, w załączniku podpisana umowa, zaliczka poszła przed chwilą. Paweł już wymyśla, gdzie powiesimy tablicę, i mierzy ścianę po raz trzeci.

Dwie rzeczy, o których zapomniałam: karta musi znieść mycie (dzieci, sosy, wiadomo) i litery muszą być na tyle duże, żeby moja mama przeczytała bez okularów.

Pozdrawiam, Agnieszka`,
    },
    {
      daysAgo: 98,
      at: '10:02',
      from: 'studio',
      body: `Pani Agnieszko, dziękuję, wszystko doszło. Zapisałam: karta zmywalna, litery dla Mamy. Pierwsze szkice w trzech wersjach kolorów pokażę za trzy tygodnie. Po drodze dam znać, jak idzie.

Mira`,
    },
    {
      daysAgo: 89,
      at: '11:15',
      from: 'studio',
      body: `Dzień dobry, krótko, co u mnie: układ karty mam gotowy, papier syntetyczny zamówiłam w dwóch grubościach, teraz siedzę nad kolorami. Trzymamy się ustalonej daty.

Mira`,
    },
    {
      daysAgo: 89,
      at: '11:16',
      from: 'contact',
      autoReply: true,
      body: `Dziękuję za wiadomość. Bistro ma przerwę urlopową i wracamy za tydzień. W sprawie rezerwacji prosimy o telefon po naszym powrocie.

Agnieszka i Paweł Domańscy
Bistro Czereśnia`,
    },
    {
      daysAgo: 83,
      at: '15:50',
      from: 'contact',
      body: `Już jesteśmy! Tydzień w Ustce, trzy dni deszczu, za to ryba świetna. Czekam na kolory jak dziecko na Gwiazdkę.
Agnieszka`,
    },
    {
      daysAgo: 82,
      at: '09:40',
      from: 'studio',
      subject: 'Pierwsza wersja kolorów',
      body: `Pani Agnieszko,

w załączniku pierwsza wersja: karta, paleta i tablica. Poszłam w stronę ciemnej zieleni z bielą, bo zieleń dobrze wygląda na Państwa cegle. Czereśnia jest małym akcentem.

Proszę spokojnie obejrzeć i napisać, co Pani myśli, także to, co nie pasuje.

Mira`,
    },
    {
      daysAgo: 81,
      at: '22:48',
      from: 'contact',
      quotes: true,
      body: `Pani Miro,

siedzę nad tym drugi wieczór i przyznam, że jestem rozczarowana. Układ jest świetny, ale te kolory to nie my. Zieleń wygląda jak apteka albo bank, a ja na ścianie mam cegłę i słoiki z kompotem. Paweł zapytał tylko: "a gdzie tu czereśnia?". Nie tego się spodziewałam po naszej rozmowie przy zupie.

Nie wiem, może źle wytłumaczyłam. Trochę się boję, że nie zdążymy przed nową kartą.

Agnieszka`,
    },
    {
      daysAgo: 80,
      at: '08:55',
      from: 'studio',
      body: `Pani Agnieszko,

dziękuję, że napisała Pani wprost. Rozumiem to tak: układ zostaje, a kolory są za chłodne i nie ma w nich ani cegły, ani kompotu, ani czereśni. To ja za mocno trzymałam się zieleni, dobrze to Pani wytłumaczyła.

Mogę zrobić jedno z dwojga: albo przyjadę z wzornikiem i dobierzemy kolory przy Państwa ścianie i słoikach, albo przyślę dwie nowe wersje do obejrzenia w domu. Co Państwu bardziej odpowiada? Data nowej karty jest bezpieczna, mamy na to dwa tygodnie zapasu.

Mira`,
    },
    {
      daysAgo: 80,
      at: '15:37',
      from: 'contact',
      body: `Proszę przyjechać z wzornikiem. Najlepiej jutro o 15, wtedy światło jest takie, jak lubię. Paweł też będzie, on wybiera kolory lepiej ode mnie, tylko proszę mu tego nie mówić.
A.`,
    },
    {
      daysAgo: 75,
      at: '13:10',
      from: 'studio',
      body: `Pani Agnieszko, jest nowa wersja: cegła, krem jak ściana nad barem i czerwień ze słoika, który Pan Paweł przyniósł z piwnicy. Wydruki próbne na właściwym papierze zostawiłam dziś u Państwa na barze, bo na ekranie ta czerwień kłamie.

Proszę dać znać, czy teraz to już Państwa kolory.

Mira`,
    },
    {
      daysAgo: 74,
      at: '16:20',
      from: 'contact',
      quotes: true,
      body: `O to chodziło! Położyliśmy wydruk na stoliku przy oknie i pierwszy gość zapytał, czy to nowa karta, bo ładna. Mama przeczytała wszystko bez okularów, łącznie z alergenami.

Dziękuję, że Pani przyjechała. Wątpliwości zniknęły, idziemy w tę wersję.

Agnieszka`,
    },
    {
      daysAgo: 63,
      at: '12:04',
      from: 'other',
      by: { name: 'Paweł Domański', email: 'pawel@bistroczeresnia.example' },
      body: `Dzień dobry, tu Paweł. Wymiary tablicy po tynkowaniu: 118 x 76 cm, czyli 2 cm węziej niż pisałem. Czy da się jeszcze zmienić? Reszta bez uwag.
P.`,
    },
    {
      daysAgo: 63,
      at: '14:30',
      from: 'studio',
      body: `Dzień dobry Panie Pawle, oczywiście, poprawiłam. Tablica idzie do wykonania jutro, odbiór za dziewięć dni.

Mira`,
    },
    {
      daysAgo: 44,
      at: '15:58',
      from: 'contact',
      subject: 'Pytanie o szablon',
      body: `Pani Miro, pytanie techniczne: w szablonie na jesień chcę dodać piątą zupę. Czy wystarczy skopiować wiersz, czy coś się wtedy przesunie? Nic pilnego, karta zmienia się dopiero za miesiąc.
Agnieszka`,
    },
    {
      daysAgo: 43,
      at: '09:12',
      from: 'studio',
      body: `Dzień dobry, wystarczy skopiować wiersz, reszta sama się ułoży. Na wszelki wypadek nagrałam trzyminutowy film, jest w załączniku.

Mira`,
    },
    {
      daysAgo: 29,
      at: '10:25',
      from: 'studio',
      body: `Pani Agnieszko, oddaję całość: karta do druku, szablon na kolejne kwartały, paleta z numerami farb i pliki tablicy. Jak się z tym Państwu pracuje? Za dwa tygodnie zapytam jeszcze raz.

Mira`,
    },
    {
      daysAgo: 28,
      at: '16:44',
      from: 'contact',
      quotes: true,
      body: `Wszystko mam, dziękuję pięknie! Karta wisi, leży i stoi, goście robią jej zdjęcia. Resztę płatności Paweł puścił rano.

Jak będzie Pani w okolicy, kompot czeka.
Agnieszka i Paweł`,
    },
    {
      daysAgo: 7,
      at: '15:33',
      from: 'contact',
      subject: 'Zimowa karta',
      body: `Dzień dobry Pani Miro,

powoli układamy zimę: pięć dań, dwa grzańce i deska serów od sąsiada. Myślę o małej wkładce do karty, w tych samych kolorach. Czy znalazłaby Pani na to czas w tym miesiącu i na ile by to Pani wyceniła?

Aha, i jedno pytanie od Pawła: po myciu brzegi kilku kart lekko zbielały. Czy to normalne przy tym papierze?

Pozdrawiam serdecznie
Agnieszka`,
    },
    {
      daysAgo: 6,
      at: '09:05',
      from: 'studio',
      body: `Dzień dobry Pani Agnieszko,

wkładka na zimę: chętnie, wycenę i termin przyślę do jutra. Brzegi nie powinny bieleć. Proszę odłożyć dwie takie karty, wpadnę obejrzeć i zapytam drukarnię, jakim środkiem najlepiej je myć.

Mira`,
    },
    {
      daysAgo: 2,
      at: '13:40',
      from: 'studio',
      body: `Pani Agnieszko, wkładka na zimę: 640 zł z drukiem 40 sztuk, gotowa za dwa tygodnie. Czy taka cena i termin Państwu pasują?

Mira`,
    },
    {
      daysAgo: 1,
      at: '11:12',
      from: 'contact',
      body: `Dziękuję, karty odłożone za barem. Wycena wkładki w porządku. Tylko trochę się zastanawiam, czy przy tylu myciach nie lepiej od razu dać zimą grubszy papier, bo brzegi bieleją też na nowych. Pogadamy przy kompocie?
A.`,
    },
  ],
}
