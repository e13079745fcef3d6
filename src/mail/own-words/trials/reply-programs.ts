// Data: how mail programs announce the letter that is answered or passed on, word for word. {n} is the writer's name,
// {a} the address, {s} the subject; every line break is one of the program's.
import type { Language } from './reply-words.ts'

export type Sentences = Record<Language, string>

/** Shape of a program's HTML; reply-html.ts writes it. */
export type Shape =
  | 'gmail'
  | 'outlook'
  | 'outlook-web'
  | 'apple'
  | 'thunderbird'
  | 'yandex'
  | 'mailru'
  | 'samsung'
  | 'proton'
  | 'roundcube'
  | 'yahoo'
  | 'zoho'
  | 'bare'

export type Program = {
  name: string
  shape: Shape
  reply: Sentences
  /** '> ' stands before quoted lines of plain text. */
  marks: boolean
  forward: Sentences
  /** What the program writes below the person's words. */
  advert?: Sentences
}

const same = (text: string): Sentences => ({ en: text, ru: text, pl: text, fi: text, el: text })

const OUTLOOK: Sentences = {
  en: 'From: {n} <{a}>\nSent: Saturday, October 3, 2026 2:05 PM\nTo: Mika Studio <mika@studio.example>\nSubject: {s}',
  ru: 'От: {n} <{a}>\nОтправлено: 3 октября 2026 г. 14:05\nКому: Mika Studio <mika@studio.example>\nТема: {s}',
  pl: 'Od: {n} <{a}>\nWysłano: sobota, 3 października 2026 14:05\nDo: Mika Studio <mika@studio.example>\nTemat: {s}',
  fi: 'Lähettäjä: {n} <{a}>\nLähetetty: lauantai 3. lokakuuta 2026 14.05\nVastaanottaja: Mika Studio <mika@studio.example>\nAihe: {s}',
  el: 'Από: {n} <{a}>\nΣτάλθηκε: Σάββατο, 3 Οκτωβρίου 2026 2:05 μμ\nΠρος: Mika Studio <mika@studio.example>\nΘέμα: {s}',
}

/** Without addresses, as Exchange writes colleagues. */
const EXCHANGE: Sentences = {
  en: 'From: Smith, Anna (Sales)\nSent: 03 October 2026 14:05\nTo: Mika Studio\nCc: Office; Accounts\nSubject: {s}\nImportance: High',
  ru: 'From: {n}\nSent: Saturday, October 3, 2026 2:05 PM\nTo: Mika Studio\nCc: Office\nSubject: {s}',
  pl: 'Od: {n}\nWysłano: sobota, 3 października 2026 14:05\nDo: Mika Studio\nDW: Biuro; Księgowość\nTemat: {s}\nWażność: Wysoka',
  fi: 'Lähettäjä: {n}\nLähetetty: lauantai 3. lokakuuta 2026 14.05\nVastaanottaja: Mika Studio\nKopio: Toimisto\nAihe: {s}',
  el: 'Από: {n}\nΑποστολή: Σάββατο, 3 Οκτωβρίου 2026 2:05 μμ\nΠρος: Mika Studio\nΚοιν.: Γραφείο\nΘέμα: {s}\nΣπουδαιότητα: Υψηλή',
}

const OUTLOOK_MAC: Sentences = {
  en: 'From: {n} <{a}>\nDate: Saturday, 3 October 2026 at 14:05\nTo: Mika Studio <mika@studio.example>\nSubject: {s}',
  ru: 'От: {n} <{a}>\nДата: суббота, 3 октября 2026 г. в 14:05\nКому: Mika Studio <mika@studio.example>\nТема: {s}',
  pl: 'Od: {n} <{a}>\nData: sobota, 3 października 2026 o 14:05\nDo: Mika Studio <mika@studio.example>\nTemat: {s}',
  fi: 'Lähettäjä: {n} <{a}>\nPäivämäärä: lauantai 3. lokakuuta 2026 klo 14.05\nVastaanottaja: Mika Studio <mika@studio.example>\nAihe: {s}',
  el: 'Από: {n} <{a}>\nΗμερομηνία: Σάββατο, 3 Οκτωβρίου 2026 στις 2:05 μ.μ.\nΠρος: Mika Studio <mika@studio.example>\nΘέμα: {s}',
}

const GMAIL_FORWARD: Sentences = {
  en: '---------- Forwarded message ---------\nFrom: {n} <{a}>\nDate: Sat, Oct 3, 2026 at 2:05 PM\nSubject: {s}\nTo: <mika@studio.example>',
  ru: '---------- Forwarded message ---------\nОт: {n} <{a}>\nDate: сб, 3 окт. 2026 г. в 14:05\nSubject: {s}\nTo: <mika@studio.example>',
  pl: '---------- Forwarded message ---------\nOd: {n} <{a}>\nDate: sob., 3 paź 2026 o 14:05\nSubject: {s}\nTo: <mika@studio.example>',
  fi: '---------- Forwarded message ---------\nLähettäjä: {n} <{a}>\nDate: la 3. lokak. 2026 klo 14.05\nSubject: {s}\nTo: <mika@studio.example>',
  el: '---------- Forwarded message ---------\nΑπό: {n} <{a}>\nDate: Σάβ 3 Οκτ 2026 στις 2:05 μ.μ.\nSubject: {s}\nTo: <mika@studio.example>',
}

const APPLE_FORWARD: Sentences = {
  en: 'Begin forwarded message:\n\nFrom: {n} <{a}>\nSubject: {s}\nDate: 3 October 2026 at 14:05:11 EEST\nTo: mika@studio.example',
  ru: 'Начало переадресованного сообщения:\n\nОт: {n} <{a}>\nТема: {s}\nДата: 3 октября 2026 г. в 14:05:11 GMT+3\nКому: mika@studio.example',
  pl: 'Początek przekazywanej wiadomości:\n\nOd: {n} <{a}>\nTemat: {s}\nData: 3 października 2026 o 14:05:11 CEST\nDo: mika@studio.example',
  fi: 'Välitetty viesti alkaa:\n\nLähettäjä: {n} <{a}>\nAihe: {s}\nPäivämäärä: 3. lokakuuta 2026 klo 14.05.11 UTC+3\nVastaanottaja: mika@studio.example',
  el: 'Αρχή προωθημένου μηνύματος:\n\nΑπό: {n} <{a}>\nΘέμα: {s}\nΗμερομηνία: 3 Οκτωβρίου 2026 στις 2:05:11 μ.μ. EEST\nΠρος: mika@studio.example',
}

const APPLE_REPLY: Sentences = {
  en: 'On 3 Oct 2026, at 14:05, {n} <{a}> wrote:',
  ru: '3 окт. 2026 г., в 14:05, {n} <{a}> написал(а):',
  pl: 'Wiadomość napisana przez {n} <{a}> w dniu 3 paź 2026, o godz. 14:05:',
  fi: '{n} <{a}> kirjoitti 3.10.2026 kello 14.05:',
  el: 'Στις 3 Οκτ 2026, στις 2:05 μ.μ., ο χρήστης «{n}» <{a}> έγραψε:',
}

const SAMSUNG: Sentences = {
  en: '-------- Original message --------\nFrom: {n} <{a}>\nDate: 03/10/2026 14:05 (GMT+02:00)\nTo: mika@studio.example\nSubject: {s}',
  ru: '-------- Исходное сообщение --------\nОт: {n} <{a}>\nДата: 03.10.2026 14:05 (GMT+03:00)\nКому: mika@studio.example\nТема: {s}',
  pl: '-------- Oryginalna wiadomość --------\nOd: {n} <{a}>\nData: 03.10.2026 14:05 (GMT+01:00)\nDo: mika@studio.example\nTemat: {s}',
  fi: '-------- Alkuperäinen viesti --------\nLähettäjä: {n} <{a}>\nPäivämäärä: 3.10.2026 14.05 (GMT+02:00)\nVastaanottaja: mika@studio.example\nAihe: {s}',
  el: '-------- Αρχικό μήνυμα --------\nΑπό: {n} <{a}>\nΗμερομηνία: 3/10/26 2:05 μ.μ. (GMT+02:00)\nΠρος: mika@studio.example\nΘέμα: {s}',
}

const THUNDERBIRD_FORWARD: Sentences = {
  en: '-------- Forwarded Message --------\nSubject: \t{s}\nDate: \tSat, 3 Oct 2026 14:05:11 +0300\nFrom: \t{n} <{a}>\nTo: \tmika@studio.example',
  ru: '-------- Перенаправленное сообщение --------\nТема: \t{s}\nДата: \tSat, 3 Oct 2026 14:05:11 +0300\nОт: \t{n} <{a}>\nКому: \tmika@studio.example',
  pl: '-------- Treść przekazanej wiadomości --------\nTemat: \t{s}\nData: \tSat, 3 Oct 2026 14:05:11 +0300\nNadawca: \t{n} <{a}>\nAdresat: \tmika@studio.example',
  fi: '-------- Välitetty viesti --------\nAihe: \t{s}\nPäiväys: \tSat, 3 Oct 2026 14:05:11 +0300\nLähettäjä: \t{n} <{a}>\nVastaanottaja: \tmika@studio.example',
  el: '-------- Προωθημένο μήνυμα --------\nΘέμα: \t{s}\nΗμερομηνία: \tSat, 3 Oct 2026 14:05:11 +0300\nΑπό: \t{n} <{a}>\nΠρος: \tmika@studio.example',
}

const YANDEX_FORWARD: Sentences = {
  en: '-------- Forwarded message --------\n03.10.2026, 14:05, "{n}" <{a}>:',
  ru: '-------- Пересылаемое сообщение --------\n03.10.2026, 14:05, "{n}" <{a}>:',
  pl: '-------- Forwarded message --------\n03.10.2026, 14:05, "{n}" <{a}>:',
  fi: '-------- Forwarded message --------\n03.10.2026, 14:05, "{n}" <{a}>:',
  el: '-------- Forwarded message --------\n03.10.2026, 14:05, "{n}" <{a}>:',
}

const IPHONE: Sentences = {
  en: 'Sent from my iPhone',
  ru: 'Отправлено с iPhone',
  pl: 'Wysłane z iPhone’a',
  fi: 'Lähetetty iPhonesta',
  el: 'Στάλθηκε από το iPhone μου',
}

const OUTLOOK_IOS: Sentences = {
  en: 'Get Outlook for iOS<https://aka.ms/o0ukef>',
  ru: 'Скачайте Outlook для iOS<https://aka.ms/o0ukef>',
  pl: 'Pobierz aplikację Outlook dla systemu iOS<https://aka.ms/o0ukef>',
  fi: 'Hanki Outlook for iOS<https://aka.ms/o0ukef>',
  el: 'Λήψη του Outlook για iOS<https://aka.ms/o0ukef>',
}

const GALAXY: Sentences = {
  en: 'Sent from my Galaxy',
  ru: 'Отправлено с моего Galaxy',
  pl: 'Wysłane z mojego Galaxy',
  fi: 'Lähetetty Galaxy-laitteestani',
  el: 'Στάλθηκε από το Galaxy μου',
}

const YANDEX_MOBILE: Sentences = {
  en: 'Sent from Yandex Mail for mobile',
  ru: 'Отправлено из мобильной Яндекс Почты',
  pl: 'Wysłane z mobilnej poczty Yandex',
  fi: 'Lähetetty Yandex Mail -mobiilisovelluksesta',
  el: 'Στάλθηκε από το Yandex Mail για κινητά',
}

const EM_CLIENT: Sentences = {
  en: '------ Original Message ------\nFrom "{n}" <{a}>\nTo mika@studio.example\nDate 03/10/2026 14:05:11\nSubject {s}',
  ru: '------ Исходное сообщение ------\nОт "{n}" <{a}>\nКому mika@studio.example\nДата 03.10.2026 14:05:11\nТема {s}',
  pl: '------ Wiadomość oryginalna ------\nOd "{n}" <{a}>\nDo mika@studio.example\nData 03.10.2026 14:05:11\nTemat {s}',
  fi: '------ Alkuperäinen viesti ------\nLähettäjä "{n}" <{a}>\nVastaanottaja mika@studio.example\nPäivämäärä 3.10.2026 14.05.11\nAihe {s}',
  el: '------ Αρχικό μήνυμα ------\nΑπό "{n}" <{a}>\nΠρος mika@studio.example\nΗμερομηνία 3/10/2026 2:05:11 μμ\nΘέμα {s}',
}

const rule = (block: Sentences): Sentences => ({
  en: `________________________________\n${block.en}`,
  ru: `________________________________\n${block.ru}`,
  pl: `________________________________\n${block.pl}`,
  fi: `________________________________\n${block.fi}`,
  el: `________________________________\n${block.el}`,
})

export const PROGRAMS: readonly Program[] = [
  {
    name: 'Gmail',
    shape: 'gmail',
    marks: true,
    reply: {
      en: 'On Sat, Oct 3, 2026 at 2:05\u202fPM {n} <{a}> wrote:',
      ru: 'сб, 3 окт. 2026\u202fг. в 14:05, {n} <{a}>:',
      pl: 'sob., 3 paź 2026 o 14:05 {n} <{a}> napisał(a):',
      fi: 'la 3. lokak. 2026 klo 14.05 {n} ({a}) kirjoitti:',
      el: 'Στις Σάβ 3 Οκτ 2026 στις 2:05\u202fμ.μ., ο χρήστης {n} <\n{a}> έγραψε:',
    },
    forward: GMAIL_FORWARD,
  },
  { name: 'Outlook', shape: 'outlook', marks: false, reply: OUTLOOK, forward: OUTLOOK },
  { name: 'Outlook among colleagues', shape: 'outlook', marks: false, reply: EXCHANGE, forward: EXCHANGE },
  { name: 'Outlook on the web', shape: 'outlook-web', marks: false, reply: rule(OUTLOOK), forward: rule(OUTLOOK) },
  {
    name: 'Outlook for iOS',
    shape: 'outlook-web',
    marks: false,
    reply: rule(OUTLOOK),
    forward: rule(OUTLOOK),
    advert: OUTLOOK_IOS,
  },
  { name: 'Outlook for Mac', shape: 'outlook', marks: false, reply: OUTLOOK_MAC, forward: OUTLOOK_MAC },
  { name: 'Apple Mail', shape: 'apple', marks: true, reply: APPLE_REPLY, forward: APPLE_FORWARD },
  { name: 'iPhone', shape: 'apple', marks: true, reply: APPLE_REPLY, forward: APPLE_FORWARD, advert: IPHONE },
  {
    name: 'Thunderbird',
    shape: 'thunderbird',
    marks: true,
    reply: {
      en: 'On 03/10/2026 14:05, {n} wrote:',
      ru: '03.10.2026 14:05, {n} пишет:',
      pl: 'W dniu 3.10.2026 o 14:05, {n} pisze:',
      fi: '{n} kirjoitti 3.10.2026 klo 14.05:',
      el: 'Στις 3/10/26 14:05, ο/η {n} έγραψε:',
    },
    forward: THUNDERBIRD_FORWARD,
  },
  {
    name: 'Yandex Mail',
    shape: 'yandex',
    marks: false,
    reply: same('03.10.2026, 14:05, "{n}" <{a}>:'),
    forward: YANDEX_FORWARD,
    advert: YANDEX_MOBILE,
  },
  {
    name: 'Mail.ru',
    shape: 'mailru',
    marks: true,
    reply: {
      en: 'Saturday, 3 October 2026, 14:05 +03:00 from {n} <{a}>:\n ',
      ru: 'Суббота, 3 октября 2026, 14:05 +03:00 от {n} <{a}>:\n ',
      pl: 'Sobota, 3 października 2026, 14:05 +03:00 od {n} <{a}>:\n ',
      fi: 'Saturday, 3 October 2026, 14:05 +03:00 from {n} <{a}>:\n ',
      el: 'Saturday, 3 October 2026, 14:05 +03:00 from {n} <{a}>:\n ',
    },
    forward: {
      en: '-------- Forwarded message --------\nFrom: {n} <{a}>\nTo: mika@studio.example\nDate: Saturday, 3 October 2026, 14:05 +03:00\nSubject: {s}',
      ru: '-------- Пересылаемое сообщение --------\nОт кого: {n} <{a}>\nКому: mika@studio.example\nДата: Суббота, 3 октября 2026, 14:05 +03:00\nТема: {s}',
      pl: '-------- Przekazana wiadomość --------\nOd: {n} <{a}>\nDo: mika@studio.example\nData: Sobota, 3 października 2026, 14:05 +03:00\nTemat: {s}',
      fi: '-------- Forwarded message --------\nFrom: {n} <{a}>\nTo: mika@studio.example\nDate: Saturday, 3 October 2026, 14:05 +03:00\nSubject: {s}',
      el: '-------- Forwarded message --------\nFrom: {n} <{a}>\nTo: mika@studio.example\nDate: Saturday, 3 October 2026, 14:05 +03:00\nSubject: {s}',
    },
  },
  { name: 'Samsung Email', shape: 'samsung', marks: false, reply: SAMSUNG, forward: SAMSUNG, advert: GALAXY },
  {
    name: 'Proton Mail',
    shape: 'proton',
    marks: true,
    reply: {
      en: 'On Saturday, October 3rd, 2026 at 2:05 PM, {n} <{a}> wrote:\n',
      ru: 'суббота, 3 октября 2026 г. в 14:05, {n} <{a}> написал(а):\n',
      pl: 'sobota, 3 października 2026 14:05, {n} <{a}> napisał(a):\n',
      fi: 'lauantai 3. lokakuuta 2026 klo 14.05 {n} <{a}> kirjoitti:\n',
      el: 'Το Σάββατο, 3 Οκτωβρίου 2026 στις 2:05 μ.μ., ο χρήστης {n} <{a}> έγραψε:\n',
    },
    forward: {
      en: '------- Forwarded Message -------\nFrom: {n} <{a}>\nDate: On Saturday, October 3rd, 2026 at 2:05 PM\nSubject: {s}\nTo: mika@studio.example',
      ru: '------- Пересланное сообщение -------\nОт: {n} <{a}>\nДата: суббота, 3 октября 2026 г. в 14:05\nТема: {s}\nКому: mika@studio.example',
      pl: '------- Przekazana wiadomość -------\nOd: {n} <{a}>\nData: sobota, 3 października 2026 14:05\nTemat: {s}\nDo: mika@studio.example',
      fi: '------- Edelleenlähetetty viesti -------\nLähettäjä: {n} <{a}>\nPäiväys: lauantai 3. lokakuuta 2026 klo 14.05\nAihe: {s}\nVastaanottaja: mika@studio.example',
      el: '------- Προωθημένο μήνυμα -------\nΑπό: {n} <{a}>\nΗμερομηνία: Σάββατο, 3 Οκτωβρίου 2026 στις 2:05 μ.μ.\nΘέμα: {s}\nΠρος: mika@studio.example',
    },
    advert: {
      en: 'Sent with Proton Mail secure email.',
      ru: 'Отправлено с помощью защищённой почты Proton Mail.',
      pl: 'Wysłano za pomocą bezpiecznej poczty e-mail Proton Mail.',
      fi: 'Lähetetty Proton Mailin suojatulla sähköpostilla.',
      el: 'Εστάλη με την ασφαλή αλληλογραφία Proton Mail.',
    },
  },
  {
    name: 'Roundcube',
    shape: 'roundcube',
    marks: true,
    reply: {
      en: 'On 2026-10-03 14:05, {n} wrote:',
      ru: '{n} писал(а) 2026-10-03 14:05:',
      pl: 'W dniu 2026-10-03 14:05, {n} napisał(a):',
      fi: '{n} kirjoitti 2026-10-03 14:05:',
      el: 'Στις 2026-10-03 14:05, {n} έγραψε:',
    },
    forward: {
      en: '-------- Original Message --------\nSubject: {s}\nDate: 2026-10-03 14:05\nFrom: {n} <{a}>\nTo: mika@studio.example',
      ru: '-------- Исходное сообщение --------\nТема: {s}\nДата: 2026-10-03 14:05\nОт: {n} <{a}>\nКому: mika@studio.example',
      pl: '-------- Wiadomość oryginalna --------\nTemat: {s}\nData: 2026-10-03 14:05\nNadawca: {n} <{a}>\nOdbiorca: mika@studio.example',
      fi: '-------- Alkuperäinen viesti --------\nAihe: {s}\nPäiväys: 2026-10-03 14:05\nLähettäjä: {n} <{a}>\nVastaanottaja: mika@studio.example',
      el: '-------- Αρχικό μήνυμα --------\nΘέμα: {s}\nΗμερομηνία: 2026-10-03 14:05\nΑπό: {n} <{a}>\nΠρος: mika@studio.example',
    },
  },
  {
    name: 'K-9 Mail',
    shape: 'gmail',
    marks: true,
    reply: {
      en: 'On 3 October 2026 14:05:11 GMT+02:00, {n} <{a}> wrote:',
      ru: '3 октября 2026 г. 14:05:11 GMT+03:00, {n} <{a}> пишет:',
      pl: 'Dnia 3 października 2026 14:05:11 CEST, {n} <{a}> napisał/a:',
      fi: '{n} <{a}> kirjoitti 3. lokakuuta 2026 14.05.11 GMT+03:00:',
      el: 'Στις 3 Οκτωβρίου 2026 2:05:11 μ.μ. GMT+03:00, ο χρήστης {n} <{a}> έγραψε:',
    },
    forward: SAMSUNG,
  },
  { name: 'eM Client', shape: 'bare', marks: false, reply: EM_CLIENT, forward: EM_CLIENT },
  {
    name: 'WP Poczta and o2',
    shape: 'bare',
    marks: false,
    reply: same('Dnia 3 października 2026 14:05 {n} <{a}> napisał(a):'),
    forward: same(
      '---------- Przekazana wiadomość ----------\nOd: {n} <{a}>\nDo: mika@studio.example\nData: 3 października 2026 14:05\nTemat: {s}',
    ),
    advert: same('Wysłano z aplikacji Poczta WP'),
  },
  {
    name: 'Onet',
    shape: 'bare',
    marks: true,
    reply: same('W dniu 2026-10-03 14:05:11 użytkownik {n} <{a}> napisał:'),
    forward: same(
      '-------- Wiadomość przekazana --------\nOd: {n} <{a}>\nData: 3 października 2026 14:05\nTemat: {s}\nDo: mika@studio.example',
    ),
  },
  {
    name: 'Interia',
    shape: 'bare',
    marks: false,
    reply: same('\nOd: "{n}" <{a}>\nDo: mika@studio.example; \nWysłane: 14:05 sobota 2026-10-03\nTemat: {s}'),
    forward: same('\nOd: "{n}" <{a}>\nDo: mika@studio.example; \nWysłane: 14:05 sobota 2026-10-03\nTemat: {s}'),
  },
  {
    name: 'Superhuman',
    shape: 'gmail',
    marks: true,
    reply: same('On Sat, Oct 03, 2026 at 2:05 PM, {n} < {a} > wrote:'),
    forward: GMAIL_FORWARD,
    advert: same('Sent via Superhuman ( https://sprh.mn/?vip=a@b.example )'),
  },
  {
    name: 'Spark',
    shape: 'apple',
    marks: true,
    reply: same('On 3 Oct 2026 at 14:05 +0200, {n} <{a}>, wrote:'),
    forward: same(
      '---------- Forwarded message ----------\nFrom: {n} <{a}>\nDate: 3 Oct 2026 at 14:05 +0200\nTo: mika@studio.example\nSubject: {s}',
    ),
    advert: same('Sent from Spark'),
  },
  {
    name: 'HEY',
    shape: 'gmail',
    marks: true,
    reply: same('On October 3, 2026, {n} <{a}> wrote:'),
    forward: same(
      '---------- Forwarded message ---------\nFrom: {n} <{a}>\nDate: October 3, 2026\nSubject: {s}\nTo: mika@studio.example',
    ),
  },
  {
    name: 'Yahoo Mail',
    shape: 'yahoo',
    marks: false,
    reply: same('    On Saturday, October 3, 2026 at 02:05:11 PM GMT+2, {n} <{a}> wrote:  \n'),
    forward: same(
      '----- Forwarded Message -----\nFrom: {n} <{a}>\nTo: Mika <mika@studio.example>\nSent: Saturday, October 3, 2026 at 02:05:11 PM GMT+2\nSubject: {s}',
    ),
    advert: same('Sent from Yahoo Mail on Android'),
  },
  {
    name: 'Zoho Mail',
    shape: 'zoho',
    marks: false,
    reply: same('---- On Sat, 03 Oct 2026 14:05:11 +0200 {n} <{a}> wrote ----'),
    forward: same(
      '============ Forwarded message ============\nFrom: {n} <{a}>\nTo: <mika@studio.example>\nDate: Sat, 03 Oct 2026 14:05:11 +0200\nSubject: {s}\n============ Forwarded message ============',
    ),
  },
]
