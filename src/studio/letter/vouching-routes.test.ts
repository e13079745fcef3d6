import { beforeAll, expect, test } from 'vitest'
import { beginImport, conversations, keepMail, lettersWith, readKeptMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { SenderProof } from '#mail/proof/proof-types.ts'
import { accept, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { HOUR } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// Issue 6: marked, and each a clear sentence: a mail that pretends to be from a client or the studio, and one that did not arrive

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let own: string
  let claimed: string
  let client: string
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    own = 'mira@salo.example'
    const at = app.clock.now
    await receive(house, [
      letter({ from: own, to: GRACE, subject: 'Offer', body: 'Here it is.', at: at - 5 * HOUR, id: 'offer@x' }),
    ])
    ;({ client } = await accept(house, GRACE))
    await bring(
      letter({ from: GRACE, to: own, subject: 'New account', body: 'Pay there.', at: at - 4 * HOUR }),
      GRACE.address,
    )
    const [found] = await lettersWith(house, { addresses: [GRACE.address], until: at, most: 1 })
    claimed = found?.id ?? ''
  })

  async function bring(raw: Uint8Array, address: string): Promise<void> {
    const run = await beginImport(house, { sources: ['inbox'] })
    const proof: SenderProof = {
      verdict: 'claimed',
      from: [address],
      dkim: { result: 'elsewhere', domain: 'evil.example' },
      spf: { result: 'fail', domain: 'client.example' },
      dmarc: { result: 'fail', policy: 'reject' },
    }
    await keepMail(house, { run, mails: [{ source: 'inbox#1', raw, proof }], seen: new Set() })
    await readKeptMail(house)
  }

  test('the letter says what nothing proves and what was checked, and a button lets the user vouch for it', async () => {
    const page = await mira.page(`/letters/${claimed}`)
    expect(page).toContain(`This says it is from ${GRACE.address}, but nothing proves that.`)
    expect(page).toContain('It is signed by evil.example, which is not the sender’s (DKIM).')
    expect(page).toContain('The sender’s domain asks that such mail be refused (DMARC).')
    expect(page).toContain('I know it is from them')
    const thread = (await conversations(house, { most: 9 })).find(({ last }) => last?.id === claimed)?.thread.id
    for (const path of [`/conversations/${thread}`, '/conversations'])
      expect(await mira.page(path)).toContain(`This says it is from ${GRACE.address}, but nothing proves that.`)
  })

  test('vouching is said and can be taken back', async () => {
    const answer = await mira.post(`/letters/${claimed}/vouching`, { vouched: 'yes' })
    expect(answer.status).toBe(303)
    const page = await mira.page(`/letters/${claimed}`)
    expect(page).toContain('Nothing else proves it.')
    expect(page).toContain('Take that back')
    await mira.post(`/letters/${claimed}/vouching`, { vouched: 'no' })
    expect(await mira.page(`/letters/${claimed}`)).toContain('I know it is from them')
    expect((await mira.post('/letters/nothing/vouching', { vouched: 'yes' })).status).toBe(404)
    expect((await mira.post(`/letters/${claimed}/vouching`, { vouched: 'maybe' })).status).toBe(404)
  })

  test('a mail that pretends to be from the studio itself says so clearly', async () => {
    await bring(
      letter({ from: own, to: GRACE, subject: 'Invoice', body: 'Pay here.', at: app.clock.now - 2 * HOUR }),
      own,
    )
    const [pretended] = await conversations(house, { most: 9, with: 'machines' })
    expect(await mira.page(`/letters/${pretended?.last?.id}`)).toContain('Somebody may be pretending to be you.')
    expect(await mira.page(`/conversations/${pretended?.thread.id}`)).toContain(
      'Says it is from you, and nothing proves it',
    )
    expect(await mira.page('/conversations?with=machines')).toContain('Says it is from you, and nothing proves it')
  })

  test('what came back is said on the letter, on the report and on the client’s page, until the user says otherwise', async () => {
    const at = app.clock.now - HOUR
    const bounce = `Return-Path: <>\r\nFrom: MAILER-DAEMON@salo.example\r\nDate: ${new Date(at).toUTCString()}\r\nSubject: failure notice\r\n\r\n<${GRACE.address}>:\r\n552 5.2.2 Mailbox full\r\n\r\n--- Below this line is a copy of the message.\r\n\r\nMessage-ID: <offer@x>\r\n`
    await receive(house, [Buffer.from(bounce)])
    const sentence = `Could not be delivered to ${GRACE.address}: the mailbox is full.`
    const sent = (await lettersWith(house, { addresses: [GRACE.address], until: at, most: 9 })).find(
      ({ subject }) => subject === 'Offer',
    )
    expect(await mira.page(`/letters/${sent?.id}`)).toContain(sentence)
    const machines = await conversations(house, { most: 9, with: 'machines' })
    const report = machines.find(({ thread }) => thread.subject === 'failure notice')?.last?.id
    expect(await mira.page(`/letters/${report}`)).toContain('The letter that this is about: Offer')
    expect(await mira.page(`/clients/${client}`)).toContain(sentence)
    expect((await mira.post('/addresses/reachable', { address: GRACE.address })).status).toBe(303)
    expect(await mira.page(`/clients/${client}`)).not.toContain(sentence)
  })
})
