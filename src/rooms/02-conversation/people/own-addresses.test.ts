import { beforeAll, expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { ADA, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { composeMail } from '#mail/compose.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'

// S0-12: what the studio wrote is the studio's, whenever it says which addresses are its own

const mira = { name: 'Mira Salo', address: MIRA }
const home = { name: 'Mira at home', address: 'mira@home.example' }

/** Mira wrote from home to Ada, and her calendar did; her mail program answered Grace by itself; Grace was written to from both. */
const MAIL = [
  letter({ from: home, to: ADA, subject: 'Sketch', body: 'Here it is.', at: NOW - 3 * DAY }),
  letter({
    from: home,
    to: ADA,
    subject: 'Invitation',
    body: 'Tuesday at ten.',
    at: NOW - 2 * DAY,
    headers: { 'List-Unsubscribe': '<https://calendar.example/off>', Precedence: 'bulk' },
  }),
  letter({ from: GRACE, to: home, subject: 'Plan', body: 'When may we begin?', at: NOW - DAY, id: 'plan@x' }),
  letter({
    from: home,
    to: GRACE,
    subject: 'Re: Plan',
    body: 'I am away.',
    at: NOW - DAY + HOUR,
    answers: 'plan@x',
    headers: { 'Auto-Submitted': 'auto-replied' },
  }),
  letter({ from: mira, to: GRACE, subject: 'Re: Plan', body: 'On Monday.', at: NOW, answers: 'plan@x' }),
  letter({ from: mira, to: home, subject: 'To myself', body: 'Buy paper.', at: NOW + HOUR }),
]

/** Everything that depends on which addresses are the studio's. */
async function sides(house: House) {
  const addresses = [home.address, MIRA, ADA.address, GRACE.address]
  const found = await room.conversations(house, { most: 100 })
  const letters = await Promise.all(found.map(({ thread }) => room.conversation(house, { id: thread.id })))
  return {
    threads: found.map(({ thread }) => [thread.subject, thread.person, thread.messages]),
    writers: letters.map((one) => one?.letters.map((sent) => [sent.subject, sent.writer, sent.machineReason])),
    people: await room.correspondents(house, { addresses }),
    counts: await room.mailboxCounts(house),
  }
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function imported(own: string[]): Promise<House> {
    const studio = await house.studio()
    await room.setOwnAddresses(studio, { addresses: own })
    await receive(studio, MAIL)
    return studio
  }

  test('an own address that is added changes everything as if it had been known before the mail came', async () => {
    const late = await imported([MIRA])
    await room.setOwnAddresses(late, { addresses: [MIRA, home.address] })
    const known = await sides(await imported([MIRA, home.address]))
    expect(await sides(late)).toEqual(known)
    expect(known.threads).toEqual([
      ['To myself', null, 1],
      ['Plan', GRACE.address, 3],
      ['Invitation', ADA.address, 1],
      ['Sketch', ADA.address, 1],
    ])
  })

  test('an own address that is taken away changes everything as if it had never been one', async () => {
    const studio = await imported([MIRA, home.address])
    await room.setOwnAddresses(studio, { addresses: [MIRA] })
    const never = await sides(await imported([MIRA]))
    expect(await sides(studio)).toEqual(never)
    expect(never.writers.flat()).toContainEqual(['Sketch', 'person', null])
  })

  test('who was said to be no client stays so when the own addresses change', async () => {
    const studio = await imported([MIRA])
    await room.declinePerson(studio, { address: GRACE.address, declined: true })
    await room.setOwnAddresses(studio, { addresses: [MIRA, home.address] })
    expect(await room.declinedPeople(studio)).toMatchObject([
      { address: GRACE.address, firstAt: NOW - DAY, lastAt: NOW, lastSubject: 'Re: Plan' },
    ])
  })

  test('an older letter that comes later names the person of its thread, as if it had come first', async () => {
    const studio = await house.studio()
    const draft = { from: mira, to: [ADA], cc: [GRACE], subject: 'Logo', text: 'A draft.', date: NOW - DAY }
    const first = composeMail({ ...draft, messageId: 'logo@x' })
    const answer = letter({ from: GRACE, to: mira, subject: 'Re: Logo', body: 'Fine.', at: NOW, answers: 'logo@x' })
    await receive(studio, [answer])
    await receive(studio, [first])
    expect((await sides(studio)).threads).toEqual(
      [['Re: Logo', ADA.address, 2]].map(([, ...rest]) => ['Logo', ...rest]),
    )
  })

  test('an address that becomes the studio’s own while mail is parsed counts for that mail too', async () => {
    const studio = await house.studio()
    const { store } = studio
    let asked = 0
    const interrupted: House = {
      ...studio,
      store: {
        ...store,
        async write(work) {
          asked += 1
          // The second transaction stores what was parsed; Settings came before it.
          if (asked === 2) await room.setOwnAddresses(studio, { addresses: [MIRA, home.address] })
          return store.write(work)
        },
      },
    }
    const run = await room.beginImport(studio, { sources: ['test'] })
    await receive(interrupted, MAIL.slice(0, 1), run)
    expect((await sides(studio)).threads).toEqual([['Sketch', ADA.address, 1]])
  })
})
