import { describe, expect, it } from 'vitest'
import type { Kind } from '../../kinds.ts'
import { listen } from '../../listen.ts'
import { runTrials } from '../../trials/trial.ts'

const heard = (text: string) => listen(text, { lang: 'pl', model: false })
const kindsOf = (text: string): Kind[] => heard(text).kinds.map(({ kind }) => kind)

// One phrase a row in several forms: person, gender, number, formal and informal, with and without Polish signs. S0-12
const FORMS: [Kind, string[]][] = [
  [
    'doubt',
    [
      'Żałuję, że się zdecydowałam.',
      'Żałujemy, że podpisaliśmy umowę.',
      'zaluje ze sie na to zdecydowalem',
      'Zaczynam żałować tej decyzji.',
    ],
  ],
  [
    'doubt',
    ['Mam wątpliwości.', 'Mamy spore wątpliwości.', 'mam coraz wieksze watpliwosci', 'Zaczynamy mieć wątpliwości.'],
  ],
  [
    'comparison',
    [
      'Szwagier zrobi za pół ceny.',
      'Szwagier zrobiłby to za pół ceny.',
      'Koleżanka zrobiłaby to za pół ceny.',
      'Znajomi zrobiliby to taniej.',
      'znajomy zrobilby to taniej',
    ],
  ],
  [
    'comparison',
    [
      'Dostaliśmy tańszą ofertę.',
      'Dostałam inną ofertę.',
      'Mamy konkurencyjną wycenę.',
      'dostalem inna oferte',
      'Konkurencja robi to szybciej.',
      'U konkurencji jest taniej.',
    ],
  ],
  [
    'comparison',
    ['ChatGPT zrobił to w pięć minut.', 'W Canvie szybciej i za darmo.', 'sztuczna inteligencja zrobi to za darmo'],
  ],
  [
    'uninformed',
    [
      'Nie wiem, na czym stoimy.',
      'Nie wiemy, na czym stoimy.',
      'Nie wiedziałam, na jakim to jest etapie.',
      'nie wiem na czym stoje',
      'Nikt u nas nie wie, co się dzieje.',
    ],
  ],
  [
    'uninformed',
    [
      'Nikt mnie nie uprzedził.',
      'Nikt nas nie poinformował.',
      'Dowiaduję się ostatnia.',
      'Dowiedzieliśmy się po fakcie.',
      'dowiedzialem sie przypadkiem',
      'Od miesiąca żadnych wieści.',
      'Rozkładam ręce.',
      'Rozkładamy ręce.',
    ],
  ],
  [
    'pressure',
    [
      'Szef mnie ciśnie.',
      'Szefowa mnie ciśnie.',
      'Zarząd naciska.',
      'Wspólnicy naciskają.',
      'szef mnie cisnie',
      'Prezes chce wyjaśnień.',
      'Inwestorzy domagają się wyników.',
    ],
  ],
  [
    'pressure',
    [
      'Muszę to uzasadnić przed zarządem.',
      'Musimy uzasadnić ten wydatek.',
      'Będę musiała się tłumaczyć przed wspólnikiem.',
      'musze sie tlumaczyc przed szefem',
      'Świecę oczami przed klientami.',
      'Żona uważa, że wyrzuciliśmy pieniądze.',
    ],
  ],
  [
    'pressure',
    [
      'Szef kręci nosem.',
      'Szefowa kręciła nosem.',
      'Wspólnicy kręcą nosem.',
      'Zarząd nie jest przekonany.',
      'maz nie jest zachwycony',
    ],
  ],
  [
    'doubt',
    [
      'Wstrzymajmy się z dalszymi pracami.',
      'Proszę na razie nic więcej nie robić.',
      'Czy zaliczka jest zwrotna?',
      'Czy możemy się jeszcze wycofać?',
      'gdybysmy teraz zrezygnowali, ile zwracacie',
    ],
  ],
  [
    'money',
    ['To za drogo.', 'Wyszło zdecydowanie za drogo.', 'za drogo jak na trzy grafiki', 'Ta wycena jest za wysoka.'],
  ],
  ['money', ['Skąd ta kwota?', 'Skąd wzięła się ta kwota?', 'skad sie wziely te koszty', 'Z czego wynika ta różnica?']],
  [
    'money',
    ['Nie zamierzam dopłacać.', 'Nie będziemy dopłacać.', 'nie bede za to placic', 'Dlaczego mamy za to płacić?'],
  ],
  [
    'time',
    [
      'Boję się, że nie zdążymy.',
      'Obawiamy się, że się nie wyrobimy na targi.',
      'nie zdazymy przed swietami',
      'Martwimy się o termin.',
    ],
  ],
  ['time', ['Ile jeszcze mam czekać?', 'Ile mamy na to czekać?', 'ile mozna czekac', 'Nie możemy dłużej czekać.']],
  [
    'disappointment',
    [
      'Jestem rozczarowana.',
      'Jesteśmy rozczarowani.',
      'jestem rozczarowany',
      'Czujemy się rozczarowane.',
      'To dla nas rozczarowanie.',
    ],
  ],
  [
    'disappointment',
    [
      'Nie tego się spodziewałam.',
      'Nie tego się spodziewaliśmy.',
      'nie tego sie spodziewalem',
      'Nie tak to sobie wyobrażałam.',
    ],
  ],
  ['confusion', ['Pogubiłam się.', 'Pogubiłem się w wersjach.', 'pogubilismy sie', 'Zupełnie się w tym gubię.']],
  [
    'ignored',
    [
      'Nikt mi nie odpisuje.',
      'Nikt nam nie odpisał.',
      'nikt nie odpowiada na moje maile',
      'Nie dostałam odpowiedzi.',
      'Nie otrzymaliśmy żadnej odpowiedzi.',
    ],
  ],
  [
    'anger',
    [
      'Jestem wściekła.',
      'Jesteśmy wściekli.',
      'jestem wsciekly',
      'Mam tego dość.',
      'Mamy tego dosyć.',
      'To jakaś kpina.',
    ],
  ],
]

describe('the Polish lexicon', () => {
  for (const [kind, forms] of FORMS) {
    it(`hears ${kind} in every form of "${forms[0]}"`, () => {
      // S0-12
      for (const form of forms) {
        expect(heard(form).reading, form).not.toBe('calm')
        expect(kindsOf(form), form).toContain(kind)
      }
    })
  }

  it('takes a denied worry for none', () => {
    // S0-12
    for (const text of [
      'Nie jesteśmy rozczarowani.',
      'Wcale nie jestem zła za to opóźnienie.',
      'Nie mam żadnych wątpliwości.',
      'Nie uważam, że to za drogo.',
      'Nie żałuję ani złotówki.',
      'Nikt u nas nie jest niezadowolony.',
      'Bez obaw, zdążymy.',
    ]) {
      expect(heard(text).reading, text).toBe('calm')
    }
  })

  it('keeps a worry that only looks denied', () => {
    // S0-12
    for (const text of [
      'Nie ukrywam, że jestem rozczarowana.',
      'Nie da się ukryć, że jesteśmy rozczarowani.',
      'Nie tylko ja jestem rozczarowany.',
      'Czy my aby nie popełniamy błędu?',
      'Nie chcę nikogo urazić, ale jestem rozczarowana.',
    ]) {
      expect(heard(text).reading, text).not.toBe('calm')
    }
  })

  it('takes a supposed worry for none', () => {
    // S0-12
    for (const text of [
      'Gdyby klient był niezadowolony, mamy drugi wzór.',
      'W razie opóźnienia dam znać.',
      'Na wypadek, gdybyśmy przekroczyli budżet, mamy rezerwę.',
    ]) {
      expect(heard(text).reading, text).toBe('calm')
    }
  })

  it('takes a worry that is over for none', () => {
    // S0-12
    for (const text of [
      'Na początku miałam obawy, ale zupełnie niepotrzebnie.',
      'Bałam się, że nie zdążymy, a teraz jestem spokojna.',
      'Po rozmowie wątpliwości zniknęły.',
      'Sprawa z fakturą już wyjaśniona.',
    ]) {
      expect(heard(text).reading, text).toBe('calm')
    }
  })

  it('takes bad news about something else for none', () => {
    // S0-12
    for (const text of [
      'Jestem wściekły na bank, przelew wrócił.',
      'Kurier zgubił paczkę, szlag mnie trafi.',
      'Poprzednia agencja nas rozczarowała.',
      'Tata jest w szpitalu, bardzo się martwię.',
    ]) {
      expect(heard(text).reading, text).toBe('calm')
    }
  })

  it.each([
    ['denied', 'Nikt na nas nie naciska.'],
    ['denied', 'Szef mnie nie ciśnie.'],
    ['denied', 'ChatGPT by tak nie napisał.'],
    ['denied', 'Szwagier by tak nie zrobił.'],
    ['denied', 'Nie zbieraliśmy innych ofert.'],
    ['denied', 'Nie muszę się nikomu tłumaczyć z tego wydatku.'],
    ['supposed', 'Gdyby zarząd naciskał na termin, dam znać.'],
    ['supposed', 'Jeśli ktoś zrobi to taniej, powiem Pani.'],
    ['supposed', 'W razie gdyby szef kręcił nosem, mamy drugą wersję.'],
    ['over', 'Na początku wspólnik kręcił nosem, ale teraz sam wszystkim pokazuje.'],
    ['over', 'Nie wiedziałam, na czym stoimy, ale po rozmowie wszystko jasne.'],
    ['over', 'Mieliśmy tańszą ofertę, ale wolimy pracować z Panią.'],
    ['quoted', 'W tekście zostaje zdanie „nie wiemy, na czym stoimy, a szef ciśnie nas codziennie o wyniki”.'],
    ['quoted', 'Hasło kampanii to „szwagier zrobiłby to samo w garażu i do tego za pół ceny”.'],
    ['another subject', 'Szef ciśnie nas z inwentaryzacją, odpiszę w piątek.'],
    ['another subject', 'Bank nikogo nie uprzedził, przelew wrócił.'],
    ['another subject', 'Drukarnia dała lepszą ofertę na ulotki.'],
    ['a joke', 'Kot szwagra zrobiłby to za pół ceny. Żartuję!'],
    ['a joke', 'Szef mnie ciśnie, żartuję, jest na urlopie.'],
  ])('takes comparison, ignorance and pressure back in the same way (%s): %s', (_, text) => {
    // S0-12
    expect(heard(text).reading).toBe('calm')
  })

  it.each([
    'Szef pozdrawia.',
    'Proszę nas informować na bieżąco.',
    'Porównaliśmy fonty, zostaje pierwszy.',
    'Pokażę projekt szefowi i wrócę z odpowiedzią.',
    'Na jakim etapie przesłać teksty?',
    'Mąż zrobił zdjęcia w weekend.',
    'Szkic tekstu napisał ChatGPT, proszę poprawić.',
    'Proszę dodać prezesa do kopii.',
    'Szef chce większe logo.',
    'Zarząd zatwierdził budżet.',
  ])('takes bosses, tools and news for ordinary business: %s', (text) => {
    // S0-12
    expect(heard(text).reading).toBe('calm')
  })

  it('takes courtesy and ordinary business for what they are', () => {
    // S0-12
    for (const text of [
      'Przepraszam za opóźnienie z mojej strony.',
      'Obawiam się, że w środę nie dam rady.',
      'Proszę się nie martwić.',
      'Ile kosztuje wersja angielska i na kiedy byłaby gotowa?',
      'Wtorek mi nie pasuje, może czwartek?',
      'Proszę o fakturę, termin płatności 14 dni.',
      'Nie mogę się doczekać premiery.',
      'Nie odebrałam, bo byłam na spotkaniu.',
      'Znalazłam dwie literówki, resztę akceptuję.',
      'Waham się między wersją A i B.',
      'Zgubiłam hasło do dysku.',
      'Jaka jest różnica w cenie między pakietami?',
      'Cena nas nie zaskoczyła.',
    ]) {
      expect(heard(text).reading, text).toBe('calm')
    }
  })
})

describe('Polish client mails written by hand', () => {
  // The lexicon was tuned on these mails: the thresholds guard against loss. On mails not seen before it found 0.80 of plain and
  // 0.33 of veiled unease, with 0.07 to 0.20 of hard calm mails wrongly flagged.
  const report = runTrials('pl')

  it('finds plain and veiled unease and shows where it stands', () => {
    // S0-12; aims of design/listening.md
    expect(report.trials).toBeGreaterThanOrEqual(160)
    expect(report.recallPlain).toBeGreaterThanOrEqual(0.95)
    expect(report.recallVeiled).toBeGreaterThanOrEqual(0.9)
    expect(report.spanOverlap).toBeGreaterThanOrEqual(0.9)
  })

  it('leaves calm mails alone, however hard they are', () => {
    // S0-12
    expect(report.falseFlags).toBeLessThanOrEqual(0.06)
    for (const [hard, { flagged, of }] of Object.entries(report.falseByHard)) {
      if (of >= 10) expect(flagged / of, hard).toBeLessThanOrEqual(0.1)
    }
  })
})
