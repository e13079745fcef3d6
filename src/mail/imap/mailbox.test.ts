import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { AUTHORITY, EXPIRED, OTHER_NAME, RIGHT } from '#testing/certificates.ts'
import { type ImapServer, type ImapServerOptions, startImapServer } from '#testing/imap-server.ts'
import { loginTo } from '#testing/mail-servers.ts'
import { openMailbox } from './mailbox.ts'

const before = getCACertificates()
beforeAll(() => setDefaultCACertificates([...before, AUTHORITY]))
afterAll(() => setDefaultCACertificates(before))

let server: ImapServer
const start = async (options: ImapServerOptions = {}) => (server = await startImapServer(options))
afterEach(() => server.stop())

const signal = new AbortController().signal
const open = async (by: 'plain' | 'tls' | 'starttls') => openMailbox(await loginTo(server, by)(), { signal })

for (const by of ['tls', 'starttls'] as const)
  test(`over ${by} a mailbox is read, and the password never goes in the clear`, async () => {
    await start({ tls: { ...RIGHT, by } })
    server.inbox.add(Buffer.from('Subject: Hello\r\n\r\nHi'))
    const mailbox = await open(by)
    expect(await mailbox.open('INBOX')).toMatchObject({ exists: 1, uidNext: 2, uidValidity: '1000' })
    expect((await mailbox.messages([1])).rows.map(({ raw }) => Buffer.from(raw).toString())).toEqual([
      'Subject: Hello\r\n\r\nHi',
    ])
    mailbox.close()
  })

test.each([
  ['that is over', EXPIRED, 'certificate-expired'],
  ['for another name', OTHER_NAME, 'certificate-name'],
] as const)('a certificate %s is refused before anything is said', async (_, certificate, code) => {
  for (const by of ['tls', 'starttls'] as const) {
    await start({ tls: { ...certificate, by } })
    await expect(open(by)).rejects.toMatchObject({ name: 'MailProblem', code })
    expect(server.told.filter((line) => line.includes('LOGIN'))).toEqual([])
    await server.stop()
  }
})

test('without the TLS that was chosen no password is told', async () => {
  await start()
  await expect(open('starttls')).rejects.toMatchObject({ code: 'no-tls' })
  expect(server.told.filter((line) => line.includes('LOGIN'))).toEqual([])
})

test('what is no mail server is said to be none', async () => {
  await start()
  server.faults.hang = () => true
  const login = await loginTo(server)()
  await expect(openMailbox(login, { signal, patience: 200 })).rejects.toMatchObject({ code: 'timed-out' })
})

test('UIDs from a number on never name the last one before it', async () => {
  await start()
  for (const uid of [3, 7]) server.inbox.add(Buffer.from(`Subject: ${uid}\r\n\r\n`), { uid })
  const mailbox = await open('plain')
  await mailbox.open('INBOX')
  expect(await mailbox.uids()).toEqual([3, 7])
  expect(await mailbox.uids(7)).toEqual([7])
  expect(await mailbox.uids(8)).toEqual([])
  mailbox.close()
})

test('a message that is not there is none', async () => {
  await start()
  const mailbox = await open('plain')
  await mailbox.open('INBOX')
  expect(await mailbox.message(9, '/nowhere')).toBeNull()
  expect(await mailbox.facts([9])).toEqual({ rows: [], refused: null, broken: null })
  mailbox.close()
})

test('more at once than can be meant ends the connection, and the message comes piece by piece', async () => {
  await start()
  const film = Buffer.concat([Buffer.from('Subject: Film\r\n\r\n'), Buffer.alloc(34 * 1024 * 1024, 'film\r\n')])
  server.inbox.add(film)
  const first = await open('plain')
  await first.open('INBOX')
  expect(await first.messages([1])).toMatchObject({ rows: [], refused: null, broken: { name: 'MailProblem' } })
  const folder = mkdtempSync(join(tmpdir(), 'consonance-mailbox-'))
  const second = await open('plain')
  await second.open('INBOX')
  const found = await second.message(1, folder)
  const file = found && 'mail' in found && 'file' in found.mail ? found.mail.file : ''
  expect(readFileSync(file).equals(film)).toBe(true)
  second.close()
  rmSync(folder, { recursive: true })
}, 60_000)
