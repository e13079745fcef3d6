// Control characters would break Postgres (NUL) and pages; C1 codes are remains of a wrong character set. Tab and line feed stay.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\n\t\u0020-\u007e]*$/

/** Text that every store and page can hold: LF line ends, no control or direction marks, well-formed, NFC. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(CONTROL, '')
    .toWellFormed()
    .normalize('NFC')
}

/** One line of clean text with single spaces, at most `longest` characters: for subjects and names. */
export function cleanLine(text: string, longest: number): string {
  return cut(cleanText(text).replaceAll(/\s+/g, ' ').trim(), longest)
}

/** At most `longest` UTF-16 units, never ending in half a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const last = text.charCodeAt(longest - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest)
}
