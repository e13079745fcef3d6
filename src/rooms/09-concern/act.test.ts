import { beforeAll, expect, test } from 'vitest'
import { addContact } from '#client/client.ts'
import { lettersWith } from '#conversation/conversation.ts'
import { journalOf } from '#foundation/journal.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, HOUR, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { offerTwo, PORTAL, sendAll, uneasyGrace, WORRY } from '#testing/uneasy.ts'
import { act, concern, concernsOf, keepPromise, nextAct, openConcern, promiseIn, stageAt } from './concern.ts'

const EASED = 'Now it is clear to me,\nthank you.'
const answer = { kind: 'answered', eases: 'yes', words: '' } as const

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })
  const started = async () => {
    house.clock.now = NOW
    const studio = await house.studio()
    return { studio, ...(await uneasyGrace(studio)) }
  }
  const letterFrom = async (studio: House, who: typeof GRACE, at: number, headers?: Record<string, string>) => {
    const body = `Hello,\n\n${EASED}\n\n> I am not sure about any of it.`
    await receive(
      studio,
      correspondence(who, `Website ${at}`, [{ by: 'P', at, body, ...(headers ? { headers } : {}) }]),
    )
    const [found] = await lettersWith(studio, { addresses: [who.address], until: at, most: 1 })
    return found?.id ?? ''
  }

  test('twenty answers at once have one effect', async () => {
    // reliability.md, business flow
    const { studio, id, her, theirs, client } = await started()
    const all = await Promise.all(Array.from({ length: 20 }, () => her({ ...answer, word: PORTAL })))
    expect(all.filter((one) => one.changed)).toHaveLength(1)
    expect(new Set(all.map((one) => one.concern.end?.how))).toEqual(new Set(['eased']))
    const eased = (await journalOf(studio, { client, most: 50 })).filter((one) => one.kind === 'concern.answered')
    expect(eased).toHaveLength(1)
    expect((await concern(theirs, { id }))?.seen).toBe(2)
  })

  test('a word of the client’s is theirs alone to press: nobody of the studio answers, rates or confirms for them', async () => {
    // S0-34
    const { mira, her } = await started()
    await mira({ kind: 'restated', words: 'You wonder whether it is too large.' })
    for (const one of [
      { ...answer, word: PORTAL },
      { kind: 'confirmed', right: true, words: '', word: PORTAL } as const,
    ])
      await expect(mira(one)).rejects.toMatchObject({ code: 'concern.notTheirWord' })
    const quoted = { by: 'call', who: 'Grace', said: 'It is fine' } as const
    await expect(her({ ...answer, word: quoted })).rejects.toMatchObject({ code: 'concern.callIncomplete' })
  })

  test('a quoted word stands in a letter of theirs that came after the concern was opened', async () => {
    // S0-34
    const { studio, mira, id } = await started()
    const word = (letter: string, quote = EASED) => ({ ...answer, word: { by: 'message', letter, quote } }) as const
    const before = await letterFrom(studio, GRACE, NOW - HOUR)
    const after = await letterFrom(studio, GRACE, NOW + HOUR)
    const machine = await letterFrom(studio, GRACE, NOW + 2 * HOUR, { 'Auto-Submitted': 'auto-replied' })
    await accept(studio, ADA)
    const foreign = await letterFrom(studio, ADA, NOW + 3 * HOUR)
    for (const letter of [before, machine, foreign, 'nothing'])
      await expect(mira(word(letter)), letter).rejects.toMatchObject({ code: 'concern.notTheirLetter' })
    for (const quote of ['I am not sure about any of it.', 'now IT is clear to me'])
      await expect(mira(word(after, quote)), quote).rejects.toMatchObject({ code: 'concern.quoteMissing' })
    await expect(mira(word(after, ' '))).rejects.toMatchObject({ code: 'concern.quoteMissing' })
    expect((await concern(studio, { id }))?.end).toBeNull()
    // A quote over a line break is found.
    expect((await mira(word(after, 'it is clear to me, thank you'))).concern.end?.how).toBe('eased')
  })

  test('a call eases only with who said what', async () => {
    const { mira } = await started()
    for (const word of [
      { by: 'call', who: 'Grace', said: ' ' },
      { by: 'call', who: '\0', said: 'fine' },
    ] as const)
      await expect(mira({ ...answer, word })).rejects.toMatchObject({ code: 'concern.callIncomplete' })
    const word = { by: 'call', who: 'Grace Hopper', said: 'It is all right now' } as const
    expect((await mira({ ...answer, word })).concern.end).toMatchObject({ how: 'eased', word })
  })

  test('to a stranger, to another contact and to another studio there is no such concern', async () => {
    // style.md, rule 10
    const { studio, id } = await started()
    const ada = await accept(studio, ADA)
    const other = await house.studio()
    for (const who of [{ ...studio, actor: `contact:${ada.contact}` } as const, other]) {
      expect(await concern(who, { id })).toBeNull()
      await expect(act(who, { concern: id, act: { kind: 'heard', words: 'x', word: PORTAL } })).rejects.toMatchObject({
        code: 'concern.notFound',
      })
    }
  })

  test('whoever is brought into a concern finds it on their page, speaks in it, and their word eases it', async () => {
    // S0-28
    const { studio, mira, id, client, contact, theirs } = await started()
    const known = { language: 'en', part: 'decision-maker', salutation: '' } as const
    const boss = await addContact(studio, {
      client,
      contact: { name: 'Howard', addresses: ['howard@harbour.example'], ...known },
    })
    const asBoss: House = { ...studio, actor: `contact:${boss}` }
    const [person, nobody] = [newId(), newId()]
    await mira({ kind: 'person-named', person: nobody, name: 'The accountant', contact: null, note: '' })
    await expect(mira({ kind: 'person-invited', person: nobody })).rejects.toMatchObject({ code: 'concern.noContact' })
    await mira({ kind: 'person-named', person, name: 'Howard', contact: boss, note: 'sceptical' })
    expect(await concernsOf(asBoss, { contact: boss })).toEqual([])
    await mira({ kind: 'person-invited', person })
    expect((await mira({ kind: 'person-invited', person })).changed).toBe(false)
    expect((await concernsOf(asBoss, { contact: boss })).map((one) => one.id)).toEqual([id])
    expect(
      (await waitingOutgoing(studio, { contact: boss })).map((one) => [one.template, one.unasked, one.page]),
    ).toEqual([['concern.invited', true, `concerns/${id}`]])
    await act(asBoss, { concern: id, act: { kind: 'heard', words: 'What does it cost to run?', word: PORTAL } })
    expect((await concernsOf(theirs, { contact })).map((one) => one.id)).toEqual([id])
    expect((await act(asBoss, { concern: id, act: { ...answer, word: PORTAL } })).concern.end?.how).toBe('eased')
  })

  test('options are offered from two on, one of them more than standing, and standing has its grounds', async () => {
    // S0-26, S2-44
    const { mira } = await started()
    const option = () => ({ kind: 'option-added', option: newId(), as: 'stand', words: newId(), grounds: '' }) as const
    await expect(mira(option())).rejects.toMatchObject({ code: 'concern.noGrounds' })
    await mira({ ...option(), grounds: 'The brief' })
    await expect(mira({ kind: 'offered' })).rejects.toMatchObject({ code: 'concern.twoOptions' })
    await mira({ ...option(), grounds: 'The approval' })
    await expect(mira({ kind: 'offered' })).rejects.toMatchObject({ code: 'concern.onlyStanding' })
    const dropped = option()
    await mira({ ...dropped, grounds: 'x' })
    await mira({ kind: 'option-dropped', option: dropped.option })
    expect((await mira({ ...option(), as: 'less-damage' })).concern.options).toHaveLength(3)
    expect((await mira({ kind: 'offered' })).changed).toBe(true)
    expect((await mira({ kind: 'offered' })).changed).toBe(false)
  })

  test('a mind is changed while nothing is promised, and after that the word is kept as words', async () => {
    // S0-27, S0-29
    const uneasy = await started()
    const { studio, id, her } = uneasy
    const [option] = await offerTwo(uneasy)
    const react = (reaction: 'eases' | 'no', words = '') =>
      her({ kind: 'reacted', option, reaction, words, word: PORTAL })
    await react('no', 'Too late')
    expect((await react('no', 'Too late')).changed).toBe(false)
    const changed = (await react('eases', 'On reflection')).concern
    expect(changed.options[0]?.reaction).toMatchObject({ reaction: 'eases', words: 'On reflection' })
    expect(changed.history.filter((one) => one.act.kind === 'reacted')).toHaveLength(2)
    const due = { on: '2026-05-28', time: null }
    await promiseIn(studio, { concern: id, option, words: 'A list', due, owner: studio.actor, zone: 'UTC' })
    const late = (await react('no', 'Rather not')).concern
    expect(late.options[0]?.reaction?.reaction).toBe('eases')
    expect(late.theirWords.at(-1)).toMatchObject({ words: 'Rather not' })
    expect(late.history.at(-1)?.act).toMatchObject({ kind: 'said', late: { of: 'reacted', option, reaction: 'no' } })
    expect((await react('no', 'Rather not')).changed).toBe(false)
  })

  test('an answer to a round that has passed, or to what is eased, is kept as what they said', async () => {
    const { her } = await started()
    const first = await her({ ...answer, word: PORTAL })
    expect(first.concern.end?.how).toBe('eased')
    const more = await her({ kind: 'answered', eases: 'no', words: 'Or maybe not', word: PORTAL, round: 1 })
    expect(more.concern.end?.how).toBe('eased')
    expect(more.concern.theirWords.at(-1)).toMatchObject({ words: 'Or maybe not' })
    expect(more.concern.history.at(-1)?.act).toMatchObject({ kind: 'said', late: { of: 'answered', eases: 'no' } })
  })

  test('two of the studio at once: what leans on what was seen is refused, a note passes, and one’s own acts never stand in the way', async () => {
    const { mira, olli } = await started()
    const seen = 1
    await olli({ kind: 'cause-named', cause: 'spend', whose: 'theirs', note: '' })
    await expect(mira({ kind: 'restated', words: 'You worry' }, seen)).rejects.toMatchObject({
      code: 'concern.movedOn',
    })
    expect((await mira({ kind: 'attempted', words: 'Called the printer', worked: false }, seen)).changed).toBe(true)
    expect((await mira({ kind: 'restated', words: 'You worry' }, 2)).changed).toBe(true)
    expect((await mira({ kind: 'parted', why: 'cost', words: '' }, 2)).concern.end?.how).toBe('parted')
  })

  test('a client is never turned away because the studio did something meanwhile', async () => {
    const { mira, her } = await started()
    await mira({ kind: 'restated', words: 'You worry' })
    expect((await her({ ...answer, word: PORTAL }, 1)).concern.end?.how).toBe('eased')
  })

  test('an offer is taken back while its letter waits, and stands once it was sent', async () => {
    const uneasy = await started()
    const { studio, mira, contact } = uneasy
    await offerTwo(uneasy)
    const offer = async () =>
      (await concern(studio, { id: uneasy.id }))?.history.findLast((one) => one.act.kind === 'offered')?.id ?? ''
    const first = await offer()
    expect((await mira({ kind: 'taken-back', happening: first })).concern.firstOfferedAt).toBeNull()
    expect((await mira({ kind: 'taken-back', happening: first })).changed).toBe(false)
    await mira({ kind: 'offered' })
    expect(await sendAll(studio, contact)).toEqual(['concern.options'])
    await expect(mira({ kind: 'taken-back', happening: await offer() })).rejects.toMatchObject({
      code: 'concern.builtUpon',
    })
  })

  test('a slip is one’s own to take back, for a day', async () => {
    const { mira, olli, her } = await started()
    const noted = (await mira({ kind: 'goodwill', minutes: 30, words: 'Helped with the printer' })).concern
    const happening = noted.history.at(-1)?.id ?? ''
    await expect(olli({ kind: 'taken-back', happening })).rejects.toMatchObject({ code: 'concern.notYours' })
    await expect(her({ kind: 'taken-back', happening })).rejects.toMatchObject({ code: 'concern.notYours' })
    house.clock.now += DAY + 1
    await expect(mira({ kind: 'taken-back', happening })).rejects.toMatchObject({ code: 'concern.tooLateToTakeBack' })
    house.clock.now -= 1
    expect((await mira({ kind: 'taken-back', happening })).concern.goodwill).toEqual([])
  })

  test('what is eased opens again when its word is taken back, but never beside another open concern', async () => {
    const { her, theirs, id, client, contact } = await started()
    const eased = (await her({ ...answer, word: PORTAL })).concern
    const back = { kind: 'taken-back', happening: eased.history.at(-1)?.id ?? '' } as const
    const again = await openConcern(theirs, { client, contact, origin: 'portal', words: 'Again' })
    expect(again).not.toBe(id)
    await expect(her(back)).rejects.toMatchObject({ code: 'concern.anotherOpen' })
    await act(theirs, { concern: again, act: { ...answer, word: PORTAL } })
    const open = (await her(back)).concern
    expect([open.end, stageAt(open, NOW)]).toEqual([null, 'heard'])
  })

  test('whatever is promised after the question went unanswered is asked about anew, once it is kept', async () => {
    // S0-32
    const { studio, id, contact } = await started()
    const made = { concern: id, option: null, due: { on: '2026-05-28', time: null }, owner: studio.actor, zone: 'UTC' }
    for (const words of ['New pictures', 'A new cover']) {
      const promise = await promiseIn(studio, { ...made, words })
      expect((await concern(studio, { id }))?.rounds.at(-1)?.askedBack).toEqual([])
      await keepPromise(studio, { promise, proof: '' })
      expect(await sendAll(studio, contact)).toContain('concern.check-back')
      expect((await concern(studio, { id }))?.rounds).toMatchObject([{ askedBack: [house.clock.now] }])
      house.clock.now += DAY
    }
  })

  test('after two failures a call comes first, until one is proposed or held', async () => {
    // S0-38, S0-39
    const { mira, her } = await started()
    await mira({ kind: 'attempted', words: 'A new driver', worked: false })
    await mira({ kind: 'attempted', words: 'An older driver', worked: true })
    const failed = (await mira({ kind: 'attempted', words: 'Another printer', worked: false })).concern
    expect([failed.failed, nextAct(failed, NOW)]).toEqual([2, 'call'])
    house.clock.now += HOUR
    const slots = [{ id: newId(), from: NOW + DAY, minutes: 30 }]
    expect(nextAct((await mira({ kind: 'call-proposed', slots, how: 'by phone' })).concern, NOW)).toBe('call-answer')
    const times = [{ id: newId(), from: NOW + DAY, minutes: 30 }]
    expect((await mira({ kind: 'call-proposed', slots: times, how: 'by phone' })).changed).toBe(false)
    expect(nextAct((await her({ kind: 'call-chosen', slot: null, words: '', word: PORTAL })).concern, NOW)).toBe('call')
    expect(
      (await her({ kind: 'call-chosen', slot: slots[0]?.id ?? '', words: '', word: PORTAL })).concern.call?.chosen,
    ).toEqual(slots[0])
    const held = (await mira({ kind: 'called', who: 'Grace', said: 'We went through it step by step', seemed: 'calm' }))
      .concern
    expect([held.call?.heldAt, nextAct(held, NOW)]).toEqual([house.clock.now, 'options'])
  })

  test('words are kept as they are, however odd; more than fits is refused and nothing is lost', async () => {
    const { her, id, theirs } = await started()
    for (const words of ['😟😟😟', 'אני מודאג', 'x'.repeat(20_000)]) {
      await her({ kind: 'heard', words: ` ${words}\n`, word: PORTAL })
      expect((await concern(theirs, { id }))?.theirWords.at(-1)?.words).toBe(words)
    }
    await her({ kind: 'heard', words: 'a\0b', word: PORTAL })
    expect((await concern(theirs, { id }))?.theirWords.at(-1)?.words).toBe('ab')
    await expect(her({ kind: 'heard', words: 'x'.repeat(100_000), word: PORTAL })).rejects.toMatchObject({
      code: 'concern.tooLong',
    })
    await expect(her({ kind: 'heard', words: '\0 ', word: PORTAL })).rejects.toMatchObject({
      code: 'concern.noWords',
    })
    expect((await her({ kind: 'heard', words: WORRY, word: PORTAL })).changed).toBe(false)
  })
})
