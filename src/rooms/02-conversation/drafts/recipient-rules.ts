import { domainToASCII } from 'node:url'
import { oneLine } from '#foundation/outbox/one-line.ts'
import type { Address } from '#mail/mail-types.ts'

/** A mailbox below a name of at least two parts, as servers without SMTPUTF8 take it (RFC 5321, 4.1.2, without quoted names); `xn--` parts are names too. */
const ADDRESS =
  /^(?=.{3,254}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/u

/** A piece ends at a comma, a semicolon or a line end, but not within quotation marks or angle brackets. */
const PIECE = /(?:"(?:[^"\\]|\\.)*"|<[^>\n]*>|[^,;\n])+/gu

/**
 * Addresses as people type or paste them: `Grace Hopper <grace@harbour.example>, ada@engine.example`, with commas, semicolons or line ends between;
 * each once. `wrong` are the pieces that are no address, as they were typed.
 */
export function recipientsIn(typed: string): { found: Address[]; wrong: string[] } {
  const found = new Map<string, Address>()
  const wrong: string[] = []
  for (const [piece] of typed.matchAll(PIECE)) {
    const text = oneLine(piece)
    if (text === '') continue
    const all = recipientsOf(text)
    if (!all) wrong.push(text)
    for (const one of all ?? []) if (!found.has(one.address)) found.set(one.address, one)
  }
  return { found: [...found.values()], wrong }
}

/** One, or bare addresses with nothing but spaces between; null where any of it is none. */
function recipientsOf(text: string): Address[] | null {
  const whole = recipientOf(text)
  if (whole) return [whole]
  const bare = text.split(' ').map(recipientOf)
  return bare.every((one) => one !== null) ? bare : null
}

function recipientOf(text: string): Address | null {
  const named = /^(?<name>.*?)\s*<(?<inside>[^<>]*)>$/u.exec(text)?.groups
  const address = validAddress(named?.['inside'] ?? text)
  return address === null ? null : { address, name: unquoted(named?.['name'] ?? '') }
}

/** In lower case, its domain as servers know it (IDNA), so that `info@пример.рф` can be written to; null where it is none. */
function validAddress(text: string): string | null {
  const at = text.lastIndexOf('@')
  const address = `${text.slice(0, at).trim()}@${domainToASCII(text.slice(at + 1).trim())}`.toLowerCase()
  return at > 0 && ADDRESS.test(address) ? address : null
}

const unquoted = (name: string) =>
  name
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .replaceAll(/\\(.)/gu, '$1')

/** Addresses as they stand in a field, the name before where there is one. */
export function typedRecipients(list: readonly Address[]): string {
  return list.map(({ name, address }) => (name ? `${nameInField(name)} <${address}>` : address)).join(', ')
}

/** A name that would end its own piece stands in quotation marks. */
const nameInField = (name: string) =>
  /[,;<>"@]/u.test(name) ? `"${oneLine(name).replaceAll(/["\\]/gu, String.raw`\$&`)}"` : oneLine(name)
