import type { Attachment } from '../mail-types.ts'

/** Pictures that the HTML shows in its place are no attachments of their own for whoever reads. */
export function markInline(
  parts: readonly { html: boolean; text: string }[],
  attachments: readonly Attachment[],
): void {
  const htmls = parts.filter((part) => part.html)
  if (htmls.length === 0) return
  const shown = new Set<string>()
  for (const { text } of htmls) for (const [, id] of text.matchAll(CID)) if (id !== undefined) shown.add(decodedId(id))
  for (const attachment of attachments) {
    const { contentId } = attachment
    if (contentId !== undefined && shown.has(contentId)) attachment.inline = true
  }
}

/** An address in HTML is percent-encoded, the Content-ID is not (RFC 2392). */
export function decodedId(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

const CID = /\bcid:([^\s"'<>)]{1,300})/gi
