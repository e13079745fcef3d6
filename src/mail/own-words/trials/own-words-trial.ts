import type { Composed, Piece } from './reply-html.ts'
import { HTML } from './reply-html.ts'
import type { Program } from './reply-programs.ts'
import type { Language, Letter } from './reply-words.ts'
import { LETTERS } from './reply-words.ts'

export type Case = { kind: Kind; form: 'text' | 'html'; mail: string; own: string }

export const KINDS = ['above', 'below', 'between', 'nothing', 'forward with a note', 'forward'] as const
export type Kind = (typeof KINDS)[number]

/** Every kind of reply that this program can make, as plain text and as HTML, with the words its writer wrote. */
export function casesOf(program: Program, language: Language): Case[] {
  return KINDS.flatMap((kind) => {
    const letter = composed(program, LETTERS[language], language, kind)
    const own = [
      ...letter.above,
      ...letter.pieces.filter((one) => one.own).map((one) => one.text),
      ...letter.below,
    ].join(' ')
    const cases: Case[] = []
    if (tells(program, kind, 'text')) cases.push({ kind, form: 'text', mail: plain(letter, program), own })
    if (tells(program, kind, 'html')) cases.push({ kind, form: 'html', mail: HTML[program.shape](letter), own })
    return cases
  })
}

const WITHOUT_COLOUR = ['yahoo', 'zoho']
const COLOURED = ['outlook', 'outlook-web', 'samsung']

/** Without marks before quoted lines nobody could tell an answer among them; coloured ones can be told in HTML. */
function tells({ marks, shape }: Program, kind: Kind, form: 'text' | 'html'): boolean {
  if (kind === 'between') return form === 'html' ? !WITHOUT_COLOUR.includes(shape) : marks
  if (kind === 'below') return form === 'html' ? ![...COLOURED, ...WITHOUT_COLOUR].includes(shape) : marks
  return true
}

function composed(program: Program, words: Letter, language: Language, kind: Kind): Composed {
  const forward = kind.startsWith('forward')
  const head = filled(forward ? program.forward[language] : program.reply[language], words)
  const quoted: Piece[] = words.history.map((text) => ({ own: false, text }))
  const mixed: Piece[] = words.history.flatMap((text, place) => [
    { own: false, text },
    { own: true, text: words.answers[place] ?? '' },
  ])
  const above = {
    above: words.own,
    below: [],
    between: [words.announced],
    nothing: [],
    'forward with a note': [words.note],
    forward: [],
  }
  return {
    above: above[kind],
    head,
    pieces: kind === 'between' ? mixed : quoted,
    below: kind === 'below' ? words.own : [],
    advert: program.advert?.[language] ?? '',
    forward,
  }
}

function filled(text: string, { name, address, subject }: Letter): string {
  return text.replaceAll('{n}', name).replaceAll('{a}', address).replaceAll('{s}', subject)
}

function plain({ above, head, pieces, below, advert, forward }: Composed, { marks }: Program): string {
  const history = pieces.map(({ own, text }) => (own || forward || !marks ? text : `> ${text}\n>\n> ${text}`))
  return [
    ...above,
    ...(advert === '' ? [] : [advert]),
    `${head}\n${marks ? '' : '\n'}${history.join('\n\n')}`,
    ...below,
  ].join('\n\n')
}
