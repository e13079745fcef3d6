import { createServer, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { MailWays } from './checked-place.ts'
import type { ServerPlace } from './server-types.ts'
import { tryAccount } from './try-account.ts'

// issue 6, Accounts: tried live, says precisely what failed. Over TLS, with real servers: src/testing (Dovecot, OpenSMTPD)

/** A server on loopback that answers line by line; `hello` is said first. */
async function server(answer: (line: string, socket: Socket) => void, hello = ''): Promise<ServerPlace> {
  const listener = createServer((socket) => {
    socket.on('error', () => undefined)
    if (hello) socket.write(`${hello}\r\n`)
    if (hello.startsWith('HTTP')) socket.end()
    let rest = ''
    socket.on('data', (data) => {
      const lines = `${rest}${data.toString('latin1')}`.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) answer(line, socket)
    })
  })
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  onTestFinished(() => void listener.close())
  const address = listener.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { host: 'mail.test', port, protection: 'plain' }
}

const ways: MailWays = {
  resolver: { addresses: () => Promise.resolve(['127.0.0.1']) },
  isNamed: (host) => host === 'mail.test',
}
const auth = { user: 'mira', pass: 'a quiet harbour' }

/** As an IMAP server would; `login` is its answer to LOGIN, less the tag. */
const imap = (login: string, capabilities = 'IMAP4rev1 IDLE CONDSTORE SPECIAL-USE') =>
  server((line, socket) => {
    const [tag = '', verb = ''] = line.split(' ')
    const say = (text: string) => socket.write(`${text}\r\n`)
    if (verb === 'CAPABILITY') say(`* CAPABILITY ${capabilities}`)
    if (verb === 'LOGIN') return say(`${tag} ${login}`)
    if (verb === 'LIST') {
      say('* LIST (\\HasNoChildren) "/" "INBOX"')
      say('* LIST (\\HasNoChildren \\Sent) "/" "Lähetetyt"')
    }
    if (verb === 'STATUS') say('* STATUS INBOX (MESSAGES 42)')
    return say(`${tag} OK done`)
  }, `* OK [CAPABILITY ${capabilities}] hello`)

/** As a server of submission would; `login` is its answer to AUTH. */
const smtp = (login: string, hello = '220 mail.test ESMTP') =>
  server((line, socket) => {
    if (/^EHLO/iu.test(line)) socket.write('250-mail.test\r\n250-SIZE 36700160\r\n250 AUTH PLAIN LOGIN\r\n')
    else if (/^AUTH/iu.test(line)) socket.write(`${login}\r\n`)
    else socket.write('502 5.5.1 not here\r\n')
  }, hello)

const into = async (place: ServerPlace) =>
  (await tryAccount({ incoming: { place, auth }, outgoing: null }, ways)).incoming
const out = async (place: ServerPlace) =>
  (await tryAccount({ incoming: null, outgoing: { place, auth } }, ways)).outgoing

describe('a server that lets us in', () => {
  test('shows what it has: folders, size of the inbox, and how it tells of news', async () => {
    expect(await into(await imap('OK welcome'))).toMatchObject({ ok: true, inbox: 42, idle: true, condstore: true })
  })

  test('for sending says how much it takes at once', async () => {
    expect(await out(await smtp('235 2.7.0 welcome'))).toEqual({ ok: true, most: 36_700_160 })
  })
})

describe('a server that does not', () => {
  test('because of the password is told from one that is away, and its own words are kept without ours', async () => {
    const wrong = await into(await imap('NO [AUTHENTICATIONFAILED] Invalid credentials for mira / a quiet harbour'))
    expect(wrong).toMatchObject({ ok: false, code: 'wrong-password' })
    expect(JSON.stringify(wrong)).not.toContain('a quiet harbour')
    expect(await out(await smtp('535 5.7.8 Authentication credentials invalid'))).toMatchObject({
      code: 'wrong-password',
    })
  })

  test('offer STARTTLS where it is wanted gets no password', async () => {
    let told = ''
    const place = await server((line, socket) => {
      told += line
      socket.write(
        /^\S+ CAPABILITY/u.test(line)
          ? `* CAPABILITY IMAP4rev1\r\n${line.split(' ')[0]} OK\r\n`
          : `${line.split(' ')[0]} OK\r\n`,
      )
    }, '* OK hello')
    expect(await into({ ...place, protection: 'starttls' })).toMatchObject({ ok: false, code: 'no-tls' })
    const plain = await smtp('235 welcome')
    expect(await out({ ...plain, protection: 'starttls' })).toMatchObject({ ok: false, code: 'no-tls' })
    expect(told).not.toContain('harbour')
  })

  test('speak TLS where it is wanted, speaks no mail, hangs up, or is not there', async () => {
    expect(await into({ ...(await imap('OK')), protection: 'tls' })).toMatchObject({ ok: false })
    expect(await into(await server(() => undefined, 'HTTP/1.1 400 Bad Request'))).toMatchObject({ ok: false })
    expect(await into(await server((_, socket) => socket.destroy(), '* OK hello'))).toMatchObject({ ok: false })
    expect(await out({ host: 'mail.test', port: 1, protection: 'plain' })).toMatchObject({ code: 'refused' })
    expect(await into({ host: 'mail.test', port: 1, protection: 'plain' })).toMatchObject({ code: 'refused' })
  })

  test('may be asked at all is not asked', async () => {
    const place = await imap('OK')
    const strict = { ...ways, isNamed: () => false }
    const asked = { incoming: { place, auth }, outgoing: null }
    expect((await tryAccount(asked, strict)).incoming).toMatchObject({ ok: false, code: 'private-host' })
  })
})
