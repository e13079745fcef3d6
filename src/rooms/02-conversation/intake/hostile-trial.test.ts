import { describe, expect, test } from 'vitest'
import { engineNamed } from '#testing/engines.ts'
import { ACCOUNT, bringing, hashesOf, keptHashes } from '#testing/intake-runs.ts'
import { MAIL_SERVERS } from '#testing/mail-servers.ts'
import { realMail, withoutRealMail } from '#testing/real-mail.ts'
import { testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import { bringInOnce } from './bring-in.ts'

// reliability.md: 200 real hostile messages stored, byte-equal.
if (withoutRealMail) console.warn(`SKIPPED: the trial of fetching real mail: ${withoutRealMail}`)

describe.skipIf(withoutRealMail)('real and hostile mail', () => {
  for (const server of MAIL_SERVERS)
    test.skipIf(server.without)(
      `two hundred and more come in from ${server.name} byte for byte, and each is a letter`,
      async () => {
        const engine = engineNamed('SQLite')
        if (!engine) throw new Error('SQLite is always there')
        const studio = await (await testHouse(engine)).studio()
        const running = await server.start()
        const box = await running.mailbox()
        const mails = await realMail()
        for (const raw of mails) box.deliver(raw)
        await bringInOnce(studio, bringing(box.login()))
        const [inbox] = await room.folders(studio, { account: ACCOUNT })
        await running.stop()
        console.info(`${server.name}: ${mails.length} messages, ${inbox?.held} held of ${inbox?.onServer}`)
        expect(mails.length).toBeGreaterThan(1_000)
        expect(inbox).toMatchObject({ onServer: mails.length, held: mails.length, unfetched: 0, complete: true })
        expect(await keptHashes(studio)).toEqual(hashesOf(mails))
        expect(await room.isMailToRead(studio)).toBe(false)
      },
      120_000,
    )
})
