import { attributionKind } from './attribution.ts'
import { headerKind } from './header-block.ts'

// A lone ">:" is the end of a wrapped attribution
const QUOTE = /^\s{0,4}>(?!:\s*$)/

/** True for a line with a quotation mark before it: not the lone ">100 guests" that a person writes. */
export function isQuoteLine(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (closesAddress(lines, index, line)) return false
  return QUOTE.test(line) && !(/^\s{0,2}>=?\s?[\d€$£]/.test(line) && isAlone(lines, index))
}

/** "> wrote:" below "Anna <anna@b.example" ends an address that was broken there. */
function closesAddress(lines: readonly string[], index: number, line: string): boolean {
  return (
    line.length < 40 &&
    /:\s*$/.test(line) &&
    /<\s?[^<>]{1,100}@[^<>]{1,100}$/.test((lines[index - 1] ?? '').slice(-210))
  )
}

/** No quotation stands right above or below, with a blank line or two between them. */
function isAlone(lines: readonly string[], index: number): boolean {
  for (let near = Math.max(0, index - 3); near < Math.min(lines.length, index + 4); near += 1) {
    const line = lines[near] ?? ''
    if (near !== index && (QUOTE.test(line) || (near < index && attributionKind(line) !== null))) return false
  }
  return true
}

/** The end of a quoted line that a mail program broke without a new `>`: short, small letter, right below a long one. */
export function isLostWrap(lines: readonly string[], foreign: readonly boolean[], index: number): boolean {
  const above = lines[index - 1] ?? ''
  const below = lines[index + 1] ?? ''
  if (foreign[index - 1] !== true || !QUOTE.test(above) || above.length < 66 || !QUOTE.test(below)) return false
  const line = lines[index] ?? ''
  return line.length < 40 && /^\p{Ll}/u.test(line)
}

/** True when the next line that is not blank is a quotation. */
export function quoteFollows(lines: readonly string[], index: number): boolean {
  for (let next = index + 1; next < Math.min(lines.length, index + 5); next += 1) {
    const line = lines[next] ?? ''
    if (line.trim() !== '') return QUOTE.test(line)
  }
  return false
}

/** A letter whose every line begins with one `>` and that names nobody it answers was typed so by its writer. */
export function isHandTyped(lines: readonly string[], foreign: readonly boolean[]): boolean {
  return lines.every((line, index) => {
    if (line.trim() === '') return true
    const rest = line.replace(/^\s{0,4}>\s?/, '')
    const quoted = foreign[index] === true && rest !== line && !rest.startsWith('>')
    return quoted && headerKind(rest) === null && attributionKind(rest) === null
  })
}
