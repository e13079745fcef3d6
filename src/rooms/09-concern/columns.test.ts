import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addContact } from '#client/client.ts'
import { DAY, HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Actor } from '#foundation/store/tables.ts'
import { anySteps, BOSS, GRACE, type Step, STRANGER } from '#testing/concern-acts.ts'
import { eachEngine } from '#testing/engines.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import { uneasyGrace } from '#testing/uneasy.ts'
import { act, concern as concernOf, concernsInBrief, giveUp, keepPromise, promiseIn } from './concern.ts'
import { concernAfter } from './rules/fold-rules.ts'
import type { Concern, ConcernInBrief, Course } from './concern-types.ts'
import { briefOf } from './rules/brief-rules.ts'
import { stageOf } from './rules/stage-rules.ts'

const due = (now: number) => ({ on: new Date(now + 90 * DAY).toISOString().slice(0, 10), time: null })

/** The columns as the happenings alone say them, and since when the stage is what it is. */
function expected({ history }: Concern): ConcernInBrief {
  let brief: ConcernInBrief | null = null
  for (const [place, { at }] of history.entries()) {
    const course: Course = [history[0], ...history.slice(1, place + 1).flatMap((one) => (isAct(one) ? [one] : []))]
    const after = concernAfter(course)
    const since: number = brief?.stage === stageOf(after) ? brief.stageSince : at
    brief = { ...briefOf(after, null, at), stageSince: since }
  }
  if (!brief) throw new Error('a concern begins with its opening')
  return brief
}

type Later = Course extends readonly [unknown, ...(infer One)[]] ? One : never
const isAct = (one: Course[number]): one is Later => one.act.kind !== 'opened'

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  async function started() {
    house.clock.now = NOW
    const studio = await house.studio()
    const grace = await uneasyGrace(studio)
    const known = { language: 'en', part: 'user', salutation: '' } as const
    const boss = await addContact(studio, {
      client: grace.client,
      contact: { name: 'Howard', addresses: ['howard@harbour.example'], ...known },
    })
    const people: Partial<Record<Actor, Actor>> = {
      [GRACE]: `contact:${grace.contact}`,
      [BOSS]: `contact:${boss}`,
      [STRANGER]: 'contact:0',
    }
    return { studio, boss, ...grace, as: (actor: Actor): House => ({ ...studio, actor: people[actor] ?? actor }) }
  }
  type Started = Awaited<ReturnType<typeof started>>

  /** Does one step by the door that it has; `seen` are the concern's happenings and promises so far. */
  async function done({ id, boss, as }: Started, { actor, act: one }: Step, seen: Concern): Promise<void> {
    const who = as(actor)
    const promise = seen.rounds.at(-1)?.promises[0]?.promise ?? ''
    if (one.kind === 'promised') {
      const made = {
        concern: id,
        option: null,
        words: one.words ?? '',
        due: due(who.now()),
        owner: who.actor,
        zone: 'UTC',
      }
      await promiseIn(who, made)
    } else if (one.kind === 'delivered') await keepPromise(who, { promise, proof: '' })
    else if (one.kind === 'given-up') await giveUp(who, { promise, why: 'x' })
    else if (one.kind === 'taken-back') {
      const happening = seen.history[Number(one.happening.slice(1))]?.id ?? ''
      await act(who, { concern: id, act: { ...one, happening } })
    } else if (one.kind === 'person-named')
      await act(who, { concern: id, act: { ...one, contact: one.contact === null ? null : boss } })
    else if (one.kind !== 'noted') await act(who, { concern: id, act: one })
  }

  test('the columns of a concern are what its happenings say, whatever anybody does', async () => {
    let changed = 0
    await fc.assert(
      fc.asyncProperty(anySteps(14), async (steps) => {
        const of = await started()
        for (const step of steps) {
          house.clock.now += step.hours * HOUR
          const seen = await concernOf(of.studio, { id: of.id })
          if (!seen) throw new Error('the concern is gone')
          try {
            await done(of, step, seen)
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
          }
        }
        const whole = await concernOf(of.studio, { id: of.id })
        const [brief] = await concernsInBrief(of.studio, { contact: of.contact })
        changed += whole?.seen ?? 0
        expect(brief).toEqual(whole && expected(whole))
      }),
      { numRuns: 25 },
    )
    expect(changed).toBeGreaterThan(60)
  })
})
