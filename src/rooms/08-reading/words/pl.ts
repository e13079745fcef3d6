import type { en } from './en.ts'

/** What Consonance hears, in Polish: a question worth asking, never a verdict (S0-1, S0-15, S2-1). */
export const pl = {
  'reading.calm': 'spokój',
  'reading.watch': 'warto zajrzeć',
  'reading.uneasy': 'możliwy niepokój',
  'reading.unheard': 'bez odczytu',
  'reading.tooLittle': 'za wcześnie na odczyt',

  'reading.kind.doubt': 'Wątpliwości po zakupie',
  'reading.kind.money': 'Pieniądze',
  'reading.kind.time': 'Czas',
  'reading.kind.disappointment': 'Nie tak, jak miało być',
  'reading.kind.confusion': 'Coś jest niejasne',
  'reading.kind.ignored': 'Czekanie na odzew',
  'reading.kind.anger': 'Złość',
  'reading.kind.comparison': 'Porównanie z innymi',
  'reading.kind.uninformed': 'Brak informacji',
  'reading.kind.pressure': 'Nacisk z zewnątrz',

  'reading.ask.doubt': 'Po podpisaniu umowy wątpliwości są częste. Co tu ciąży?',
  'reading.ask.money': 'Mowa o kosztach. Chodzi o samą kwotę czy o to, co się za nią dostaje?',
  'reading.ask.time': 'Może nagli jakiś termin. Czy wiadomo, co będzie dalej i kiedy?',
  'reading.ask.disappointment': 'Coś wygląda inaczej niż w wyobraźni. Która jedna rzecz pomogłaby najbardziej?',
  'reading.ask.confusion': 'Coś może być niejasne. Czy rozmowa telefoniczna byłaby łatwiejsza niż pisanie?',
  'reading.ask.ignored': 'Mogło zabraknąć odpowiedzi. Czy jakieś pytanie wciąż czeka?',
  'reading.ask.anger': 'Mocne słowa. Co się stało i co by to naprawiło?',
  'reading.ask.comparison': 'W grę wchodzi też inna oferta. Co w niej jest, czego brakuje w Twojej?',
  'reading.ask.uninformed': 'Może nie wiadomo, jak idą prace. O czym i jak często warto dawać znać?',
  'reading.ask.pressure': 'Wygląda na to, że decyduje też ktoś inny. Kto to jest i co warto tej osobie pokazać?',
  'reading.ask.slower': 'Dużo pracy czy coś ciąży?',
  'reading.ask.silent': 'Czy wszystko dotarło i da się z tego korzystać?',

  'reading.slower': 'Wolniej niż zwykle',
  'reading.silent': 'Cisza',

  'reading.why.doubt': 'Wątpliwości po zakupie.',
  'reading.why.money': 'Mowa o pieniądzach.',
  'reading.why.time': 'Mowa o czasie.',
  'reading.why.disappointment': 'Coś jest nie tak, jak miało być.',
  'reading.why.confusion': 'Coś jest niejasne.',
  'reading.why.ignored': 'Czekanie na odzew.',
  'reading.why.anger': 'Mocne słowa.',
  'reading.why.comparison': 'Mowa o innej ofercie.',
  'reading.why.uninformed': 'Nie wiadomo, jak idą prace.',
  'reading.why.pressure': 'Ktoś naciska.',
  'reading.why.bothered': 'Mówi: coś niepokoi.',
  'reading.why.soSo': 'Mówi: tak sobie.',
  'reading.why.seemedUneasy': 'W rozmowie było czuć niepokój.',
  'reading.why.seemedWary': 'W rozmowie było czuć lekki niepokój.',
  'reading.why.slower': 'Ostatnia odpowiedź: {took}. Zwykle: {usual}.',
  'reading.why.silent': 'Cisza: {waited}. Zwykle: {usual}.',
  'reading.why.signed': 'Podpisano {ago}.',
  'reading.why.delivered': 'Oddano {ago}.',

  'reading.notThisTime': 'Nie tym razem',
  'reading.notThisTimeLong': 'Nie tym razem: {kind}',
  'reading.takeBack': 'Cofnij',
  'reading.takeBackLong': 'Cofnij: {kind}',
  'reading.dismissed': 'Odłożone',
  'reading.inWordsAlone': 'Tempo jest takie jak zawsze: mówią o tym same słowa.',
  'reading.further':
    '{count, plural, one {Jeszcze jedno możliwe wyjaśnienie} few {Jeszcze # możliwe wyjaśnienia} many {Jeszcze # możliwych wyjaśnień} other {Jeszcze # możliwego wyjaśnienia}}',
  'reading.marginOf': 'Co może znaczyć ta wiadomość',

  'reading.paceOf': 'Czas odpowiedzi, wiadomość po wiadomości. Linia kropkowana: zwykle {usual}.',
  'reading.paceTold':
    'Zwykły czas odpowiedzi: {usual}. {count, plural, one {Ostatnia odpowiedź} few {Ostatnie # odpowiedzi, od najstarszej} many {Ostatnich # odpowiedzi, od najstarszej} other {Ostatnie # odpowiedzi, od najstarszej}}: {lengths}.',
  'reading.paceNow': 'Obecne czekanie: {waited}.',

  'reading.howComputed':
    'Wiadomości obu stron są porównywane z tym, co w tej korespondencji zwykłe: znaczące słowa i zmiany w zwyczajach sumują się, z czasem słabną, a po odpowiedzi tracą wagę. Nikt nie jest przy tym oceniany, a żaden tekst nie opuszcza tego komputera.',
  'reading.noEvidence': 'Ani słowa, ani tempo nie proszą o uwagę.',
  'reading.unheardLong': 'Niczyje wiadomości u tego klienta nie są teraz czytane, więc nie ma odczytu.',
  'reading.settling.signing':
    'Czas oswajania się: {day}. dzień po podpisaniu umowy. Wątpliwości miewa teraz każdy i nikt nie jest temu winien. Pomoże kilka słów od Ciebie.',
  'reading.settling.delivery':
    'Czas oswajania się: {day}. dzień po oddaniu pracy. Pytania i wątpliwości miewa teraz każdy i nikt nie jest temu winien.',
  'reading.isCommon':
    'Trochę niepokoju po podpisaniu umowy albo po oddaniu pracy to rzecz normalna. Zwykle mija, gdy się o niego zapyta.',
  'reading.openSaid': 'Zobacz odpowiedź',
  'reading.openTalk': 'Zobacz notatkę',
  'reading.openLetter': 'Pokaż w wiadomości',

  'reading.shorter': 'Krócej niż zwykle',
  'reading.cooler': 'Mniej ciepła niż zwykle',
  'reading.burst': 'Wiele pytań naraz',
  'reading.repeated': 'Pytanie zadane ponownie',
  'reading.newcomer': 'Ktoś nowy w kopii',
  'reading.ask.shorter': 'Pośpiech czy coś niedopowiedzianego?',
  'reading.ask.cooler': 'Trudny dzień czy coś się między Wami zmieniło?',
  'reading.ask.burst': 'Za wieloma pytaniami może się kryć jedna obawa. Które z nich jest najważniejsze?',
  'reading.ask.repeated': 'Pierwsza odpowiedź mogła nie pomóc. Co dokładnie trzeba wyjaśnić?',
  'reading.ask.newcomer': 'Ktoś jeszcze czyta teraz te wiadomości. Co pomogłoby tej osobie podjąć decyzję?',
  'reading.why.shorter':
    'Ostatnia wiadomość: {count, plural, one {# słowo} few {# słowa} many {# słów} other {# słowa}}. Zwykle: {usual, plural, one {# słowo} few {# słowa} many {# słów} other {# słowa}}.',
  'reading.why.cooler': 'Mniej ciepłych słów niż zwykle.',
  'reading.why.burst':
    'W jednej wiadomości: {count, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}. Zwykle: {usual, plural, one {# pytanie} few {# pytania} many {# pytań} other {# pytania}}.',
  'reading.why.repeated': 'Pytanie padło po raz drugi.',
  'reading.why.newcomer': 'W kopii jest ktoś nowy.',

  'reading.whyNot': 'Dlaczego to się tu nie liczy?',
  'reading.reason.joke': 'To nasz żart',
  'reading.reason.elsewhere': 'Chodzi o coś innego',
  'reading.reason.usual': 'To zwykły styl tej osoby',
  'reading.reason.mended': 'Już załatwione',
  'reading.reason.misread': 'Źle odczytane',
  'reading.asideFor.joke': 'Twoja uwaga: to Wasz żart.',
  'reading.asideFor.elsewhere': 'Twoja uwaga: chodziło o coś innego.',
  'reading.asideFor.usual': 'Twoja uwaga: to zwykły styl tej osoby.',
  'reading.asideFor.mended': 'Twoja uwaga: to już załatwione.',
  'reading.asideFor.misread': 'Twoja uwaga: źle odczytane.',
  'reading.learns': 'Odtąd przy tym kontakcie liczy się to mniej.',
  'reading.learnsNot': 'Sygnał był trafny, więc następne liczą się tak samo.',

  'reading.noReading': 'brak odczytu',
  'reading.explain.doubt': 'Możliwe są wątpliwości co do samej decyzji.',
  'reading.explain.comparison': 'Wygląda na to, że w grę wchodzi też inna oferta.',
  'reading.explain.money': 'Wygląda na to, że niepokoi koszt.',
  'reading.explain.time': 'Wygląda na to, że nagli czas.',
  'reading.explain.confusion': 'Coś może być niejasne.',
  'reading.explain.uninformed': 'Możliwe, że nie wiadomo, jak idą prace.',
  'reading.explain.ignored': 'Jakieś pytanie albo życzenie mogło zostać bez odzewu.',
  'reading.explain.disappointment': 'Coś mogło wyjść inaczej, niż miało być.',
  'reading.explain.anger': 'Coś wywołało mocne słowa.',
  'reading.explain.pressure': 'Wygląda na to, że naciska ktoś jeszcze.',
  'reading.explain.bothered': 'Na zadane wprost pytanie padła odpowiedź: coś niepokoi.',
  'reading.explain.soSo': 'Na zadane wprost pytanie padła odpowiedź: tak sobie.',
  'reading.explain.seemedUneasy': 'W rozmowie było czuć niepokój.',
  'reading.explain.seemedWary': 'W rozmowie było czuć lekki niepokój.',
  'reading.explain.slower': 'Odpowiedzi przychodzą wolniej niż zwykle.',
  'reading.explain.silent': 'Odpowiedzi nie ma dłużej niż zwykle.',
  'reading.explain.shorter': 'Wiadomości są krótsze niż zwykle.',
  'reading.explain.cooler': 'W tonie jest mniej ciepła niż zwykle.',
  'reading.explain.burst': 'Pytań jest więcej niż zwykle.',
  'reading.explain.repeated': 'Pytanie padło po raz drugi, więc pierwsza odpowiedź mogła nie pomóc.',
  'reading.explain.newcomer': 'Wiadomości czyta teraz ktoś jeszcze: być może potrzebna jest druga opinia.',
  'reading.sure.faint': 'To pojedynczy sygnał z {day}; możliwe, że nic za nim nie stoi.',
  'reading.sure.fair': 'Jest dobry powód, żeby zapytać: wygląda to tak od {day}.',
  'reading.sure.firm': 'Padło to wprost i od {day} nic się nie zmieniło.',
  'reading.fades': 'Odczyt mówi o sytuacji, nigdy o człowieku. Jeśli nic nowego nie przyjdzie, sam wygaśnie.',
  'reading.alertSince': 'Prosi o Twoją uwagę od {day}.',

  'reading.saidThemselves': 'Powiedziane wprost',
  'reading.foundByLooking': 'Zauważone w wiadomościach',
  'reading.speaksAgainst': 'Co przemawia przeciwko temu',
  'reading.against.thanked': 'W międzyczasie padły podziękowania.',
  'reading.against.mended': 'Potem przyszły podziękowania, więc może wszystko jest już dobrze.',
  'reading.against.answered': 'Od tego czasu Twoja odpowiedź została wysłana.',
  'reading.against.asUsual': 'Tempo i styl są takie jak zawsze.',
  'reading.against.away': 'Była zapowiedź nieobecności.',
  'reading.against.atEase': 'Mówi: spokojnie.',
  'reading.against.seemedCalm': 'W rozmowie wszystko wydawało się spokojne.',
  'reading.against.past': 'Od ponad dwóch tygodni nie doszło nic nowego.',
  'reading.none.noLetters': 'Nie ma jeszcze żadnej wiadomości. Odczyt zaczyna się od drugiej.',
  'reading.none.oneLetter':
    'Jedna czy dwie wiadomości to za mało, żeby coś powiedzieć. Odczyt przyjdzie z czasem, gdy wiadomości przybędzie.',
  'reading.none.language': 'Wiadomości są w języku, którego Consonance nie rozumie, więc nic o nich nie mówi.',
  'reading.none.gap': 'Po ponad roku bez wiadomości Consonance zaczyna od nowa i na razie nic nie mówi.',
  'reading.noHabit.few': 'Tempo i styl nie są jeszcze porównywane: potrzeba co najmniej pięciu odpowiedzi.',
  'reading.noHabit.shared': 'Z jednego adresu pisze kilka osób, więc tempo i styl nie są porównywane.',
  'reading.closer': 'Dlaczego warto teraz przyjrzeć się bliżej',
  'reading.attention.dear':
    '{project}: cena jest około {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}} wyższa niż zwykle u tego klienta. Przy większej sumie łatwiej o wątpliwości.',
  'reading.attention.intangible': '{project}: tej pracy nie da się wziąć do ręki, więc trudniej o pewność.',
  'reading.attention.care': '{project}: zgodnie z notatką potrzebne jest tu wsparcie.',
  'reading.trustedChange': 'Długo panował spokój, a teraz jest zmiana: warto zacząć od niej.',
  'reading.export': 'Zapisz ten odczyt w pliku',

  'reading.courseOf': 'Od {from} do {to}. Im wyżej linia, tym więcej przemawia za niepokojem.',
  'reading.courseTold': 'Przebieg od {from} do {to}: na dole spokój, na górze niepokój. Teraz: {now}.',
  'reading.mark.signed': 'Podpisano umowę',
  'reading.mark.delivered': 'Oddano pracę',
  'reading.mark.asked': 'Zadano pytanie',
  'reading.mark.concern': 'Otwarto obawę',
  'reading.mark.eased': 'Spokój wrócił, na słowo klienta',
  'reading.asTable': 'To samo w tabeli',
  'reading.column.day': 'Dzień',
  'reading.column.what': 'Co się stało',
  'reading.againstTheirUsual': 'W porównaniu z tym, co zwykle',
  'reading.lengthsOf': 'Liczba słów w wiadomości. Linia kropkowana: zwykle {usual}.',
  'reading.warmthsOf': 'Ciepłe słowa, wiadomość po wiadomości. Linia kropkowana: zwykle {usual} na 100.',
  'reading.questionsOf': 'Liczba pytań w wiadomości. Linia kropkowana: zwykle {usual}.',
  'reading.measuresTold':
    '{count, plural, one {Ostatnia wiadomość} few {Ostatnie # wiadomości, od najstarszej} many {Ostatnich # wiadomości, od najstarszej} other {Ostatnie # wiadomości, od najstarszej}}: {values}.',

  // Asking, and why attention is raised.
  'reading.askTitle': 'Pytanie, które warto zadać',
  'reading.askHint':
    'To propozycja w języku adresata. Można ją zmienić po swojemu, skopiować i wysłać tak jak zwykle. Stąd nic nie jest wysyłane: odnotowane zostaje tylko, że pytanie padło.',
  'reading.askOver':
    'W ciągu siedmiu dni {count, plural, one {poszła # wiadomość, o którą nikt nie prosił} few {poszły # wiadomości, o które nikt nie prosił} many {poszło # wiadomości, o które nikt nie prosił} other {poszło # wiadomości, o które nikt nie prosił}}, a tyle wystarczy na tydzień. Następna będzie na miejscu od tego dnia: {day}. Decyzja należy do Ciebie.',
  'reading.askTo': 'Do: {name}',
  'reading.askCopy': 'Kopiuj i odnotuj',
  'reading.askOtherwise': 'Pytanie padło inaczej',
  'reading.askMail': 'Otwórz w programie pocztowym',
  'reading.askAgain': 'Zapytaj o coś innego',
  'reading.asked': 'Pytanie zadane {ago}.',
  'reading.askedReady': 'Treść pytania, gotowa do skopiowania',
  'reading.askedNot': 'Pytanie jednak nie padło',
  'reading.askedUndone': 'Cofnięte: pytanie nie padło.',
  'reading.askEmpty': 'Nie ma tu jeszcze pytania. Można je napisać albo zaznaczyć, że padło inaczej.',
  'reading.isOff': 'Wiadomości tej osoby nie są teraz czytane, więc pytanie nie zostało odnotowane.',
  'reading.question.hello': '{salutation}!',
  'reading.question.helloAnybody': 'Dzień dobry!',
  'reading.question.doubt':
    '{after, select, signing {Po podpisaniu umowy to zupełnie naturalne, że wraca się jeszcze myślami do decyzji. Czy jest coś, co nie daje Państwu spokoju? Chętnie o tym usłyszę, nawet jeśli to drobiazg.} other {Czy na tym etapie coś budzi Państwa wątpliwości? Chętnie o tym usłyszę, nawet jeśli to drobiazg.}}',
  'reading.question.comparison':
    'Jeśli porównują Państwo różne możliwości, chętnie pomogę się nad tym zastanowić. Co jest dla Państwa w tym wyborze najważniejsze?',
  'reading.question.money':
    'Zależy mi na tym, żeby odpowiadały Państwu nie tylko efekty pracy, ale i koszty. Chodzi o samą kwotę czy raczej nie do końca wiadomo, co się na nią składa? Możemy o tym rozmawiać zupełnie otwarcie.',
  'reading.question.time':
    'Czy terminy nadal Państwu odpowiadają? Jeśli jakaś data jest szczególnie ważna, proszę napisać, co od niej zależy, a spojrzymy razem na plan.',
  'reading.question.confusion':
    '{after, select, delivery {Teraz, gdy mają już Państwo całość przed sobą, czy coś warto jeszcze wyjaśnić? Proszę pytać o wszystko, w dowolnej kolejności. Jeśli łatwiej będzie porozmawiać, możemy się zdzwonić.} other {Czy jest coś, co warto lepiej wyjaśnić? Proszę pytać o wszystko, w dowolnej kolejności. Jeśli łatwiej będzie porozmawiać, możemy się zdzwonić.}}',
  'reading.question.uninformed':
    'Być może za mało piszę o tym, jak idą prace. Co chcieliby Państwo wiedzieć już teraz i jak często mam się odzywać?',
  'reading.question.ignored':
    'Możliwe, że któreś z Państwa pytań zostało bez pełnej odpowiedzi. Które to pytanie? Zacznijmy od niego.',
  'reading.question.disappointment':
    '{after, select, delivery {Teraz, gdy widać już całość, czy jest tak, jak to sobie Państwo wyobrażali? Jeśli nie, co jest dla Państwa najważniejsze?} other {Chcę dobrze zrozumieć, jak to sobie Państwo wyobrażali. Czego jeszcze brakuje i co jest w tym najważniejsze?}}',
  'reading.question.anger':
    'Widzę, że coś poszło nie tak, i chcę to dobrze zrozumieć. Jak to wygląda z Państwa strony i co pomogłoby w pierwszej kolejności?',
  'reading.question.pressure':
    'Czy jest u Państwa ktoś, kto widzi to inaczej albo chce najpierw coś zobaczyć? Co pomogłoby Państwu w takiej rozmowie? Możemy też porozmawiać wszyscy razem.',
  'reading.question.bothered':
    'Dziękuję za szczerość: coś Państwa niepokoi. Co to takiego? Wolę o tym wiedzieć, a jakieś wyjście znajdziemy.',
  'reading.question.soSo': 'Dziękuję za odpowiedź. Skoro jest tak sobie, co by pomogło? Wystarczy parę słów.',
  'reading.question.seemedUneasy':
    'Wracam myślami do naszej rozmowy. Czy coś Państwu nie odpowiada? Chętnie o tym usłyszę.',
  'reading.question.seemedWary':
    'Czy po naszej rozmowie wszystko w porządku? Jeśli coś nie daje spokoju, wystarczy parę słów.',
  'reading.question.slower':
    'Domyślam się, że mają Państwo dużo na głowie. Czy jest w naszej pracy coś, na co trudno teraz odpowiedzieć? Wystarczy parę słów albo krótki telefon, jak będzie wygodniej.',
  'reading.question.silent':
    '{after, select, delivery {Czy wszystko dotarło i da się z tego korzystać tak, jak trzeba? Jeśli coś przeszkadza, wystarczy parę słów.} other {Co u Państwa słychać? Jeśli coś ode mnie jest niejasne albo nie do końca pasuje, wystarczy parę słów.}}',
  'reading.question.shorter':
    'Jak się Państwu podoba praca na tym etapie? Jeśli coś warto robić inaczej, chętnie się o tym dowiem.',
  'reading.question.cooler':
    'Jak się Państwu teraz ze mną pracuje? Jeśli coś mogłoby być lepiej, chętnie to od Państwa usłyszę.',
  'reading.question.burst':
    'Wszystkie pytania są mile widziane. Czy wygodniej będzie omówić je razem przez telefon, czy może któreś jest ważniejsze od pozostałych?',
  'reading.question.repeated':
    'Chcę mieć pewność, że moja odpowiedź dotyczyła tego, o co naprawdę chodziło. Co jest jeszcze niejasne? Jeśli odpowiedź nie trafiła w sedno, proszę śmiało o tym napisać.',
  'reading.question.newcomer':
    'Cieszę się, że po Państwa stronie włączają się kolejne osoby. Czyje zdanie warto jeszcze poznać i co te osoby chciałyby ode mnie zobaczyć?',
  'reading.question.signing':
    'Umowa podpisana, praca ruszyła. Jakie mają Państwo odczucia? Jeśli chcieliby Państwo o coś zapytać albo coś omówić, to dobry moment.',
  'reading.question.delivery':
    'Praca jest u Państwa już od kilku dni. Jak się sprawdza? Jeśli chcieliby Państwo coś omówić, proszę napisać.',
  'reading.question.work':
    'Jak to wygląda z Państwa strony: sama praca, sposób, w jaki ją prowadzimy, i tempo? Jeśli coś z tego mogłoby być lepsze, chętnie się o tym dowiem.',
  // End of asking.
} satisfies Record<keyof typeof en, string>
