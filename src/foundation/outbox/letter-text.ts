import { oneLine } from './one-line.ts'
import type { LetterPiece, OutgoingLetter } from './outbox-types.ts'

/**
 * A letter as plain text; `link` is the whole address of the contact's page, or null where the letter asks for a plain reply. Lists are numbered, so
 * that a reply can name what it means.
 */
export function letterText(letter: OutgoingLetter, { link }: { link: string | null }): string {
  const pieces = letter.pieces.map((piece) => pieceText(piece, link))
  return [oneLine(letter.greeting), ...pieces, letter.closing.trim()].filter((part) => part !== '').join('\n\n')
}

function pieceText(piece: LetterPiece, link: string | null): string {
  switch (piece.as) {
    case 'line':
      return piece.words.trim()
    case 'quote':
      return linesOf(piece.words)
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n')
    case 'list':
      return piece.items
        .map((item, place) => itemText(item, piece.items.length > 1 ? `${place + 1}.` : '–'))
        .join('\n\n')
    case 'link':
      // On a line of its own mail programs find the whole of it.
      return link === null ? piece.else : `${piece.words}\n${link}`
    case 'ways':
      return link === null
        ? piece.else
        : [piece.words, ...piece.ways.map(({ words, way }) => `${words}\n${link}/${way}`)].join('\n\n')
  }
}

function itemText({ title, note }: { title: string; note?: string }, mark: string): string {
  const [first = '', ...rest] = [...linesOf(title), ...(note ? linesOf(note) : [])]
  const under = ' '.repeat(mark.length + 1)
  return [`${mark} ${first}`, ...rest.map((line) => (line === '' ? '' : `${under}${line}`))].join('\n')
}

const linesOf = (words: string) => words.trim().split(/\r\n?|\n/u)
