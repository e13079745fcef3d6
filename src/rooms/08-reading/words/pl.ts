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

  'reading.ask.doubt': 'Po podpisaniu umowy wątpliwości są częste. Co tu ciąży?',
  'reading.ask.money': 'Mowa o kosztach. Chodzi o samą kwotę czy o to, co się za nią dostaje?',
  'reading.ask.time': 'Może nagli jakiś termin. Czy wiadomo, co będzie dalej i kiedy?',
  'reading.ask.disappointment': 'Coś wygląda inaczej niż w wyobraźni. Która jedna rzecz pomogłaby najbardziej?',
  'reading.ask.confusion': 'Coś może być niejasne. Czy rozmowa telefoniczna byłaby łatwiejsza niż pisanie?',
  'reading.ask.ignored': 'Mogło zabraknąć odpowiedzi. Czy jakieś pytanie wciąż czeka?',
  'reading.ask.anger': 'Mocne słowa. Co się stało i co by to naprawiło?',
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
  'reading.why.slower': 'Ostatnia odpowiedź: {took}. Zwykle: {usual}.',
  'reading.why.silent': 'Cisza: {waited}. Zwykle: {usual}.',
  'reading.why.signed': 'Podpisano {ago}.',
  'reading.why.delivered': 'Oddano {ago}.',

  'reading.notThisTime': 'Nie tym razem',
  'reading.notThisTimeLong': 'Nie tym razem: {kind}',
  'reading.takeBack': 'Cofnij',
  'reading.dismissed': 'Odłożone',
  'reading.inWordsAlone': 'Tempo jest takie jak zawsze: mówią o tym same słowa.',
  'reading.marginOf': 'Co może znaczyć ta wiadomość',

  'reading.paceOf': 'Czas odpowiedzi, wiadomość po wiadomości. Linia kropkowana: zwykle {usual}.',
  'reading.paceTold':
    'Zwykły czas odpowiedzi: {usual}. {count, plural, one {Ostatnia odpowiedź} few {Ostatnie # odpowiedzi, od najstarszej} many {Ostatnich # odpowiedzi, od najstarszej} other {Ostatnie # odpowiedzi, od najstarszej}}: {lengths}.',
  'reading.paceNow': 'Obecne czekanie: {waited}.',

  'reading.since': 'od {day}',
  'reading.noEvidence': 'Ani słowa, ani tempo nie proszą o uwagę.',
  'reading.tooLittleLong':
    'Jedna czy dwie wiadomości to za mało, żeby coś powiedzieć. Odczyt przyjdzie z czasem, gdy wiadomości przybędzie.',
  'reading.unheardLong': 'Niczyje wiadomości u tego klienta nie są teraz czytane, więc nie ma odczytu.',
  'reading.settling.signing':
    'Czas oswajania się: {day}. dzień po podpisaniu umowy. Wątpliwości miewa teraz każdy i nikt nie jest temu winien. Pomoże kilka słów od Ciebie.',
  'reading.settling.delivery':
    'Czas oswajania się: {day}. dzień po oddaniu pracy. Pytania i wątpliwości miewa teraz każdy i nikt nie jest temu winien.',
  'reading.isCommon':
    'Trochę niepokoju po podpisaniu umowy albo po oddaniu pracy to rzecz normalna. Zwykle mija, gdy się o niego zapyta.',
  'reading.openLetter': 'Pokaż w wiadomości',
} satisfies Record<keyof typeof en, string>
