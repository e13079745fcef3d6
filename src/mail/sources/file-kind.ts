import { firstLine, isFromLine } from '../frame.ts'

const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|message-id|return-path|mime-version|delivered-to|reply-to|sender|content-type|in-reply-to|references|x-[\w-]+|resent-[\w-]+)[ \t]*:/i

/**
 * What a file is by its first lines: an mbox, one letter, Apple's letter with its size, or no mail and why. `surely` says that it is called
 * a letter or lies where letters lie: then it is one unless its lines say something else. Archives are named, never unpacked.
 */
export function kindOf(
  bytes: Buffer,
  { name, surely }: { name: string; surely: boolean },
): 'letter' | 'mbox' | 'emlx' | 'not-mail' | 'archive' | 'outlook' {
  const start = firstLine(bytes)
  const text = bytes.toString('latin1', start)
  if (isFromLine(bytes, start) && !text.startsWith('>')) return 'mbox'
  if (/^\d{1,12} *\r?\n[!-9;-~]+:/.test(text)) return 'emlx'
  if (surely || beginsAsMail(text)) return 'letter'
  return packedAs(bytes, name) ?? 'not-mail'
}

function beginsAsMail(text: string): boolean {
  const known = new Set<string>()
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '' || !(/^[!-9;-~]+[ \t]*:/.test(line) || /^[ \t]/.test(line) || line.startsWith('>From '))) break
    if (MAIL_HEADER.test(line)) known.add(line.slice(0, line.indexOf(':')).toLowerCase())
  }
  return (
    known.size >= 2 ||
    [...known].some((name) => /^(?:from|received|message-id|return-path|subject|content-type|mime-version)$/.test(name))
  )
}

/** The first bytes of zip (also an empty one), gzip, bzip2, xz, zstd, 7z and rar, in hex. */
const ARCHIVES = ['504b0304', '504b0506', '1f8b', '425a68', 'fd377a585a00', '28b52ffd', '377abcaf271c', '526172211a07']

/** Outlook's data files (.pst, .ost) and Outlook Express's folders (.dbx). */
const OUTLOOK = ['2142444e', 'cfad12fe']

/** Microsoft's compound files: Outlook's single messages, and old documents of other programs. */
const COMPOUND = 'd0cf11e0a1b11ae1'

/** What a zip begins with that is a document or a program: there is nothing in it to unpack and drop. */
const PACKED_DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|META-INF\/|word\/|xl\/|ppt\/)/

function packedAs(bytes: Buffer, name: string): 'archive' | 'outlook' | null {
  const first = bytes.toString('hex', 0, 16)
  const begins = (magic: string) => first.startsWith(magic)
  if (OUTLOOK.some(begins) || (begins(COMPOUND) && /\.(?:msg|oft)$/i.test(name))) return 'outlook'
  if (!ARCHIVES.some(begins)) return bytes.toString('latin1', 257, 262) === 'ustar' ? 'archive' : null
  // Outlook for Mac exports a zip of its own kind.
  if (/\.olm$/i.test(name)) return 'outlook'
  return begins('504b0304') && PACKED_DOCUMENT.test(bytes.toString('latin1', 30, 60)) ? null : 'archive'
}
