/** A stretch of a text, `end` exclusive, in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

const ATTRIBUTION =
  /^(?:.{0,200}(?:\bwrote|\bschrieb|писал|писала|пишет|написал|написала|написал\(а\)|napisał|napisała|napisał\(a\)|pisze|kirjoitti|έγραψε)\s*:|-{2,}\s*(?:original message|forwarded message|исходное сообщение|пересылаемое сообщение|wiadomość oryginalna|oryginalna wiadomość|alkuperäinen viesti|αρχικό μήνυμα).*|_{10,})\s*$/iu
const LONGEST_ATTRIBUTION = 400

/**
 * The stretches of a message that its writer typed: lines that begin with `>` are left out, and so is all that follows a line such as
 * "On Monday Mira wrote:" (only the `>` lines where the quotation is marked so, since people also answer below it). Mail is cut
 * carefully when it comes in; this is the second belt, because a quoted worry is nobody's worry. S0-12.
 */
export function ownStretches(text: string): Stretch[] {
  const kept: Stretch[] = []
  let attributed = false
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline + 1
    const line = end - start > LONGEST_ATTRIBUTION ? text.slice(start, start + 2) : text.slice(start, end)
    if (line.trimStart().startsWith('>')) attributed = false
    else if (attributed && line.trim() !== '') return kept
    else if (ATTRIBUTION.test(line.trim())) attributed = true
    else keep(kept, start, end)
    start = end
  }
  return kept
}

function keep(kept: Stretch[], start: number, end: number): void {
  const last = kept.at(-1)
  if (last?.end === start) last.end = end
  else kept.push({ start, end })
}
