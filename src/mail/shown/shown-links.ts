/** A link as it stands in a letter: what one reads, and where it leads. */
export interface ShownLink {
  /** '' where a picture is the link. */
  text: string
  href: string
  /** Host of an http(s) link as the browser will ask for it, or the address that would be written to or called. */
  leadsTo: string
  /** The words name another place than the one it leads to. */
  deceives: boolean
}

const LONGEST_HREF = 4000
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Where a link leads, made whole by the URL parser that browsers use; null for what must not be followed: script, files, data, frames. */
export function safeHref(href: string): string | null {
  const bare = href.trim()
  if (bare.length > LONGEST_HREF || !/^[a-z]+:/iu.test(bare) || !URL.canParse(bare)) return null
  const url = new URL(bare)
  if (!SCHEMES.has(url.protocol)) return null
  // "https://bank.example@evil.example/" reads like the first and leads to the second.
  url.username = ''
  url.password = ''
  return url.href
}

/** A link's place in words: the host for the web, the address for the rest. Never the sender's own words. */
export function placeOf(href: string): string {
  const url = new URL(href)
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.host
  return href.slice(url.protocol.length).split('?', 1)[0] ?? ''
}

/** A host, as people write it in the words of a link: `https://www.bank.example/login`, `bank.example`, `bank.example:8080/x`. */
const NAMED_HOST = /(?:^|[\s<("'@/])((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\p{L})/gu

/** True when the words name a host and none of those they name is the one that the link leads to, or stands above it. */
export function deceives(text: string, href: string): boolean {
  const named = [...text.slice(0, 500).matchAll(NAMED_HOST)].map(([, host = '']) => hostName(host))
  if (named.length === 0) return false
  const leadsTo = hostName(hostOf(href))
  return !named.some((host) => leadsTo === host || leadsTo.endsWith(`.${host}`))
}

/** The host behind a link; for mail, that of the address. */
function hostOf(href: string): string {
  const place = placeOf(href)
  return href.startsWith('http') ? new URL(href).hostname : (place.split('@').at(-1) ?? '')
}

/** Lower case, in the letters of DNS, without `www.`: two spellings of one host are one. */
function hostName(host: string): string {
  const url = `http://${host}/`
  return (URL.canParse(url) ? new URL(url).hostname : host.toLowerCase()).replace(/^www\./u, '')
}

const IN_TEXT = /\bhttps?:\/\/[^\s<>"']+/giu
const TRAILING = /[.,;:!?)\]}»”’]+$/u

/** The links that stand in plain text, each once. */
export function linksInText(text: string, most: number): ShownLink[] {
  const found = new Map<string, ShownLink>()
  for (const [match] of text.matchAll(IN_TEXT)) {
    const words = match.replace(TRAILING, '')
    const href = safeHref(words)
    if (href !== null && !found.has(href)) found.set(href, linkOf(words, href))
    if (found.size >= most) break
  }
  return [...found.values()]
}

/** A link with what is true of it. */
export function linkOf(text: string, href: string): ShownLink {
  return { text, href, leadsTo: placeOf(href), deceives: deceives(text, href) }
}
