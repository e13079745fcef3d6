import type { Invitation } from '../mail-types.ts'

/**
 * What somebody typed into an invitation or its answer themselves: the words without what the calendar program puts there (title,
 * time, place, guests, links to join). '' when nothing is left that a person would say.
 */
export function typedNote(words: string, subject: string, invitation: Invitation | null): string {
  const known = new Set(
    [subject, invitation?.summary ?? '', invitation?.location ?? ''].map(plain).filter((text) => text !== ''),
  )
  const people = [invitation?.organizer, ...(invitation?.attendees ?? [])]
  for (const person of people) {
    if (person === null || person === undefined) continue
    for (const text of [person.name, person.address]) if (text !== '') known.add(plain(text))
  }
  const kept: string[] = []
  for (const line of words.split('\n')) {
    if (PROGRAM_BELOW.test(line)) break
    if (!isProgram(line, known)) kept.push(line)
  }
  const note = kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return (note.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS ? note : ''
}

const FEWEST_WORDS = 3

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim()
}

function isProgram(line: string, known: ReadonlySet<string>): boolean {
  const text = line.trim()
  if (text === '' || /^[-_=~*:#\s.]+$/.test(text)) return text !== ''
  const bare = plain(text)
  if (known.has(bare) || [...known].some((one) => bare === `${one} organizer` || bare === `${one} creator`)) return true
  return LABEL.test(text) || SENTENCE.test(text) || /^<?https?:\S+>?$/.test(text) || isMoment(text)
}

// What calendar programs write in front of a fact, in five languages.
const LABEL = new RegExp(
  `^[*\\s]*(?:${[
    'when|where|who|title|what|calendar|location|time|date|subject|organi[sz]er|attendees|guests|required|optional|description|duration|joining info|status|start|end|video call',
    'когда|где|кто|участники|гости|организатор|название|событие|тема|место|время|дата|описание|календарь|начало|окончание|статус|видеовстреча|ссылка',
    'kiedy|gdzie|kto|uczestnicy|goście|organizator|tytuł|temat|miejsce|lokalizacja|czas|data|opis|kalendarz|termin|początek|koniec|wydarzenie',
    'milloin|koska|aika|missä|paikka|sijainti|kuka|osallistujat|vieraat|järjestäjä|otsikko|aihe|päivämäärä|kuvaus|kalenteri|alkaa|päättyy|tapahtuma',
    'πότε|πού|που|ποιος|ποιοι|συμμετέχοντες|προσκεκλημένοι|διοργανωτής|τίτλος|θέμα|τοποθεσία|μέρος|ώρα|ημερομηνία|περιγραφή|ημερολόγιο|έναρξη|λήξη',
  ].join('|')})[*\\s]*(?::|$)`,
  'iu',
)

// Whole sentences of calendar programs, by how they begin.
const SENTENCE = new RegExp(
  `^[\\s*"«„]*(?:${[
    'you have been invited to|invitation from (?:google|yandex)|view (?:your )?event|going \\(|going\\?|yes - no - maybe|more (?:event )?details|this event has been|this is an? (?:update|event)|you are receiving this|to stop receiving|forwarding this invitation|join (?:with|by|the meeting|zoom|microsoft|on your|from)|click here to join|meeting id|passcode|dial[- ]in|one tap mobile|find (?:a|your) local number|or (?:dial|join)|learn more|meeting options|need help\\?|phone conference|microsoft teams|google meet|reply for .{1,80} and view|.{1,80} (?:has (?:accepted|declined|tentatively|replied|invited|cancell?ed|updated|proposed|changed)|is inviting you)|(?:accepted|declined|tentative|cancell?ed|updated invitation|new event|event)(?::|$)',
    'вас пригла(?:сили|шает)|приглашение (?:на|от|из)|подробн|подключиться|присоединиться|перейти (?:к|по)|идентификатор|код доступа|яндекс[ .]?(?:календарь|телемост)|телемост|.{1,80} (?:приглашает|пригласил|принял|приняла|отклонил|отклонила|отменил|изменил)|(?:принято|отклонено|под вопросом|отменено|встреча отменена|изменено)(?::|$)|вы получили это письмо|чтобы отказаться',
    'zaproszenie (?:z|od|na|do)|masz zaproszenie|zostałeś|zostałaś|dołącz do|kliknij|identyfikator|kod dostępu|więcej (?:informacji|szczegółów)|.{1,80} (?:zaprasza|zaakceptował|odrzucił|anulował|zmienił)|(?:zaakceptowano|odrzucono|wstępnie|anulowano|zaktualizowano)(?::|$)|otrzymujesz t',
    'kutsu(?:ttu)? |sinut on kutsuttu|liity (?:kokoukseen|puhelulla|zoom)|lisätietoja|kokouksen tunnus|tunnuskoodi|.{1,80} (?:on (?:hyväksynyt|hylännyt|kutsunut|peruuttanut|päivittänyt)|kutsuu)|(?:hyväksytty|hylätty|alustava|peruttu|peruutettu|päivitetty)(?::|$)|saat tämän',
    'έχετε προσκληθεί|πρόσκληση (?:από|σε|για)|συμμετοχή (?:στη|με)|κάντε κλικ|αναγνωριστικό|κωδικός|περισσότερες|.{1,80} (?:αποδέχτηκε|αποδέχθηκε|απέρριψε|ακύρωσε|σας προσκαλεί|ενημέρωσε)|(?:αποδοχή|απόρριψη|ακυρώθηκε|με επιφύλαξη|ενημερώθηκε)(?::|$)|λαμβάνετε αυτό',
  ].join('|')})`,
  'iu',
)

/** From here on nothing is typed by anybody: the frame of Google, Teams and Zoom. */
const PROGRAM_BELOW = /^[-~:_\s]{12,}$|^-::~|^\s*(?:Invitation from Google Calendar|Microsoft Teams)\b/

const LANGUAGES = ['en', 'ru', 'pl', 'fi', 'el']
let calendarWords: ReadonlySet<string> | undefined

/** A line that holds nothing but a date and a time. */
function isMoment(text: string): boolean {
  if (text.length > 200 || !/\d/.test(text)) return false
  calendarWords ??= wordsOfCalendars()
  const known = calendarWords
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => known.has(word))
}

/** Names of months and days as each language writes them in a date. */
function wordsOfCalendars(): Set<string> {
  const words = new Set([
    'am',
    'pm',
    'a',
    'p',
    'm',
    'gmt',
    'utc',
    'cet',
    'cest',
    'eet',
    'eest',
    'msk',
    'klo',
    'г',
    'godz',
    'o',
    'at',
    'from',
    'to',
  ])
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        weekday: width,
        day: 'numeric',
        month: width,
        timeZone: 'UTC',
      })
      for (let day = 0; day < 365; day += 3) {
        const shown = format.format(Date.UTC(2026, 0, 1 + day)).toLowerCase()
        for (const word of shown.match(/\p{L}+/gu) ?? []) words.add(word)
      }
    }
  }
  return words
}
