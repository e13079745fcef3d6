import { once } from 'node:events'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import type { ServerLogin } from '#mail/servers/server-types.ts'

/** A message that a sink took, or had in its hands when it broke off. */
export interface Sunk {
  from: string
  to: string[]
  bytes: Buffer
  messageId: string
  /** The server said 250; false where it said something else, or nothing. */
  answered: boolean
}

export type SinkStage = 'connect' | 'login' | 'sender' | 'recipient' | 'content'

/** What the sink says at a stage instead of yes: a reply (`450 4.7.1 Greylisted`), or that it hangs up; `late` answers as it should after so many milliseconds. */
export type SinkWord = string | { drop: true } | { dropAfter: true } | { late: number } | null

/** Says what happens at a stage; `about` is the address, or the Message-ID of the content. */
export type SinkScript = (stage: SinkStage, about: string) => SinkWord

export interface Sink {
  port: number
  login: ServerLogin
  /** Everything whose content came to its end, in order. */
  sunk: Sunk[]
  /** How many connections were begun. */
  connections(): number
  /** From now on it behaves so; null: it takes everything. */
  plays(script: SinkScript | null): void
  close(): Promise<void>
}

const YES: SinkScript = () => null

/** A real SMTP server in this process (npm smtp-server) that does what it is told, for the faults that no real one makes when asked. */
export async function smtpSink(options: SMTPServerOptions = {}): Promise<Sink> {
  let script = YES
  let connections = 0
  const sunk: Sunk[] = []
  const drop = ({ id }: SMTPServerSession) => {
    for (const connection of server.connections) if (connection.id === id) connection._socket.destroy()
  }
  const leave = ({ id }: SMTPServerSession) => {
    for (const connection of server.connections) if (connection.id === id) connection._socket.end()
  }
  const asked = (stage: SinkStage, about: string, session: SMTPServerSession, done: (error?: Error | null) => void) => {
    const word = script(stage, about)
    if (word === null) return done()
    if (typeof word === 'string') return done(replyError(word))
    if ('late' in word) return void setTimeout(done, word.late)
    drop(session)
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    authOptional: true,
    allowInsecureAuth: true,
    onConnect(session, done) {
      connections += 1
      asked('connect', session.remoteAddress, session, done)
    },
    onAuth(auth, session, done) {
      asked('login', auth.username ?? '', session, (error) =>
        error ? done(error) : done(null, { user: auth.username }),
      )
    },
    onMailFrom: ({ address }, session, done) => asked('sender', address, session, done),
    onRcptTo: ({ address }, session, done) => asked('recipient', address, session, done),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const bytes = Buffer.concat(parts)
        const letter = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          bytes,
          messageId: /^message-id:\s*<([^>]*)>/imu.exec(bytes.toString('latin1'))?.[1] ?? '',
          answered: false,
        }
        sunk.push(letter)
        const word = script('content', letter.messageId)
        const say = () => {
          letter.answered = true
          done()
        }
        if (word === null) return say()
        if (typeof word === 'string') return done(replyError(word))
        if ('late' in word) return void setTimeout(say, word.late)
        if ('drop' in word) return drop(session)
        say()
        // The answer still goes; whatever comes after it gets none.
        leave(session)
      })
    },
    ...options,
  })
  // A connection that breaks is what is tried here.
  server.on('error', () => undefined)
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    port,
    login: loginAt(port),
    sunk,
    connections: () => connections,
    plays: (next) => {
      script = next ?? YES
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** How a server on this machine is entered, without TLS. */
export const loginAt = (port: number): ServerLogin => ({
  place: { host: '127.0.0.1', port, protection: 'plain', address: '127.0.0.1', servername: '' },
  auth: { user: 'mira', pass: 'secret' },
})

function replyError(word: string): Error {
  const [, code = '550', said = ''] = /^(\d{3}) (.*)$/su.exec(word) ?? []
  return Object.assign(new Error(said), { responseCode: Number.parseInt(code, 10) })
}
