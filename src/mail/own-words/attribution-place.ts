import { attributionKind, mayEndAttribution, startsAttribution } from './attribution.ts'
import { headerKind } from './header-block.ts'
import { quoteFollows } from './quote-lines.ts'

const LONGEST_WRAP = 5
/** What an attribution has that needs no quotation below it: a date, a time or an address. */
const DATED_OR_ADDRESSED = /[\d@]| at /u

/** Where an attribution that ends in this line began, up to four lines above, or null. */
export function attributionAt(lines: readonly string[], end: number): number | null {
  const last = inPlain(lines[end] ?? '')
  const follows = quoteFollows(lines, end)
  if (follows && runsIntoQuote(lines, end)) return end
  if (!mayEndAttribution(last)) return null
  const start = bestStart(lines, end, follows)
  return start === null ? null : aboveHeaders(lines, withName(lines, start, end))
}

/** Without spaces, and without the stars of a text that was bold. */
function inPlain(line: string): string {
  return line.trim().replaceAll(/^[*_]{1,3}|[*_]{1,3}$/g, '')
}

/** One line further up where the name and address stand there: "Anna <a@b>" above "kirjoitti 3.10.2026:". */
function withName(lines: readonly string[], start: number, end: number): number {
  const above = inPlain(lines[start - 1] ?? '')
  if (above.length > 200 || !/<$|[<(][^<>()\s]{1,100}@[^<>()\s]{1,100}[>)]/.test(above) || /[.!?:…]$/u.test(above))
    return start
  const text = [above, ...lines.slice(start, end + 1).map(inPlain)].join(' ')
  return attributionKind(text) === 'sure' ? start - 1 : start
}

/** The shortest way up to a line that begins like an attribution; else the shortest that makes one at all. */
function bestStart(lines: readonly string[], end: number, follows: boolean): number | null {
  let found: number | null = null
  let text = ''
  for (let start = end; start > end - LONGEST_WRAP && start >= 0; start -= 1) {
    const line = inPlain(lines[start] ?? '')
    // A blank line or the end of a sentence is no place where a program breaks an attribution
    if (line === '' || (start < end && /[.!?…]$/u.test(line) && !/\s(?:\p{L}{1,4}\.){1,2}$/u.test(line))) break
    text = text === '' ? line : `${line} ${text}`
    if (!follows && !DATED_OR_ADDRESSED.test(text)) continue
    const kind = attributionKind(text)
    if (kind === null || (kind !== 'sure' && !follows)) continue
    if (startsAttribution(line) && kind !== 'bare') return start
    found ??= start
  }
  return found
}

/** Yandex writes whom the letter was for, below a rule and above the attribution. */
function aboveHeaders(lines: readonly string[], start: number): number {
  let top = start
  while (top > 0 && start - top < 4 && headerKind(lines[top - 1] ?? '') !== null) top -= 1
  return /^\s*-{5,}\s*$/.test(lines[top - 1] ?? '') ? top - 1 : start
}

/** "On 3 May, Anna" above "> <a@b> wrote:": the program put its mark into the middle of the attribution. */
function runsIntoQuote(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (line.length > 200 || !startsAttribution(line)) return false
  const next = (lines[index + 1] ?? '').replace(/^[\s>]+/, '')
  return (
    /^\s*>/.test(lines[index + 1] ?? '') &&
    attributionKind(`${line.trim()} ${next}`) === 'sure' &&
    attributionKind(next) !== 'dated'
  )
}

const SAME_LINE =
  /^(.*\S)[ \t]+((?:On|Am|Le|El|Il|Op|Den|W dniu|Dnia|Στις) (?=\S*\s?\S*\d|\p{L}{2,9}[,.] )[^]{10,200}:)$/u

/** Programs that know no line breaks write the attribution behind the last sentence: two lines are made of it. */
export function splitAtAttributions(lines: readonly string[]): string[] {
  const out: string[] = []
  for (const line of lines) {
    if (line.length <= 2000 && line.endsWith(':') && line.includes('@'))
      for (const part of splitAt(line)) out.push(part)
    else out.push(line)
  }
  return out
}

function splitAt(line: string): string[] {
  const [, own, attribution] = SAME_LINE.exec(line) ?? []
  if (own === undefined || attribution === undefined || attributionKind(attribution) !== 'sure') return [line]
  return attributionKind(own.slice(-400) + attribution) === 'sure' && startsAttribution(line)
    ? [line]
    : [own, attribution]
}
