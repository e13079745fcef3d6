import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import * as tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AUTHORITY, EXPIRED, NOT_YET, OTHER_NAME, RIGHT } from '#testing/certificates.ts'
import { MailProblem } from '../mail-problem.ts'
import { mailProblemOf } from './mail-problem-of.ts'
import type { Protection, ServerLogin } from './server-types.ts'
import { tryIncoming, trySending } from './try-login.ts'

// S0-16: what imapflow and nodemailer really throw at a server that is not as it should be. The servers say a script on loopback.

const PASS = 'correct-horse'

/** What a server says: first this, then for each line that comes (the pattern is all of it) the first answer that fits, or it hangs up. */
interface Script {
  greeting: string
  answers?: readonly (readonly [RegExp, string])[]
  /** It waits for no line. */
  hangsUp?: true
}

const IMAP: Script = {
  greeting: '* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] Ready\r\n',
  answers: [
    [/^(\S+) CAPABILITY.*$/u, '* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n$1 OK Done\r\n'],
    [/^(\S+) ID.*$/u, '$1 OK Done\r\n'],
    [/^(\S+) LOGOUT.*$/u, '* BYE Bye\r\n$1 OK Done\r\n'],
  ],
}
const SMTP: Script = {
  greeting: '220 mail.example ESMTP\r\n',
  answers: [
    [/^EHLO.*$/u, '250-mail.example\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000\r\n'],
    [/^STARTTLS.*$/u, '502 5.5.1 Not known\r\n'],
    [/^QUIT.*$/u, '221 Bye\r\n'],
  ],
}
const refusing = (script: Script, ...more: (readonly [RegExp, string])[]): Script => ({
  ...script,
  answers: [...more, ...(script.answers ?? [])],
})

const servers: { server: Server; sockets: Set<Socket> }[] = []
const before = tls.getCACertificates('default')
beforeAll(() => tls.setDefaultCACertificates([...before, AUTHORITY]))
afterAll(() => {
  tls.setDefaultCACertificates(before)
  for (const { server, sockets } of servers) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

/** Plays a script, over TLS where a certificate is given; returns the port. */
async function play(script: Script | 'hangs up', certificate?: { key: string; cert: string }): Promise<number> {
  const sockets = new Set<Socket>()
  const met = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (script === 'hangs up') return void socket.end()
    socket.write(script.greeting)
    if (script.hangsUp) return void socket.end()
    socket.on('data', (bytes) => {
      for (const line of String(bytes).split('\r\n').filter(Boolean)) {
        const found = script.answers?.find(([asked]) => asked.test(line))
        if (found) socket.write(line.replace(found[0], found[1]))
        else socket.end()
      }
    })
  }
  const server = certificate ? tls.createServer(certificate, met) : createServer(met)
  server.on('tlsClientError', () => undefined)
  servers.push({ server, sockets })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const loginAt = (port: number, protection: Protection = 'tls'): ServerLogin => ({
  place: { host: 'localhost', port, protection, address: '127.0.0.1', servername: 'localhost' },
  auth: { user: 'mira', pass: PASS },
})

const BOTH = [
  ['imapflow', tryIncoming, IMAP],
  ['nodemailer', trySending, SMTP],
] as const

describe.each(BOTH)('%s', (name, enter, script) => {
  const problemAt = async (port: number, protection?: Protection) => {
    const error = await enter(loginAt(port, protection)).then(
      () => null,
      (failed: unknown) => failed,
    )
    const problem = mailProblemOf(error, loginAt(port))
    expect(`${problem.message} ${problem.stack} ${String(problem.cause)}`).not.toContain(PASS)
    return { problem, code: problem.code, detail: problem.detail }
  }

  test.each([
    ['expired', EXPIRED, 'certificate-expired'],
    ['not yet valid', NOT_YET, 'certificate-expired'],
    ['for another name', OTHER_NAME, 'certificate-name'],
  ])('meets a certificate that is %s', async (_, certificate, code) => {
    const met = await problemAt(await play(script, certificate))
    expect(met).toMatchObject({ code, detail: expect.stringMatching(/\w/u) })
  })

  test('meets a certificate of an authority that nobody knows', async () => {
    tls.setDefaultCACertificates(before)
    const met = await problemAt(await play(script, RIGHT))
    tls.setDefaultCACertificates([...before, AUTHORITY])
    expect(met).toMatchObject({ code: 'certificate-untrusted' })
  })

  test('meets nobody', async () => {
    const port = await play(script)
    const last = servers.at(-1)
    last?.server.close()
    expect(await problemAt(port)).toMatchObject({ code: 'refused', detail: '' })
  })

  test('meets a server that speaks without TLS where TLS was wanted', async () => {
    expect(await problemAt(await play(script))).toMatchObject({ code: 'no-tls' })
  })

  test('meets a server that offers no STARTTLS', async () => {
    expect(await problemAt(await play(script), 'starttls')).toMatchObject({ code: 'no-tls' })
  })

  test('meets a web server', async () => {
    const web = { greeting: 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n', hangsUp: true } as const
    expect(await problemAt(await play(web), 'plain')).toMatchObject({ code: 'no-mail-server' })
  })

  test('meets somebody who hangs up', async () => {
    const met = await problemAt(await play('hangs up', RIGHT))
    expect(met.code).toMatch(/^(?:dropped|no-mail-server)$/u)
  })

  test('is refused its password', async () => {
    const no =
      name === 'imapflow'
        ? refusing(script, [
            /^(\S+) AUTHENTICATE PLAIN.*$/u,
            '$1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n',
          ])
        : refusing(script, [/^AUTH PLAIN.*$/u, '535 5.7.8 Username and Password not accepted.\r\n'])
    const met = await problemAt(await play(no, RIGHT))
    expect(met).toMatchObject({ code: 'wrong-password', detail: expect.stringMatching(/Invalid cred|not accepted/u) })
  })

  test('is asked for a password made for one program', async () => {
    const no =
      name === 'imapflow'
        ? refusing(script, [
            /^(\S+) AUTHENTICATE PLAIN.*$/u,
            '$1 NO [ALERT] Application-specific password required (Failure)\r\n',
          ])
        : refusing(script, [
            /^AUTH PLAIN.*$/u,
            '534-5.7.9 Application-specific password required.\r\n534 5.7.9 gsmtp\r\n',
          ])
    expect(await problemAt(await play(no, RIGHT))).toMatchObject({ code: 'app-password' })
  })

  test('is told that there are too many', async () => {
    const said = 'Too many concurrent connections from you'
    const full = { greeting: name === 'imapflow' ? `* BYE ${said}\r\n` : `421 4.7.0 ${said}\r\n` }
    expect(await problemAt(await play(full, RIGHT))).toMatchObject({
      code: 'too-many-connections',
      detail: expect.stringContaining(said),
    })
  })
})

test('whatever a try throws is a MailProblem', async () => {
  await expect(tryIncoming(loginAt(1))).rejects.toBeInstanceOf(MailProblem)
})
