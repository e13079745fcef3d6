import { announcesAnswers } from './answers.ts'
import { ownWords } from './quoted.ts'
import { readable } from './readable.ts'

/** What a letter says: `text` for people, `marked` for `ownWords`; `whole` is false when HTML could not be read with care. */
export type Spoken = { text: string; marked: string; whole: boolean }

const STUB = /html/i
const LONGEST_STUB = 300

/**
 * Plain text is preferred, unless it is empty or only says that one needs a program that shows HTML. Whose words they
 * are, the HTML beside it may know better: where the plain text shows no quotation, no signature, or answers in colour.
 */
export async function spokenOf(plain: string, html: string): Promise<Spoken> {
  if (html === '') return asPlain(plain)
  if (plain === '' || (plain.length < LONGEST_STUB && STUB.test(plain))) {
    const read = await readable(html)
    return read.text.length > plain.length ? read : { ...asPlain(plain), whole: read.whole }
  }
  return { text: plain, marked: (await knownBetter(plain, html)) ?? plain, whole: true }
}

function asPlain(plain: string): Spoken {
  return { text: plain, marked: plain, whole: true }
}

const QUOTES =
  /(?:class|id|name)=["']?[^"'>]{0,80}(?:gmail_quote|gmail_attr|moz-cite|moz-forward|yahoo_quoted|protonmail_quote|zmail_extra|RplyFwdMsg|reply-intro|OLK_SRC_BODY|stopSpelling|zwchr|reference-message|ReplySection|OriginalContents)|type=["']?cite/i
const SIGNATURES =
  /(?:class|id|name)=["']?[^"'>]{0,80}(?:gmail_signature|moz-signature|protonmail_signature|[sS]ignature(?:["' ]|Section)|mobile-signature)|data-signature/
const COLOURS = /color\s*[:=]/i
const MOST_COMPARED = 200_000

/** The marked text of the HTML where it tells more of the same letter, else null. */
async function knownBetter(plain: string, html: string): Promise<string | null> {
  if (html.length > MOST_COMPARED) return null
  const own = ownWords(plain)
  const answers = own.quoted && announcesAnswers(own.words) && COLOURS.test(html)
  const history = answers || (!own.quoted && QUOTES.test(html))
  const signed = own.signature === null && SIGNATURES.test(html)
  if (!history && !signed) return null
  const { marked, whole } = await readable(html)
  if (!whole) return null
  const shown = ownWords(marked)
  const more = answers ? shown.words.length > own.words.length : history && shown.quoted
  const less = signed && shown.signature !== null && shown.words.length < own.words.length
  return (more || less) && (shown.words !== '' || shown.quoted) ? marked : null
}
