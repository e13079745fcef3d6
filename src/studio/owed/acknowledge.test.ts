import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeContact } from '#client/client.ts'
import { setOwnAddresses, setReplySetting, switchAccount } from '#conversation/conversation.ts'
import type { DispatchTables } from '#conversation/sending/dispatch-tables.ts'
import { frozenBytesIn } from '#conversation/sending/frozen-bytes.ts'
import type { House } from '#foundation/house.ts'
import { keyringOf } from '#foundation/sealed.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { arrives, liveInbox } from '#testing/live-inbox.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { acknowledgeDue } from './acknowledge.ts'

// The reply promise (S1-21); RFC 3834 and reliability.md, Loops: at most one an address in 24 hours, never to a machine, never for old mail

const folder = mkdtempSync(join(tmpdir(), 'consonance-ack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const keyring = keyringOf({ dataDir: folder, config: { mailboxKeys: [] } })

const dispatches = (house: House) =>
  house.store.read(async (tx) => {
    const rows = await tx.$extendTables<DispatchTables>().selectFrom('dispatch').selectAll().orderBy('id').execute()
    const found = []
    for (const row of rows) found.push({ ...row, bytes: await frozenBytesIn(tx, row.id) })
    return found
  })

const asking = (at: number, more: object = {}) =>
  letter({
    from: GRACE,
    to: MIRA,
    subject: 'Pages',
    body: 'When may we see the first page?',
    at,
    id: `a${at}@x`,
    ...more,
  })

eachEngine((engine) => {
  let tests: TestHouse
  beforeAll(async () => {
    tests = await testHouse(engine)
  })

  async function settled({ on = true } = {}) {
    const house = await tests.studio()
    const grace = await accept(house, GRACE)
    const inbox = await liveInbox(house, keyring, MIRA)
    await setReplySetting(house, { acknowledges: on, updateDays: 5 })
    return { house, grace, account: inbox.account, inbox }
  }

  test('a client’s letter that asks is acknowledged once, in their language, as an answer that no program answers', async () => {
    const { house, grace, inbox } = await settled()
    const facts = { name: GRACE.name, addresses: [GRACE.address], salutation: '' }
    await changeContact(house, { id: grace.contact, contact: { ...facts, language: 'fi', part: 'buyer' } })
    await arrives(house, inbox, [asking(NOW - HOUR / 2)])
    expect([await acknowledgeDue(house), await acknowledgeDue(house)]).toEqual([1, 0])
    const [sent] = await dispatches(house)
    expect(sent).toMatchObject({ kind: 'auto-reply', subject: 'Re: Pages', contact: grace.contact, state: 'queued' })
    expect(sent?.text).toContain('Saatte vastauksen viimeistään')
    const text = Buffer.from(sent?.bytes ?? []).toString('latin1')
    expect(text).toMatch(/^Auto-Submitted: auto-replied\r$/mu)
    expect(text).toMatch(/^In-Reply-To: <a\d+@x>\r$/mu)
  })

  test('nothing is acknowledged before it is switched on, and nothing that was read in from a file', async () => {
    const off = await settled({ on: false })
    await arrives(off.house, off.inbox, [asking(NOW - HOUR / 2)])
    expect(await acknowledgeDue(off.house)).toBe(0)
    const { house } = await settled()
    await receive(house, [asking(NOW - HOUR / 2)])
    expect(await acknowledgeDue(house)).toBe(0)
  })

  test.each([
    ['what is older than an hour', asking(NOW - HOUR - 1)],
    ['a first sync of years', asking(NOW - 400 * DAY)],
    ['what asks nothing', asking(NOW - HOUR / 2, { body: 'Thank you for the drawings.' })],
    ['an auto-reply', asking(NOW - HOUR / 2, { headers: { 'Auto-Submitted': 'auto-replied' } })],
    ['a list', asking(NOW - HOUR / 2, { headers: { 'List-Id': '<pages.example>' } })],
    ['what asks for silence', asking(NOW - HOUR / 2, { headers: { 'X-Auto-Response-Suppress': 'All' } })],
    ['bulk', asking(NOW - HOUR / 2, { headers: { Precedence: 'bulk' } })],
    ['our own loop', asking(NOW - HOUR / 2, { headers: { 'X-Loop': 'consonance' } })],
    ['a stranger', asking(NOW - HOUR / 2, { from: { name: 'Nobody', address: 'nobody@else.example' } })],
    ['ourselves', asking(NOW - HOUR / 2, { from: { name: 'Mira', address: MIRA } })],
  ])('nobody is told of %s', async (_, mail) => {
    const { house, inbox } = await settled()
    await arrives(house, inbox, [mail])
    expect(await acknowledgeDue(house)).toBe(0)
    expect(await dispatches(house)).toEqual([])
  })

  test('an address is told once in 24 hours, and again on the day after', async () => {
    const { house, inbox } = await settled()
    await arrives(house, inbox, [asking(NOW - 1000), asking(NOW - 500)])
    expect(await acknowledgeDue(house)).toBe(1)
    for (const [now, queued] of [
      [NOW + DAY - HOUR, 0],
      [NOW + DAY + HOUR, 1],
    ] as const) {
      const then: House = { ...house, now: () => now }
      await arrives(then, inbox, [asking(now - 1000)])
      expect(await acknowledgeDue(then)).toBe(queued)
    }
  })

  test('what was answered meanwhile, or came to a mailbox that is off, is not acknowledged', async () => {
    const { house, inbox, account } = await settled()
    await arrives(house, inbox, [asking(NOW - 1000)])
    await switchAccount(house, { id: account, on: false })
    expect(await acknowledgeDue(house)).toBe(0)
    await switchAccount(house, { id: account, on: true })
    await receive(house, correspondence(GRACE, 'Pages', [{ by: 'M', at: NOW - 500, body: 'Tomorrow.' }]))
    expect(await acknowledgeDue(house)).toBe(0)
  })

  test('however many look at once, a letter is acknowledged once', async () => {
    const { house, inbox } = await settled()
    await arrives(house, inbox, [asking(NOW - 1000)])
    const queued = await Promise.all(Array.from({ length: 8 }, () => acknowledgeDue(house)))
    expect(queued.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await dispatches(house)).toHaveLength(1)
  })

  test('where it breaks off in the middle nothing was told, and the next look tells it once', async () => {
    const { house, inbox } = await settled()
    await arrives(house, inbox, [asking(NOW - 1000)])
    const dies: House = {
      ...house,
      store: {
        ...house.store,
        write: (work) =>
          house.store.write(async (tx) => {
            await work(tx)
            throw new Error('killed')
          }),
      },
    }
    await expect(acknowledgeDue(dies)).rejects.toThrow('killed')
    expect(await dispatches(house)).toEqual([])
    expect([await acknowledgeDue(house), await acknowledgeDue(house)]).toEqual([1, 0])
  })

  test('two studios that acknowledge answer each other once each at most', async () => {
    const OLLI = { name: 'Olli Aho', address: 'olli@aho.example' }
    const mira = { name: 'Mira Salo', address: MIRA }
    const studios = [
      { house: await tests.studio(), own: MIRA, other: OLLI },
      { house: await tests.studio(), own: OLLI.address, other: mira },
    ]
    const boxes = []
    for (const { house, own, other } of studios) {
      await accept(house, other)
      boxes.push(await liveInbox(house, keyring, own))
      await setReplySetting(house, { acknowledges: true, updateDays: 5 })
    }
    const [a, b] = studios
    const [ours, theirs] = boxes
    if (!a || !b || !ours || !theirs) throw new Error('there are two')
    // Olli's studio has the usual address of the tests beside its own: it is not Mira's.
    await setOwnAddresses(b.house, { addresses: [OLLI.address] })
    const first = letter({ from: mira, to: OLLI, subject: 'Pages', body: 'When?', at: NOW - 1000, id: 'first@x' })
    const back = letter({ from: OLLI, to: mira, subject: 'Drawings', body: 'When?', at: NOW - 900, id: 'second@x' })
    await arrives(b.house, theirs, [first])
    await arrives(a.house, ours, [back])
    const seen = new Set<string>()
    for (let round = 0; round < 6; round += 1) {
      for (const [place, { house }] of studios.entries()) {
        await acknowledgeDue(house)
        const fresh = (await dispatches(house)).filter(({ id }) => !seen.has(id))
        for (const { id } of fresh) seen.add(id)
        const to = studios[1 - place]
        const mails = fresh.map(({ bytes }) => bytes)
        if (to && mails.length > 0) await arrives(to.house, place === 0 ? theirs : ours, mails)
      }
    }
    expect([(await dispatches(a.house)).length, (await dispatches(b.house)).length]).toEqual([1, 1])
  })
})
