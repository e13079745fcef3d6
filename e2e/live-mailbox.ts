import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDovecot, withoutDovecot } from '#testing/dovecot.ts'
import { startImapServer } from '#testing/imap-server.ts'

/** The studio's mailbox on whichever server this machine has. */
export interface LiveMailbox {
  /** `Dovecot`, or why not. */
  readonly on: string
  readonly port: number
  readonly user: string
  readonly pass: string
  deliver(raw: Uint8Array, folder?: 'INBOX' | 'Sent'): void
  /** What stands in its Sent folder. */
  sent(): Buffer[]
  stop(): Promise<void>
}

/** Debian's Dovecot where it is installed, else the server in this process. */
export async function liveMailbox(): Promise<LiveMailbox> {
  const without = withoutDovecot()
  if (without !== null) return inProcess(without)
  const server = await startDovecot()
  const box = server.box()
  return {
    on: 'Dovecot',
    port: server.port,
    user: box.user,
    pass: box.pass,
    deliver: (raw, folder = 'INBOX') => void box.deliver(raw, { folder }),
    sent: () => ['new', 'cur'].flatMap((part) => filesIn(join(box.place('Sent'), part))),
    stop: () => server.stop(),
  }
}

async function inProcess(without: string): Promise<LiveMailbox> {
  const { port, user, pass, inbox, sent, stop } = await startImapServer()
  return {
    on: `the server in this process: ${without}`,
    port,
    user,
    pass,
    stop,
    deliver: (raw, folder = 'INBOX') => void (folder === 'Sent' ? sent : inbox).add(raw),
    sent: () => sent.messages.map((message) => message.raw),
  }
}

function filesIn(folder: string): Buffer[] {
  return readdirSync(folder).map((file) => readFileSync(join(folder, file)))
}
