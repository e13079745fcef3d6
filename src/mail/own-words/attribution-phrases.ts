// Data: how mail programs say who wrote the lines below, in our five languages and those of clients' programs. Word
// boundaries are written out because \b knows ASCII letters only.

const WROTE = [
  'wrote',
  'writes',
  'написал(?:\\(а\\)|а|и)?',
  'пишет',
  'писал(?:\\(а\\)|а|и)?',
  'сообщил(?:\\(а\\)|а)?',
  'написав(?:\\(ла\\)|ла)?',
  'писав(?:\\(ла\\)|ла)?',
  'написала?',
  'пише',
  'піша',
  'написа',
  'napisał(?:\\(a\\)|/a|a|o)?',
  'napisali',
  'napisan[ao] przez',
  'pisał(?:\\(a\\)|a)?',
  'pisze',
  'kirjoitti',
  'kirjoittaa',
  'έγραψε',
  'έγραψαν',
  'γράφει',
  'schrieb(?: folgendes)?',
  'geschrieben',
  'a écrit',
  'écrit',
  'escribió',
  'escribio',
  'ha escrito',
  'ha scritto',
  'scrive',
  'skrev(?: følgende)?',
  'schreef(?: het volgende)?',
  'geschreven',
  'escreveu',
  'va escriure',
  'escribiu',
  'ezt írta',
  'írta',
  'napsal(?:\\(a\\)|a)?',
  'napísal(?:\\(a\\)|a)?',
  'píše',
  'napisao(?:\\(la\\)|/la)?(?: je)?',
  'napisala je',
  'je napisao(?:/la|\\(la\\))?',
  'je napisal(?:\\(a\\)|a)?',
  'piše',
  'şunu yazdı',
  'yazdı',
  'a scris',
  'kirjutas',
  'rakstīja',
  'rašė',
  'đã viết',
  'menulis',
  'skrifaði',
].join('|')

/** Scripts that write without spaces, or that a mark may follow. */
const WROTE_CLOSE = '写道|寫道|写到|のメール|書きました|は書きました|님이 작성|작성|כתבה?|כתב/ה|كتب|เขียนว่า|ने लिखा'

const BEFORE = String.raw`(?:^|[\s>,;:)"»”’'\]])`
const END = String.raw`\s*(:)?[\s:*_~-]*$`

/** A line that ends by saying that somebody wrote; the group is the colon. */
export const SAYS_WROTE = new RegExp(`(?:${BEFORE}(?:${WROTE})|(?:${WROTE_CLOSE}))${END}`, 'iu')

/** Somewhere in a line. */
export const WROTE_WITHIN = new RegExp(`(?:${BEFORE}(?:${WROTE})(?=[\\s:,(<]|$)|(?:${WROTE_CLOSE}))`, 'iu')

/** "I wrote:" is a person who tells, never a program; "you wrote:" is one only above a quotation. */
export const FIRST_PERSON = new RegExp(
  `${BEFORE}(?:i|we|i have|я|мы|ja|my|je|nous|ich|wir|yo|io|eu|jag|jeg)\\s(?:\\p{L}+\\s){0,2}(?:${WROTE})${END}`,
  'iu',
)
export const PRONOUN = new RegExp(
  `${BEFORE}(?:you|he|she|they|who|it|вы|ты|он|она|они|кто|pan|pani|państwo|ty|on|ona|hän|te|sinä|εσείς|εσύ|αυτός|αυτή|il|elle|vous|tu|er|sie|usted|él|ella|lui|lei|zij|hij|han|hun)(?:\\s(?:yourself|have|had|also|мне|nam|mi|minulle|μου))?\\s(?:${WROTE})${END}`,
  'iu',
)

const WEEKDAYS =
  'mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|нд|понедел|вторник|сред|четверг|пятниц|суббот|воскресен|понеділок|вівторок|четвер|пʼятниц|неділ|pon|wt|śr|czw|pt|sob|niedz|nd|ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|δευ|τρί|τετ|πέμ|παρ|σάβ|κυρ|το σάββατο|man|tir|ons|tor|fre|lør|lör|søn|sön|mån|tis|lun|mar|mer|jeu|ven|sam|dim|dom|gio|mié|jue|vie|sáb|seg|ter|qua|qui|sex|do|di|mi|fr|sa|so|wo|vr|za|zo|po|út|st|čt|pá|ne|paz|sal|çar|per|cum|cmt'

/** How the first line of an attribution begins: "On 3 …", "W dniu", a weekday, a date. */
export const ANCHOR = new RegExp(
  String.raw`^[-–—*_\s]{0,8}(?:(?:On|Le|Am|El|Il|Op|Den|Em|Τη|Την|Το|Στη|Στην|Στις|На|Dne|Dňa|În|Pe|Vào|Pada)\s(?=.*\d)|(?:Il giorno|In (?:message|article)|W dniu|Dnia|W wiadomości|Wiadomość napisana|В сообщении|В письме|Kontakt|În data|Pada|Em|Dana|A las|בתאריך|في|ב)\s|\d{1,4}[./ -]|\d{1,2}:\d\d|\d{4}年|\d{4}년|\d{1,2}[.]?\s\p{L}|(?:${WEEKDAYS})\p{L}{0,9}\.?,?\s(?=.*\d))`,
  'iu',
)

/** Horde names only whom it quotes: "Quoting Anna <a@b>:". */
export const QUOTING =
  /^\s{0,4}(?:quoting|citing|zitat von|citando|citation de|цитирование|цитирую|cytowanie|cytuję|lainaus|lainaten|παράθεση(?: από)?)\s\S.{0,150}:\s*$/iu
