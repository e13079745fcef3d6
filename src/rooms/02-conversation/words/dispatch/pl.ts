import type { en } from './en.ts'

/** Polish: wiadomości w drodze. */
export const pl = {
  'dispatch.lede':
    'Każda wiadomość jest gotowa w języku klienta. Przerób ją po swojemu i wyślij: wyjdzie z Twojego adresu po dziesięciu sekundach, a do tego czasu można ją cofnąć.',
  'dispatch.send': 'Wyślij',
  'dispatch.sendEarly': 'Wyślij mimo to',
  'dispatch.from': 'Nadawca: {address}',
  'dispatch.to': 'Do: {names}',
  'dispatch.one': 'Wysyłanie wiadomości',
  'dispatch.onWay': 'W drodze',
  'dispatch.trouble': 'Nie dotarły',
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
    'Zajrzyj do folderu „Wysłane” w swojej skrzynce albo zapytaj, czy wiadomość dotarła. Wysłana ponownie może przyjść dwa razy.',
  'dispatch.said': 'Odpowiedź serwera:',
  'dispatch.person.waiting': 'jeszcze w drodze',
  'dispatch.person.accepted': 'przyjęta przez serwer',
  'dispatch.person.refused': 'odrzucona',
  'dispatch.person.delayed': 'opóźniona w drodze',
  'dispatch.person.bounced': 'wróciła niedoręczona',
  'dispatch.takeBack': 'Cofnij wysłanie',
  'dispatch.now': 'Spróbuj teraz',
  'dispatch.again': 'Spróbuj ponownie',
  'dispatch.change': 'Popraw',
  'dispatch.arrived': 'Dotarła',
  'dispatch.notArrived': 'Wyślij ponownie',
  'dispatch.putAway': 'Zdejmij z listy',
  'dispatch.toAddress': 'Do adresu',
  'dispatch.done.leaving': 'W drodze: wiadomość wyjdzie za dziesięć sekund.',
  'dispatch.done.withdrawn': 'Cofnięto: nic nie wyszło.',
  'dispatch.done.tooLate': 'Za późno: wiadomość już wyszła albo właśnie wychodzi.',
  'dispatch.done.again': 'Trwa kolejna próba.',
  'dispatch.done.arrived': 'Odnotowano: wiadomość dotarła.',
  'dispatch.done.away': 'Zdjęto z listy: więcej o to nie pytamy.',
  'dispatch.without.account':
    'Żadne konto pocztowe nie może teraz wysyłać. Treść jest zachowana: wyślij wiadomość inną drogą albo sprawdź konta w ustawieniach.',
  'dispatch.without.address':
    'Adres tej osoby jest nieznany. Treść jest zachowana: dodaj adres na stronie klienta i wyślij wiadomość.',
  'dispatch.why.greylisted':
    'Serwer odbiorcy prosi nowych nadawców o ponowną próbę trochę później. To częsta praktyka.',
  'dispatch.why.sending-limit':
    'Twoja skrzynka wyczerpała limit wysyłania u dostawcy poczty. Reszta wyjdzie, gdy znów będzie to możliwe.',
  'dispatch.why.mailbox-full': 'Skrzynka odbiorcy jest pełna.',
  'dispatch.why.too-large':
    'Wiadomość jest większa, niż przyjmuje serwer. Dołącz mniej plików lub mniejsze albo udostępnij je przez link.',
  'dispatch.why.no-such-address':
    'Serwer odbiorcy nie zna tego adresu. Może jest w nim literówka albo nikt go już nie używa.',
  'dispatch.why.no-such-domain': 'Domena po znaku @ nie przyjmuje poczty. Sprawdź, czy w adresie nie ma literówki.',
  'dispatch.why.sender-refused': 'Serwer nie pozwala temu kontu pisać z tego adresu. Sprawdź konto w ustawieniach.',
  'dispatch.why.blocked':
    'Wiadomość uznano za niechcianą albo zatrzymują ją reguły odbiorcy. Daj znać inną drogą, że próbujesz napisać.',
  'dispatch.why.not-taken': 'Serwer nie przyjął wiadomości.',
  'dispatch.why.unclear':
    'Połączenie zerwało się, gdy cała wiadomość była już przekazana serwerowi, zanim zdążył odpowiedzieć.',
  'dispatch.why.restored':
    'Czekała na wysłanie, gdy powstała przywrócona tu kopia zapasowa, i od tamtej pory mogła już wyjść.',
  'dispatch.why.not-in-sent':
    'Połączenie zerwało się przed odpowiedzią serwera, a w folderze „Wysłane” Twojej skrzynki nie ma kopii: wiadomość najpewniej nie wyszła.',
  'dispatch.why.expired': 'Przez pięć dni prób wiadomości nie udało się wysłać. Treść jest zachowana.',
  'dispatch.why.no-account': 'Konta pocztowego, z którego miała wyjść, już nie ma. Treść jest zachowana.',
  'dispatch.notFound': 'Tej wiadomości tu nie ma. Może adres strony jest ucięty.',
  'dispatch.noAccount': 'Wybrane konto już nie wysyła. Wybierz inne; treść jest zachowana.',
  'dispatch.notYours': 'Ten adres nie należy do wybranego konta. Wybierz taki, który do niego należy.',
  'dispatch.nobody': 'W polu „Do” nikogo jeszcze nie ma.',
  'dispatch.address': 'Na jeden z adresów nie da się wysłać poczty. Sprawdź, czy nie ma w nim literówki.',
  'dispatch.unsafe':
    'Temat, imię i nazwisko albo nazwa pliku zawiera znaki, których poczta nie przenosi, na przykład koniec wiersza. Usuń je i wyślij ponownie.',
  'dispatch.tooLarge':
    'Z plikami wiadomość ma ponad {most, number} MB, a tyle przyjmuje mało który serwer. Treść jest zachowana: dołącz mniej plików albo udostępnij je przez link.',
  'dispatch.today': 'Wiadomości, które nie dotarły',
  'dispatch.onlyTrouble':
    '{count, plural, one {Jedna wiadomość nie dotarła.} few {# wiadomości nie dotarły.} many {# wiadomości nie dotarło.} other {# wiadomości nie dotarło.}}',
} satisfies Record<keyof typeof en, string>
