import { beforeAll, expect, test } from 'vitest'
import { lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { markSent, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { promise } from '#promise/promise.ts'
import { accept, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import {
  act,
  askBack,
  type Concern,
  concern,
  concernsInBrief,
  keepPromise,
  nextAct,
  noteAskedBackIn,
  openConcern,
  type PlainAct,
  promiseIn,
  stageAt,
} from './concern.ts'

// S0-17, S0-24, S0-26 to S0-34, S0-39: the whole loop, through two rounds

const ON_TIME = { on: '2026-05-28', time: null }
const PORTAL = { by: 'portal' } as const
const WORRY = 'I keep wondering whether eight pages were the right decision.'
const EASED = 'Now it is clear to me, thank you.'

/** Marking as sent, with what it brings about, as the mail of the concern does. */
const HOOKS = [
  {
    code: 'concern.check-back',
    onSent: (tx: Parameters<typeof noteAskedBackIn>[0], house: House, { id, cause }: { id: string; cause: string }) =>
      noteAskedBackIn(tx, house, { concern: cause, outgoing: id }),
  },
]

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('a concern goes through two rounds and is eased by the words of a letter', async () => {
    house.clock.now = NOW
    const studio = await house.studio()
    const grace = await accept(studio, GRACE)
    const theirs: House = { ...studio, actor: `contact:${grace.contact}` }
    const id = await openConcern(theirs, { ...grace, origin: 'portal', words: WORRY, weight: 2 })
    const by = (who: House) => async (one: PlainAct) => (await act(who, { concern: id, act: one })).concern
    const [mira, client] = [by(studio), by(theirs)]
    const stands = (one: Concern) => [stageAt(one, house.clock.now), nextAct(one, house.clock.now)]
    const pass = (time: number) => (house.clock.now += time)
    const sent = async () => {
      for (const one of await waitingOutgoing(studio, { contact: grace.contact }))
        await markSent(studio, { id: one.id, subject: 'x', text: 'x' }, HOOKS)
    }
    const opened = await concern(studio, { id })
    expect(opened && stands(opened)).toEqual(['heard', 'options'])
    await mira({ kind: 'cause-named', cause: 'spend', whose: 'theirs', note: '' })
    await mira({ kind: 'restated', words: 'You wonder whether the size of the site is right.' })
    await client({ kind: 'confirmed', right: true, words: '', word: PORTAL })

    const [call, paper] = [newId(), newId()]
    await mira({ kind: 'option-added', option: call, as: 'solution', words: 'We go through the pages', grounds: '' })
    expect(
      stands(
        await mira({
          kind: 'option-added',
          option: paper,
          as: 'stand',
          words: 'We keep eight',
          grounds: 'Your own list of tasks',
        }),
      ),
    ).toEqual(['heard', 'offer'])
    pass(HOUR)
    expect(stands(await mira({ kind: 'offered' }))).toEqual(['options', 'reactions'])
    await client({ kind: 'reacted', option: call, reaction: 'no', words: '', word: PORTAL })
    const rated = await client({ kind: 'reacted', option: call, reaction: 'eases', words: 'Yes please', word: PORTAL })
    expect(stands(rated)).toEqual(['options', 'promise'])
    expect(rated.firstOfferedAt).toBe(NOW + HOUR)

    const made = { concern: id, due: ON_TIME, owner: studio.actor, zone: 'UTC' }
    const first = await promiseIn(studio, { ...made, option: call, words: 'A list of what each page is for' })
    expect(await promiseIn(studio, { ...made, option: call, words: 'A list of what each page is for' })).toBe(first)
    await sent()
    pass(DAY)
    await keepPromise(studio, { promise: first, proof: 'Sent on Friday' })
    expect((await promise(studio, { id: first }))?.keptAt).toBe(house.clock.now)
    expect(
      (await waitingOutgoing(studio, { contact: grace.contact })).map((one) => [one.template, one.unasked]),
    ).toEqual([['concern.check-back', false]])
    const delivered = await concern(studio, { id })
    expect(delivered && stands(delivered)).toEqual(['delivered', 'ask-back'])
    await sent()
    const asked = await concern(studio, { id })
    expect(asked && stands(asked)).toEqual(['checked-back', 'answer'])

    pass(HOUR)
    const second = await client({
      kind: 'answered',
      eases: 'partly',
      words: 'Two pages I still doubt',
      word: PORTAL,
      round: 1,
    })
    expect([second.rounds.length, second.failed, ...stands(second)]).toEqual([2, 1, 'heard', 'options'])
    await expect(
      mira({ kind: 'option-added', option: newId(), as: 'solution', words: 'we go through  the pages', grounds: '' }),
    ).rejects.toMatchObject({ code: 'concern.triedBefore' })
    await mira({
      kind: 'option-added',
      option: newId(),
      as: 'solution',
      words: 'We test them with two customers',
      grounds: '',
    })
    await mira({ kind: 'option-added', option: newId(), as: 'solution', words: 'We write them anew', grounds: '' })
    await expect(mira({ kind: 'offered' })).rejects.toMatchObject({ code: 'concern.anotherKind' })
    const out = newId()
    await mira({ kind: 'option-added', option: out, as: 'way-out', words: 'We leave the two out', grounds: '' })
    await mira({ kind: 'offered' })
    await client({ kind: 'reacted', option: out, reaction: 'eases', words: '', word: PORTAL })
    const again = await promiseIn(studio, { ...made, option: out, words: 'The site without them' })
    await keepPromise(studio, { promise: again, proof: '' })
    await sent()
    pass(4 * DAY)
    const waiting = await concern(studio, { id })
    expect(waiting && stands(waiting)).toEqual(['checked-back', 'ask-again'])
    const question = await askBack(studio, { concern: id })
    expect(await askBack(studio, { concern: id })).toBe(question)
    await sent()
    pass(7 * DAY)
    const resting = await concern(studio, { id })
    expect(resting && stands(resting)).toEqual(['resting', 'rest'])
    expect(resting && stageAt(resting, house.clock.now, { lastLetterAt: house.clock.now })).toBe('checked-back')

    await receive(
      studio,
      correspondence(GRACE, 'Website', [{ by: 'P', at: house.clock.now, body: `Hello Mira,\n\n${EASED}` }]),
    )
    const [letter] = await lettersWith(studio, { addresses: [GRACE.address], until: house.clock.now, most: 1 })
    const word = { by: 'message', letter: letter?.id ?? '', quote: EASED } as const
    const eased = await mira({ kind: 'answered', eases: 'yes', words: EASED, word })
    expect(eased.end).toMatchObject({ how: 'eased', word })
    expect(stands(eased)).toEqual(['eased', 'learn'])
    expect(await concernsInBrief(studio, { client: grace.client })).toMatchObject([
      { stage: 'eased', round: 2, failed: 1, cause: 'spend' },
    ])
  })
})
