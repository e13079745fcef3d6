// Data: the letters of the trial on mail programs. Nothing here is from a real person.

export const LANGUAGES = ['en', 'ru', 'pl', 'fi', 'el'] as const
export type Language = (typeof LANGUAGES)[number]

export type Letter = {
  /** Who wrote the letter that is answered. */
  name: string
  address: string
  subject: string
  own: readonly string[]
  answers: readonly [string, string]
  history: readonly [string, string]
  /** What a person writes above a letter passed on. */
  note: string
  /** Says that the answers stand in the letter below. */
  announced: string
}

export const LETTERS: Record<Language, Letter> = {
  en: {
    name: 'Anna Smith',
    address: 'anna.smith@bakery.example',
    subject: 'Start page',
    own: [
      'Hello Anna,',
      'The page is late again and nobody told us why. We planned the opening for Friday.',
      'When will it be done?',
    ],
    answers: ['No, Friday is too late for us.', 'The blue one, but larger.'],
    history: [
      'We could deliver on Friday, would that be fine?',
      'Which of the two pictures shall we take for the start page?',
    ],
    note: 'Please look at this, I do not understand the price.',
    announced: 'My answers are below in red.',
  },
  ru: {
    name: 'Анна Смирнова',
    address: 'anna@pekarnya.example',
    subject: 'Главная страница',
    own: [
      'Здравствуйте, Анна!',
      'Страница снова опаздывает, и нам никто не объяснил почему. Открытие мы назначили на пятницу.',
      'Когда всё будет готово?',
    ],
    answers: ['Нет, пятница для нас слишком поздно.', 'Синюю, но крупнее.'],
    history: [
      'Мы могли бы сдать работу в пятницу, это подойдёт?',
      'Какую из двух фотографий взять для главной страницы?',
    ],
    note: 'Посмотрите, пожалуйста: я не понимаю, откуда такая цена.',
    announced: 'Мои ответы ниже, красным.',
  },
  pl: {
    name: 'Łucja Wiśniewska',
    address: 'lucja@piekarnia.example',
    subject: 'Strona główna',
    own: [
      'Dzień dobry,',
      'strona znowu się spóźnia i nikt nam nie powiedział dlaczego. Otwarcie zaplanowaliśmy na piątek.',
      'Kiedy będzie gotowa?',
    ],
    answers: ['Nie, piątek to dla nas za późno.', 'To niebieskie, ale większe.'],
    history: ['Możemy oddać pracę w piątek, czy to odpowiada?', 'Które z dwóch zdjęć wziąć na stronę główną?'],
    note: 'Proszę na to spojrzeć, nie rozumiem tej ceny.',
    announced: 'Moje odpowiedzi poniżej, na czerwono.',
  },
  fi: {
    name: 'Aino Mäkinen',
    address: 'aino@leipomo.example',
    subject: 'Etusivu',
    own: [
      'Hei Aino,',
      'sivu on taas myöhässä eikä kukaan kertonut meille miksi. Avajaiset ovat perjantaina.',
      'Milloin se on valmis?',
    ],
    answers: ['Ei, perjantai on meille liian myöhään.', 'Se sininen, mutta isompana.'],
    history: ['Voisimme toimittaa sivun perjantaina, sopiiko se?', 'Kumman kuvan otamme etusivulle?'],
    note: 'Katsotko tätä, en ymmärrä hintaa.',
    announced: 'Vastaukseni ovat alla punaisella.',
  },
  el: {
    name: 'Άννα Παπαδοπούλου',
    address: 'anna@fournos.example',
    subject: 'Αρχική σελίδα',
    own: [
      'Καλημέρα σας,',
      'η σελίδα καθυστερεί πάλι και κανείς δεν μας είπε γιατί. Τα εγκαίνια είναι την Παρασκευή.',
      'Πότε θα είναι έτοιμη;',
    ],
    answers: ['Όχι, η Παρασκευή είναι πολύ αργά για εμάς.', 'Την μπλε, αλλά μεγαλύτερη.'],
    history: [
      'Μπορούμε να παραδώσουμε την Παρασκευή, σας βολεύει;',
      'Ποια από τις δύο φωτογραφίες να βάλουμε στην αρχική σελίδα;',
    ],
    note: 'Δείτε το σας παρακαλώ, δεν καταλαβαίνω την τιμή.',
    announced: 'Οι απαντήσεις μου είναι παρακάτω με κόκκινο.',
  },
}
