// Data: closings, "sent from" lines and small print in our five languages. Matched against one line each.

const CLOSINGS = [
  '(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|my best|sincere)(?: and (?:kind|best))? (?:personal )?(?:regards|wishes)',
  '(?:all the )?best(?: regards)?',
  'regards',
  'sincerely(?: yours)?',
  '(?:yours|very) (?:sincerely|faithfully|truly)(?: yours)?',
  'cheers',
  'take care',
  'respectfully',
  'cordially',
  'br',
  'kr',
  'rgds',
  'kind rgds',
  'warmly',
  'talk soon',
  'love',
  'с (?:глубоким |большим |искренним )?уважением',
  'с наилучшими пожеланиями',
  'всего (?:вам )?(?:доброго|хорошего|наилучшего)',
  'с благодарностью',
  'искренне ваш[аи]?',
  'ваш[аи]?',
  'с теплом',
  'с приветом',
  'до связи',
  'хорошего дня',
  'удачи',
  '(?:serdecznie |gorąco |ciepło )?pozdrawiam(?: serdecznie| gorąco| ciepło| cieplutko)?',
  '(?:serdeczne |ciepłe )?pozdrowienia',
  'z (?:poważaniem|wyrazami szacunku|uszanowaniem|pozdrowieniami|szacunkiem)',
  'pozdr',
  'łączę pozdrowienia',
  'miłego dnia',
  'łączę wyrazy szacunku',
  'wszystkiego dobrego',
  'uściski',
  'ukłony',
  '(?:kevät|kesä|syys|talvi|joulu|rakkaus)?terveisin',
  '(?:parhain|ystävällisin|lämpimin|iloisin|kunnioittavin) terveisin',
  '(?:ystävällisesti|kunnioittavasti|yt|t|terv|terkuin|terkut|terkkuja|terveisiä)',
  'mukavaa päivänjatkoa',
  'hyvää (?:päivän|viikon)jatkoa',
  'halauksin',
  'με (?:εκτίμηση|εκτιμηση|φιλικούς χαιρετισμούς|σεβασμό|τιμή)',
  '(?:πολλούς |θερμούς |φιλικούς )?χαιρετισμ(?:ούς|οί)',
  'φιλικά',
  'φιλικα',
  'με (?:τους )?(?:καλύτερους|θερμούς) χαιρετισμούς',
  'τα λέμε',
  'καλή συνέχεια',
  'ευχαριστώ εκ των προτέρων',
  'φιλιά',
  'mit freundlichen grüßen',
  'viele grüße',
  'mfg',
  'cordialement',
  'saludos',
  'cordiali saluti',
  'med vänlig hälsning',
  'mvh',
].join('|')

const THANKS = [
  '(?:many |warm )?thanks(?: (?:again|a lot|so much|in advance|and (?:kind |best )?regards))?',
  'thank you(?: (?:again|very much|so much|in advance))?',
  'thx',
  'tia',
  '(?:большое )?спасибо(?: большое| заранее)?',
  'заранее (?:спасибо|благодар(?:ю|на|ен))',
  'благодарю(?: вас)?',
  '(?:z góry )?(?:dziękuję|dziekuje|dzięki)(?: z góry| bardzo| i pozdrawiam)?',
  '(?:paljon |suuret )?(?:kiitos|kiitoksia|kiitokset)(?: jo (?:etukäteen|nyt))?',
  'kiittäen',
  '(?:σας )?ευχαριστώ(?: πολύ| εκ των προτέρων)?',
  '(?:σας )?ευχαριστούμε(?: πολύ)?',
].join('|')

// A name may stand on the line: up to four words, or none
const NAME = String.raw`(?:[\s,.!/–—-]+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})?`
const CLOSING = new RegExp(
  String.raw`^\s{0,4}[*_-]{0,2}\s?(?:${CLOSINGS})[*_]?\s*(?:[,.!;:–—-]*)${NAME}[\s,.!*_–—-]*$`,
  'iu',
)
const THANKS_CLOSING = new RegExp(String.raw`^\s{0,4}(?:${THANKS})\s*(?:[,.!]*)${NAME}[\s,.!–—-]*$`, 'iu')
const LONGEST_CLOSING = 60

/** A formal or friendly closing, alone or with a name behind it. */
export function isClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && line.trim() !== '' && CLOSING.test(line) && endsLikeClosing(line)
}

/** Thanks as a closing: said by the person, so kept, but a name below it is a signature. */
export function isThanksClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && THANKS_CLOSING.test(line) && endsLikeClosing(line)
}

/** The names are matched without regard to case; "best thing ever" is no closing, "Best, Anna" is. */
function endsLikeClosing(line: string): boolean {
  const named = new RegExp(String.raw`[\s,.!/–—-]+([\p{L}.'’-]+)[\s,.!*_–—-]*$`, 'u').exec(line)?.[1]
  const single = !/[,.!/–—]\s*\p{L}/u.test(line)
  return single ? line.trim().split(/\s+/).length <= 5 : named !== undefined && /^\p{Lu}/u.test(named)
}

const MACHINE_LINES = new RegExp(
  String.raw`^\s{0,4}(?:sent (?:from|via|with|using) (?!our|your|their|his|her|which|where).{2,70}|get outlook for .{2,40}|sent by .{2,30} app` +
    '|отправлено (?:с|из|через|от|при помощи) .{2,60}|(?:скачать|получить) outlook .{0,40}|послано с .{2,40}' +
    '|wysłan[eoay] (?:z|ze|za pomocą|przy użyciu|przez) .{2,60}|pobierz (?:program )?outlook.{0,40}' +
    '|lähetetty (?!edelleen).{2,60}(?:sta|stä|lla|llä|lta|ltä|puhelimesta|ni)|hanki outlook .{2,40}' +
    '|(?:στάλθηκε|εστάλη|αποστολή) (?:από|με|μέσω) .{2,60}|λήψη του outlook .{0,40}' +
    '|envoyé (?:de|depuis|à partir de) .{2,60}|von meinem .{2,40} gesendet|gesendet (?:von|mit) .{2,50}|enviado desde .{2,50}|inviato da .{2,50}' +
    String.raw`|skickat från .{2,40}|virus-free\..{0,60})[^.?!]{0,3}$`,
  'iu',
)

/** "Sent from my iPhone", «Отправлено с iPhone», "Wysłane z iPhone'a", "Lähetetty iPhonesta", "Στάλθηκε από το iPhone μου". */
export function isMachineLine(line: string): boolean {
  return line.length <= 160 && MACHINE_LINES.test(line.replace(/<[^<>]*>|\(https?:[^)]*\)|\[[^\]]*\]/g, '').trimEnd())
}

const DISCLAIMER = new RegExp(
  [
    'intended (?:solely|only|exclusively) for the (?:use|person|individual|named|addressee|recipient)',
    'if you (?:are not|have received) .{0,60}(?:intended recipient|in error|by mistake)',
    'this (?:e-?mail|message|communication)[^.]{0,80}(?:confidential|privileged)',
    'consider the environment before print',
    'originated (?:from )?outside (?:of )?(?:your|the|our) organi[sz]ation',
    '(?:checked|scanned) (?:for|by) (?:viruses|[^.]{0,30}antivirus)',
    'virus-free\\. ?www',
    'you don.t often get email from',
    '(?:настоящее|данное|это) (?:электронное )?(?:сообщение|письмо)[^.]{0,120}(?:конфиденциальн|предназначен)',
    'если вы получили (?:это|данное|настоящее)[^.]{0,60}по ошибке',
    'проверен[оа] на (?:отсутствие )?вирус',
    '(?:wiadomość|e-?mail|korespondencj|treść)[^.]{0,140}(?:poufn|przeznaczon[ay] (?:wyłącznie|tylko))',
    'jeśli nie (?:jest|są) [^.]{0,40}(?:adresatem|odbiorcą)',
    'jeżeli nie (?:jest|są) [^.]{0,40}(?:adresatem|odbiorcą)',
    'administratorem (?:Państwa|Pani|Pana|Twoich)[^.]{0,40}danych osobowych',
    'wolny od wirusów',
    'tämä (?:sähköposti|viesti)[^.]{0,140}(?:luottamuksel|tarkoitettu (?:vain|ainoastaan))',
    'jos (?:et|ette) ole (?:viestin )?(?:tarkoitettu|oikea) vastaanottaja',
    '(?:το παρόν|αυτό το|τo παρόν) (?:ηλεκτρονικό )?(?:μήνυμα|e-?mail)[^.]{0,140}(?:εμπιστευτικ|απόρρητ|αποκλειστικά|προορίζεται)',
    'εάν (?:δεν είστε|έχετε λάβει)[^.]{0,60}(?:παραλήπτης|λάθος)',
  ].join('|'),
  'iu',
)

/** A paragraph of legal small print, of a virus scanner or of a gateway's warning. */
export function isDisclaimer(paragraph: string): boolean {
  return paragraph.length > 20 && DISCLAIMER.test(paragraph)
}

/** The line above which a mailing list's footer begins. */
export function isListFooter(line: string, next: string): boolean {
  return /^_{20,}\s*$/.test(line) && /mailing list|unsubscribe|https?:\/\//i.test(next)
}

const CONTACT = /\+?\d[\d\s()/.-]{6,}\d|@[\w-]+\.\w|\bwww\.|https?:\/\//iu

/** A last paragraph such as name, role, telephone: short lines without a sentence, one of them a way to reach someone. */
export function isContactBlock(paragraph: readonly string[]): boolean {
  if (paragraph.length < 2 || paragraph.length > 8) return false
  const short = paragraph.every((line) => line.trim().length <= 60 && !/[.?!]\s*$/.test(line))
  const named = /^\s*\*?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\*?\s*,?$/u.test(paragraph[0] ?? '')
  return short && named && paragraph.slice(1).some((line) => CONTACT.test(line))
}
