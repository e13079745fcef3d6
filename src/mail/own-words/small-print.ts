// Data and rules: lines that machines and lawyers add to a letter. They are nobody's words.

// Programs and telephones that name themselves
const BRANDS =
  'iphone|ipad|ipod|apple|icloud|android|samsung|galaxy|huawei|honor|xiaomi|redmi|mi phone|poco|oneplus|oppo|realme|nokia|htc|sony|xperia|lg|motorola|pixel|wiko|blackberry|lumia|windows ?(?:phone|mail|10|11)?|outlook|gmail|yahoo|aol|hotmail|mail\\.?ru|(?:по|mo)чт[аыу]|яндекс|yandex|proton|тутанота|tuta|thunderbird|k-9|em ?client|spark|superhuman|mailspring|mailbird|airmail|bluemail|blue mail|typeapp|nine|edison|newton|canary|hey|zoho|fastmail|gmx|web\\.de|t-online|mutt|roundcube|onet|interia|poczt[ay] (?:wp|o2|interia|onet)|o2|elisa|telia|dna|mobiil|mobile|mobil\\p{L}*|мобильн\\p{L}*|смартфон\\p{L}*|телефон\\p{L}*|планшет\\p{L}*|telefon\\p{L}*|smartf\\p{L}*|tablet\\p{L}*|puhelim\\p{L}*|älypuhelim\\p{L}*|tabletti\\p{L}*|κινητ\\p{L}*|smartphone|phone|cell|handy|téléphone|móvil|app|device|client|mailer'

const SENT = [
  'sent (?:from|via|with|using|by|on)',
  'отправлен[оаы] (?:с|со|из|через|от|при помощи|с помощью)',
  'послано (?:с|со|из)',
  '(?:wysł|nad)an[eoay] (?:z|ze|za pomocą|przy użyciu|przez)',
  'lähetetty',
  '(?:στάλθηκε|εστάλη|αποστολή|απεστάλη) (?:από|με|μέσω)',
  'envoyé (?:de|depuis|à partir de|avec)',
  'von meinem',
  'gesendet (?:von|mit|aus)',
  'diese nachricht wurde von',
  'enviado (?:desde|do|de|con)',
  'inviato (?:da|dal|con)',
  'skickat från',
  'sendt fra',
  'verzonden (?:vanaf|met|vanuit)',
  'odesláno z',
  'надіслано з',
].join('|')

// Behind the device at most a few words: "Sent from my phone yesterday, no answer yet" is said by a person
const EXCUSE =
  '[.,!–—-]?\\s.{0,30}(?:excuse|typo|brevity|sorry|apolog|краткост|опечат|извин|przepraszam|literów|anteeksi|kirjoitusvirhe|συγγνώμη|λάθη).{0,40}'
const MACHINE_LINE = new RegExp(
  `^\\s{0,4}[*_(]?(?:${SENT})\\s[^,;:?!]{0,80}?(?:(?<=\\s)|[^\\p{L}])(?:${BRANDS})(?:[^\\s,;:?!]{0,20}(?:\\s[^\\s,;:?!]{1,20}){0,4}\\s{0,3}|[^\\s,;:?!]{0,20}(?:\\s[^\\s,;:?!]{1,20}){0,3}${EXCUSE})$`,
  'iu',
)
const MACHINE_LINE_LATE = new RegExp(`^\\s{0,4}(?:${SENT})\\s[^,.;:?!]{2,50}$`, 'iu')
const MY_DEVICE =
  /^\s{0,4}(?:sent (?:from|via) my|отправлено с моего|wysłan[eo] z moj|lähetetty .{2,40}(?:stani|ltani)|στάλθηκε από το .{2,30} μου)(?=[\s.\p{L}]|$)(?:[^\s,;:?!]{0,20}(?:\s[^\s,;:?!]{1,20}){0,5}\s{0,3})$/iu
const GET_APP = new RegExp(
  '^\\s{0,4}(?:get|скача(?:ть|йте)|получ(?:ить|ите)|загрузить|pobierz|uzyskaj|hanki|lataa|λήψη|κατεβάστε|αποκτήστε|télécharge[rz]|obtener|holen sie sich|scarica|ottieni|hämta|download)\\s.{0,40}(?:outlook|yahoo|spark|mail|почт|bluemail).{0,40}$|^\\s{0,4}via (?:mobile|[\\p{L} ]{2,20} app)\\s*$',
  'iu',
)
const SENT_FROM_US = /^\s*sent (?:from|via|with|using|by|on) (?:our|your|their|his|her|which|where|us|them|him)(?=\s)/iu
const LINKS = /<[^<>]{0,400}>|\(\s?https?:[^)]{0,400}\)|\[[^\]]{0,400}\]|https?:\/\/\S{1,300}/g

const SHORTEST = 8

/** "Sent from my iPhone" and its kin: `surely` names a device or a program, `maybe` only looks like it. */
export function machineLine(line: string): 'surely' | 'maybe' | null {
  if (line.length > 600 || line.length < SHORTEST) return null
  const plain = /[<([]|http/.test(line) ? line.replaceAll(LINKS, '').trimEnd() : line
  if (plain.length > 110 || plain.length < SHORTEST || SENT_FROM_US.test(plain)) return null
  if (MACHINE_LINE.test(plain) || MY_DEVICE.test(plain) || GET_APP.test(plain)) return 'surely'
  return MACHINE_LINE_LATE.test(plain) && plain.trim().split(/\s+/).length <= 8 && !/\d/.test(plain) ? 'maybe' : null
}

// One of these in a paragraph is enough
const SURE = new RegExp(
  [
    'intended (?:solely|only|exclusively) for the (?:use|person|individual|named|addressee|recipient|attention)',
    'if you (?:are not|have received) [^.]{0,60}(?:intended recipient|(?:message|mail|communication|transmission)[^.]{0,30}(?:in error|by mistake))',
    'consider (?:the|your) environment(?:al responsibility)? before print',
    'think (?:of the environment )?before (?:you )?print',
    'originated (?:from )?outside (?:of )?(?:your|the|our) (?:organi[sz]ation|company)',
    'email (?:is|came|comes) from (?:an )?(?:external|outside)',
    'checked (?:for viruses )?by [^.]{0,30}(?:antivirus|virus)',
    'scanned (?:for viruses|by [^.]{0,30}(?:antivirus|virus))',
    'virus-?free\\W{0,3}(?:www\\.|$)|www\\.avast\\.|www\\.avg\\.com',
    'you don.t often get email from',
    'received this (?:message|email) because you (?:are|were) subscribed',
    'to unsubscribe from this (?:group|list)',
    '(?:настоящее|данное|это) (?:электронное )?(?:сообщение|письмо)[^.]{0,160}(?:конфиденциальн[^.]{0,120}(?:адресат|получател|лиц|предназнач)|предназначен[оы] (?:исключительно|только))',
    'если вы получили (?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо) (?:по ошибке|ошибочно)',
    'если вы не являетесь (?:адресатом|получателем|тем, кому)',
    'провер(?:ено|ена|ен)? на (?:отсутствие |наличие )?вирус',
    'без вирусов\\W{0,3}www\\.',
    '(?:прежде чем|перед тем как|перед) (?:распечат|печат)[^.]{0,60}(?:природ|окружающ|эколог)|(?:природ|окружающ|эколог)[^.]{0,60}(?:прежде чем|перед)[^.]{0,20}(?:распечат|печат)',
    '(?:письмо|сообщение) (?:пришло )?от внешнего отправителя',
    '(?:niniejsza |ta )?(?:wiadomość|korespondencja|e-?mail|treść (?:tej|niniejszej) wiadomości)[^.]{0,140}(?:poufn[^.]{0,140}(?:adresat|odbiorc|przeznaczon)|przeznaczon[aey] (?:jest )?(?:wyłącznie|tylko) dla)',
    'jeśli nie (?:jest|są|jesteś) [^.]{0,40}(?:adresatem|odbiorcą)',
    'jeżeli nie (?:jest|są|jesteś) [^.]{0,40}(?:adresatem|odbiorcą)',
    '(?:jeśli|jeżeli) otrzymał[^.]{0,40}(?:wiadomość|e-?mail)[^.]{0,30}omyłkowo',
    'administratorem (?:państwa|pani|pana|twoich|danych)[^.]{0,40}(?:danych osobowych|jest)',
    'woln[aye] od wirusów',
    'sprawdzon[aey] (?:pod kątem|na obecność) wirus',
    '(?:wydruk|drukować)[^.]{0,60}środowisk|środowisk[^.]{0,60}(?:wydruk|drukow)',
    'wiadomość (?:pochodzi )?(?:spoza|z zewnątrz) (?:organizacji|firmy)',
    'tämä (?:sähköposti|viesti|sähköpostiviesti)[^.]{0,140}(?:luottamuksel[^.]{0,120}(?:vastaanottaj|tarkoitettu)|tarkoitettu (?:vain|ainoastaan))',
    'jos (?:et|ette) ole (?:viestin )?(?:tarkoitettu |oikea )+vastaanottaja',
    'jos (?:olet|olette) saanut (?:tämän )?viestin (?:vahingossa|erehdyksessä)',
    '(?:virusvapaa|virustarkist)\\p{L}*|tarkistettu virus',
    'ympäristöä[^.]{0,40}tulosta|(?:ennen kuin )?tulosta[^.]{0,60}ympäristö',
    'viesti (?:tulee|on lähetetty) organisaation ulkopuolelta',
    '(?:το παρόν|αυτό το|τo παρόν) (?:ηλεκτρονικό )?(?:μήνυμα|e-?mail)[^.]{0,140}(?:(?:εμπιστευτικ|απόρρητ)[^.]{0,140}(?:παραλήπτ|προορίζ)|προορίζεται (?:αποκλειστικά|μόνο))',
    'εάν (?:δεν είστε[^.]{0,60}παραλήπτης|έχετε λάβει (?:αυτό )?το (?:παρόν )?μήνυμα[^.]{0,30}λάθος)',
    'χωρίς ιούς\\W{0,3}www\\.|ελεγχθεί για ιούς|απαλλαγμένο από ιούς',
    'περιβάλλον[^.]{0,40}(?:εκτυπώσ|τυπώσ)|(?:εκτυπώσ|τυπώσ)[^.]{0,60}περιβάλλον',
    '(?:diese|dieser) (?:e-?mail|nachricht)[^.]{0,60}(?:enthält|ist) vertraulich',
    'ce (?:message|courriel|mail)[^.]{0,100}confidentiel[^.]{0,100}destinataire',
  ].join('|'),
  'iu',
)
const CONFIDENTIAL = /this (?:e-?mail|message|communication|transmission)[^.]{0,100}(?:confidential|privileged)/iu
const LEGAL = /intended|addressee|recipient|attachment|legally|privileged|disclos|distribut|dissemin/iu
const LONGEST_PARAGRAPH = 6000

/** A paragraph of legal small print, of a virus scanner, of a list or of a gateway's warning. */
export function isSmallPrint(paragraph: string): boolean {
  if (paragraph.length < 12) return false
  const part = paragraph.slice(0, LONGEST_PARAGRAPH)
  return SURE.test(part) || (CONFIDENTIAL.test(part) && LEGAL.test(part))
}

/** The line above which a mailing list's footer begins. */
export function isListFooter(line: string, next: string): boolean {
  return /^_{20,}\s*$/.test(line) && /mailing list|unsubscribe|subscri|https?:\/\//i.test(next)
}

const UNSUBSCRIBE =
  /^\W{0,6}(?:unsubscribe|manage (?:your )?(?:subscription|preferences)|view (?:this email )?in (?:your )?browser|отписаться|(?:от|для от)писк[аи]|чтобы отписаться|zrezygnuj z subskrypcji|wypisz się|aby (?:wypisać się|zrezygnować)|peruuta (?:tilaus|uutiskirje)|lopeta tilaus|κατάργηση εγγραφής|διαγραφή από)(?:$|[\s.,|:<(])/iu

/** "Unsubscribe" on a short line of its own. */
export function isUnsubscribe(line: string): boolean {
  return line.length <= 200 && UNSUBSCRIBE.test(line) && line.trim().split(/\s+/).length <= 14
}
