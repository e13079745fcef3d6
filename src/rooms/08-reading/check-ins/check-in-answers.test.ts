import { beforeAll, describe, expect, test } from 'vitest'
import { switchListening } from '#client/client.ts'
import { lettersWith, noteTalk, quotedWord } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { journalOf } from '#foundation/journal.ts'
import { accept, ADA, GRACE, receive } from '#testing/cast.ts'
import { sentCheckIn } from '#testing/check-ins.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA, NOW, type TestHouse, testHouse, WEEK } from '#testing/test-house.ts'
import {
  answerCheckIn,
  answerOf,
  checkIn,
  checkInAnswer,
  checkInsAnswered,
  LONGEST_ANSWER,
  noteAnswer,
  readings,
  repliesTo,
  setAnswerAside,
} from '../reading.ts'

// S0-19, S0-20, S0-15, S0-46

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  /** Grace was asked; she acts as `hers`. */
  async function asked() {
    const studio = await house.studio()
    const grace = await accept(studio, GRACE)
    const sent = await sentCheckIn(studio, grace)
    const hers: House = { ...studio, actor: `contact:${grace.contact}` }
    return { studio, hers, ...grace, ...sent }
  }
  const answers = async (studio: House, id: string) => (await checkIn(studio, { id }))?.answers ?? []
  const read = async (studio: House) => (await readings(studio, { week: WEEK }))[0]?.reading
  const mail = (messageId: string, more: Partial<Parameters<typeof letter>[0]> = {}) =>
    letter({
      from: GRACE,
      to: MIRA,
      subject: 'Re: How is it going?',
      body: 'So-so, to be honest.\n\n> Are you at ease?',
      at: NOW - HOUR,
      answers: messageId,
      ...more,
    })
  const newest = async (studio: House) =>
    (await lettersWith(studio, { addresses: [GRACE.address], until: NOW + DAY, most: 1 }))[0]

  describe('an answer on their own page', () => {
    test('is kept with its words, is evidence at once, and the journal holds none of the words', async () => {
      const { studio, hers, id, contact, client } = await asked()
      expect((await read(studio))?.reading).toBe('calm')
      await answerCheckIn(hers, { id, ease: 'bothered', words: ' The invoice came first. ' })
      const [answer] = await answers(studio, id)
      expect(answer).toMatchObject({
        ease: 'bothered',
        words: 'The invoice came first.',
        word: { by: 'portal' },
        actor: `contact:${contact}`,
        at: NOW,
        aside: null,
      })
      const reading = await read(studio)
      expect(reading).toMatchObject({ reading: 'uneasy', voiced: true, none: null })
      expect(reading?.signs.map(({ kind, text }) => [kind, text])).toEqual([['bothered', 'The invoice came first.']])
      const entries = await journalOf(studio, { client, most: 9 })
      expect(entries.find(({ kind }) => kind === 'check-in.answered')).toMatchObject({
        subject: id,
        facts: { 'check-in': id, ease: 'bothered', by: 'portal', again: 0 },
      })
      expect(await checkInAnswer(studio, { id: answer?.id ?? '' })).toEqual(answer)
    })

    test('said twenty times at once is said once; corrected, the newest counts and what was said first is kept', async () => {
      const { studio, hers, id } = await asked()
      const same = { id, ease: 'bothered', words: 'The invoice.' } as const
      await Promise.all(Array.from({ length: 20 }, () => answerCheckIn(hers, same)))
      expect(await answers(studio, id)).toHaveLength(1)
      house.clock.now += 1
      await answerCheckIn(hers, { id, ease: 'at-ease', words: 'I found it, all well.' })
      house.clock.now = NOW + 2
      const all = await answers(studio, id)
      expect(all.map(({ ease }) => ease)).toEqual(['bothered', 'at-ease'])
      expect(answerOf({ answers: all })?.ease).toBe('at-ease')
      expect((await read(studio))?.reading).toBe('calm')
      const found = await checkInsAnswered(studio, { since: NOW, most: 5 })
      expect(found.map((one) => one.id)).toEqual([id])
      house.clock.now = NOW
    })

    test('is nobody else’s to give: not the studio’s, not another contact’s, not another studio’s', async () => {
      const { studio, id } = await asked()
      const ada = await accept(studio, ADA)
      const elsewhere = await asked()
      const answer = { id, ease: 'at-ease', words: '' } as const
      for (const somebody of [studio, { ...studio, actor: `contact:${ada.contact}` as const }, elsewhere.hers])
        await expect(answerCheckIn(somebody, answer)).rejects.toMatchObject({ code: 'checkin.notFound' })
      expect(await answers(studio, id)).toEqual([])
    })

    test('is kept in any script and at any length that is said, and refused beyond', async () => {
      const { studio, hers, id } = await asked()
      const words = `${'😀'.repeat(100)}\nما الذي سأحصل عليه؟\n${'x'.repeat(99_000)}`
      await answerCheckIn(hers, { id, ease: 'so-so', words })
      expect((await answers(studio, id))[0]?.words).toBe(words)
      const long = { id, ease: 'so-so', words: 'x'.repeat(LONGEST_ANSWER + 1) } as const
      await expect(answerCheckIn(hers, long)).rejects.toMatchObject({ code: 'checkin.tooLong' })
      expect(await answers(studio, id)).toHaveLength(1)
    })
  })

  describe('a reply by plain mail', () => {
    test('is found by the Message-ID that it answers, and noted with their words and when they wrote them', async () => {
      const { studio, id, messageId, contact } = await asked()
      house.clock.now = NOW + 3 * DAY
      await receive(studio, [mail(messageId, { at: NOW + HOUR })])
      const found = await checkIn(studio, { id })
      const [reply, ...more] = await repliesTo(studio, found ? [found] : [])
      expect(more).toEqual([])
      expect(reply?.letter.words.trim()).toBe('So-so, to be honest.')
      const word = { by: 'message', letter: reply?.letter.id ?? '', quote: 'So-so, to be honest.' } as const
      const noted = await noteAnswer(studio, { id, ease: 'so-so', word })
      expect(noted).toMatchObject({ ease: 'so-so', words: 'So-so, to be honest.', contact, at: NOW + HOUR })
      expect(noted.word).toEqual({ ...word, from: contact })
      const reading = await read(studio)
      expect(reading?.signs.map(({ kind }) => kind)).toContain('soSo')
      house.clock.now = NOW
    })

    test('a letter about something else, by a machine or before they were asked, answers nothing', async () => {
      const { studio, id, messageId } = await asked()
      await receive(studio, [
        mail('another@salo.example'),
        mail(messageId, { at: NOW - 2 * HOUR, id: 'auto@x', headers: { 'Auto-Submitted': 'auto-replied' } }),
        mail(messageId, { from: ADA, id: 'ada@x' }),
      ])
      const found = await checkIn(studio, { id })
      expect(await repliesTo(studio, found ? [found] : [])).toEqual([])
    })

    test('whose clock is wrong is neither said before they were asked nor in the future', async () => {
      const { studio, id, messageId } = await asked()
      house.clock.now = NOW + DAY
      await receive(studio, [mail(messageId, { at: NOW - 400 * DAY })])
      const quote = 'So-so, to be honest.'
      const written = await newest(studio)
      const word = { by: 'message', letter: written?.id ?? '', quote } as const
      const { at } = await noteAnswer(studio, { id, ease: 'so-so', word })
      expect([at >= NOW, at <= NOW + DAY]).toEqual([true, true])
      house.clock.now = NOW
    })

    test('in words that do not stand there, or in somebody else’s letter, is refused', async () => {
      const { studio, id, messageId, client } = await asked()
      await receive(studio, [mail(messageId), mail(messageId, { from: ADA, id: 'ada@x' })])
      const own = (await newest(studio))?.id ?? ''
      const adas = (await lettersWith(studio, { addresses: [ADA.address], until: NOW, most: 1 }))[0]?.id ?? ''
      expect(await quotedWord(studio, { client, letter: own, quote: 'So-so' })).toMatchObject({ at: NOW - HOUR })
      for (const word of [
        { by: 'message', letter: own, quote: 'Wonderful!' },
        { by: 'message', letter: adas, quote: 'So-so' },
        { by: 'message', letter: 'nothing', quote: 'So-so' },
      ] as const)
        await expect(noteAnswer(studio, { id, ease: 'at-ease', word })).rejects.toMatchObject({
          code: 'checkin.notTheirWord',
        })
      const empty = { by: 'call', who: 'Grace', said: '  ' } as const
      await expect(noteAnswer(studio, { id, ease: 'at-ease', word: empty })).rejects.toMatchObject({
        code: 'checkin.noWords',
      })
      expect(await answers(studio, id)).toEqual([])
    })
  })

  describe('an answer that is set aside', () => {
    test('counts no more until that is taken back; said again it counts', async () => {
      const { studio, hers, id } = await asked()
      const answer = await answerCheckIn(hers, { id, ease: 'bothered', words: '' })
      await setAnswerAside(studio, { id: answer.id, reason: 'elsewhere' })
      expect((await read(studio))?.signs).toEqual([])
      expect((await answers(studio, id))[0]?.aside).toBe('elsewhere')
      await setAnswerAside(studio, { id: answer.id, reason: null })
      expect((await read(studio))?.reading).toBe('uneasy')
      await setAnswerAside(studio, { id: answer.id, reason: 'misread' })
      house.clock.now += HOUR
      await answerCheckIn(hers, { id, ease: 'bothered', words: '' })
      expect(await answers(studio, id)).toHaveLength(2)
      expect((await read(studio))?.reading).toBe('uneasy')
      house.clock.now = NOW
    })

    test('is this studio’s own', async () => {
      const { hers, id } = await asked()
      const answer = await answerCheckIn(hers, { id, ease: 'so-so', words: '' })
      const other = await house.studio()
      await expect(setAnswerAside(other, { id: answer.id, reason: 'joke' })).rejects.toMatchObject({
        code: 'checkin.notFound',
      })
    })
  })

  // S0-16, S0-29
  test('who is not listened to any more has no reading from what they answered', async () => {
    const { studio, hers, id, contact } = await asked()
    await answerCheckIn(hers, { id, ease: 'bothered', words: 'The invoice.' })
    expect((await read(studio))?.reading).toBe('uneasy')
    await switchListening(studio, { id: contact, on: false })
    expect(await readings(studio, { week: WEEK })).toEqual([])
  })

  // S0-19
  test('how they seemed in a talk is evidence until it is noted otherwise', async () => {
    const { studio, contact } = await asked()
    await noteTalk(studio, { contact, way: 'call', at: NOW - HOUR, seemed: 'uneasy', saw: 'Long pauses.' })
    const reading = await read(studio)
    expect(reading?.reading).toBe('watch')
    expect(reading?.signs.map(({ kind, text }) => [kind, text])).toEqual([['seemedUneasy', 'Long pauses.']])
  })
})
