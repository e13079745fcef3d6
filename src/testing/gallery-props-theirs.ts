import type { TheirConcern } from '#concern/their-concern-types.ts'
import type { BotherPageProps } from '#concern/portal/bother-page.tsx'
import type { TheirConcernCardProps } from '#concern/portal/their-concern-card.tsx'
import type { TheirConcernPageProps } from '#concern/portal/their-concern-page.tsx'
import { theirNext } from '#concern/portal/their-next-rules.ts'
import type { TheirPromise } from '#concern/portal/their-part.tsx'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { Language } from '#foundation/language.ts'
import type { Filled } from '#ui/field.tsx'
import { NOW } from './gallery-props.ts'

/** A client's concern at each stage, as they see it; made up, in the words of each language. */

const WORDS: Record<
  Language,
  {
    said: string
    understood: string
    shoot: string
    why: string
    edit: string
    stand: string
    ground: string
    extra: string
    how: string
    again: string
  }
> = {
  en: {
    said: 'It is not quite what we expected. The pictures are dark, and my boss asked me what we paid for.',
    understood: 'The pictures look too dark to you, and you have to show your boss what the money went into.',
    shoot: 'A new day of pictures at the lake',
    why: 'At no extra charge, on 17 February.',
    edit: 'We edit the present pictures again',
    stand: 'The cover stays in green',
    ground: 'Your customers know you by it: in your own survey of last autumn nine of ten named the green first.',
    extra: 'A short film from the same day',
    how: 'By phone; I ring you at your office number.',
    again: 'The new pictures are better, but the cover is still too dark.',
  },
  ru: {
    said: 'Это не совсем то, чего мы ждали. Снимки тёмные, и начальник спросил меня, за что мы заплатили.',
    understood: 'Снимки кажутся Вам слишком тёмными, и Вам нужно показать руководству, на что ушли деньги.',
    shoot: 'Новый день съёмки на озере',
    why: 'Без доплаты, 17 февраля.',
    edit: 'Обработаем нынешние снимки заново',
    stand: 'Обложка остаётся зелёной',
    ground: 'По ней Вас узнают: в Вашем осеннем опросе девять человек из десяти первым назвали зелёный цвет.',
    extra: 'Короткий ролик, снятый в тот же день',
    how: 'По телефону: мы позвоним Вам на рабочий номер.',
    again: 'Новые снимки лучше, но обложка всё ещё слишком тёмная.',
  },
  pl: {
    said: 'To nie do końca to, czego oczekiwaliśmy. Zdjęcia są ciemne, a szef zapytał, za co zapłaciliśmy.',
    understood: 'Zdjęcia wydają się Państwu za ciemne, a przed szefem trzeba pokazać, na co poszły pieniądze.',
    shoot: 'Nowy dzień zdjęciowy nad jeziorem',
    why: 'Bez dopłaty, 17 lutego.',
    edit: 'Obrobimy obecne zdjęcia jeszcze raz',
    stand: 'Okładka zostaje zielona',
    ground: 'Po niej Państwa poznają: w jesiennej ankiecie dziewięć osób na dziesięć wymieniło zieleń jako pierwszą.',
    extra: 'Krótki film z tego samego dnia',
    how: 'Telefonicznie, zadzwonimy na numer biura.',
    again: 'Nowe zdjęcia są lepsze, ale okładka nadal jest za ciemna.',
  },
  fi: {
    said: 'Ei nyt ihan sitä, mitä odotimme. Kuvat ovat tummia, ja esihenkilöni kysyi, mistä oikein maksoimme.',
    understood: 'Kuvat ovat teistä liian tummia, ja teidän on näytettävä esihenkilöllenne, mihin rahat menivät.',
    shoot: 'Uusi kuvauspäivä järvellä',
    why: 'Ilman eri hintaa, tiistaina 17. helmikuuta.',
    edit: 'Kuvien käsittely uudelleen',
    stand: 'Kansi pysyy vihreänä',
    ground:
      'Asiakkaanne tuntevat teidät siitä: viime syksyn kyselyssänne yhdeksän kymmenestä mainitsi vihreän ensimmäisenä.',
    extra: 'Lyhyt video samalta päivältä',
    how: 'Puhelimitse: soitamme toimistonne numeroon.',
    again: 'Uudet kuvat ovat parempia, mutta kansi on yhä liian tumma.',
  },
  el: {
    said: 'Δεν είναι ακριβώς αυτό που περιμέναμε. Οι φωτογραφίες είναι σκοτεινές και ο διευθυντής μου ρώτησε τι πληρώσαμε.',
    understood: 'Οι φωτογραφίες σας φαίνονται πολύ σκοτεινές και πρέπει να δείξετε στη διοίκηση πού πήγαν τα χρήματα.',
    shoot: 'Μια νέα μέρα φωτογράφισης στη λίμνη',
    why: 'Χωρίς επιπλέον χρέωση, στις 17 Φεβρουαρίου.',
    edit: 'Επεξεργαζόμαστε ξανά τις σημερινές φωτογραφίες',
    stand: 'Το εξώφυλλο μένει πράσινο',
    ground: 'Από αυτό σας αναγνωρίζουν: στην έρευνά σας του φθινοπώρου εννέα στους δέκα ανέφεραν πρώτα το πράσινο.',
    extra: 'Ένα σύντομο βίντεο από την ίδια μέρα',
    how: 'Τηλεφωνικά· θα σας καλέσουμε στο γραφείο σας.',
    again: 'Οι νέες φωτογραφίες είναι καλύτερες, αλλά το εξώφυλλο είναι ακόμη πολύ σκοτεινό.',
  },
}

const empty: TheirConcern = {
  id: 'c',
  openedAt: NOW - 2 * DAY,
  begunByStudio: false,
  invited: false,
  said: [],
  restated: null,
  faultOwned: null,
  rounds: [{ round: 1, options: [], promises: [], answer: null }],
  call: null,
  goodwill: [],
  extras: [],
  newest: null,
  lastWordAt: NOW - 2 * DAY,
  end: null,
  seen: 1,
}

type Props<Page> = Omit<Page, 'say' | 'dates'>

function page(
  concern: TheirConcern,
  more: { promises?: [string, TheirPromise][]; typed?: Filled } = {},
): Props<TheirConcernPageProps> {
  return {
    concern,
    next: theirNext(concern, NOW),
    promises: new Map(more.promises),
    answerBy: NOW + 5 * HOUR + 40 * MINUTE,
    studio: 'Studio Mira',
    by: 'Mira Lahti',
    action: () => '#',
    typed: (noun) => (noun === 'reactions' ? (more.typed ?? { values: {} }) : { values: {} }),
    againHref: '#',
  }
}

/** The pages by name. */
export function theirs(language: Language) {
  const words = WORDS[language]
  const said = [{ happening: 'h', at: NOW - 2 * DAY, words: words.said, by: 'portal' as const }]
  const told = { ...empty, said, newest: { happening: 'h', kind: 'opened', at: NOW - 3 * HOUR } } as const
  const shoot = { id: 'o1', as: 'solution', words: words.shoot, grounds: words.why } as const
  const edit = { id: 'o2', as: 'less-damage', words: words.edit, grounds: '' } as const
  const stand = { id: 'o3', as: 'stand', words: words.stand, grounds: words.ground } as const
  const eases = { reaction: 'eases', words: '', at: NOW - DAY } as const
  const promised: [string, TheirPromise] = [
    'p',
    {
      words: words.shoot,
      dueAt: NOW + 4 * DAY + 6 * HOUR,
      time: '16:00',
      standing: 'open',
      keptAt: null,
      proof: '',
      by: 'Mira Lahti',
    },
  ]
  const kept: [string, TheirPromise] = ['p', { ...promised[1], standing: 'kept', keptAt: NOW - HOUR }]
  const done = { promise: 'p', option: 'o1', deliveredAt: NOW - HOUR, givenUp: false }
  const restated = { words: words.understood, at: NOW - DAY, confirmed: null }
  const confirmed = { ...restated, confirmed: { right: true, words: '', at: NOW - DAY, own: true } }
  const first = {
    round: 1,
    options: [
      { ...shoot, reaction: eases },
      { ...edit, reaction: null },
    ],
    promises: [done],
    answer: null,
  }
  const slots = [2, 3, 4].map((days) => ({ id: `s${days}`, from: NOW + days * DAY + 2 * HOUR, minutes: 30 }))
  const call = {
    slots,
    how: words.how,
    proposedAt: NOW - HOUR,
    chosen: null,
    ownChoice: false,
    noneSuits: false,
    held: false,
  }
  const no = { eases: 'partly', words: words.again, at: NOW - 2 * HOUR, own: true } as const
  const second = { round: 2, options: [], promises: [], answer: null }
  return {
    heard: page(told),
    options: page({
      ...told,
      restated,
      rounds: [
        {
          round: 1,
          options: [
            { ...shoot, reaction: null },
            { ...edit, reaction: eases },
            { ...stand, reaction: null },
          ],
          promises: [],
          answer: null,
        },
      ],
    }),
    promised: page(
      {
        ...told,
        newest: null,
        restated: confirmed,
        rounds: [{ ...first, promises: [{ ...done, deliveredAt: null }] }],
        goodwill: [{ minutes: 30, words: '' }],
        extras: [words.extra],
      },
      { promises: [promised] },
    ),
    answer: page({ ...told, newest: null, restated: confirmed, rounds: [first] }, { promises: [kept] }),
    call: page(
      {
        ...told,
        faultOwned: null,
        restated: confirmed,
        rounds: [{ ...first, answer: no }, second],
        call,
        newest: { happening: 'x', kind: 'answered', at: NOW - 2 * HOUR },
      },
      { promises: [kept] },
    ),
    eased: page(
      {
        ...told,
        restated: confirmed,
        rounds: [{ ...first, answer: { eases: 'yes', words: '', at: NOW - HOUR, own: true } }],
        end: { how: 'eased', at: NOW - HOUR, words: '', own: true },
        newest: { happening: 'y', kind: 'answered', at: NOW - HOUR },
      },
      { promises: [kept] },
    ),
    asked: page({ ...empty, begunByStudio: true, lastWordAt: null, restated }),
  }
}

/** “Something bothering you?”, empty and come back. */
export function bother(problem: string | null): Props<BotherPageProps> {
  return {
    studio: 'Studio Mira',
    by: 'Mira Lahti',
    form:
      problem === null
        ? { values: {} }
        : { values: { words: '', weight: '2', who: 'Ida' }, problems: { words: problem } },
    action: '#',
    answerBy: NOW + 5 * HOUR + 40 * MINUTE,
    open: problem === null ? null : { since: NOW - 2 * DAY, href: '#' },
  }
}

/** A concern on the home page. */
export const card = (language: Language): Props<TheirConcernCardProps> => ({ ...theirs(language).answer, href: '#' })
