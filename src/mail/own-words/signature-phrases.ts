// Data: closings in our five languages and in those of clients' programs. Matched against one line each.

const CLOSINGS = [
  '(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|my best|sincere)(?: and (?:kind|best))? (?:personal )?(?:regards|wishes)',
  '(?:with )?(?:all )?(?:my |the )?(?:best|kind) (?:regards|wishes)(?: from \\p{L}+)?',
  '(?:all the |all my )?best(?: regards)?',
  'regards',
  '(?:yours )?sincerely(?: yours)?',
  '(?:yours|very) (?:sincerely|faithfully|truly)(?: yours)?',
  'yours',
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
  'с наилучшими(?: пожеланиями)?',
  'с (?:лучшими|добрыми) пожеланиями',
  'всего (?:вам |вам самого )?(?:доброго|хорошего|наилучшего)',
  'с благодарностью',
  'искренне ваш[аи]?',
  'ваш[аи]?',
  'с теплом',
  'с приветом',
  'до связи',
  'хорошего дня',
  'удачи',
  '(?:serdecznie |gorąco |ciepło |miło )?pozdrawi(?:am|amy)(?: serdecznie| gorąco| ciepło| cieplutko)?',
  '(?:serdeczne |ciepłe |najlepsze )?pozdrowienia',
  '(?:z )?(?:poważaniem|wyrazami szacunku|uszanowaniem|pozdrowieniami|szacunkiem)',
  'pozdr',
  'łączę pozdrowienia',
  'miłego dnia',
  'łączę wyrazy szacunku',
  'wszystkiego dobrego',
  'uściski',
  'ukłony',
  '(?:kevät|kesä|syys|talvi|joulu|rakkaus)?terveisin',
  '(?:parhain|ystävällisin|lämpimin|iloisin|kunnioittavin|aurinkoisin) terveisin',
  '(?:ystävällisesti|kunnioittavasti|yst\\. ?terv|yt|t|terv|terkuin|terkut|terkkuja|terveisiä|kiittäen ja terveisin)',
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
  'φιλιά',
  '(?:mit )?(?:freundlichen|besten|herzlichen|lieben) grüßen',
  '(?:viele|liebe|beste|herzliche) grüße',
  'mfg',
  'lg',
  '(?:bien )?cordialement',
  'saludos(?: cordiales)?',
  'atentamente',
  '(?:cordiali|distinti) saluti',
  '(?:med )?vänlig(?:a)? hälsning(?:ar)?',
  '(?:med )?(?:vennlig|venlig) hilsen',
  'mvh',
  'met vriendelijke groet(?:en)?',
  's pozdravem',
  'з повагою',
].join('|')

const THANKS = [
  '(?:many |warm )?thanks(?: (?:again|a lot|so much|in advance|and (?:kind |best )?regards))?',
  'thank you(?: (?:again|very much|so much|in advance|and (?:kind |best )?regards))?',
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

/**
 * A pattern whose letters match in either case, within one that minds case. Not by the modifier `(?i:…)`: V8 compiles without optimising once it has made much
 * code, and then `/^(?i:best|kr)$/u` does not match "Best" (seen in 14.6; `node --no-regexp-optimization`).
 */
const inAnyCase = (pattern: string): string =>
  pattern.replaceAll(/\\p\{\w+\}|\\.|\[(\p{L}+)\]|\p{L}/gu, (part, several?: string) => {
    const letters = several ?? part
    const both = letters + letters.toUpperCase()
    return part.startsWith('\\') || both.length !== 2 * letters.length ? part : `[${both}]`
  })

// The phrase in any case, a name behind it only with a capital: "Best, Anna" closes, "best thing ever" does not
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`
const NAME = String.raw`(?:[\s,.!/–—-]+${WORD}(?:\s+${WORD}){0,3}|,\s*\p{L}{2,12})?`
const CLOSING = new RegExp(
  String.raw`^\s{0,4}[*_-]{0,2}\s?(?:${inAnyCase(CLOSINGS)})[*_]?\s{0,2}[,.!;:–—-]{0,3}${NAME}[\s,.!*_–—-]{0,9}$`,
  'u',
)
const THANKS_CLOSING = new RegExp(
  String.raw`^\s{0,4}[*_]?(?:${inAnyCase(THANKS)})\s{0,2}[,.!]{0,3}${NAME}[\s,.!–—-]{0,9}[*_]?$`,
  'u',
)
const LONGEST_CLOSING = 60

/** A formal or friendly closing, alone or with a name behind it. */
export function isClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && line.trim() !== '' && CLOSING.test(line)
}

/** Thanks as a closing: said by the person, so kept, but a name below it is a signature. */
export function isThanksClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && THANKS_CLOSING.test(line)
}

const CONTACT =
  /\+?\d[\d\s()/.-]{6,20}\d|[\w.-]@[\w-]+\.\w|^\s*@\w|\bwww\.|https?:\/\/|\b[a-z\d-]{2,}\.(?:com|org|net|ru|pl|fi|gr|eu|io|de)\b|(?:^|\s)(?:tel|mob|phone|fax|тел|моб|puh|gsm|τηλ|κιν|kom|NIP|REGON|ИНН|ОГРН|Y-tunnus|ΑΦΜ|skype|telegram|whatsapp|t|m|f|p)\.?\s?[:.]?\s?[+\d(@]/iu

/** A way to reach someone: telephone, address, site, company number. */
export function isContact(line: string): boolean {
  return line.length <= 160 && CONTACT.test(line)
}

const NAME_LINE = new RegExp(
  String.raw`^\s*[-–—~/*_|]{0,2}\s?(?:${WORD}|[«"“]${WORD}[»"”]?)(?:[\s,&/|-]+(?:${WORD}|and|и|i|ja|και|of|the|de|von|van|da|&)){0,6}\s*[.,!]?\s*[*_]{0,2}$`,
  'u',
)

/** One to seven words with capitals: a person, a team, a firm. */
export function looksLikeName(line: string): boolean {
  return line.length <= 80 && NAME_LINE.test(line)
}

/** A last paragraph such as name, role, telephone: short lines without a sentence, one of them a way to reach someone. */
export function isContactBlock(paragraph: readonly string[]): boolean {
  if (paragraph.length < 2 || paragraph.length > 10) return false
  const short = paragraph.every((line) => line.trim().length <= 80 && !/[.?!]\s*$/.test(line))
  return short && looksLikeName(paragraph[0] ?? '') && paragraph.slice(1).some(isContact)
}

/** Said to somebody: a sentence of five words or more, most of them small. */
export function isSpeech(line: string): boolean {
  if (isContact(line)) return false
  const words = line.trim().slice(0, 400).split(/\s+/)
  const small = words.filter((word) => /^[«"“(]?\p{Ll}/u.test(word)).length
  return words.length >= 4 && small * 2 >= words.length && (/[.?!…;,:)]["”»]?\s*$/u.test(line) || words.length >= 9)
}

const POSTSCRIPT = /^\s*(?:p\.?\s?p?\.?s\.?|п\.?\s?с\.?|υ\.?\s?γ\.?|зы|jk)[\s:.,-]+\S/iu

export function isPostscript(line: string): boolean {
  return POSTSCRIPT.test(line)
}
