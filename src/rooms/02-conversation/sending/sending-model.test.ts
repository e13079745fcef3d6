import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  settleUncertain,
  tryDispatchAgain,
  withdrawDispatch,
  dispatch as dispatchOf,
} from '#conversation/conversation.ts'
import { DAY, MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { eachEngine } from '#testing/engines.ts'
import { accountAt, letterFrom, logFolder, NO_HOOKS, queued, sending, testKeyring } from '#testing/sending.ts'
import { type Sink, type SinkScript, smtpSink } from '#testing/smtp-sink.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as claims from './claim-store.ts'
import { SendingLog } from './sending-log.ts'

// reliability.md, Sending exactly once: never lost, never twice unless the connection broke after the data, and then it is told

/** What a server may do, each as often as not to everybody. */
const SCRIPTS: Readonly<Record<string, SinkScript | null>> = {
  well: null,
  later: (stage) => (stage === 'recipient' ? '450 4.2.0 Later' : null),
  full: (stage) => (stage === 'content' ? '452 4.2.2 Mailbox full' : null),
  never: (stage) => (stage === 'recipient' ? '550 5.1.1 Unknown user' : null),
  closing: (stage) => (stage === 'content' ? '421 4.3.2 Closing' : null),
  locked: (stage) => (stage === 'login' ? '535 5.7.8 No' : null),
  early: (stage) => (stage === 'recipient' ? { drop: true } : null),
  cut: (stage) => (stage === 'content' ? { drop: true } : null),
  after: (stage) => (stage === 'content' ? { dropAfter: true } : null),
}

type Step =
  | { do: 'queue' | 'withdraw' | 'again'; at: number }
  | { do: 'send'; script: keyof typeof SCRIPTS; twice: boolean }
  | { do: 'settle'; at: number; arrived: boolean }
  | { do: 'die'; at: number; how: 'before' | 'begun' | 'given' | 'taken' | 'refused' }
  | { do: 'wait'; minutes: number }

const at = fc.nat(5)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('queue' as const, 'queue' as const, 'withdraw' as const, 'again' as const),
      at,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      script: fc.constantFrom(...Object.keys(SCRIPTS)),
      twice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settle' as const), at, arrived: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      at,
      how: fc.constantFrom('before' as const, 'begun' as const, 'given' as const, 'taken' as const, 'refused' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 5, 30, 600) }) },
)

eachEngine((engine) => {
  let tests: TestHouse
  let sink: Sink
  const keyring = testKeyring()
  beforeAll(async () => {
    tests = await testHouse(engine)
    sink = await smtpSink()
  })
  afterAll(() => sink.close())

  /** One life of a studio's mail, step by step. */
  class Life {
    readonly house: House
    readonly account: string
    readonly ids: string[] = []
    /** Copies that the user asked for once more, knowing that it may have left. */
    readonly sentAgain = new Map<string, number>()
    /** Copies that a server got from somebody who died over them. */
    readonly given = new Map<string, number>()
    /** By Message-ID: data that came and was answered with a no. */
    readonly refused = new Map<string, number>()
    /** The user said of one that it arrived, whatever is true. */
    believed = false
    constructor(house: House, account: string) {
      this.house = house
      this.account = account
    }

    async take(one: Step): Promise<void> {
      const id = 'at' in one ? this.ids[one.at % Math.max(1, this.ids.length)] : undefined
      switch (one.do) {
        case 'queue':
          this.ids.push(await queued(this.house, letterFrom(this.house, this.account)))
          return
        case 'send':
          return this.sendBy(one)
        case 'wait':
          tests.clock.now += one.minutes * MINUTE
          return
        case 'withdraw':
          return void (id && (await withdrawDispatch(this.house, { id })))
        case 'again':
          return void (id && (await tryDispatchAgain(this.house, { id })))
        case 'settle':
          return void (id && (await this.settle(id, one.arrived)))
        case 'die':
          return void (id && (await this.die(id, one.how)))
      }
    }

    async sendBy({ script, twice }: Extract<Step, { do: 'send' }>): Promise<void> {
      const before = sink.sunk.length
      sink.plays(SCRIPTS[script] ?? null)
      await Promise.all(twice ? [this.send(), this.send()] : [this.send()])
      sink.plays(null)
      if (script !== 'full' && script !== 'closing') return
      for (const { messageId } of sink.sunk.slice(before))
        this.refused.set(messageId, (this.refused.get(messageId) ?? 0) + 1)
    }

    send = () => sending(this.house, sink, { patience: { connect: 1_000, greeting: 1_000, silent: 1_000 } })

    async settle(id: string, arrived: boolean): Promise<void> {
      const before = await dispatchOf(this.house, { id })
      await settleUncertain(this.house, { id, arrived, hooks: NO_HOOKS })
      this.believed ||= arrived
      if (before?.state === 'uncertain' && !arrived) this.sentAgain.set(id, (this.sentAgain.get(id) ?? 0) + 1)
    }

    async die(id: string, how: 'before' | 'begun' | 'given' | 'taken' | 'refused'): Promise<void> {
      const found = await dispatchOf(this.house, { id })
      if (found?.state !== 'queued' && found?.state !== 'deferred') return
      const holder = `${this.house.store.workspace}/dead/${newId()}`
      const log = new SendingLog(logFolder(), holder)
      if (how !== 'before') log.begun(id)
      if (how === 'given' || how === 'taken') this.given.set(id, (this.given.get(id) ?? 0) + 1)
      if (how === 'taken')
        log.taken(id, { as: 'accepted', reply: { code: 250, enhanced: null, said: 'OK' }, refused: [] })
      if (how === 'refused') log.notTaken(id)
      await this.house.store.write((tx) => claims.claim(tx, { ids: [id], holder, until: this.house.now() + MINUTE }))
    }

    /** Nothing is lost, and nobody has it more often than the user said. What was answered with a no is no copy, though its data came. */
    async outcome(): Promise<string[]> {
      const all: string[] = []
      const came = Map.groupBy(sink.sunk, ({ messageId }) => messageId)
      for (const id of this.ids) {
        const found = await dispatchOf(this.house, { id })
        if (!found) throw new Error('it is lost')
        const { state, messageId } = found
        const had = (came.get(messageId) ?? []).length + (this.given.get(id) ?? 0) - (this.refused.get(messageId) ?? 0)
        const again = this.sentAgain.get(id) ?? 0
        const isOver = ['handed-over', 'failed', 'uncertain', 'withdrawn'].includes(state)
        const isTold = state !== 'handed-over' || had > 0 || this.believed
        const isOnce = had <= (state === 'withdrawn' || state === 'failed' ? again : again + 1)
        all.push(isOver && isTold && isOnce ? 'as it should' : `${state} with ${had} copies`)
      }
      return all
    }
  }

  test('whatever servers, processes and users do: nothing is lost, nothing leaves twice unless the user said so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        tests.clock.now = NOW
        sink.sunk.length = 0
        const house = await tests.studio()
        const life = new Life(house, await accountAt(house, { port: sink.port, keyring }))
        for (const one of steps) await life.take(one)
        // In the end every server is well, and whoever died is dead.
        sink.plays(null)
        for (let days = 0; days < 7; days++) {
          tests.clock.now += DAY
          await life.send()
        }
        expect(await life.outcome()).toEqual(life.ids.map(() => 'as it should'))
      }),
      { numRuns: engine.kind === 'sqlite' ? 60 : 12 },
    )
  }, 120_000)
})
