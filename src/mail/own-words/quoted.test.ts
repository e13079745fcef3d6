import { describe, expect, test } from 'vitest'
import { ownWords } from './quoted.ts'

// S0-12: only the client's own words are listened to

const REPLIES: readonly (readonly [program: string, mail: string, own: string])[] = [
  [
    'Gmail, English',
    'I am worried.\n\nOn Mon, Apr 2, 2026 at 6:26 PM Megan One <m@x.example> wrote:\n\n> Hi',
    'I am worried.',
  ],
  [
    'Gmail, wrapped',
    'Fine.\n\nOn Mon, 2 Apr 2026 at 18:26, Megan Very Long Name Indeed <\nmegan@example.com> wrote:\n\n> Hi\n>\n> there',
    'Fine.',
  ],
  [
    'Gmail, Russian',
    'Жду ответа.\n\nср, 30 апр. 2025 г. в 15:19, Иван Петров <i@ya.example>:\n\n> Привет',
    'Жду ответа.',
  ],
  ['Thunderbird, Russian', 'Хорошо.\n\n11.06.2019 21:22, Иван Б. пишет:\n> Добрый день', 'Хорошо.'],
  ['Apple Mail, Russian', 'Да.\n\n13 мая 2020 г., в 11:43, Max G. <max@example.com> написал(а):\n\n> Когда?', 'Да.'],
  [
    'KMail, Russian, wrapped',
    'Понял.\n\nВ сообщении от 6 January 2009 14:13:50 Pauli B.\nнаписал(а):\n> текст',
    'Понял.',
  ],
  [
    'Yandex',
    'Спасибо за макет.\n\n30.04.2025, 15:19, "Анна Смирнова" <anna@ya.example>:\n\nЗдравствуйте, вот макет.',
    'Спасибо за макет.',
  ],
  [
    'Mail.ru',
    'Не понял.\n\nЧетверг, 26 июня 2025, 14:00 +03:00 от Alexander L <abc@example.com>:\n\n> Вот счёт',
    'Не понял.',
  ],
  [
    'Outlook, Russian',
    'Вопрос по счёту.\n\nОт: Анна <anna@example.com>\nОтправлено: 3 июня 2025 г. 10:00\nКому: Иван\nТема: Счёт\n\nВот счёт.',
    'Вопрос по счёту.',
  ],
  [
    'Gmail, Polish',
    'Martwię się.\n\nczw., 12 mar 2020 o 15:33 Gabriel R. <gabriel@example.com> napisał(a):\n\n> Cześć',
    'Martwię się.',
  ],
  ['Onet, Polish', 'Jasne.\n\nDnia 27 grudnia 2016 12:08 Firma <f@company.example> napisał(a):\n\nOferta', 'Jasne.'],
  [
    'WP, Polish',
    'Zgoda.\n\nW dniu 2017-01-09 11:59:39 użytkownik Firma <f@company.example> napisał:\n\nOferta',
    'Zgoda.',
  ],
  [
    'KMail, Polish, wrapped',
    'Dobrze.\n\nDnia niedziela 10 kwiecień 2011 o 18:00:14 Guennadi L.\nnapisał(a):\n> tekst',
    'Dobrze.',
  ],
  ['old Thunderbird, Polish', 'Nie.\n\nJacek L. napisał(a):\n> tekst', 'Nie.'],
  [
    'Outlook, Polish',
    'Kiedy koniec?\n\nOd: Jan <jan@example.com>\nWysłano: środa, 3 czerwca 2025 10:00\nDo: Anna\nTemat: Strona\n\nDzień dobry',
    'Kiedy koniec?',
  ],
  [
    'Gmail, Finnish',
    'Selvä.\n\npe 20. lokak. 2017 klo 17.50 John Coe (john@test.example) kirjoitti:\n\n> Kiitos',
    'Selvä.',
  ],
  ['Evolution, Finnish', 'Sopii.\n\npe, 2021-09-03 kello 15:49 -0700, Luiz D. kirjoitti:\n> Hei', 'Sopii.'],
  [
    'Outlook, Finnish',
    'Milloin?\n\nLähettäjä: Matti <m@example.com>\nLähetetty: keskiviikko 3. kesäkuuta 2025 10.00\nVastaanottaja: Aino\nAihe: Sivut\n\nHei',
    'Milloin?',
  ],
  [
    'Gmail, Greek',
    'Εντάξει.\n\nΣτις Τρί 3 Ιουν 2025 στις 10:00 π.μ., ο χρήστης Άννα <a@example.com> έγραψε:\n\n> Γεια',
    'Εντάξει.',
  ],
  ['Roundcube, Greek', 'Ναι.\n\nΣτις 2020-06-16 10:45, Γιώργος Λ. έγραψε:\n> Καλημέρα', 'Ναι.'],
  [
    'Outlook, Greek',
    'Πότε;\n\nΑπό: Άννα <a@example.com>\nΣτάλθηκε: Τρίτη, 3 Ιουνίου 2025 10:00 πμ\nΠρος: Γιώργος\nΘέμα: Σελίδα\n\nΓεια',
    'Πότε;',
  ],
  [
    'Outlook, English, with rule',
    'Not happy.\n\n________________________________\nFrom: Anna <a@example.com>\nSent: Tuesday, June 3, 2025\nTo: Bob\nSubject: Site\n\nHello',
    'Not happy.',
  ],
  [
    'Samsung',
    'Ok.\n\n-------- Original message --------\nFrom: Anna <a@example.com>\nDate: 03/06/2025 10:00\n\nHello',
    'Ok.',
  ],
  [
    'Samsung, Russian',
    'Да.\n\n-------- Исходное сообщение --------\nОт: Анна <a@example.com>\nДата: 03.06.2025 10:00\n\nТекст',
    'Да.',
  ],
]

describe('own words', () => {
  for (const [program, mail, own] of REPLIES) {
    test(`a reply from ${program} loses its history`, () => {
      expect(ownWords(mail)).toMatchObject({ words: own, quoted: true })
    })
  }

  test('answers between quoted lines are own words', () => {
    const mail = 'On 3 June 2025 Anna <a@x.example> wrote:\n> Is it late?\n\nNo.\n\n> Is it dear?\n\nYes, rather.\n'
    expect(ownWords(mail).words).toBe('No.\n\nYes, rather.')
  })

  test('an answer below the whole quotation is kept', () => {
    expect(ownWords('On 3 June 2025 Anna <a@x.example> wrote:\n> Late?\n\nNot at all.').words).toBe('Not at all.')
  })

  test('forwarded mail is not the words of the one who forwards it', () => {
    for (const mark of [
      '---------- Forwarded message ---------',
      'Begin forwarded message:',
      '-------- Пересылаемое сообщение --------',
      '---------- Wiadomość przekazana ----------',
      '---------- Välitetty viesti ----------',
      '---------- Προωθημένο μήνυμα ----------',
    ]) {
      expect(ownWords(`See below.\n\n${mark}\nFrom: X\n\nI hate it.`)).toMatchObject({
        words: 'See below.',
        quoted: true,
      })
    }
  })

  test('a list of facts with colons is no mail header', () => {
    const facts = 'Od: 5 maja\nDo: 10 maja\nTemat: remont kuchni'
    expect(ownWords(facts)).toMatchObject({ words: facts, quoted: false })
  })

  test('prose that begins like an attribution stays', () => {
    for (const prose of [
      'On the other hand, it is late.',
      'В сообщении клиента есть ошибка.',
      'Anna wrote: it is fine.',
    ])
      expect(ownWords(prose).words).toBe(prose)
  })
})

describe('signatures', () => {
  test('closings with a name end the words in five languages', () => {
    for (const closing of [
      'Kind regards,\nAnna Smith\nOwner, Bakery',
      'С уважением,\nАнна Смирнова',
      'С уважением, Анна',
      'Pozdrawiam serdecznie\nAnna Nowak\ntel. 600 100 200',
      'Terveisin\nAino Virtanen',
      'Ystävällisin terveisin,\nAino',
      'Με εκτίμηση,\nΆννα Παπαδοπούλου',
      'Best,\nAnna',
    ]) {
      expect(ownWords(`The page is late.\n\n${closing}`)).toEqual({
        words: 'The page is late.',
        quoted: false,
        signature: closing,
      })
    }
  })

  test('thanks before a name are words, the name is not', () => {
    expect(ownWords('It works.\n\nThanks,\nAlex')).toMatchObject({
      words: 'It works.\n\nThanks,',
      signature: 'Thanks,\nAlex',
    })
    expect(ownWords('Всё хорошо.\n\nСпасибо,\nАнна').words).toBe('Всё хорошо.\n\nСпасибо,')
  })

  test('"sent from" lines of telephones are nobody’s words', () => {
    for (const line of [
      'Sent from my iPhone',
      'Отправлено с iPhone',
      'Отправлено из мобильной Яндекс.Почты',
      "Wysłane z iPhone'a",
      'Wysłano z mojego telefonu Samsung',
      'Lähetetty iPhonesta',
      'Στάλθηκε από το iPhone μου',
      'Get Outlook for Android<https://aka.ms/x>',
    ])
      expect(ownWords(`Ok then.\n\n${line}`).words).toBe('Ok then.')
  })

  test('the delimiter of RFC 3676 ends the words, dashes of a list or a heading do not', () => {
    expect(ownWords('Late again.\n-- \nAnna\nBakery').words).toBe('Late again.')
    const list = 'Two things:\n-- the price\n-- the date\n\n----\nThat is all.'
    expect(ownWords(list).words).toBe(list)
  })

  test('a postscript below the name is said, and kept', () => {
    const { words } = ownWords('All fine.\n\nKind regards,\nAnna\n\nP.S. When is the invoice due?')
    expect(words).toBe('All fine.\n\nP.S. When is the invoice due?')
  })

  test('legal small print is dropped in five languages', () => {
    for (const print of [
      'This e-mail and any attachments are confidential and intended solely for the addressee.',
      'Настоящее сообщение является конфиденциальным и предназначено только адресату.',
      'Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata.',
      'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.',
      'Το παρόν μήνυμα είναι εμπιστευτικό και προορίζεται αποκλειστικά για τον παραλήπτη.',
    ])
      expect(ownWords(`I have a doubt.\n\n${print}`).words).toBe('I have a doubt.')
  })

  test('a name above a telephone number is a signature without any closing', () => {
    const block = 'Anna Smith\nOwner, Bakery\n+44 20 7946 0958'
    expect(ownWords(`I am unsure.\n\n${block}`)).toMatchObject({ words: 'I am unsure.', signature: block })
    expect(ownWords('Two dates:\n\nMonday Morning\nTuesday').words).toBe('Two dates:\n\nMonday Morning\nTuesday')
  })

  test('a sentence that begins like a closing is said', () => {
    expect(ownWords('Best\nwould be to stop here.').words).toBe('Best\nwould be to stop here.')
  })

  test('regards within a sentence close nothing', () => {
    const prose =
      'As regards the timeline, we are late.\nIn this regard we need care.\nPozdrawiam pomysł, ale nie cenę i nie termin.'
    expect(ownWords(prose).words).toBe(prose)
  })

  test('hostile text takes no time', () => {
    const started = performance.now()
    for (const evil of [
      '> '.repeat(30_000),
      'Thanks\n'.repeat(9000),
      `${'On 1 '.repeat(12_000)}wrote:`,
      '\n'.repeat(60_000),
    ])
      ownWords(evil)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
