// Signs that `readable` puts into lines where the structure of HTML says whose they are. `cleanText` takes them away, so
// no text that came as text can hold one.

/** The line is somebody else's. */
export const FOREIGN = '\u0001'
/** From this line to the end it is quoted history. */
export const HISTORY = '\u0002'
/** The line belongs to a signature. */
export const SIGNED = '\u0003'
/** What stands between these two is written in a colour that stands out. */
export const COLOUR = '\u0004'
export const COLOUR_END = '\u0005'

// oxlint-disable-next-line no-control-regex
const MARKED = /[\u0001-\u0005]/
// oxlint-disable-next-line no-control-regex
const MARKS = /[\u0001-\u0005]/g

/** The line, or the whole text, as a person reads it. */
export function unmarked(line: string): string {
  return isMarked(line) ? line.replaceAll(MARKS, '') : line
}

export function isMarked(text: string): boolean {
  return MARKED.test(text)
}

/** For each line whether all its words are written in a colour that stands out. */
export function colouredLines(lines: readonly string[]): boolean[] {
  let depth = 0
  return lines.map((line) => {
    let plain = ''
    // oxlint-disable-next-line no-control-regex
    for (const part of line.split(/([\u0004\u0005])/)) {
      if (part === COLOUR) depth += 1
      else if (part === COLOUR_END) depth = Math.max(0, depth - 1)
      else if (depth === 0) plain += part
    }
    return line.includes(COLOUR) || depth > 0 ? /^[\s>]*$/.test(unmarked(plain)) : false
  })
}
