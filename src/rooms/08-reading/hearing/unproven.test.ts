import { beforeAll, expect, test } from 'vitest'
import { beginImport, keepMail, lettersWith, quotedWord, readKeptMail, vouch } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { SenderProof } from '#mail/proof/proof-types.ts'
import { accept, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import { evidenceIn, readings } from '../reading.ts'

// Issue 6: a message that only claims to be from a client never counts as the client's word

const DOUBT = 'I keep wondering whether we really need all eight pages. I am not sure this was the right decision.'

const check = { result: 'none', domain: null } as const
const CLAIMED: SenderProof = {
  verdict: 'claimed',
  from: [GRACE.address],
  dkim: check,
  spf: check,
  dmarc: { result: 'none', policy: null },
}

const mira = { name: 'Mira Salo', address: MIRA }
const story = Array.from({ length: 8 }, (_, day) => [
  letter({
    from: mira,
    to: GRACE,
    subject: 'Website',
    body: 'Is the next page right?',
    at: NOW - (20 - day) * DAY,
    id: `m${day}@x`,
  }),
  letter({
    from: GRACE,
    to: mira,
    subject: 'Website',
    body: 'It is, thank you.',
    at: NOW - (20 - day) * DAY + 2 * HOUR,
    id: `p${day}@x`,
    answers: `m${day}@x`,
  }),
]).flat()

const read = async (studio: House) => (await readings(studio, { week: WEEK }))[0]?.reading

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('its words are not heard and cannot be quoted until a member vouches for it, and not any more once that is taken back', async () => {
    const studio = await house.studio()
    await receive(studio, story)
    const { client } = await accept(studio, GRACE)
    const before = await read(studio)
    const run = await beginImport(studio, { sources: ['inbox'] })
    const raw = letter({
      from: GRACE,
      to: mira,
      subject: 'Website',
      body: DOUBT,
      at: NOW - HOUR,
      id: 'evil@x',
      answers: 'p7@x',
    })
    await keepMail(studio, { run, mails: [{ source: 'inbox#1', raw, proof: CLAIMED }], seen: new Set() })
    await readKeptMail(studio)
    const [newest] = await lettersWith(studio, { addresses: [GRACE.address], until: NOW, most: 1 })
    const id = newest?.id ?? ''
    const quoted = () => quotedWord(studio, { client, letter: id, quote: 'I am not sure this was the right decision.' })

    expect(await read(studio)).toEqual(before)
    expect(await evidenceIn(studio, { letters: [id] })).toEqual([])
    expect(await quoted()).toBe('unproven')

    await vouch(studio, { letter: id, vouched: true })
    const heard = await read(studio)
    expect(heard?.signs.some((sign) => sign.letter === id)).toBe(true)
    expect(await quoted()).toMatchObject({ at: NOW - HOUR })

    await vouch(studio, { letter: id, vouched: false })
    expect((await read(studio))?.signs.some((sign) => sign.letter === id)).toBe(false)
    expect(await quoted()).toBe('unproven')
  })

  test('silence goes on: who only claims to be them has not answered', async () => {
    const studio = await house.studio()
    const ours = letter({
      from: mira,
      to: GRACE,
      subject: 'Website',
      body: 'Shall we go on?',
      at: NOW - 10 * DAY,
      id: 'q@x',
    })
    await receive(studio, [...story, ours])
    await accept(studio, GRACE)
    const before = await read(studio)
    const run = await beginImport(studio, { sources: ['inbox'] })
    const raw = letter({
      from: GRACE,
      to: mira,
      subject: 'Website',
      body: 'Yes.',
      at: NOW - HOUR,
      id: 'evil@x',
      answers: 'q@x',
    })
    await keepMail(studio, { run, mails: [{ source: 'inbox#1', raw, proof: CLAIMED }], seen: new Set() })
    await readKeptMail(studio)
    expect((await read(studio))?.signs).toEqual(before?.signs)
  })
})
