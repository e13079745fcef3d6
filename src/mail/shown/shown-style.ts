/** Properties that only say how words look; nothing that moves them out of their place, loads, runs or covers. */
const ALLOWED = new Set(
  `color background-color background opacity direction unicode-bidi vertical-align float clear font font-family
  font-size font-style font-variant font-weight line-height letter-spacing text-align text-decoration text-indent
  text-transform white-space word-break word-spacing word-wrap overflow-wrap display width height max-width max-height
  min-width min-height margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right
  padding-bottom padding-left box-sizing overflow border-collapse border-spacing border-radius table-layout
  caption-side empty-cells list-style list-style-type list-style-position border border-color border-style
  border-width border-top border-top-color border-top-style border-top-width border-right border-right-color
  border-right-style border-right-width border-bottom border-bottom-color border-bottom-style border-bottom-width
  border-left border-left-color border-left-style border-left-width`.split(/\s+/u),
)

/** Plain words, numbers, colours and quoted font names; no colon, slash, backslash, at or semicolon can be among them. */
const PLAIN = /^[\p{L}\p{N} #%.,()'"_+!-]*$/u

/** The only functions: colours. A url(), var(), expression(), image-set() or attr() is none of them. */
const FUNCTION = /([\w-]*)\(/gu
const COLOURS = new Set(['rgb', 'rgba', 'hsl', 'hsla'])

/** A negative length would pull words over others. */
const NEGATIVE = /(?:^|[\s,(])-\s*[\d.]/u

const LONGEST_STYLE = 4000
const LONGEST_VALUE = 200

/**
 * What of a style attribute may be shown (ASVS 1.3.5): declarations of an allowed property with a plain value; all others are left
 * out. Comments and escapes are none, so nothing can be hidden in them.
 */
export function safeStyle(style: string): string {
  if (style.length > LONGEST_STYLE) return ''
  const kept: string[] = []
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    if (colon > 0 && ALLOWED.has(property) && isPlain(value)) kept.push(`${property}:${value}`)
  }
  return kept.join(';')
}

function isPlain(value: string): boolean {
  if (value === '' || value.length > LONGEST_VALUE || !PLAIN.test(value) || NEGATIVE.test(value)) return false
  // A quote that is not closed would take what follows for its own.
  if (/["']/u.test(value.replaceAll(/"[^"]*"|'[^']*'/gu, ''))) return false
  return [...value.matchAll(FUNCTION)].every(([, name = '']) => COLOURS.has(name.toLowerCase()))
}
