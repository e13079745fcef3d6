// Data: how mail programs announce quoted history, in our five languages and their neighbours' where clients are met.
// Word boundaries are written out because \b knows ASCII letters only.

const WROTE = [
  'wrote',
  'writes',
  'написал(?:\\(а\\)|а|и)?',
  'пишет',
  'писал(?:\\(а\\)|а)?',
  'сообщил(?:\\(а\\)|а)?',
  'написав(?:\\(ла\\))?',
  'пише',
  'napisał(?:\\(a\\)|/a|a|o)?',
  'napisali',
  'pisze',
  'kirjoitti',
  'kirjoittaa',
  'έγραψε',
  'έγραψαν',
  'γράφει',
  'schrieb',
  'a écrit',
  'escribió',
  'ha scritto',
  'skrev',
  'schreef',
  'escreveu',
  'írta',
  'napsal(?:\\(a\\)|a)?',
  'yazdı',
  'a scris',
  'kirjutas',
].join('|')

const MAY_END_ATTRIBUTION = new RegExp(`(?:(?:${WROTE})\\s*:?[\\s-]*|[>)\\]"”»]\\s*:|[^\\s:]:)$`, 'iu')
const SAYS_WROTE = new RegExp(`(?:^|[\\s>,;:)"»”])(?:${WROTE})(\\s*:)?[\\s-]*$`, 'iu')
const WROTE_NAME = new RegExp(`\\d.*\\s(?:${WROTE})\\s.{0,150}:$`, 'iu')
const NAME_WROTE_DATE = new RegExp(
  `^["“„\\p{Lu}].{0,80}\\s(?:${WROTE})\\s.{0,40}\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.{0,40}:$`,
  'iu',
)
const TIME_AND_ADDRESS = /^.{0,100}\d{1,2}[:.]\d{2}.{0,160}<\s?[^<>\s]+@[^<>\s]+\s?>\s*:$/u
const ADDRESS_AND_DATE = /^\*?\s*.{0,100}<[^<>\s]+@[^<>\s]+>.{0,60}\d{4}.{0,30}:$/u

const ANCHOR =
  /^[-–—*\s]{0,8}(?:(?:On|Le|Am|El|Il|Op|Den|Em|Τη|Την|Στη|Στην|Στις|На)\s(?=.*\d)|In (?:message|article)\s|W dniu\s|Dnia\s|В сообщении\s|В письме\s|\d{1,4}[./ -]|(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pon|wt|śr|czw|pt|sob|niedz|nd|ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|δευ|τρί|τετ|πέμ|παρ|σάβ|κυρ|tir|ons|tor|fre|lør)[\p{L}]{0,9}\.?,?\s(?=.*\d))/iu

/** True when a line could be the last one of an attribution ("On … wrote:"); cheap, asked for every line. */
export function mayEndAttribution(line: string): boolean {
  return MAY_END_ATTRIBUTION.test(line)
}

/** True when a line could be the first one of an attribution that is wrapped over several lines. */
export function mayStartAttribution(line: string): boolean {
  return ANCHOR.test(line)
}

/** True for an attribution on one (joined) line. `quoteFollows` lets a bare "Jacek L. napisał(a):" count too. */
export function isAttribution(line: string, quoteFollows: boolean): boolean {
  if (line.length > 500) return false
  const says = SAYS_WROTE.exec(line)
  if (says !== null) {
    const dated = /\d/.test(line) && (/@/.test(line) || ANCHOR.test(line))
    if (dated || (/@|<[^<>]+>/.test(line) && line.length < 200)) return says[1] !== undefined || dated
    return quoteFollows && says[1] !== undefined && line.length < 100 && /^["“„*\p{Lu}]/u.test(line)
  }
  if (!line.endsWith(':')) return false
  return (
    TIME_AND_ADDRESS.test(line) ||
    NAME_WROTE_DATE.test(line) ||
    (WROTE_NAME.test(line) && ANCHOR.test(line)) ||
    ADDRESS_AND_DATE.test(line)
  )
}

const ANNOUNCED = [
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded by',
  'reply message',
  'forwarded mail',
  'исходное сообщение',
  'оригинальное сообщение',
  'пересылаемое сообщение',
  'пересланное сообщение',
  'переадресованное сообщение',
  'первоначальное сообщение',
  'конец пересылаемого сообщения',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'pierwotna wiadomość',
  'wiadomość przekazana',
  'przekazana wiadomość',
  'treść przekazanej wiadomości',
  'wiadomość przesłana dalej',
  'alkuperäinen viesti',
  'välitetty viesti',
  'edelleenlähetetty viesti',
  'lähetetty edelleen',
  'αρχικό μήνυμα',
  'πρωτότυπο μήνυμα',
  'προωθημένο μήνυμα',
  'μήνυμα που προωθήθηκε',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  "message d'origine",
  'message transféré',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'ursprungligt meddelande',
].join('|')

const SEPARATOR = new RegExp(`^\\s*[-_=*]{2,}\\s*(?:${ANNOUNCED})\\s*:?\\s*[-_=*]*\\s*$`, 'iu')
const ANNOUNCEMENT = new RegExp(
  '^\\s*(?:begin forwarded message|начало переадресованного сообщения|начало пересылаемого сообщения|' +
    'początek przekazywanej wiadomości|wiadomość napisana przez|välitetty viesti alkaa|alkaa välitetty viesti|' +
    'αρχή προωθημένου μηνύματος|έναρξη προωθημένου μηνύματος|anfang der weitergeleiteten nachricht)\\s*:\\s*$',
  'iu',
)

/** "-----Original Message-----", "Begin forwarded message:" and their kin: foreign words follow to the end. */
export function isOriginalMark(line: string): boolean {
  return SEPARATOR.test(line) || ANNOUNCEMENT.test(line)
}

export type HeaderKind = 'from' | 'sent' | 'to' | 'copy' | 'subject'

const LABELS: readonly (readonly [HeaderKind, string])[] = [
  ['from', 'from|от кого|от|od|nadawca|lähettäjä|από|αποστολέας|de|von|da|van|från|fra|отправитель|message du'],
  [
    'sent',
    'sent|date|отправлено|дата|wysłano|wysłane|data|lähetetty|päivämäärä|päiväys|pvm|στάλθηκε|ημερομηνία|εστάλη|αποστολή|ημ/νία|envoyé le|envoyé|gesendet|datum|inviato|verzonden|skickat|sendt|enviado el|enviado|fecha',
  ],
  ['to', 'to|кому|do|adresat|vastaanottaja|προς|à|a|an|aan|till|til|para'],
  [
    'copy',
    'cc|bcc|копия|dw|kopia|kopio|κοιν\\.?|κοινοποίηση|copie à|reply-to|importance|attachments|liitteet|załączniki',
  ],
  ['subject', 'subject|тема|temat|aihe|θέμα|objet|betreff|oggetto|onderwerp|ämne|emne|asunto'],
]

const KINDS = new Map<string, HeaderKind>(
  LABELS.flatMap(([kind, names]) => names.split('|').map((name) => [name.replace('\\.?', ''), kind])),
)
const LABEL = /^[\s*>_]{0,8}([\p{L}][\p{L}/.-]*(?: [\p{L}]+)?)\.?\s{0,2}\*?:\*?(?:\s|$|[^/\s])/u

/** Which line of a quoted header block ("Od: …", "Отправлено: …") this is, or null. */
export function headerKind(line: string): HeaderKind | null {
  const label = LABEL.exec(line)?.[1]
  return label === undefined ? null : (KINDS.get(label.toLowerCase()) ?? null)
}
