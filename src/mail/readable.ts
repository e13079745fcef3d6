import type { Formatter } from 'html-to-text'
import { cleanText } from './clean.ts'

const LONGEST_HTML = 400_000
const DEEPEST = 400
const WORTH_COUNTING = 60_000

export type Readable = { text: string; whole: boolean }

/**
 * The text of an HTML body as a person would read it: one line a paragraph, quoted parts with `> ` before them, no link
 * targets, no images. `whole` is false when it was too long or too deeply nested to be read with care.
 */
export async function readable(html: string): Promise<Readable> {
  const cutShort = html.length > LONGEST_HTML
  const part = cutShort ? html.slice(0, LONGEST_HTML) : html
  if (part.length > WORTH_COUNTING && deepest(part) > DEEPEST) return { text: withoutTags(part), whole: false }
  try {
    converter ??= await makeConverter()
    const text = tidy(converter(part))
    return text === '' && cutShort ? { text: withoutTags(part), whole: false } : { text, whole: !cutShort }
  } catch {
    // the converter walks recursively: hostile nesting overflows its stack
    return { text: withoutTags(part), whole: false }
  }
}

let converter: ((html: string) => string) | undefined

async function makeConverter(): Promise<(html: string) => string> {
  const { compile } = await import('html-to-text')
  return compile({
    wordwrap: false,
    formatters: { quotation, signature, plainLink, rule },
    // Gateways write before and after <body>: the whole document is read
    baseElements: { selectors: [], returnDomByDefault: true },
    limits: { maxDepth: DEEPEST, ellipsis: '' },
    selectors: [
      { selector: 'a', format: 'plainLink' },
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'title', format: 'skip' },
      { selector: 'hr', format: 'rule' },
      { selector: 'blockquote', format: 'quotation' },
      ...SIGNATURES.map((selector) => ({ selector, format: 'signature' })),
      { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block' },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  })
}

/** A quotation gets `> `; a blockquote that only indents (Gmail and Outlook write it without a border) does not. */
const quotation: Formatter = (element, walk, builder) => {
  const { style = '', class: name = '', type = '' } = element.attribs ?? {}
  const indents = /border(?:-left)?\s*:\s*(?:none|0)/i.test(style) && !/quote|cite/i.test(name + type)
  builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 2 })
  walk(element.children, builder)
  const quote = (text: string) => text.trim().replaceAll(/^/gm, '> ')
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: indents ? (text) => text : quote })
}

// How Gmail, Outlook, Apple Mail, Thunderbird, Proton and Windows Mail mark the signature
const SIGNATURES = [
  'div.gmail_signature',
  'div#Signature',
  'div#AppleMailSignature',
  'div#ms-outlook-mobile-signature',
  'div.moz-signature',
  'div.protonmail_signature_block',
  'div[data-signatureblock]',
]

/** A marked signature gets the delimiter of RFC 3676, so that plain text tells it from what was said. */
const signature: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline('--')
  builder.addLineBreak()
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
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
  return cleanText(text)
    .replaceAll(/[\u00a0\u2000-\u200b\u2060\u00ad]/g, (sign) => (/[\u200b\u2060\u00ad]/.test(sign) ? '' : ' '))
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** How deep elements could be nested at most: opened minus closed, without those that never hold anything. */
function deepest(html: string): number {
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
