import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Visitor } from '#testing/visitor.ts'
import { connectMailbox } from '../e2e/live-studio.ts'
import { count, look } from '../e2e/looking.ts'
import { type Figure, median, perSecond } from './figures.ts'
import { bytesOf, ME } from './mailbox.ts'
import { withStudio } from './measured.ts'
import { filled, letterAt } from './post-letters.ts'
import { type Memory, memoryOf, withDovecot } from './post-studio.ts'
import { firstRun } from './studio.ts'

const MANY = 50_000

/** Pages that are asked for, one after the other, while the large mailbox comes in, and how long one may take, in milliseconds. */
const PAGES = ['/', '/conversations', '/clients', '/accounts'] as const
const PAGE_AT_MOST = 1_000

/** A large mailbox comes in for the first time while somebody works. */
export function manyFigures(scratch: string): Promise<Figure[]> {
  const home = join(scratch, 'many')
  return withDovecot((dovecot, env) => {
    const box = filled(dovecot, smallLetters())
    return withStudio({ ...env, DATA_DIR: home }, '/welcome', async (measured) => {
      const visitor = new Visitor(measured.origin)
      await firstRun(visitor)
      const began = performance.now()
      const account = await connectMailbox(visitor, { address: ME.address, incoming: { ...box, port: dovecot.port } })
      const asked: number[] = []
      let shown = 0
      while (count(home, 'message') < MANY) {
        for (const page of PAGES) asked.push(await timed(() => visitor.page(page)))
        if ((await visitor.page(`/accounts/${account}`)).includes('<progress')) shown += 1
        await sleep(500)
      }
      const rate = perSecond(MANY, performance.now() - began)
      return [rateOf(rate, memoryOf(measured)), pagesOf(asked, shown, home)]
    })
  })
}

function* smallLetters(): Generator<Uint8Array> {
  for (let index = 0; index < MANY; index += 1)
    yield bytesOf({ ...letterAt(index, MANY), quoted: '', words: `This is letter ${index}. Thank you!` })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const rateOf = (rate: number, { serving, carrier }: Memory): Figure => ({
  what: `first sync of ${MANY} small letters, until all is read`,
  measured: `${rate} letters a second; serving ${serving.toFixed(0)} MiB, carrier ${carrier.toFixed(0)} MiB at its end`,
  bound: 'at least 100',
  holds: rate >= 100,
})

function pagesOf(asked: readonly number[], shown: number, home: string): Figure {
  const worst = Math.max(...asked)
  const held = look<{ held: number }>(home, `select held from mail_folder where role = 'inbox'`)[0]?.held ?? 0
  return {
    what: `meanwhile a page (Today, Conversations, Clients, Accounts), of ${asked.length} asked for`,
    measured: `${median(asked).toFixed(0)} ms in the middle, ${worst.toFixed(0)} ms at worst; progress was shown ${shown} times; ${held} are held`,
    bound: `each below ${PAGE_AT_MOST} ms, progress shown`,
    holds: worst < PAGE_AT_MOST && shown > 0,
  }
}
