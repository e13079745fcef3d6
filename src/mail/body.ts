import { decodeBytes } from './charset/charset.ts'
import { cleanText, cut } from './clean.ts'
import { LONGEST_TEXT } from './mail-types.ts'
import type { ParsedMail, ParseNote } from './mail-types.ts'
import type { BodyPart, Walked } from './mime/mime-walk.ts'
import { ownWords } from './own-words/quoted.ts'
import { spokenOf } from './own-words/spoken.ts'
import type { Spoken } from './own-words/spoken.ts'

// Own words of real people are short; what is longer is a paste, and reading it all costs without telling more.
const LONGEST_WORDS = 64 * 1024

/**
 * Text and own words of a message that has been taken apart; `subject` is the letter where
 * nothing stands below it, `writer` the name in From.
 */
export async function bodyOf(
  walked: Walked,
  subject: string,
  writer = '',
): Promise<Pick<ParsedMail, 'text' | 'words'>> {
  const whole: string[] = []
  const own: string[] = []
  for (const group of choices(walked.parts)) {
    const { text, marked } = await textOf(group, walked.notes)
    if (text === '') continue
    whole.push(text)
    if (!group.some((part) => part.forwarded)) own.push(marked)
  }
  const text = whole.join('\n\n')
  if (text === '') return beforeBoundary(walked) ?? subjectAlone(walked, subject)
  if (text.length > LONGEST_TEXT) walked.notes.add('text-cut')
  if (isBroken(text)) walked.notes.add('letters-lost')
  return {
    text: cut(text, LONGEST_TEXT),
    words: cut(ownWords(cut(own.join('\n\n'), LONGEST_TEXT), writer).words, LONGEST_WORDS),
  }
}

/** Letters that were lost on the way to us: more than one in fifty. */
function isBroken(text: string): boolean {
  return text.includes('\ufffd') && text.split('\ufffd').length > 1 + text.length / 50
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

async function textOf(group: readonly BodyPart[], notes: Set<ParseNote>): Promise<Spoken> {
  const spoken = await spokenOf(cleanText(joined(group, false)).trim(), joined(group, true))
  if (!spoken.whole) notes.add('html-not-readable')
  return spoken
}

function joined(group: readonly BodyPart[], html: boolean): string {
  const pieces: string[] = []
  for (const part of group) if (part.html === html) pieces.push(part.text)
  return pieces.join('\n')
}

const FRAME_NOTE = /^.*(?:multi-?part message in MIME|MIME[- ](?:encapsulated|encoded|formatted)|OpenPGP\/MIME).*$/gim

/** With attachments only, what stands before the first boundary (some programs write the letter there) is the letter. */
function beforeBoundary({ preamble }: Walked): Pick<ParsedMail, 'text' | 'words'> | null {
  const decoded = decodeBytes(Buffer.from(preamble, 'latin1'), null).text
  const text = cleanText(decoded).replaceAll(FRAME_NOTE, '').trim()
  return text === '' ? null : { text, words: ownWords(text).words }
}

const ANSWERED = /^\s*(?:re|aw|sv|vs|vl|odp|pd|fwd?|tr|wg|ответ|отв|пересл|απ|σχετ|πρ[θο])\s*(?:\[\d+\])?\s*:/iu
const END_OF_MESSAGE = /\s*[([<]?\b(?:eom|nt|n\/t)\b[)\]>]?\s*$/i

/** A letter without a body says what it has to say in its subject, unless that is an answer's, or files are the letter. */
function subjectAlone(walked: Walked, subject: string): Pick<ParsedMail, 'text' | 'words'> {
  const said = subject.replace(END_OF_MESSAGE, '')
  if (said === '' || ANSWERED.test(subject) || walked.attachments.length > 0 || walked.notes.has('encrypted')) {
    walked.notes.add('no-text')
    return { text: '', words: '' }
  }
  walked.notes.add('only-subject')
  return { text: subject, words: said }
}
