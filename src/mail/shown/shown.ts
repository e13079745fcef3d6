import { escaped } from '#foundation/escaped.ts'
import { type MailBytes, UnreadableMail } from '../mail-types.ts'
import { lookInto } from '../mime/mime-parts.ts'
import { deepest } from '../own-words/readable.ts'
import type { Inside } from '../mime/mime-parts.ts'
import { shownHtml } from './shown-html.ts'
import type { OwnPictures, ShownHtml } from './shown-html.ts'
import { pictureData } from './shown-pictures.ts'
import { thinned } from '../mime/thinned.ts'

/** UTF-16 units of HTML that are sanitised: designed letters are a tenth of it, and what is larger takes a browser's breath away. */
const LONGEST_HTML = 4 * 1024 * 1024

/** No sanitiser stays quick with more than this one in the other, and no letter means anything by it. */
const DEEPEST = 3000

/** Plain words among HTML, as they were typed. */
const asTyped = (text: string) => `<div style="white-space:pre-wrap">${escaped(text)}</div>`

/**
 * A letter as it was designed, sanitised (`shownHtml`): its HTML, and the plain words that stand between without a designed twin. Null for a
 * letter of text alone. Throws UnreadableMail: too-large, timeout. (reliability.md, mail HTML)
 */
export async function showMail(mail: MailBytes): Promise<ShownHtml | null> {
  const raw = mail instanceof Uint8Array ? mail : (await thinned(mail.pieces())).bytes
  const inside = lookInto(raw)
  if (inside.html.length === 0) return null
  const html = inside.body.map((part) => (part.html ? part.text : asTyped(part.text))).join('<hr>')
  if (html.length > LONGEST_HTML) throw new UnreadableMail('too-large', `${html.length} letters of HTML`)
  if (deepest(html) > DEEPEST) throw new UnreadableMail('too-large', 'its elements stand too deep in each other')
  return shownHtml(html, picturesOf(inside))
}

/** Each picture is looked for and packed once, however often it is shown. */
function picturesOf(inside: Inside): OwnPictures {
  const known = new Map<string, string | null>()
  return (id) => {
    let data = known.get(id)
    if (data === undefined) {
      const found = inside.byContentId(id)
      known.set(id, (data = found && pictureData(found.bytes)))
    }
    return data
  }
}
