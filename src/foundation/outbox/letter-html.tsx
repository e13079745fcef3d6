import type { Child } from 'hono/jsx'
import type { Language } from '../language.ts'
import { oneLine } from './one-line.ts'
import type { LetterPiece, OutgoingLetter } from './outbox-types.ts'

/** Mail programs keep little beyond these: one readable column, a line beside what is quoted. */
const STYLES = {
  body: 'margin:0;padding:16px;font:16px/1.5 Georgia,serif;max-width:36em;overflow-wrap:break-word',
  quote: 'margin:16px 0;padding-left:12px;border-left:3px solid #999',
  words: 'white-space:pre-wrap',
  way: 'margin:8px 0',
  press:
    'display:inline-block;padding:12px 16px;border:1px solid #767676;border-radius:8px;color:inherit;text-decoration:none',
} as const

/** The HTML twin of `letterText`, a whole document from the same pieces: nothing is loaded from anywhere, and everything is escaped. */
export function letterHtml(
  letter: OutgoingLetter,
  { link, language }: { link: string | null; language: Language },
): string {
  const document: { toString(): string } = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{oneLine(letter.subject)}</title>
      </head>
      <body style={STYLES.body}>
        <Words>{oneLine(letter.greeting)}</Words>
        {letter.pieces.map((piece) => (
          <Piece piece={piece} link={link} />
        ))}
        <Words>{letter.closing.trim()}</Words>
      </body>
    </html>
  )
  return `<!doctype html>${document.toString()}`
}

function Piece({ piece, link }: { piece: LetterPiece; link: string | null }) {
  switch (piece.as) {
    case 'line':
      return <Words>{piece.words.trim()}</Words>
    case 'quote':
      return (
        <blockquote style={STYLES.quote}>
          <Words>{piece.words.trim()}</Words>
        </blockquote>
      )
    case 'list':
      return <List items={piece.items} />
    case 'link':
      return link === null ? (
        <Words>{piece.else}</Words>
      ) : (
        <p dir="auto">
          {piece.words}
          <br />
          <a href={link}>{link}</a>
        </p>
      )
    case 'ways':
      return link === null ? <Words>{piece.else}</Words> : <Ways words={piece.words} ways={piece.ways} link={link} />
  }
}

/** An answer a line, large enough for a thumb. */
function Ways({ words, ways, link }: { words: string; ways: readonly { words: string; way: string }[]; link: string }) {
  return (
    <>
      <Words>{words}</Words>
      {ways.map((one) => (
        <p dir="auto" style={STYLES.way}>
          <a href={`${link}/${one.way}`} style={STYLES.press}>
            {one.words}
          </a>
        </p>
      ))}
    </>
  )
}

function List({ items }: { items: readonly { title: string; note?: string }[] }) {
  const shown = items.map(({ title, note }) => (
    <li>
      <Words>
        <strong>{title.trim()}</strong>
      </Words>
      {note && <Words>{note.trim()}</Words>}
    </li>
  ))
  return items.length > 1 ? <ol>{shown}</ol> : <ul>{shown}</ul>
}

/** What people wrote keeps its lines, and runs in its own direction. */
function Words({ children }: { children: Child }) {
  return (
    <p dir="auto" style={STYLES.words}>
      {children}
    </p>
  )
}
