import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BoxFolder } from '#testing/imap-box.ts'
import { type ImapServer, startImapServer } from '#testing/imap-server.ts'
import { loginTo } from '#testing/mail-servers.ts'
import { openMailbox } from './mailbox.ts'
import { specialFolders } from './special-folders.ts'

const inbox = { path: 'INBOX', role: 'inbox' }
const listed = (path: string, specialUse: string | undefined, ...flags: string[]) => ({
  path,
  specialUse,
  flags: new Set(flags),
})

test('the inbox is there whether it is listed or not', () => {
  expect(specialFolders([])).toEqual([inbox])
})

test('what cannot be opened is no folder of sent letters', () => {
  expect(specialFolders([listed('Sent', '\\Sent', '\\Noselect')])).toEqual([inbox])
})

describe('by its name, where a server tells no special use', () => {
  const open: ImapServer[] = []
  let server: ImapServer
  beforeAll(async () => {
    server = await startImapServer({ capabilities: ['IDLE'] })
    open.push(server)
  })
  afterAll(() => Promise.all(open.map((one) => one.stop())))

  for (const name of [
    'Sent',
    'Sent Items',
    'Sent Messages',
    'Sent Mail',
    'INBOX.Sent',
    'Отправленные',
    'Wysłane',
    'Elementy wysłane',
    'Lähetetyt',
    'Απεσταλμένα',
    'Gesendet',
    'Gesendete Objekte',
    'Éléments envoyés',
  ])
    test(`it is ${name}`, async () => {
      server.folders.splice(1, 1, new BoxFolder(name, null))
      const stop = new AbortController()
      const mailbox = await openMailbox(await loginTo(server)(), { signal: stop.signal })
      expect(await mailbox.folders()).toEqual([{ path: name, role: 'sent' }, inbox])
      expect((await mailbox.open(name)).path).toBe(name)
      mailbox.close()
    })
})

test('a folder that is only called so gives way to the one that the server marks', async () => {
  const server = await startImapServer()
  server.folders.splice(1, 1, new BoxFolder('Sent', null), new BoxFolder('Out', '\\Sent'))
  const mailbox = await openMailbox(await loginTo(server)(), { signal: new AbortController().signal })
  expect(await mailbox.folders()).toEqual([{ path: 'Out', role: 'sent' }, inbox])
  mailbox.close()
  await server.stop()
})
