import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeMail } from '../compose.ts'
import { type Dovecot, startDovecot, withoutDovecot } from '#testing/dovecot.ts'
import { loginAt } from '#testing/smtp-sink.ts'
import { openSentFolder } from './sent-folder.ts'

// reliability.md, Sending exactly once: a copy in Sent, tried with a real server

const absent = withoutDovecot()

describe.skipIf(absent !== null)(`the Sent folder of a real Dovecot${absent ? ` (left out: ${absent})` : ''}`, () => {
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(() => dovecot.stop())

  test('takes a message as it is, once, and finds it by its Message-ID', async () => {
    const box = dovecot.box()
    const mira = { address: 'mira@salo.example' }
    const bytes = composeMail({
      from: mira,
      to: [{ address: 'g@harbour.example' }],
      subject: 'Über',
      text: 'Hello\n',
      messageId: 'one@salo.example',
      date: 0,
    })
    const folder = await openSentFolder({ ...loginAt(dovecot.port), auth: { user: box.user, pass: box.pass } })
    expect(await folder.holds('one@salo.example')).toBe(false)
    await folder.add(bytes, Date.parse('2026-05-21T12:00:00Z'))
    expect(await folder.holds('one@salo.example')).toBe(true)
    expect(await folder.holds('two@salo.example')).toBe(false)
    folder.close()
    const files = ['cur', 'new'].flatMap((part) => readdirSync(join(box.place('Sent'), part)))
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/:2,.*S/u)
  })
})
