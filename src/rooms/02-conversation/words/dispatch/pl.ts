import type { en } from './en.ts'

/** Polish: wiadomości w drodze. */
export const pl = {
  'dispatch.lede':
    'Każda wiadomość jest gotowa w języku klienta. Przerób ją po swojemu i wyślij: wyjdzie z Twojego adresu po dziesięciu sekundach, a do tego czasu można ją cofnąć.',
  'dispatch.send': 'Wyślij',
  'dispatch.sendEarly': 'Wyślij mimo to',
  'dispatch.from': 'Nadawca: {address}',
  'dispatch.to': 'Do: {names}',
  'dispatch.one': 'Wiadomość w drodze',
  'dispatch.onWay': 'W drodze',
  'dispatch.trouble': 'Nie dotarło',
  'dispatch.more':
    '{count, plural, one {W drodze jest jeszcze jedna wiadomość.} few {W drodze są jeszcze # wiadomości.} many {W drodze jest jeszcze # wiadomości.} other {W drodze jest jeszcze # wiadomości.}}',
  'dispatch.leavesSoon': 'Wyjdzie za chwilę.',
  'dispatch.leavesAt': 'Wyjdzie: {day}, {time}.',
  'dispatch.againSoon': 'Jeszcze nie wyszła. Kolejna próba za chwilę.',
  'dispatch.againAt': 'Jeszcze nie wyszła. Następna próba: {day}, {time}.',
  'dispatch.leftAt': 'Wysłano: {day}, {time}.',
  'dispatch.standing.leaves': 'Właśnie jest przekazywana serwerowi.',
  'dispatch.standing.failed': 'Nie wyszła.',
  'dispatch.standing.uncertain': 'Być może dotarła.',
  'dispatch.standing.partly': 'Nie dotarła do wszystkich.',
  'dispatch.standing.bounced': 'Wyszła i wróciła: nie dało się jej doręczyć.',
  'dispatch.standing.withdrawn': 'Cofnięta, nie wyszła.',
  'dispatch.standing.untrue': 'Straciła aktualność, więc nie wyszła.',
  'dispatch.uncertainHint':
    'Zajrzyj do folderu wysłanych albo zapytaj, czy doszła. Wysłana ponownie może przyjść dwa razy.',
  'dispatch.said': 'Odpowiedź serwera:',
  'dispatch.person.waiting': 'jeszcze w drodze',
  'dispatch.person.accepted': 'przyjęta przez serwer',
  'dispatch.person.refused': 'odrzucona',
  'dispatch.person.delayed': 'opóźniona w drodze',
  'dispatch.person.bounced': 'wróciła niedoręczona',
  'dispatch.takeBack': 'Cofnij wysłanie',
  'dispatch.now': 'Spróbuj teraz',
  'dispatch.again': 'Spróbuj ponownie',
  'dispatch.arrived': 'Dotarła',
  'dispatch.notArrived': 'Wyślij ponownie',
  'dispatch.putAway': 'Odłóż',
  'dispatch.toAddress': 'Do adresu',
  'dispatch.done.leaving': 'W drodze: wiadomość wyjdzie za dziesięć sekund.',
  'dispatch.done.withdrawn': 'Cofnięte: nic nie wyszło.',
  'dispatch.done.tooLate': 'Za późno: wiadomość już wyszła albo właśnie wychodzi.',
  'dispatch.done.again': 'Trwa kolejna próba.',
  'dispatch.done.arrived': 'Odnotowane: wiadomość dotarła.',
  'dispatch.done.away': 'Odłożone: więcej o to nie pytamy.',
  'dispatch.without.account':
    'Żadna skrzynka nie może teraz wysyłać. Treść jest zachowana: wyślij wiadomość inną drogą albo sprawdź skrzynki w ustawieniach.',
  'dispatch.without.address':
    'Adres tej osoby jest nieznany. Treść jest zachowana: dodaj adres na stronie klienta i wyślij wiadomość.',
  'dispatch.why.greylisted':
    'Serwer odbiorcy prosi nowych nadawców o ponowną próbę trochę później. To częsta praktyka.',
  'dispatch.why.sending-limit':
    'Skrzynka wyczerpała limit wysyłania u dostawcy. Reszta wyjdzie, gdy znów będzie można.',
  'dispatch.why.mailbox-full': 'Skrzynka odbiorcy jest pełna.',
  'dispatch.why.too-large':
    'Wiadomość jest większa, niż przyjmuje serwer. Wyślij ją z mniejszymi plikami albo udostępnij pliki przez link.',
  'dispatch.why.no-such-address':
    'Serwer odbiorcy nie zna tego adresu. Może jest w nim literówka albo nikt go już nie używa.',
  'dispatch.why.no-such-domain': 'Domena po znaku @ nie przyjmuje poczty. Sprawdź, czy w adresie nie ma literówki.',
  'dispatch.why.sender-refused':
    'Serwer nie pozwala tej skrzynce pisać z tego adresu. Sprawdź skrzynkę w ustawieniach.',
  'dispatch.why.blocked':
    'Wiadomość uznano za niechcianą albo zatrzymują ją reguły odbiorcy. Daj znać inną drogą, że próbujesz napisać.',
  'dispatch.why.not-taken': 'Serwer nie przyjął wiadomości.',
  'dispatch.why.unclear':
    'Połączenie zerwało się, gdy cała wiadomość była już przekazana serwerowi, zanim zdążył odpowiedzieć.',
  'dispatch.why.not-in-sent':
    'Połączenie zerwało się przed odpowiedzią serwera, a wśród wysłanych nie ma kopii: wiadomość najpewniej nie wyszła.',
  'dispatch.why.expired': 'Pięć dni prób nie dało skutku. Treść jest zachowana.',
  'dispatch.why.no-account': 'Skrzynki, z której miała wyjść, już nie ma. Treść jest zachowana.',
  'dispatch.notFound': 'Tej wiadomości tu nie ma. Może adres strony jest ucięty.',
  'dispatch.noAccount': 'Wybrana skrzynka już nie wysyła. Wybierz inną; treść jest zachowana.',
  'dispatch.notYours': 'Ten adres nie należy do wybranej skrzynki. Wybierz inny.',
  'dispatch.nobody': 'W polu „Do” nikogo jeszcze nie ma.',
  'dispatch.address': 'Na jeden z adresów nie da się wysłać poczty. Sprawdź, czy nie ma w nim literówki.',
  'dispatch.unsafe':
    'Temat, nazwisko albo nazwa pliku zawiera znaki, których poczta nie przenosi, na przykład koniec wiersza. Usuń je i wyślij ponownie.',
  'dispatch.tooLarge':
    'Z plikami wiadomość ma ponad {most, number} MB, a tyle przyjmuje mało który serwer. Treść jest zachowana: dołącz mniej plików albo udostępnij je przez link.',
  'dispatch.today': 'Wiadomości, które nie dotarły',
  'dispatch.onlyTrouble':
    '{count, plural, one {Jedna wiadomość nie dotarła.} few {# wiadomości nie dotarły.} many {# wiadomości nie dotarło.} other {# wiadomości nie dotarło.}}',
} satisfies Record<keyof typeof en, string>
