import { frameless } from '../frame.ts'
import type { Attachment } from '../mail-types.ts'
import { decodedId } from './mime-inline.ts'
import { walkMime } from './mime-walk.ts'
import type { AttachedPart } from './mime-walk.ts'

/** What is inside of a letter, for showing it: see `lookInto`. */
export type Inside = {
  /** As in `ParsedMail.attachments`: the place in this list is the attachment's place, the same each time. */
  readonly attachments: readonly Attachment[]
  /** What is read, text and HTML, in reading order, without the plain twin of HTML; not sanitised. */
  readonly body: readonly { readonly html: boolean; readonly text: string }[]
  /** The HTML bodies in reading order, read in their true character set; not sanitised. Forwarded letters' too. */
  readonly html: readonly string[]
  /** The unpacked bytes of the attachment at this place (from 0); null where there is none. */
  readonly bytesOf: (place: number) => Buffer | null
  /** The same as they stand in `raw`, to be unpacked piece by piece; null where they do not stand there as they are. */
  readonly packedOf: (place: number) => AttachedPart['packed'] | null
  /** The part that HTML calls `cid:ID`, whether or not it is listed for the reader; null where there is none. */
  readonly byContentId: (id: string) => { readonly type: string; readonly bytes: Buffer } | null
}

const LONGEST_TIME = 10_000

/**
 * Takes kept mail apart again to show it: the same walk that reading takes. Bytes are unpacked only when asked for, so that 200 MB
 * are never held twice. Throws UnreadableMail: timeout. (S3-50)
 */
export function lookInto(raw: Uint8Array, milliseconds: number = LONGEST_TIME): Inside {
  const { attachments, parts } = walkMime(frameless(raw), milliseconds)
  const designed = new Set(parts.flatMap(({ html, choice }) => (html && choice !== null ? choice : [])))
  const byId = new Map<string, AttachedPart>()
  for (const attachment of attachments) {
    if (attachment.contentId !== undefined && !byId.has(attachment.contentId))
      byId.set(attachment.contentId, attachment)
  }
  return {
    attachments: attachments.map(listed),
    body: parts.filter((part) => part.html || part.choice === null || !designed.has(part.choice)),
    html: parts.filter((part) => part.html).map((part) => part.text),
    bytesOf: (place) => attachments[place]?.content() ?? null,
    packedOf: (place) => attachments[place]?.packed ?? null,
    byContentId: (id) => {
      const found = byId.get(id) ?? byId.get(decodedId(id))
      return found === undefined ? null : { type: found.type, bytes: found.content() }
    },
  }
}

/** An attachment as it is stored: without its bytes. */
export function listed({ name, type, size, inline, contentId }: AttachedPart): Attachment {
  return {
    name,
    type,
    size,
    ...(inline === undefined ? {} : { inline }),
    ...(inline === undefined || contentId === undefined ? {} : { contentId }),
  }
}
