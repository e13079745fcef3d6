import type { FoundFolder } from './imap-types.ts'

/** A folder as a server lists it; `specialUse` by its flag (RFC 6154) or, where the server tells none, by its name in any of the common languages (imapflow). */
interface Listed {
  path: string
  flags: ReadonlySet<string>
  specialUse?: string | undefined
}

/**
 * The folders that are listened to: what came in, and what the studio sent. Where several claim to be the same, the one that imapflow found surest stands, which is the
 * only one it marks; one that cannot be opened is none.
 */
export function specialFolders(listed: readonly Listed[]): FoundFolder[] {
  const there = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
  const sent = there.find(({ specialUse }) => specialUse === '\\Sent')
  // RFC 9051: there is always an INBOX, in whatever case, listed or not.
  const inbox: FoundFolder = { path: 'INBOX', role: 'inbox' }
  return sent ? [{ path: sent.path, role: 'sent' }, inbox] : [inbox]
}
