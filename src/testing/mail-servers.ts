import type { ServerLogin } from '#mail/servers/server-types.ts'
import { startDovecot, withoutDovecot } from './dovecot.ts'
import { startImapServer } from './imap-server.ts'

/** A mailbox that tests put mail into, on whichever server. */
export interface TestMailbox {
  port: number
  /** How to enter it; by another port where something stands in between. */
  login: (port?: number) => () => Promise<ServerLogin>
  /** Delivers a message as another server would; `at` is its INTERNALDATE. */
  deliver(raw: Uint8Array, options?: { folder?: 'INBOX' | 'Sent'; at?: number }): void
  /** Takes every message of the inbox away. */
  empty(): void
  /** The inbox gets another UIDVALIDITY. */
  renumber(): void
}

/** A running server: as many mailboxes as are asked for. */
export interface TestMailServer {
  mailbox(): Promise<TestMailbox>
  stop(): Promise<void>
}

/** The IMAP servers that the same tests run on; a real one that is not installed is left out aloud. */
export const MAIL_SERVERS: readonly {
  name: string
  without: string | null
  start: () => Promise<TestMailServer>
}[] = [
  { name: 'the server in this process', without: null, start: inProcess },
  { name: 'Dovecot', without: withoutDovecot(), start: onDovecot },
]

/** How to log in to a server on a loopback port. */
export function loginTo(
  of: { port: number; user: string; pass: string },
  protection: 'plain' | 'tls' | 'starttls' = 'plain',
) {
  const place = { host: 'localhost', address: '127.0.0.1', servername: 'localhost', port: of.port, protection }
  return (): Promise<ServerLogin> => Promise.resolve({ place, auth: { user: of.user, pass: of.pass } })
}

function inProcess(): Promise<TestMailServer> {
  const running = new Set<{ stop(): Promise<void> }>()
  const mailbox = async (): Promise<TestMailbox> => {
    const server = await startImapServer()
    running.add(server)
    const { user, pass, inbox, sent } = server
    return {
      port: server.port,
      login: (port = server.port) => loginTo({ port, user, pass }),
      deliver: (raw, { folder, at } = {}) => void (folder === 'Sent' ? sent : inbox).add(raw, at ? { at } : {}),
      empty: () => inbox.messages.map(({ uid }) => uid).forEach((uid) => inbox.expunge(uid)),
      renumber: () => {
        inbox.renumber()
        // As Dovecot does: UIDs do not change while a folder is open.
        server.hangUp()
      },
    }
  }
  const stop = async () => {
    for (const server of running) await server.stop()
  }
  return Promise.resolve({ mailbox, stop })
}

async function onDovecot(): Promise<TestMailServer> {
  const server = await startDovecot()
  const mailbox = (): Promise<TestMailbox> => {
    const box = server.box()
    return Promise.resolve({
      port: server.port,
      login: (port = server.port) => loginTo({ port, user: box.user, pass: box.pass }),
      deliver: (raw, options) => void box.deliver(raw, options),
      empty: () => box.empty(),
      renumber: () => box.forgetUids(),
    })
  }
  return { mailbox, stop: () => server.stop() }
}
