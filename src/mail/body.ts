import { decodeBytes } from './charset.ts'
import { cleanText, cut } from './clean.ts'
import { headerEnd } from './frame.ts'
import { LONGEST_TEXT } from './mail-types.ts'
import type { ParsedMail, ParseNote } from './mail-types.ts'
import type { BodyPart, Walked } from './mime-walk.ts'
import { ownWords } from './quoted.ts'
import { readable } from './readable.ts'

// Own words of real people are short; what is longer is a paste, and reading it all costs without telling more.
const LONGEST_WORDS = 64 * 1024

/** Text and own words of a message that has been taken apart. `raw` is the last resort when no part had text. */
export async function bodyOf(walked: Walked, raw: Buffer): Promise<Pick<ParsedMail, 'text' | 'words'>> {
  const rescued = walked.parts.length === 0 ? rescue(walked, raw) : null
  const parts = rescued === null ? walked.parts : [rescued]
  const whole: string[] = []
  const own: string[] = []
  for (const group of choices(parts)) {
    const text = await textOf(group, walked.notes)
    if (text === '') continue
    whole.push(text)
    if (!group.some((part) => part.forwarded)) own.push(text)
  }
  const text = whole.join('\n\n')
  if (text.length > LONGEST_TEXT) walked.notes.add('text-cut')
  return { text: cut(text, LONGEST_TEXT), words: ownWords(cut(own.join('\n\n'), LONGEST_WORDS)).words }
}

/** Parts of one multipart/alternative together, all others alone, in reading order. */
function choices(parts: readonly BodyPart[]): BodyPart[][] {
  const groups: BodyPart[][] = []
  const byChoice = new Map<number, BodyPart[]>()
  for (const part of parts) {
    const known = part.choice === null ? undefined : byChoice.get(part.choice)
    if (known) known.push(part)
    else {
      const group = [part]
      if (part.choice !== null) byChoice.set(part.choice, group)
      groups.push(group)
    }
  }
  return groups
}

const STUB = /html/i
const LONGEST_STUB = 300

/** Plain text is preferred, unless it is empty or only says that one needs a program that shows HTML. */
async function textOf(group: readonly BodyPart[], notes: Set<ParseNote>): Promise<string> {
  const plain = cleanText(joined(group, false)).trim()
  const html = joined(group, true)
  if (html === '' || (plain !== '' && !(plain.length < LONGEST_STUB && STUB.test(plain)))) return plain
  const read = await readable(html)
  if (!read.whole) notes.add('html-not-readable')
  return read.text.length > plain.length ? read.text : plain
}

function joined(group: readonly BodyPart[], html: boolean): string {
  const pieces: string[] = []
  for (const part of group) if (part.html === html) pieces.push(part.text)
  return pieces.join('\n')
}

const FRAME_NOTE = /^.*(?:multi-?part message in MIME|MIME[- ](?:encapsulated|encoded|formatted)|OpenPGP\/MIME).*$/gim

/**
 * Text of a multipart that had none in its parts: without its boundary the body is shown as it stands, and with
 * attachments only, what stands before the first boundary (some programs write the letter there) is the letter.
 */
function rescue(walked: Walked, raw: Buffer): BodyPart | null {
  const multipart = [...walked.types].some((type) => type.startsWith('multipart/'))
  if (walked.attachments.length > 0 && !multipart) return null
  const { text } = decodeBytes(raw.subarray(headerEnd(raw)), null)
  const shown = walked.attachments.length > 0 ? text.split(/^--\S/m, 1).join('') : text
  return { html: false, text: shown.replaceAll(FRAME_NOTE, ''), choice: null, forwarded: false }
}
