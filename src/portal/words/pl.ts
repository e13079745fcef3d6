import type { en } from './en.ts'

export const pl = {
  'portal.titleOf': '{page} · {studio}',
  'portal.skip': 'Przejdź do treści',
  'portal.answers': 'Odpowiada Państwu {name}',
  'portal.undo': 'Cofnij',
  'portal.close': 'Zamknij',
  'portal.back': 'Państwa strona',
  'portal.always': 'Zawsze pod ręką',
  'portal.question': 'Mam pytanie',
  'portal.zone': 'Strefa czasowa: {zone}',

  'portal.heard':
    'Państwa wiadomości czyta też program na naszym własnym komputerze: szuka oznak niepokoju, żebyśmy w porę zapytali, co się dzieje. Żadna inna firma ich nie widzi.',
  'portal.unheard': 'Żaden program nie szuka w Państwa wiadomościach oznak niepokoju.',
  'portal.switchOff': 'Wyłącz',
  'portal.switchOn': 'Włącz ponownie',
  'portal.done.unheard': 'Wyłączono. Wszystko, co program odnotował o Państwa wiadomościach, zostało usunięte.',
  'portal.done.heard': 'Włączono ponownie.',

  'portal.quiet': 'Nie ma teraz otwartych spraw',
  'portal.quiet.why':
    'Gdy tylko coś Państwu obiecamy albo będziemy potrzebować Państwa zdania, znajdzie się to tutaj, z datą. Jeśli coś Państwa niepokoi, nawet drobiazg, prosimy nam powiedzieć.',

  'portal.about': 'Co widzimy',
  'portal.seen': 'Na tej stronie',
  'portal.seen.opened':
    'Że stronę otwarto przyciskiem, na jakim urządzeniu i kiedy ostatnio z niej korzystano, z dokładnością do godziny.',
  'portal.seen.pressed': 'Co Państwo tu naciskają i piszą.',
  'portal.seen.pictures': 'Ale nie to, czy otworzyli Państwo wiadomość: nic w naszych wiadomościach tego nie zdradza.',
  'portal.seen.elsewhere': 'Nikt inny niczego nie widzi: strona nie wczytuje nic od innych firm.',
  'portal.listening': 'Państwa wiadomości',
  'portal.listening.what':
    'Program zaznacza zdania, za którymi może kryć się niepokój, i zauważa, gdy piszą Państwo później lub krócej niż zwykle. O niczym nie decyduje: tylko przypomina nam, żeby zapytać.',
  'portal.devices': 'Gdzie ta strona jest otwarta',
  'portal.devices.what': 'Kto ma takie urządzenie w ręku, widzi stronę i może odpowiedzieć w Państwa imieniu.',
  'portal.devices.endAll': 'Zamknij wszędzie, także tutaj',
  'portal.device': '{browser}, {system}',
  'portal.device.unknown': 'Nieznane urządzenie',
  'portal.device.this': 'to urządzenie, od {since}',
  'portal.device.seen': 'od {since}, ostatnio {ago}',
  'portal.device.end': 'Zamknij tam',
  'portal.device.endHere': 'Zamknij tutaj',
  'portal.device.endLong': 'Zamknij tam: {device}',
  'portal.done.ended': 'Na tamtym urządzeniu strona jest zamknięta.',
  'portal.left': 'Strona na tym urządzeniu jest zamknięta',
  'portal.left.why': 'Ponownie otworzy ją link z naszej wiadomości, dopóki jest ważny.',

  'portal.link.for': 'Osobista strona: {name}',
  'portal.link.open': 'Otwórz stronę',
  'portal.link.notYou':
    'To nie Państwo? Prosimy w takim razie jej nie otwierać i napisać do nas: przygotujemy osobną stronę.',
  'portal.link.old': '{name}: ten link już nie działa',
  'portal.link.expired': 'Link działa 30 dni i ten czas już minął.',
  'portal.link.revoked': 'Wyłączyliśmy ten link.',
  'portal.link.kept': 'Sama strona jest bez zmian: nic nie przepadło.',
  'portal.link.fresh': 'Proszę o nowy link',
  'portal.link.freshHint': 'Przyjdzie na adres, który znamy. Wiadomość wysyła człowiek, więc może to chwilę potrwać.',
  'portal.link.asked': 'Wiemy, że potrzebny jest nowy link',
  'portal.link.asked.why': 'Przyjdzie na adres, który znamy. To okno można zamknąć.',

  'portal.closed': 'Ta strona jest zamknięta',
  'portal.closed.why':
    'Praca trafiła do archiwum; nic nie zostało usunięte. Jeśli coś jest jeszcze otwarte, prosimy po prostu do nas napisać.',
  'portal.nothing': 'Nie ma tu niczego do otwarcia',
  'portal.nothing.why': 'Pod tym adresem na tym urządzeniu nic się nie otwiera albo już się nie otwiera.',
  'portal.nothing.do':
    'Prosimy otworzyć link z najnowszej wiadomości. Jeśli to nie pomoże, prosimy na nią odpowiedzieć i poprosić o nowy link.',
  'portal.trouble.forged': 'To nie zostało wysłane z Państwa strony',
  'portal.trouble.forged.why': 'Nic się nie stało. Prosimy otworzyć swoją stronę i spróbować tam.',
  'portal.trouble.tooLarge': 'To za dużo naraz',
  'portal.trouble.tooLarge.why':
    'Niczego nie przyjęliśmy. Prosimy wrócić: słowa są nadal w formularzu i można je wysłać w częściach.',
  'portal.trouble.failed': 'Coś się u nas zepsuło',
  'portal.trouble.failed.why':
    'Prosimy wrócić i spróbować za chwilę: to, co Państwo napisali, jest nadal w formularzu. Jeśli to nie pomoże, prosimy napisać do nas e-mail.',

  'portal.tooMany': 'Za dużo kliknięć z rzędu',
  'portal.tooMany.why':
    '{minutes, plural, one {Tym razem nic nie zostało przyjęte. Prosimy spróbować ponownie za # minutę.} few {Tym razem nic nie zostało przyjęte. Prosimy spróbować ponownie za # minuty.} many {Tym razem nic nie zostało przyjęte. Prosimy spróbować ponownie za # minut.} other {Tym razem nic nie zostało przyjęte. Prosimy spróbować ponownie za # minuty.}}',
  'portal.tooMany.words': 'Państwa tekst, do skopiowania',
  'portal.look': 'Tak tę stronę widzi {name}. Można patrzeć, ale nie naciskać.',
  'portal.look.back': 'Wróć do klienta',
  'portal.look.refused': 'To tylko podgląd',
  'portal.look.refused.why':
    'Ten przycisk jest tylko dla klienta, więc nic się nie zmieniło. To, co klient powie w wiadomości lub przez telefon, można zapisać przy obawie.',

  'portal.access': 'Osobista strona',
  'portal.access.what': 'To, co widzi ta osoba. Stronę otwierają linki z Twoich wiadomości, bez hasła.',
  'portal.access.look': 'Zobacz',
  'portal.access.lookLong': 'Zobacz osobistą stronę: {name}',
  'portal.access.devices': 'Jest otwarta tutaj:',
  'portal.access.nowhere': 'Nie jest otwarta na żadnym urządzeniu.',
  'portal.access.fresh': 'Napisz wiadomość z nowym linkiem',
  'portal.access.endLinks': 'Wyłącz wszystkie linki',
  'portal.access.noAddress':
    'Linki pojawią się w wiadomościach, gdy studio będzie miało adres https, który da się otworzyć z telefonu. Do tego czasu wiadomości proszą o zwykłą odpowiedź; jak zdobyć adres, mówią Ustawienia.',
  'portal.done.fresh': 'Wiadomość z nowym linkiem czeka tutaj.',
  'portal.done.linksEnded':
    '{links, plural, =0 {Nie było ważnych linków.} one {Wyłączono # link. Na otwartych urządzeniach strona zostaje.} few {Wyłączono # linki. Na otwartych urządzeniach strona zostaje.} many {Wyłączono # linków. Na otwartych urządzeniach strona zostaje.} other {Wyłączono # linku. Na otwartych urządzeniach strona zostaje.}}',
  'portal.happened.opened': 'Osobista strona otwarta na urządzeniu: {name}',
  'portal.happened.closed': 'Osobista strona zamknięta na urządzeniu: {name}',

  'portal.mail.subject': 'Państwa strona: {studio}',
  'portal.mail.line': 'Oto nowy link do Państwa strony. Nie wymaga hasła i działa 30 dni.',
  'portal.mail.link': 'Otwórz stronę:',
  'portal.mail.else': 'W tej chwili strony nie da się otworzyć z zewnątrz. Wystarczy odpowiedzieć na tę wiadomość.',
  'portal.mail.ignore': 'Jeśli nie prosili Państwo o ten link, nie trzeba nic robić.',
} satisfies Record<keyof typeof en, string>
