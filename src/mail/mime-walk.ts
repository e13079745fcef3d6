import type { AttachmentStream, HeaderLines, Headers, MailParser, MessageText } from 'mailparser'
import { cleanLine } from './clean.ts'
import { UnreadableMail } from './mail-types.ts'
import type { Attachment, ParseNote } from './mail-types.ts'
import { useOurDecoder } from './mime-decoder.ts'
import type { Innards, Node } from './mime-decoder.ts'

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
  /** What was left out so far; whoever leaves out more adds to it. */
  notes: Set<ParseNote>
}

const MOST_PARTS = 1000
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
  useOurDecoder(innards, decodeAll)
  const attachments: Attachment[] = []
  await run(parser, raw, milliseconds, attachments)
  const walked: Walked = {
    headers: parser.headers || new Map(),
    lines: parser.headerLines || [],
    parts: [],
    attachments: attachments.slice(0, MOST_ATTACHMENTS),
    types: new Set(),
    calendarMethod: null,
    notes: new Set(attachments.length > MOST_ATTACHMENTS ? ['attachments-cut'] : []),
  }
  if (innards.tree) gatherNode(innards.tree, walked, null, false)
  return walked
}

/** Feeds the parser and waits for its end, its first error or the end of its time. */
async function run(parser: MailParser, raw: Buffer, milliseconds: number, attachments: Attachment[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      const late = () => reject(new UnreadableMail('timeout', `not taken apart within ${milliseconds} ms`))
      timer = setTimeout(late, milliseconds)
      parser.on('data', (data: AttachmentStream | MessageText) => {
        if (data.type === 'attachment') measure(data, attachments)
      })
      // on, not once: a later error without a listener would end the process
      parser.on('error', (error: Error) => reject(new UnreadableMail('parser-failed', error.message)))
      parser.once('end', resolve)
      parser.end(raw)
    })
  } finally {
    clearTimeout(timer)
    parser.destroy()
  }
}

function measure(data: AttachmentStream, attachments: Attachment[]): void {
  let size = 0
  data.content.on('data', (chunk: Buffer) => {
    size += chunk.length
  })
  data.content.on('error', () => data.release?.())
  data.content.once('end', () => {
    const name = cleanLine(data.filename ?? '', 255) || null
    const type = cleanLine(data.contentType || 'application/octet-stream', 100).toLowerCase()
    attachments.push({ name, type, size })
    data.release?.()
  })
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
