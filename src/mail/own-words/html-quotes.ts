import type { BlockTextBuilder, DomNode, Formatter } from 'html-to-text'
import { FOREIGN, HISTORY } from './quoted-marks.ts'

// How mail programs mark quoted history and forwarded mail in HTML. Each writes its own classes and ids.

/** Elements that hold an attribution or a whole letter of somebody else. */
const FOREIGN_WHOLE = [
  'div.gmail_attr',
  'div.moz-cite-prefix',
  'div.moz-forward-container',
  'p#reply-intro',
  'div#reply-intro',
  'div#forward-intro',
  'div.yahoo_quoted',
  'div[id^="yahoo_quoted"]',
  'div.zmail_extra',
  'div.js-readmsg-msg',
  '#OLK_SRC_BODY_SECTION',
  'div#mail-editor-reference-message-container',
  'div.ms-outlook-mobile-reference-message',
  '#AppleOriginalContents',
  'div.AppleOriginalContents',
  'div#quoted_header',
  'div[name="quote"]',
  'div.tutanota_quote',
  'div.alimail-quote',
  'div.missive_quote',
  'div.freshdesk_quote',
  'div.sh-quoted-content',
  'div#isReplyContent',
  'div#replyBody',
]

/** Elements that hold an attribution, quotations, and perhaps answers between them. */
const QUOTE_FRAMES = [
  'div.gmail_quote',
  'div.protonmail_quote',
  'div[name="messageReplySection"]',
  'div.mail-quote-collapse',
]

/** Elements from which on everything is history. */
const HISTORY_STARTS = [
  'div#divRplyFwdMsg',
  'div#x_divRplyFwdMsg',
  'hr#stopSpelling',
  'hr#zwchr',
  'hr[data-marker="__DIVIDER__"]',
]

/** A rule above a header, as Outlook and Windows Mail draw it; looked at closer by the formatter. */
const RULED = ['div[style*="border-top"]']

export const QUOTE_SELECTORS = [
  { selector: 'blockquote', format: 'quotation' },
  ...FOREIGN_WHOLE.map((selector) => ({ selector, format: 'foreign' })),
  ...QUOTE_FRAMES.map((selector) => ({ selector, format: 'quoteFrame' })),
  ...HISTORY_STARTS.map((selector) => ({ selector, format: 'history' })),
  ...RULED.map((selector) => ({ selector, format: 'ruled' })),
]

const asForeign = (text: string) => text.replaceAll(/^/gm, FOREIGN)
const asQuote = (text: string) => text.trim().replaceAll(/^/gm, '> ')

function block(
  children: DomNode[] | undefined,
  walk: Walk,
  builder: BlockTextBuilder,
  transform?: (text: string) => string,
) {
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(children, builder)
  builder.closeBlock({ trailingLineBreaks: 1, ...(transform ? { blockTransform: transform } : {}) })
}

type Walk = Parameters<Formatter>[1]

/** A quotation gets `> `; a blockquote that only indents does not. */
const quotation: Formatter = (element, walk, builder) => {
  if (indents(element)) return block(element.children, walk, builder)
  builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 2 })
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: asQuote })
}

/** Gmail, Apple Mail and Outlook indent with a blockquote of a margin and no border. */
function indents({ attribs = {} }: DomNode): boolean {
  const { style = '', class: name = '', type = '', cite = '', itemtype = '', id = '' } = attribs
  if (cite !== '' || /quote|cite/i.test(name + type + itemtype + id)) return false
  if (/border(?:-left)?(?:-width|-style)?\s*:\s*(?:none|0)/i.test(style)) return true
  return /(?:^|[\s;])margin/i.test(style) && !/border/i.test(style)
}

const foreign: Formatter = (element, walk, builder) => block(element.children, walk, builder, asForeign)

/** Foreign up to the first quotation; all of it when there is none or it passes a letter on. */
const quoteFrame: Formatter = (element, walk, builder) => {
  const children = element.children ?? []
  const first = children.findIndex((child) => holdsQuote(child, 0))
  const passesOn = /^[\s-]*-{5,}/.test(textOf(children, 200))
  if (first < 0 || passesOn) return block(children, walk, builder, asForeign)
  builder.openBlock({ leadingLineBreaks: 1 })
  if (first > 0) block(children.slice(0, first), walk, builder, asForeign)
  walk(children.slice(first), builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

function holdsQuote(node: DomNode, depth: number): boolean {
  if (node.name === 'blockquote') return true
  return depth < 4 && (node.children ?? []).some((child) => holdsQuote(child, depth + 1))
}

/** Text of the first children, at most about `longest` characters of it. */
export function textOf(nodes: readonly DomNode[] | undefined, longest: number): string {
  let text = ''
  for (const node of nodes ?? []) {
    if (text.length >= longest) break
    const breaks = node.name === 'br' || node.name === 'p' || node.name === 'div' || node.name === 'tr'
    text += (breaks ? '\n' : '') + (node.data ?? textOf(node.children, longest - text.length))
  }
  return text
}

const history: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline(HISTORY)
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

// "From:", "Отправлено:" at the beginnings of lines
const LABELS = /^[\s*]*\p{L}[\p{L}./ -]{0,24}\s?[:：]/gmu

/** A rule is history when a mail header stands right below it. */
const ruled: Formatter = (element, walk, builder, options) => {
  const text = textOf(element.children, 600)
  const header = (text.match(LABELS) ?? []).length >= 3 && /\d/.test(text)
  if (header) history(element, walk, builder, options)
  else block(element.children, walk, builder)
}

export const QUOTE_FORMATTERS: Record<string, Formatter> = { quotation, foreign, quoteFrame, history, ruled }
