import { BadInput } from '../judged/asked.ts'

/** A text with alternatives: pieces that stand, and places where one of several texts stands. */
export type Grammar = readonly (string | readonly Grammar[])[]

/** The grammar is not what it should be; the message says where and why. */
export class BadGrammar extends BadInput {}

/**
 * Reads `Hi {Mira|there}, {|just }a question`: braces hold alternatives, which may be empty and nested.
 *
 * @throws BadGrammar where a brace or a bar stands alone.
 */
export function grammarOf(text: string): Grammar {
  const reader = { text, at: 0 }
  const found = sequence(reader, false)
  if (reader.at < text.length) throw new BadGrammar(`“${text.charAt(reader.at)}” stands alone at ${reader.at}`)
  return found
}

function sequence(reader: { readonly text: string; at: number }, isInside: boolean): Grammar {
  const pieces: (string | Grammar[])[] = []
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at)
    if (sign === '{') pieces.push(alternatives(reader))
    else if ((sign === '|' || sign === '}') && isInside) break
    else if (sign === '|' || sign === '}') throw new BadGrammar(`“${sign}” stands alone at ${reader.at}`)
    else pieces.push(plain(reader))
  }
  return pieces
}

function alternatives(reader: { readonly text: string; at: number }): Grammar[] {
  const opened = reader.at
  const found: Grammar[] = []
  do {
    reader.at += 1
    found.push(sequence(reader, true))
  } while (reader.text.charAt(reader.at) === '|')
  if (reader.text.charAt(reader.at) !== '}') throw new BadGrammar(`the brace at ${opened} is not closed`)
  reader.at += 1
  return found
}

function plain(reader: { readonly text: string; at: number }): string {
  const from = reader.at
  while (reader.at < reader.text.length && !'{|}'.includes(reader.text.charAt(reader.at))) reader.at += 1
  return reader.text.slice(from, reader.at)
}

/** How many texts it makes, those that are alike counted apart. */
export function textsIn(grammar: Grammar): number {
  return grammar.reduce<number>(
    (count, piece) => (typeof piece === 'string' ? count : count * piece.reduce((sum, one) => sum + textsIn(one), 0)),
    1,
  )
}

/** One of its texts, as `chance` (0 to below 1) says. */
export function oneOf(grammar: Grammar, chance: () => number): string {
  return grammar
    .map((piece) =>
      typeof piece === 'string' ? piece : oneOf(piece[Math.floor(chance() * piece.length)] ?? [], chance),
    )
    .join('')
}
