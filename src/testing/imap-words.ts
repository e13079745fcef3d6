import type { BoxMessage } from './imap-box.ts'

/** One word of a command: an atom, a quoted string or a literal, as text of bytes; a list in brackets is one word. */
export function wordsOf(line: string): string[] {
  const words: string[] = []
  const word =
    /\s*(?:"((?:[^"\\]|\\.)*)"|(\((?:[^()"]|"(?:[^"\\]|\\.)*"|\([^()]*\))*\))|(BODY(?:\.PEEK)?\[[^\]]*\](?:<[\d.]+>)?)|\{(\d+)\+?\}\r\n|([^\s"(){]+))/gy
  for (let found = word.exec(line); found; found = word.exec(line)) {
    const [, quoted, list, body, literal, atom] = found
    if (literal === undefined) {
      words.push(quoted === undefined ? (list ?? body ?? atom ?? '') : quoted.replaceAll(/\\(.)/g, '$1'))
      continue
    }
    words.push(line.slice(word.lastIndex, word.lastIndex + Number(literal)))
    word.lastIndex += Number(literal)
  }
  return words
}

/** What a set of UIDs names of these messages: `n:*` names the last one in any case (RFC 9051). */
export function inUidSet(set: string, messages: readonly BoxMessage[]): BoxMessage[] {
  const last = messages.reduce((most, { uid }) => Math.max(most, uid), 0)
  const number = (text: string) => (text === '*' ? last : Number(text))
  const ranges = set.split(',').map((range) => {
    const [first = '', end = first] = range.split(':')
    return [Math.min(number(first), number(end)), Math.max(number(first), number(end))] as const
  })
  return messages.filter(({ uid }) => ranges.some(([first, end]) => uid >= first && uid <= end))
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** INTERNALDATE: `17-Jul-1996 02:44:25 +0000`. */
export function imapDate(at: number): string {
  const iso = new Date(at).toISOString()
  const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''
  return `${iso.slice(8, 10)}-${month}-${iso.slice(0, 4)} ${iso.slice(11, 19)} +0000`
}

/** A folder's name as IMAP4rev1 writes it (RFC 3501, 5.1.3: modified UTF-7). */
export function inUtf7(name: string): string {
  return name.replaceAll('&', '&-').replaceAll(/[^\x20-\x7e]+/gu, (run) => {
    const utf16 = Buffer.from(run, 'utf16le').swap16()
    return `&${utf16.toString('base64').replaceAll('=', '').replaceAll('/', ',')}-`
  })
}
