import { createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { BoxFolder } from './imap-box.ts'
import { ImapSession } from './imap-session.ts'

/** How a server misbehaves; each may be set and taken away at any time. */
export interface ImapFaults {
  /** The size that it tells of a message. */
  size?: (uid: number, size: number) => number
  /** It never answers this command line. */
  hang?: (line: string) => boolean
  /** What it says instead of sending this message. */
  refuse?: (uid: number) => string | null
  /** After so many bytes of this message the connection goes; null: it stays. */
  drop?: (uid: number) => number | null
  /** It leaves this message out and says OK. */
  leaveOut?: (uid: number) => boolean
  /** It does not list these. */
  unlisted?: (uid: number) => boolean
  /** Something that happens on the server while this message is being sent. */
  meanwhile?: (uid: number) => void
  /** It sends messages in the opposite order. */
  backwards?: boolean
  /** It searches nothing. */
  noSearch?: boolean
  /** It knows no pieces and sends everything. */
  noPieces?: boolean
}

export interface ImapServerOptions {
  /** Beside IMAP4rev1; absent: IDLE, SPECIAL-USE, ENABLE, CONDSTORE, UIDPLUS. */
  capabilities?: readonly string[]
  /** From the first byte, or by STARTTLS; absent: neither. */
  tls?: { key: string; cert: string; by: 'tls' | 'starttls' }
}

/** An IMAP4rev1 server in this process, for faults that no real one has at will. One mailbox: any user, password `secret`. */
export interface ImapServer {
  port: number
  user: string
  pass: string
  inbox: BoxFolder
  sent: BoxFolder
  /** All its folders: others may be put in. */
  folders: BoxFolder[]
  faults: ImapFaults
  /** Everything that it was told, line by line, without literals. */
  told: string[]
  /** How many connections are open. */
  connections(): number
  /** Ends every connection, without a word. */
  hangUp(): void
  stop(): Promise<void>
}

const CAPABILITIES = ['IDLE', 'SPECIAL-USE', 'ENABLE', 'CONDSTORE', 'UIDPLUS']

export async function startImapServer(options: ImapServerOptions = {}): Promise<ImapServer> {
  const { tls, capabilities = CAPABILITIES } = options
  const [inbox, sent] = [new BoxFolder('INBOX', null), new BoxFolder('Sent', '\\Sent')]
  const folders = [inbox, sent]
  const sockets = new Set<Socket>()
  const faults: ImapFaults = {}
  const told: string[] = []
  const take = (socket: Socket) => {
    sockets.add(socket)
    socket.setNoDelay()
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    const starttls = tls?.by === 'starttls' ? tls : null
    new ImapSession(socket, { folders, faults, told, capabilities, starttls }).greet()
  }
  const listener = tls?.by === 'tls' ? createTlsServer({ key: tls.key, cert: tls.cert }, take) : createServer(take)
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const address = listener.address()
  const hangUp = () => sockets.forEach((socket) => socket.destroy())
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    user: 'mira',
    pass: 'secret',
    inbox,
    sent,
    folders,
    faults,
    told,
    connections: () => sockets.size,
    hangUp,
    async stop() {
      hangUp()
      await new Promise((done) => listener.close(done))
    },
  }
}
