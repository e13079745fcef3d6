import { LIST_ADMIN, NO_REPLY } from './machine-phrases.ts'
import type { Address } from '../mail-types.ts'
import { addressesOf } from '../mime/mime-addresses.ts'
import { valuesOf } from '../mime/mime-fields.ts'
import type { Field } from '../mime/mime-fields.ts'

/**
 * Whose letter it is: the first of From, of several the one who sent it. A list that rewrites From ("Grace via Talk <talk@x>") and
 * a form on a page name the person elsewhere. Without a readable From: Sender, Reply-To, the return path; a name without an
 * address keeps its name. Null when nothing tells.
 */
export function writtenBy(fields: readonly Field[]): Address | null {
  const all = (name: string) => valuesOf(fields, name).flatMap((value) => addressesOf(value, 20))
  const from = all('from')
  const sender = all('sender')
  const replyTo = all('reply-to').filter(({ address }) => address !== '')
  const first = from.find(({ address }) => address !== '' && address === sender[0]?.address) ?? from[0] ?? null
  if (first === null || first.address === '') return withAddress(first, [...sender, ...replyTo, ...returnPath(fields)])
  return byWayOfList(fields, first, replyTo) ?? byWayOfForm(fields, first, replyTo) ?? first
}

function withAddress(named: Address | null, others: readonly Address[]): Address | null {
  const other = others.find(({ address }) => isPersons(address) && !LIST_ADMIN.test(localOf(address)))
  if (other === undefined) return named
  return { name: named === null || named.name === '' ? other.name : named.name, address: other.address }
}

function returnPath(fields: readonly Field[]): Address[] {
  return valuesOf(fields, 'return-path').flatMap((value) => addressesOf(value, 1))
}

const BY_WAY_OF = /^['"]?(.{1,150}?)['"]?\s+(?:via|through|через|przez|kautta|μέσω)\s+\S/iu

/** Mailman, Google Groups and others put their own address into From, so that strict senders' mail gets through. */
function byWayOfList(fields: readonly Field[], from: Address, replyTo: readonly Address[]): Address | null {
  const name = BY_WAY_OF.exec(from.name)?.[1]
  if (name === undefined) return null
  const original = ['x-original-from', 'x-original-sender', 'x-mailfrom'].flatMap((header) =>
    valuesOf(fields, header).flatMap((value) => addressesOf(value, 1)),
  )
  const list = valuesOf(fields, 'list-post').join(' ').toLowerCase()
  const isList = list !== '' || valuesOf(fields, 'list-id').length > 0
  const candidates = original.length > 0 ? original : isList ? replyTo : []
  const person = candidates.find(
    ({ address }) => isPersons(address) && address !== from.address && !list.includes(address),
  )
  return person === undefined ? null : { name, address: person.address }
}

const FORM =
  /\b(?:contact|web|site|online)[ -]?form\b|\bcontact (?:us|request)\b|форм[аыуе] обратной|обратн[аяой]+ связ|заявк[аи] с(?: в?аше(?:го|й))? сайт|formularz|yhteydenotto|lomake|φόρμα επικοινωνίας/iu
const FORM_PROGRAM = /phpmailer|wordpress|wpforms|contact form|formspree|netlify|tilda|joomla|drupal/i

/** A form on a page writes in the site's name; the person who filled it in is who gets the answer. */
function byWayOfForm(fields: readonly Field[], from: Address, replyTo: readonly Address[]): Address | null {
  const value = (name: string) => valuesOf(fields, name).join(' ')
  const bulk = ['list-unsubscribe', 'list-id', 'feedback-id', 'auto-submitted', 'precedence', 'in-reply-to']
  if (replyTo.length !== 1 || bulk.some((name) => value(name) !== '')) return null
  const local = localOf(from.address)
  const isSite = NO_REPLY.test(local) || /^(?:wordpress|www|web|site|forms?|contact|info|admin|mailer)$/.test(local)
  const program = `${value('x-mailer')} ${value('x-php-originating-script')} ${value('x-php-script')}`
  const told = FORM.test(`${from.name} ${value('subject')}`) || FORM_PROGRAM.test(program)
  const [person] = replyTo
  return isSite && told && person !== undefined && isPersons(person.address) && person.address !== from.address
    ? person
    : null
}

/** No address that a program made up for one letter, and none that nobody reads. */
function isPersons(address: string): boolean {
  const local = localOf(address)
  return address.includes('@') && !NO_REPLY.test(local) && !/^reply\b|[0-9a-f]{12}|bounce|.{41}/.test(local)
}

function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')))
}
