import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '#foundation/days.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import type { SmtpReply, SmtpResult } from '#mail/smtp/smtp-types.ts'
import { isTrouble, settled, type Tried } from './dispatch-rules.ts'

// reliability.md, Sending exactly once: the states of a message, whatever servers do

const NOW = 1_000_000
const reply = (code: number, said = ''): SmtpReply => ({ code, enhanced: null, said })
const TWO: Tried = { tries: 0, since: NOW, waiting: ['a', 'b'], isHanded: false, now: NOW }

describe('one try', () => {
  test('that the server took ends it', () => {
    expect(settled({ as: 'accepted', reply: reply(250, 'OK'), refused: [] }, TWO)).toMatchObject({
      state: 'handed-over',
      handed: true,
      problem: null,
      nextAt: null,
    })
  })

  test('that refused everybody for good is the user’s; for now, is tried again', () => {
    const refused = (code: number): SmtpResult => ({
      as: 'refused',
      stage: 'recipients',
      reply: reply(code),
      refused: ['a', 'b'].map((address) => ({ address, reply: reply(code) })),
    })
    expect(settled(refused(550), TWO)).toMatchObject({ state: 'failed', handed: false })
    expect(settled(refused(450), TWO)).toMatchObject({ state: 'deferred', handed: false })
  })

  test('that broke before the end of the data is tried again; after it, nobody knows', () => {
    const broken = (given: boolean): SmtpResult => ({ as: 'broken', given, problem: new MailProblem('dropped') })
    expect(settled(broken(false), TWO)).toMatchObject({ state: 'deferred', problem: { code: 'dropped' } })
    expect(settled(broken(true), TWO)).toMatchObject({ state: 'uncertain', nextAt: null, recipients: [] })
  })

  test('of a message that is larger than the server takes is the user’s at once', () => {
    expect(settled({ as: 'too-large', most: 9 }, TWO)).toMatchObject({
      state: 'failed',
      problem: { code: 'too-large' },
    })
  })
})

/** What a server may do with one message, whoever it goes to. */
const resultFor = (waiting: readonly string[]): fc.Arbitrary<SmtpResult> => {
  const said = fc.constantFrom('OK', 'User unknown', 'Greylisted', 'Daily limit exceeded', 'Mailbox full')
  const no = fc.record({
    code: fc.constantFrom(421, 450, 451, 452, 503, 550, 552, 553, 554),
    enhanced: fc.constant(null),
    said,
  })
  const some = fc.subarray([...waiting])
  const refusals = (list: string[], replies: SmtpReply[]) =>
    list.map((address, at) => ({ address, reply: replies[at % replies.length] ?? reply(550) }))
  const replies = fc.array(no, { minLength: 1, maxLength: 4 })
  return fc.oneof(
    fc.tuple(some, replies).map(([list, all]): SmtpResult => {
      // A server that refuses everybody has taken nothing.
      const refused = refusals(list, all)
      return refused.length === waiting.length
        ? { as: 'refused', stage: 'recipients', reply: all[0] ?? reply(550), refused }
        : { as: 'accepted', reply: reply(250, 'OK'), refused }
    }),
    fc
      .tuple(fc.constantFrom('sender' as const, 'data' as const, 'content' as const), no)
      .map(([stage, word]): SmtpResult => ({ as: 'refused', stage, reply: word, refused: [] })),
    fc.boolean().map((given): SmtpResult => ({ as: 'broken', given, problem: new MailProblem('dropped') })),
  )
}

describe('whatever servers do, try after try', () => {
  /** A message and a server, played to their end: who got how many copies, and how it stands. */
  function played(draw: (arbitrary: fc.Arbitrary<SmtpResult>) => SmtpResult) {
    const people = ['a', 'b', 'c']
    const standing = new Map(people.map((one) => [one, 'waiting']))
    const copies = new Map(people.map((one) => [one, 0]))
    let [now, tries, isHanded, state] = [NOW, 0, false, 'queued']
    let handedTimes = 0
    while (state === 'queued' || state === 'deferred') {
      const waiting = people.filter((one) => standing.get(one) === 'waiting')
      const result = draw(resultFor(waiting))
      if (result.as === 'accepted')
        for (const one of waiting)
          if (!result.refused.some(({ address }) => address === one)) copies.set(one, (copies.get(one) ?? 0) + 1)
      const change = settled(result, { tries, since: NOW, waiting, isHanded, now })
      for (const { address, state: now_ } of change.recipients) standing.set(address, now_)
      if (change.handed) handedTimes += 1
      if (change.state === 'deferred') expect(change.nextAt).toBeGreaterThan(now)
      else expect(change.nextAt).toBeNull()
      ;[now, tries, isHanded, state] = [change.nextAt ?? now, tries + 1, isHanded || change.handed, change.state]
    }
    return { people, standing, copies, state, now, tries, isHanded }
  }

  test('nobody gets it twice, whoever has it is told so, and nobody is forgotten', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const end = played((arbitrary) => gen(() => arbitrary))
        for (const one of end.people) {
          expect(end.copies.get(one)).toBeLessThanOrEqual(1)
          expect(end.standing.get(one) === 'accepted').toBe(end.copies.get(one) === 1)
          if (end.state !== 'uncertain') expect(end.standing.get(one)).not.toBe('waiting')
        }
        const got = end.people.filter((one) => end.copies.get(one) === 1).length
        if (end.state === 'failed') expect([got, end.isHanded]).toEqual([0, false])
        if (end.state === 'handed-over') expect(got).toBeGreaterThan(0)
        expect(end.now).toBeLessThanOrEqual(NOW + 5 * DAY)
        const list = [...end.standing.values()].map((state) => ({
          state:
            state === 'accepted'
              ? ('accepted' as const)
              : state === 'refused'
                ? ('refused' as const)
                : ('waiting' as const),
        }))
        expect(
          isTrouble(end.state === 'failed' ? 'failed' : end.state === 'uncertain' ? 'uncertain' : 'handed-over', list),
        ).toBe(got < end.people.length)
      }),
      { numRuns: 500 },
    )
  })
})
