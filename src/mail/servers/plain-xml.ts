/** An element as it stands in the file: its name, attributes, children and the text between. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Deeper and more than any settings file: whoever sends it means harm. */
const DEEPEST = 20
const MOST = 2_000

const TOKEN =
  /<\?[^?]{0,500}\?>|<!--[\s\S]*?-->|<\/([\w:.-]{1,100})\s*>|<([\w:.-]{1,100})((?:\s+[\w:.-]{1,100}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/uy
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/**
 * The root of a small XML file; null for whatever is not well-formed. Strict and poor on purpose: no DOCTYPE, so no entity of the file's own can
 * be declared and nothing is ever fetched; no CDATA; only the five entities that XML itself knows, and numbers. (OWASP ASVS 5.0, 1.5.1)
 */
export function plainXml(file: string): XmlElement | null {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const text = file.replace(/^\uFEFF/u, '')
  let seen = 0
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    const inner = open.at(-1)
    if (!token || !inner || (seen += 1) > MOST) return null
    at = TOKEN.lastIndex
    const [whole, closing, opening, attributes = '', alone] = token
    if (closing !== undefined) {
      if (open.length === 1 || inner.name !== closing) return null
      open.pop()
    } else if (opening !== undefined) {
      if (open.length > DEEPEST || (open.length === 1 && top.children.length > 0)) return null
      const element = { name: opening, attributes: attributesOf(attributes), children: [], text: '' }
      inner.children.push(element)
      if (!alone) open.push(element)
    } else if (!whole.startsWith('<')) {
      const said = plainText(whole)
      if (said === null || (inner === top && said.trim() !== '')) return null
      inner.text += said
    }
  }
  return open.length === 1 ? (top.children[0] ?? null) : null
}

function attributesOf(written: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE))
    found[name] = plainText(double ?? single ?? '') ?? ''
  return found
}

const KNOWN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text with its entities read; null where it names one that nobody knows. */
function plainText(written: string): string | null {
  let isSound = true
  const text = written.replaceAll(/&([^;&\s]{0,12});?/gu, (whole, name: string) => {
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name)
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : -1
    const known = KNOWN[name] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined)
    if (known === undefined || !whole.endsWith(';')) isSound = false
    return known ?? ''
  })
  return isSound ? text : null
}
