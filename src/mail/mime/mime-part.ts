import { cleanLine } from '../clean.ts'
import { isEnveloped } from './mime-smime.ts'
import { readFields, valuesOf } from './mime-fields.ts'
import type { Field } from './mime-fields.ts'
import { parameters } from './mime-params.ts'
import { transferOf, unpacked } from './mime-transfer.ts'
import type { Transfer } from './mime-transfer.ts'
import { fromUu } from './mime-uu.ts'

/** One part of a message, its headers understood; `content` unpacks its bytes anew each time. */
export type Part = {
  readonly type: string
  readonly params: ReadonlyMap<string, string>
  readonly name: string | null
  /** Without angle brackets; null without one. */
  readonly contentId: string | null
  readonly disposition: string
  readonly isAttached: boolean
  readonly isText: boolean
  readonly isMessage: boolean
  readonly isEnveloped: boolean
  /** Whether its bytes are packed for the way. */
  readonly packed: boolean
  /** In which way; null where nothing that is known says so. */
  readonly transfer: Transfer | null
  readonly body: Buffer
  readonly content: () => Buffer
}

/** The part that these bytes are, headers first; `usual` is its type where none can be read. */
export function partIn(bytes: Buffer, usual: string): Part {
  const { fields, body } = readFields(bytes)
  return partOf(fields, bytes.subarray(body), usual)
}

/** Understands a part from its header lines; `usual` is the type where none can be read. */
export function partOf(fields: readonly Field[], body: Buffer, usual: string): Part {
  const { value, params } = parameters(valuesOf(fields, 'content-type')[0] ?? '')
  const disposition = parameters(valuesOf(fields, 'content-disposition')[0] ?? '')
  const name = nameOf(disposition.params.get('filename') ?? disposition.params.get('name') ?? params.get('name'))
  const type = typeOf(value, usual, name)
  const transfer = transferOf(valuesOf(fields, 'content-transfer-encoding'))
  const isText = isBodyText(type)
  const content = () => (transfer === 'uuencode' ? uuContent(body) : unpacked(body, transfer, isText))
  const encrypted = isEnveloped(type, params.get('smime-type') ?? '', name, content)
  return {
    type,
    params,
    name,
    contentId: contentIdOf(valuesOf(fields, 'content-id')[0]),
    disposition: disposition.value,
    isAttached: disposition.value === 'attachment',
    isText,
    isMessage: type === 'message/rfc822' || type === 'message/global',
    isEnveloped: encrypted,
    packed: transfer === null || transfer !== 'none',
    transfer,
    body,
    content,
  }
}

const WRONG_NAMES: Readonly<Record<string, string>> = {
  text: 'text/plain',
  plain: 'text/plain',
  'plain/text': 'text/plain',
  'text/text': 'text/plain',
  'text/ascii': 'text/plain',
  'application/text': 'text/plain',
  'application/plain': 'text/plain',
  html: 'text/html',
  'text/htm': 'text/html',
  'html/text': 'text/html',
  'application/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  multipart: 'multipart/mixed',
  'multipart/': 'multipart/mixed',
}
const TYPE = /^[\w!#$&^.+*-]{1,80}\/[\w!#$&^.+*-]{1,80}$/

/** What cannot be a type is text (RFC 2045 5.2), unless a file name says that it is a file. */
function typeOf(value: string, usual: string, name: string | null): string {
  if (value === '') return usual
  const known = WRONG_NAMES[value]
  if (known !== undefined) return known
  if (TYPE.test(value)) return value
  const [main = ''] = value.split('/', 1)
  if (main === 'multipart') return 'multipart/mixed'
  return name === null ? 'text/plain' : 'application/octet-stream'
}

const READ_AS_TEXT =
  /^(?:text\/(?:plain|html|enriched|richtext|markdown|x-markdown|x-patch|x-diff|x-web-markdown|unknown|x-plain)|message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status))$/

function isBodyText(type: string): boolean {
  return READ_AS_TEXT.test(type)
}

function nameOf(given: string | undefined): string | null {
  // Old programs told the whole path on the sender's computer
  const name = cleanLine(given ?? '', 255).replace(/^[a-z]:[\\/](?:.*[\\/])?/i, '')
  return name === '' ? null : name
}

function contentIdOf(value: string | undefined): string | null {
  const id = cleanLine(value ?? '', 300).replaceAll(/[<>\s]/g, '')
  return id === '' ? null : id
}

function uuContent(body: Buffer): Buffer {
  const lines = body.toString('latin1').split('\n')
  const begin = lines.findIndex((line) => line.startsWith('begin '))
  const end = lines.findIndex((line, index) => index > begin && /^end\s*$/.test(line))
  return fromUu(lines.slice(begin + 1, end < 0 ? undefined : end))
}
