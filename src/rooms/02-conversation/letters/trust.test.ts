import { beforeAll, describe, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { OURS, type SenderProof } from '#mail/proof/proof-types.ts'
import { GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import { betterProof, trustOf } from './trust-rules.ts'

// Issue 6: a message that only claims to be from a client is marked and never counts as the client's word

const proof = (verdict: SenderProof['verdict'], address: string): SenderProof => ({
  verdict,
  from: [address],
  dkim: { result: verdict === 'proven' ? 'pass' : 'none', domain: null },
  spf: { result: 'fail', domain: 'client.example' },
  dmarc: { result: verdict === 'proven' ? 'pass' : 'fail', policy: 'none' },
})

const mira = { name: 'Mira Salo', address: MIRA }

const PLAN = letter({
  from: mira,
  to: GRACE,
  subject: 'Plan',
  body: 'May we begin on Monday?',
  at: NOW - 2 * DAY,
  id: 'plan@salo',
})
const answer = (body: string, at = NOW - DAY) =>
  letter({ from: GRACE, to: mira, subject: 'Re: Plan', body, at, id: `${at}@grace`, answers: 'plan@salo' })

async function bring(house: House, raw: Uint8Array, of: SenderProof | typeof OURS | null): Promise<void> {
  const run = await room.beginImport(house, { sources: ['inbox'] })
  await room.keepMail(house, { run, mails: [{ raw, source: 'inbox#1', proof: of }], seen: new Set() })
  await room.readKeptMail(house)
}

const newest = async (house: House) =>
  (await room.lettersWith(house, { addresses: [GRACE.address, MIRA], until: NOW + DAY, most: 9 }))[0]
const graceIn = async (house: House) =>
  (await room.correspondents(house, { addresses: [GRACE.address] })).get(GRACE.address)

describe('whether a letter is trusted', () => {
  test('a better way of coming counts, a worse one takes nothing away', () => {
    const [proven, claimed] = [proof('proven', GRACE.address), proof('claimed', GRACE.address)]
    expect(betterProof(claimed, proven)).toBe(proven)
    expect(betterProof(claimed, OURS)).toBe(OURS)
    expect(betterProof(proven, claimed)).toBeNull()
    // What was imported stays as it was, whoever sends it once more
    expect(betterProof(null, claimed)).toBeNull()
  })

  test('a member’s word counts only where nothing proves it', () => {
    const of = (verdict: SenderProof['verdict'], vouched: boolean) =>
      trustOf(proof(verdict, GRACE.address), { address: GRACE.address, vouched })
    expect([of('claimed', false), of('claimed', true), of('proven', true), of(null, true)]).toEqual([
      'claimed',
      'vouched',
      'proven',
      null,
    ])
  })
})

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function studioWith(own = [MIRA]): Promise<House> {
    const studio = await house.studio()
    await room.setOwnAddresses(studio, { addresses: own })
    await receive(studio, [PLAN])
    return studio
  }

  test('who only claims to be somebody joins no conversation as them, answers nothing and is counted for nobody', async () => {
    const studio = await studioWith()
    await bring(studio, answer('Pay to this account instead.'), proof('claimed', GRACE.address))
    const found = await newest(studio)
    expect(found).toMatchObject({ trust: 'claimed', writer: 'person' })
    const links = await room.threadLinks(studio, { thread: found?.thread ?? '' })
    expect(links.from).toMatchObject({ subject: 'Plan', why: 'sender', isClaimed: true, name: GRACE.address })
    expect(await graceIn(studio)).toMatchObject({ lettersIn: 0, lettersOut: 1, lastInAt: null })
    expect(await room.proposedPeople(studio)).toEqual([])
  })

  test('once a member vouches for it, it is theirs in everything; taken back, it is not again', async () => {
    const studio = await studioWith()
    await bring(studio, answer('Gladly!'), proof('claimed', GRACE.address))
    const before = await newest(studio)
    const id = before?.id ?? ''
    await room.vouch(studio, { letter: id, vouched: true })
    const plan = (await room.lettersWith(studio, { addresses: [GRACE.address], until: NOW, most: 9 })).at(-1)
    expect(await newest(studio)).toMatchObject({ id, trust: 'vouched', thread: plan?.thread })
    expect(await graceIn(studio)).toMatchObject({ lettersIn: 1, lastInAt: NOW - DAY })
    expect((await room.checkedOf(studio, { letters: [id] })).get(id)).toMatchObject({
      proof: { verdict: 'claimed' },
      vouched: { actor: studio.actor },
    })
    await room.vouch(studio, { letter: id, vouched: false })
    const after = await newest(studio)
    expect(after).toMatchObject({ id, trust: 'claimed' })
    expect(after?.thread).not.toBe(plan?.thread)
    expect(await graceIn(studio)).toMatchObject({ lettersIn: 0, lastInAt: null })
  })

  test('vouching is for members, for letters that are there, and changes nothing where it is not needed', async () => {
    const studio = await studioWith()
    await bring(studio, answer('Gladly!'), proof('proven', GRACE.address))
    const id = (await newest(studio))?.id ?? ''
    await room.vouch(studio, { letter: id, vouched: true })
    expect(await newest(studio)).toMatchObject({ trust: 'proven' })
    await expect(room.vouch(studio, { letter: 'nothing', vouched: true })).rejects.toThrow(
      'conversation.letterNotFound',
    )
    const contact: House = { ...studio, actor: `contact:${id}` }
    await expect(room.vouch(contact, { letter: id, vouched: true })).rejects.toThrow('notice.membersOnly')
  })

  test('a letter that pretends to be from the studio is no word of the studio’s, and a member can say that it is', async () => {
    const studio = await studioWith()
    const raw = letter({ from: mira, to: GRACE, subject: 'Invoice', body: 'Pay here.', at: NOW - HOUR })
    await bring(studio, raw, proof('claimed', MIRA))
    const pretended = (await room.conversations(studio, { most: 9, with: 'machines' }))[0]?.last
    expect(pretended).toMatchObject({ writer: 'machine', trust: 'claimed', subject: 'Invoice' })
    expect(await graceIn(studio)).toMatchObject({ lettersOut: 1 })
    await room.vouch(studio, { letter: pretended?.id ?? '', vouched: true })
    expect(await newest(studio)).toMatchObject({ writer: 'studio', trust: 'vouched' })
    expect(await graceIn(studio)).toMatchObject({ lettersOut: 2 })
  })

  test('what is found in the Sent folder, or left from here, is ours: before it came to the inbox or after', async () => {
    const studio = await studioWith()
    const raw = letter({ from: mira, to: GRACE, cc: [mira], subject: 'Copy', body: 'For both of us.', at: NOW - HOUR })
    const inbox = Buffer.concat([Buffer.from('Received: from x by y; Thu, 21 May 2026 11:00:00 +0000\r\n'), raw])
    await bring(studio, inbox, proof('claimed', MIRA))
    expect((await room.conversations(studio, { most: 9, with: 'machines' }))[0]?.last).toMatchObject({
      trust: 'claimed',
    })
    await bring(studio, raw, OURS)
    expect(await newest(studio)).toMatchObject({ writer: 'studio', trust: 'ours', subject: 'Copy' })
    await bring(
      studio,
      Buffer.concat([Buffer.from('Received: from z by y; Thu, 21 May 2026 11:00:00 +0000\r\n'), raw]),
      proof('claimed', MIRA),
    )
    expect(await newest(studio)).toMatchObject({ writer: 'studio', trust: 'ours' })
  })

  test('it survives other own addresses, and being read again', async () => {
    const studio = await studioWith([MIRA, GRACE.address])
    await bring(studio, answer('Pretending.'), proof('claimed', GRACE.address))
    const [first] = await room.conversations(studio, { most: 9, with: 'machines' })
    expect(first?.last).toMatchObject({ writer: 'machine', trust: 'claimed' })
    await room.setOwnAddresses(studio, { addresses: [MIRA] })
    expect(await newest(studio)).toMatchObject({ writer: 'person', trust: 'claimed' })
    expect(await graceIn(studio)).toMatchObject({ lettersIn: 0 })
    await studio.store.write((tx) =>
      tx.$extendTables<{ message: { made_with: number } }>().updateTable('message').set({ made_with: 1 }).execute(),
    )
    await room.vouch(studio, { letter: (await newest(studio))?.id ?? '', vouched: true })
    await room.readAgain(studio)
    expect(await newest(studio)).toMatchObject({ writer: 'person', trust: 'vouched' })
    expect(await graceIn(studio)).toMatchObject({ lettersIn: 1 })
  })

  test('a list that moved the writer to another header proves the list alone', async () => {
    const studio = await studioWith()
    const raw = letter({
      from: { name: 'Grace via Talk', address: 'talk@list.example' },
      to: mira,
      subject: 'Hello',
      body: 'Hello!',
      at: NOW - HOUR,
      headers: { 'List-Id': 'talk.list.example', 'Reply-To': GRACE.address },
    })
    await bring(studio, raw, proof('proven', 'talk@list.example'))
    expect(await newest(studio)).toMatchObject({ from: { address: GRACE.address }, trust: 'claimed' })
  })
})
