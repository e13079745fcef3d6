import { Transform } from 'node:stream'
import type { AttachmentStream, HeaderLines, Headers, MessageText } from 'mailparser'
import { decodeBytes, standardName } from './charset.ts'
import { cleanLine } from './clean.ts'
import { UnreadableMail } from './mail-types.ts'
import type { Attachment } from './mail-types.ts'

/** A piece of body text in reading order. Pieces of one multipart/alternative share `choice`; `forwarded` is foreign mail. */
export type BodyPart = { html: boolean; text: string; choice: number | null; forwarded: boolean }

export type Walked = {
  headers: Headers
  lines: HeaderLines
  parts: BodyPart[]
  attachments: Attachment[]
  /** Content types of all parts, lower case. */
  types: Set<string>
  /** METHOD of a calendar part in capitals, '' when it has none, null without a calendar part. */
  calendarMethod: string | null
  charsetRepaired: boolean
}

const MOST_PARTS = 500
const MOST_ATTACHMENTS = 200

/**
 * Takes a message apart with mailparser. Attachments are measured, not kept. Text is decoded by our own charset rules
 * (odd names, wrong names). Throws UnreadableMail: timeout, parser-failed.
 */
export async function walkMime(raw: Buffer, milliseconds: number): Promise<Walked> {
  const first = await walkOnce(raw, milliseconds, false)
  // Parts declared as ASCII or UTF-8 never pass our decoder; broken letters say that one of them should have
  return first.parts.some((part) => part.text.includes('\uFFFD')) ? walkOnce(raw, milliseconds, true) : first
}

/** The nodes that mailparser keeps while it works; not in its types, pinned by version and by the tests beside. */
type Node = {
  contentType?: string | false
  charset?: string
  textContent?: string
  disposition?: string
  children: Node[]
  headers: Headers
}

type Innards = {
  tree: Node | false
  decoder: { decodeStream(charset: string): Transform & { supported?: boolean } }
  createNode(node: unknown): Node
}

async function walkOnce(raw: Buffer, milliseconds: number, decodeAll: boolean): Promise<Walked> {
  const { MailParser } = await import('mailparser')
  const parser = new MailParser({
    skipHtmlToText: true,
    skipTextToHtml: true,
    checksumAlgo: false,
    maxChildNodes: MOST_PARTS,
    maxHeadSize: 512 * 1024,
  })
  const innards = parser as unknown as Innards
  const state = { repaired: false }
  useOurDecoder(innards, state, decodeAll)
  const attachments: Attachment[] = []
  await new Promise<void>((resolve, reject) => {
    const late = () => reject(new UnreadableMail('timeout', `not taken apart within ${milliseconds} ms`))
    const timer = setTimeout(late, milliseconds)
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      finish()
    }
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'attachment') measure(data, attachments)
    })
    parser.once('error', (error: Error) => settle(() => reject(new UnreadableMail('parser-failed', error.message))))
    parser.once('end', () => settle(resolve))
    parser.end(raw)
  }).finally(() => parser.destroy())
  return gather(innards, parser.headers || new Map(), parser.headerLines || [], attachments, state.repaired)
}

function measure(data: AttachmentStream, attachments: Attachment[]): void {
  let size = 0
  data.content.on('data', (chunk: Buffer) => {
    size += chunk.length
  })
  data.content.once('end', () => {
    const name = cleanLine(data.filename ?? '', 255) || null
    if (attachments.length < MOST_ATTACHMENTS) {
      attachments.push({ name, type: cleanLine(data.contentType || 'application/octet-stream', 100).toLowerCase(), size })
    }
    data.release?.()
  })
}

/** Puts our charset rules in the place of mailparser's for all text parts whose charset it would convert. */
function useOurDecoder(innards: Innards, state: { repaired: boolean }, decodeAll: boolean): void {
  const theirs = innards.decoder
  innards.decoder = {
    decodeStream(charset) {
      const declared = charset.replace(/^declared:/, '')
      if (standardName(declared) === null) {
        const stream = theirs.decodeStream(declared)
        if (stream.supported === true) return stream
      }
      return decodingStream(declared, state)
    },
  }
  if (!decodeAll) return
  const createNode = innards.createNode.bind(innards)
  innards.createNode = (given) => {
    const node = createNode(given)
    node.charset = `declared:${node.charset ?? ''}`
    return node
  }
}

function decodingStream(charset: string, state: { repaired: boolean }): Transform {
  const chunks: Buffer[] = []
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
    flush(done) {
      const { text, repaired } = decodeBytes(Buffer.concat(chunks), charset === '' ? null : charset)
      state.repaired ||= repaired
      done(null, Buffer.from(text, 'utf8'))
    },
  })
}

function gather(
  innards: Innards,
  headers: Headers,
  lines: HeaderLines,
  attachments: Attachment[],
  charsetRepaired: boolean,
): Walked {
  const walked: Walked = {
    ...{ headers, lines, attachments, charsetRepaired },
    ...{ parts: [], types: new Set<string>(), calendarMethod: null },
  }
  if (innards.tree) gatherNode(innards.tree, walked, null, false)
  return walked
}

function gatherNode(node: Node, walked: Walked, choice: number | null, forwarded: boolean): void {
  const type = node.contentType || 'text/plain'
  walked.types.add(type)
  if (type === 'text/calendar' || type === 'application/ics') walked.calendarMethod ??= methodOf(node)
  if (node.textContent) {
    walked.parts.push({ html: type === 'text/html', text: node.textContent, choice, forwarded })
  }
  const inner = type === 'multipart/alternative' && choice === null ? walked.parts.length : choice
  for (const child of node.children) gatherNode(child, walked, inner, forwarded || type === 'message/rfc822')
}

function methodOf(node: Node): string {
  const header = node.headers.get('content-type')
  const params = typeof header === 'object' && 'params' in header ? header.params : {}
  const method: unknown = typeof params === 'object' && 'method' in params ? params.method : ''
  return typeof method === 'string' ? method.toUpperCase() : ''
}
