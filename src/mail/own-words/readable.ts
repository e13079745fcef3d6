import type { Formatter } from 'html-to-text'
import { cleanText } from '../clean.ts'
import { QUOTE_FORMATTERS, QUOTE_SELECTORS } from './html-quotes.ts'
import { SIGN_FORMATTERS, SIGN_SELECTORS } from './html-signs.ts'
import { unmarked } from './quoted-marks.ts'

const LONGEST_HTML = 400_000
const DEEPEST = 400
const WORTH_COUNTING = 60_000

/** `marked` is the text with the marks that `ownWords` reads (quoted-marks.ts); `text` is for people. */
export type Readable = { text: string; marked: string; whole: boolean }

/**
 * The text of an HTML body as a person would read it: one line a paragraph, quoted parts with `> ` before them, no link
 * targets, no images, nothing hidden. `whole` is false when it was too long or too deeply nested to be read with care.
 */
export async function readable(html: string): Promise<Readable> {
  const cutShort = html.length > LONGEST_HTML
  const part = withoutControls(cutShort ? html.slice(0, LONGEST_HTML) : html)
  if (part.length > WORTH_COUNTING && deepest(part) > DEEPEST) return crude(part)
  try {
    converter ??= await makeConverter()
    const marked = tidy(converter(part))
    const text = tidy(unmarked(marked))
    return text === '' && cutShort ? crude(part) : { text, marked, whole: !cutShort }
  } catch {
    // the converter walks recursively: hostile nesting overflows its stack
    return crude(part)
  }
}

function crude(html: string): Readable {
  const text = withoutTags(html)
  return { text, marked: text, whole: false }
}

/** No letter may hold the signs with which we mark its lines. */
function withoutControls(html: string): string {
  // oxlint-disable-next-line no-control-regex
  return html.replaceAll(/[\0-\u0008]|&#(?:x0{0,9}[0-8](?![0-9a-f])|0{0,9}[0-8](?!\d));?/gi, '')
}

let converter: ((html: string) => string) | undefined

async function makeConverter(): Promise<(html: string) => string> {
  const { compile } = await import('html-to-text')
  return compile({
    wordwrap: false,
    formatters: { ...QUOTE_FORMATTERS, ...SIGN_FORMATTERS, plainLink, rule },
    // Gateways write before and after <body>: the whole document is read
    baseElements: { selectors: [], returnDomByDefault: true },
    limits: { maxDepth: DEEPEST, ellipsis: '' },
    selectors: [
      { selector: 'a', format: 'plainLink' },
      { selector: 'style', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'title', format: 'skip' },
      { selector: 'hr', format: 'rule' },
      ...SIGN_SELECTORS,
      ...QUOTE_SELECTORS,
      { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  })
}

const plainLink: Formatter = (element, walk, builder) => {
  walk(element.children, builder)
}

const rule: Formatter = (_element, _walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline('________________________________')
  builder.closeBlock({ trailingLineBreaks: 1 })
}

function tidy(text: string): string {
  return cleanBetweenMarks(text)
    .replaceAll(/[\u00a0\u2000-\u200b\u2060\u00ad]/g, (sign) => (/[\u200b\u2060\u00ad]/.test(sign) ? '' : ' '))
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** `cleanText` would take the marks away: the text between them is cleaned. */
function cleanBetweenMarks(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const parts = text.split(/([\u0001-\u0005])/)
  return parts.map((part, index) => (index % 2 === 0 ? cleanText(part) : part)).join('')
}

/** How deep elements could be nested at most: opened minus closed, without those that never hold anything. */
/** How many elements at most stand one in the other, those that may be left open not counted; linear. */
export function deepest(html: string): number {
  let depth = 0
  let most = 0
  for (const [tag] of html.matchAll(/<\/?[a-z][a-z0-9]*/gi)) {
    if (/^<\/?(?:br|img|hr|meta|input|link|col|area|p|li|td|tr|th|tbody|dd|dt|option|font|o)$/i.test(tag)) continue
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    most = Math.max(most, depth)
  }
  return most
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" }

/** The crude way, linear whatever the input. */
function withoutTags(html: string): string {
  const text = html
    .replaceAll(/<(style|script|title)\b[^>]*>[\s\S]{0,200000}?<\/\1\s*>/gi, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]{0,1000}>/gi, '\n')
    .replaceAll(/<[a-z/!][^<>]{0,5000}>/gi, ' ')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|apos);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replaceAll(/[ \t]{2,}/g, ' ')
  return tidy(text)
}
