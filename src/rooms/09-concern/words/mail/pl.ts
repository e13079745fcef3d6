import type { en } from './en.ts'

export const pl = {
  'mail.youSaid': 'Państwa słowami:',
  'mail.restated.subject': 'Czy dobrze rozumiem?',
  'mail.restated.asIUnderstand':
    'Dziękuję za szczerość. Zanim cokolwiek zaproponuję, chcę mieć pewność, że dobrze rozumiem, o co chodzi. Widzę to tak:',
  'mail.restated.isThatIt':
    'Czy tak właśnie jest? Jeśli czegoś brakuje albo coś jest ważniejsze, niż mi się wydaje, proszę mnie poprawić.',
  'mail.restated.link': 'Odpowiedzieć można tutaj, jednym kliknięciem:',
  'mail.restated.reply': 'Wystarczy krótka odpowiedź: „tak, o to chodzi” albo kilka słów o tym, co jest inaczej.',
  'mail.options.subject': 'Co mogę z tym zrobić',
  'mail.options.here':
    '{count, plural, =1 {Oto co mogę zrobić i co by to znaczyło:} other {Oto co mogę zrobić i co znaczyłaby każda z tych możliwości:}}',
  'mail.options.kind.solution': 'To rozwiązuje samą sprawę.',
  'mail.options.kind.way-out': 'To sposób, żeby z tego wyjść.',
  'mail.options.kind.less-damage': 'Dzięki temu szkoda będzie mniejsza.',
  'mail.options.kind.alternative': 'To najlepsze, co można zrobić zamiast tego.',
  'mail.options.kind.stand': 'Tutaj wszystko zostałoby bez zmian.',
  'mail.options.which':
    '{count, plural, =1 {Czy to by pomogło? „Tak”, „częściowo” i „nie” to równie dobre odpowiedzi. Jeśli to nie to, proszę dać znać, a pomyślę dalej.} other {Czy coś z tego by pomogło? „Tak”, „częściowo” i „nie” to równie dobre odpowiedzi, osobno dla każdej możliwości. Jeśli nic nie pasuje, proszę dać znać, a pomyślę dalej.}}',
  'mail.options.link': 'Odpowiedzieć można tutaj, jednym kliknięciem przy każdej możliwości:',
  'mail.options.reply':
    '{count, plural, =1 {Wystarczy jedno słowo: tak, częściowo albo nie.} other {W odpowiedzi wystarczą numery, na przykład „1 tak, 2 częściowo”.}}',
  'mail.promised.subject': 'Moja obietnica',
  'mail.promised.countOn': 'Na to mogą Państwo liczyć:',
  'mail.promised.by': 'Najpóźniej {on}.',
  'mail.promised.byTime': 'Najpóźniej {on} o {time}.',
  'mail.promised.who': 'Zajmuje się tym {name}.',
  'mail.promised.ifNot': 'Gdyby coś stanęło na przeszkodzie, zapytam przed tym dniem, a nie po nim.',
  'mail.promised.link': 'Obietnica i jej termin są tutaj:',
  'mail.promised.reply': 'Jeśli chodziło o coś innego, wystarczy krótka odpowiedź.',
  'mail.checkBack.subject': 'Czy teraz jest spokojniej?',
  'mail.checkBack.againSubject': 'Jak to wygląda teraz?',
  'mail.checkBack.again':
    'Minęło kilka dni i chcę zapytać, jak to teraz u Państwa wygląda. Nie ma pośpiechu, a każda odpowiedź jest dobra.',
  'mail.checkBack.done':
    '{count, plural, =1 {To zostało obiecane i jest zrobione:} other {To zostało obiecane i wszystko jest zrobione:}}',
  'mail.checkBack.on': 'Zrobione {on}.',
  'mail.checkBack.ask':
    'Czy dzięki temu jest spokojniej: tak, częściowo czy jeszcze nie? Jeśli coś zostało, chętnie o tym usłyszę i od tego zaczniemy.',
  'mail.checkBack.againAsk':
    'Czy jest już lżej: tak, częściowo czy jeszcze nie? Jeśli coś nie daje spokoju, choćby drobiazg, chętnie o tym usłyszę. Możemy też porozmawiać przez telefon.',
  'mail.checkBack.link': 'Wystarczy jedno kliknięcie:',
  'mail.checkBack.reply': 'Wystarczy jedno słowo: tak, częściowo albo nie.',
  'mail.call.subject': 'Porozmawiamy przez telefon?',
  'mail.call.suits':
    '{count, plural, =1 {Niektóre rzeczy łatwiej powiedzieć niż napisać. Czy ten termin Państwu odpowiada?} other {Niektóre rzeczy łatwiej powiedzieć niż napisać. Czy któryś z tych terminów Państwu odpowiada?}}',
  'mail.call.slot': '{day}, {time} ({minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}})',
  'mail.call.zone': 'Strefa czasowa: {zone}.',
  'mail.call.how': 'Jak: {how}',
  'mail.call.link': 'Wybrać można tutaj, tam też można zaznaczyć, że nic nie pasuje:',
  'mail.call.reply':
    '{count, plural, =1 {Wystarczy „tak” albo „nie”. Jeśli nie pasuje, proszę napisać, kiedy będzie dobrze.} other {W odpowiedzi wystarczy numer. Jeśli nic nie pasuje, proszę napisać, kiedy będzie dobrze.}}',
  'mail.invited.subject': 'Państwa zdanie jest ważne',
  'mail.invited.ofProject': 'Rozmawiamy o projekcie „{project}” i Państwa zdanie jest tu ważne.',
  'mail.invited.ofWork': 'Rozmawiamy o tym, jak idzie nasza wspólna praca, i Państwa zdanie jest tu ważne.',
  'mail.invited.ask': 'Wolę zapytać, niż zgadywać: co jest tu dla Państwa najważniejsze i czy coś Państwa niepokoi?',
  'mail.invited.link': 'Napisać można tutaj:',
  'mail.invited.reply':
    'Wystarczy krótka odpowiedź. Jeśli łatwiej będzie porozmawiać, proszę napisać, kiedy mogę zadzwonić.',
  'mail.openLine.number': '{on} w godzinach {from}–{to} można do mnie od razu zadzwonić z każdym pytaniem: {number}.',
  'mail.openLine.write': '{on} w godzinach {from}–{to} wystarczy napisać parę słów, a od razu oddzwonię.',
} satisfies Record<keyof typeof en, string>
