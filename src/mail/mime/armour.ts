import type { ParseNote } from '../mail-types.ts'

const FRAME =
  /^-----BEGIN PGP (SIGNED MESSAGE|MESSAGE|SIGNATURE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|PUBLIC KEY)-----\s*$/
const HEADER = /^(?:Hash|Version|Comment|MessageID|Charset|NotDashEscaped):/

/**
 * Text without what only programs read: PGP messages, keys and signatures, and long runs of packed lines. What was signed in the
 * open stays. Says what was left out.
 */
export function withoutArmour(text: string): { text: string; notes: ParseNote[] } {
  const notes = new Set<ParseNote>()
  const bare = text.includes('-----BEGIN PGP ') ? withoutFrames(text, notes) : text
  return { text: withoutBlobs(bare, notes), notes: [...notes] }
}

function withoutFrames(text: string, notes: Set<ParseNote>): string {
  const lines = text.split(/\r\n|\r|\n/)
  const kept: string[] = []
  let signed = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const kind = FRAME.exec(line)?.[1]
    if (kind === undefined) kept.push(signed ? line.replace(/^- /, '') : line)
    else if (kind === 'SIGNED MESSAGE') {
      signed = true
      while (HEADER.test(lines[at + 1] ?? '')) at += 1
      if ((lines[at + 1] ?? 'x').trim() === '') at += 1
    } else {
      if (kind === 'MESSAGE') notes.add('encrypted')
      if (kind === 'SIGNATURE') signed = false
      at = frameEnd(lines, at)
    }
  }
  return kept.join('\n')
}

/** The last line of an armoured block: its END line, or the last that looks packed. */
function frameEnd(lines: readonly string[], start: number): number {
  let at = start + 1
  while (at < lines.length && !(lines[at] ?? '').startsWith('-----END PGP ')) {
    const line = (lines[at] ?? '').trim()
    if (line !== '' && !HEADER.test(line) && !/^[A-Za-z0-9+/=]+$/.test(line) && !/^[\w-]+: /.test(line)) return at - 1
    at += 1
  }
  return Math.min(at, lines.length - 1)
}

const PACKED = /^[ \t>|]*[A-Za-z0-9+/]{56,100}={0,2}\s*$/
/** The shorter line at the end of a packed file, not a word below it. */
const LAST = /^[ \t>|]*(?:[A-Za-z0-9+/]{2,100}={1,2}|(?=\S*[A-Z])(?=\S*\d)[A-Za-z0-9+/]{8,100})\s*$/
const FEWEST = 6

/** Six and more lines of base64 below each other are a file that lost its headers. */
function withoutBlobs(text: string, notes: Set<ParseNote>): string {
  if (!/[A-Za-z0-9+/]{56}/.test(text)) return text
  const lines = text.split(/\r\n|\r|\n/)
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    let end = at
    while (end < lines.length && PACKED.test(lines[end] ?? '') && !isOneSign(lines[end] ?? '')) end += 1
    if (end - at < FEWEST) {
      for (const line of lines.slice(at, end + 1)) kept.push(line)
      at = end
    } else {
      if (LAST.test(lines[end] ?? '')) end += 1
      notes.add('packed-text-left-out')
      at = end - 1
    }
  }
  return kept.join('\n')
}

/** A line drawn of one letter is no data. */
function isOneSign(line: string): boolean {
  const text = line.trim()
  return !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9+/]/.test(text)
}
