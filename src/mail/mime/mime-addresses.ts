import { cleanLine, cut } from '../clean.ts'
import type { Address } from '../mail-types.ts'
import { headerText } from './mime-words.ts'

const LONGEST_ADDRESS = 320
const LONGEST_NAME = 200
/** What is longer was made to keep us busy. */
const LONGEST_ENTRY = 2000

/** What one entry of an address header is made of before anything is understood. */
type Entry = { name: string; quoted: string; angle: string | null; comment: string }

/**
 * The mailboxes of an address header in their order (RFC 5322 3.4 and what programs make of it): groups are opened, names with commas
 * that nobody quoted are put together, an address is found wherever it stands. A name without an address keeps its name, with ''
 * as its address. At most `most`; never throws.
 */
export function addressesOf(header: string, most: number): Address[] {
  const found: Address[] = []
  let pending = ''
  for (const entry of entries(header, most * 2)) {
    const mailbox = mailboxOf(entry, pending)
    if (mailbox === null) continue
    // "Wirth, Ada <ada@x>": what stands before an unquoted comma is the beginning of the name
    pending = mailbox.address === '' && entry.comment === '' ? mailbox.name : ''
    if (mailbox.address !== '') found.push(mailbox)
    if (found.length >= most) break
  }
  if (found.length > 0) return found
  const whole = headerText(header.slice(0, LONGEST_ENTRY))
  if (header.includes('=?') && /[^\s@<>]@[^\s@<>]/.test(whole)) return addressesOf(whole.replaceAll('=?', ''), most)
  return nameOnly(header.slice(0, LONGEST_ENTRY))
}

function nameOnly(header: string): Address[] {
  const name = cleanName(headerText(header.replaceAll(/[^:;,"]*:\s*;?/g, '').replaceAll(/<[^>]*>?/g, ' ')))
  return name === '' || /^(?:undisclosed|unlisted|recipient|none|null|unknown)/i.test(name)
    ? []
    : [{ name, address: '' }]
}

function entries(header: string, most: number): Entry[] {
  const found: Entry[] = []
  let entry = emptyEntry()
  let at = 0
  const close = () => {
    found.push(entry)
    entry = emptyEntry()
  }
  while (at < header.length && found.length < most) {
    const char = header.charAt(at)
    if (char === ',' || char === ';') close()
    // A group's name; a colon inside of an encoded word or an address is none
    else if (char === ':' && entry.angle === null && !/[@=?]/.test(entry.name)) entry = emptyEntry()
    else at = take(header, at, char, entry)
    at += 1
  }
  close()
  return found
}

function emptyEntry(): Entry {
  return { name: '', quoted: '', angle: null, comment: '' }
}

/** Takes one piece of an entry and says where its last character stands. */
function take(header: string, at: number, char: string, entry: Entry): number {
  if (char === '"') return takeQuoted(header, at, entry)
  if (char === '(') return takeComment(header, at, entry)
  if (char === '<') {
    const end = angleEnd(header, at)
    const inner = header.slice(at + 1, end)
    if (entry.angle === null || inner.includes('@')) entry.angle = inner
    return header.charAt(end) === '>' ? end : end - 1
  }
  if (char === '=' && header.startsWith('=?', at)) {
    const word = /^=\?[^?\s]+\?[bq]\?[^?]*\?=/i.exec(header.slice(at, at + 2000))?.[0]
    if (word !== undefined) {
      entry.name += word
      return at + word.length - 1
    }
  }
  entry.name += char
  return at
}

function takeQuoted(header: string, at: number, entry: Entry): number {
  let end = at + 1
  let text = ''
  while (end < header.length && header.charAt(end) !== '"') {
    if (header.charAt(end) === '\\') end += 1
    text += header.charAt(end)
    end += 1
  }
  // A quote that is never closed would swallow the address behind it
  if (end >= header.length && header.includes('<', at)) return at
  if (header.charAt(end + 1) === '@' || entry.name.endsWith('.')) entry.name += `"${text}"`
  else {
    entry.quoted += text
    entry.name += text.includes(',') ? text.replaceAll(',', '\u201a') : text
  }
  return end
}

function takeComment(header: string, at: number, entry: Entry): number {
  let depth = 0
  let end = at
  for (; end < header.length; end += 1) {
    const char = header.charAt(end)
    if (char === '\\') end += 1
    else if (char === '(') depth += 1
    else if (char === ')') depth -= 1
    if (depth === 0) break
  }
  entry.comment += `${entry.comment === '' ? '' : ' '}${header.slice(at + 1, end)}`
  return end
}

function angleEnd(header: string, at: number): number {
  const rest = header.slice(at + 1)
  const end = rest.search(/[>,;<]/)
  // Source routes have commas: <@hop,@hop:ada@x>
  if (rest.startsWith('@')) return at + 1 + (rest.includes('>') ? rest.indexOf('>') : rest.length)
  return end < 0 ? header.length : at + 1 + end
}

const ADDRESS = /[^\s<>()"',;:@[\]]+@[^\s<>()"',;:@]+/

function mailboxOf(entry: Entry, pending: string): Address | null {
  const written = headerText(entry.name.slice(0, LONGEST_ENTRY)).replaceAll('\u201a', ',')
  const comment = headerText(entry.comment.slice(0, LONGEST_ENTRY))
  const name = cleanName(written)
  if (entry.angle !== null) {
    const address = cleanAddress(entry.angle)
    const whole = name === '' ? comment : pending === '' ? name : `${pending}, ${name}`
    if (address !== '') return { name: unlessAddress(cleanName(whole), address), address }
    const inName = ADDRESS.exec(written)?.[0]
    return inName === undefined ? { name: cleanName(whole), address: '' } : { name: '', address: cleanAddress(inName) }
  }
  const found = /^"[^"]*"@\S+$/.exec(written.trim())?.[0] ?? ADDRESS.exec(written)?.[0]
  if (found === undefined)
    return name === '' ? null : { name: pending === '' ? name : `${pending}, ${name}`, address: '' }
  const rest = cleanName(written.replace(found, ' ').replaceAll(/[<>]/g, ' '))
  return { name: rest === '' ? cleanName(comment) : rest, address: cleanAddress(found) }
}

/** A bare word in angle brackets is an address too (local mail); words with spaces are not. */
function cleanAddress(given: string): string {
  const text = cleanLine(headerText(given).replaceAll(/\([^()]*\)/g, ''), 500)
    .replace(/^@[^:]*:/, '')
    .replace(/^(?:mailto|smtp):/i, '')
  return cut(text.replaceAll(/[\s<>]/g, '').toLowerCase(), LONGEST_ADDRESS)
}

/** A name that only repeats the address tells nothing. */
function unlessAddress(name: string, address: string): string {
  return name.toLowerCase() === address ? '' : name
}

function cleanName(given: string): string {
  return cleanLine(given, LONGEST_NAME)
    .replace(/^(['"])(.*)\1$/, '$2')
    .trim()
}
