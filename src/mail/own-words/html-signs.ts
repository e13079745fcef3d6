import type { DomNode, Formatter } from 'html-to-text'
import { textOf } from './html-quotes.ts'
import { COLOUR, COLOUR_END, SIGNED } from './quoted-marks.ts'

// What of HTML is a signature, what is not seen, and what stands out by its colour.

const SIGNATURES = [
  'div.gmail_signature',
  'div[data-smartmail="gmail_signature"]',
  'span.gmail_signature_prefix',
  'div#Signature',
  'div#signature',
  'div#x_Signature',
  'div#AppleMailSignature',
  'div#ms-outlook-mobile-signature',
  'div.ms-outlook-mobile-signature',
  'div.moz-signature',
  'pre.moz-signature',
  'div.protonmail_signature_block',
  'div[data-signatureblock]',
  'div[data-signature-widget]',
  'div[name="messageSignatureSection"]',
  'div.sh-signature',
  'div#composer_signature',
  'div.tutanota_signature',
  'div[id^="ymail_"][id$="_signature"]',
  'div.signature-container',
  'div.x_gmail_signature',
]

// A program's "hidden" is exact, a font size of 0 only hides what gives itself no other
const HIDDEN = [
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="mso-hide:all" i]',
  '[style*="mso-hide: all" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
  '[hidden]',
]
const TINY = ['font-size:0', 'font-size: 0', 'max-height:0', 'max-height: 0', 'font-size:1px', 'font-size: 1px']

export const SIGN_SELECTORS = [
  { selector: 'img', format: 'picture' },
  { selector: 'td', format: 'cell' },
  { selector: 'th', format: 'cell' },
  { selector: 'font[color]', format: 'coloured' },
  { selector: 'span[style*="color" i]', format: 'coloured' },
  { selector: 'div[style*="color" i]', format: 'colouredBlock' },
  { selector: 'p[style*="color" i]', format: 'colouredBlock' },
  ...TINY.flatMap((style) =>
    ['div', 'span', 'p'].map((tag) => ({ selector: `${tag}[style*="${style}" i]`, format: 'tiny' })),
  ),
  ...SIGNATURES.map((selector) => ({ selector, format: 'signature' })),
  ...HIDDEN.map((selector) => ({ selector, format: 'skip' })),
]

const signature: Formatter = (element, walk, builder) => {
  const inline = element.name === 'span'
  builder.openBlock({ leadingLineBreaks: inline ? 0 : 1 })
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: (text) => text.replaceAll(/^/gm, SIGNED) })
}

/** Programs draw an emoji as a picture and name it; of other pictures nothing is text. */
const picture: Formatter = (element, _walk, builder) => {
  const alt = element.attribs?.['alt'] ?? ''
  if (alt.length <= 12 && /^\p{Extended_Pictographic}/u.test(alt)) builder.addInline(alt)
}

/** Cells of a row keep apart. */
const cell: Formatter = (element, walk, builder) => {
  builder.addInline(' ')
  walk(element.children, builder)
  builder.addInline(' ')
}

const tiny: Formatter = (element, walk, builder) => {
  const style = element.attribs?.['style'] ?? ''
  const small = /font-size:\s*(?:0|1px)(?![.\d])/i.test(style) || /max-height:\s*0/i.test(style)
  if (small && !resized(element, 0)) return
  if (element.name === 'span') return walk(element.children, builder)
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

function resized(node: DomNode, depth: number): boolean {
  const children = node.children ?? []
  return (
    depth > 8 ||
    children.some((child) => /font(?:-size)?\s*:/i.test(child.attribs?.['style'] ?? '') || resized(child, depth + 1))
  )
}

const coloured: Formatter = (element, walk, builder) => {
  const vivid = standsOut(element) && textOf(element.children, 1).trim() !== ''
  if (vivid) builder.addInline(COLOUR)
  walk(element.children, builder)
  if (vivid) builder.addInline(COLOUR_END)
}

const colouredBlock: Formatter = (element, walk, builder, options) => {
  builder.openBlock({ leadingLineBreaks: element.name === 'p' ? 2 : 1 })
  coloured(element, walk, builder, options)
  builder.closeBlock({ trailingLineBreaks: element.name === 'p' ? 2 : 1 })
}

const COLOUR_VALUE = /(?:^|[\s;"])color\s*:\s*(#[0-9a-f]{3,6}|rgba?\([\d\s.,%]{5,40}\)|[a-z]{3,20})/i
const NAMED =
  /^(?:red|blue|green|purple|magenta|fuchsia|orange|darkred|crimson|maroon|teal|darkgreen|darkblue|mediumblue|orangered|firebrick|violet)$/i
// Outlook's own colour of replies and of links tells nothing
const USUAL = new Set(['1f497d', '44546a', '0563c1', '0000ee', '0b5394', '1155cc', '500050', '954f72'])

function standsOut({ attribs = {} }: DomNode): boolean {
  const value = (attribs['color'] ?? COLOUR_VALUE.exec(attribs['style'] ?? '')?.[1] ?? '').trim().toLowerCase()
  if (NAMED.test(value)) return true
  const hex = value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  if (USUAL.has(hex.slice(1))) return false
  const parts = hex.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : [...value.matchAll(/\d{1,3}/g)].slice(0, 3).map(Number)
  return parts.length === 3 && Math.max(...parts) - Math.min(...parts) >= LEAST_DIFFERENCE
}

const LEAST_DIFFERENCE = 80

export const SIGN_FORMATTERS: Record<string, Formatter> = { signature, picture, cell, tiny, coloured, colouredBlock }
