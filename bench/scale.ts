import { join } from 'node:path'
import { Visitor } from '#testing/visitor.ts'
import type { Figure } from './figures.ts'
import { fillStudio, RARE } from './filled.ts'
import { withStudio } from './measured.ts'
import { finder, firstRun, memory, OWNER, processorTime, redirected } from './studio.ts'

const SMALL = { people: 10, letters: 2_000 }
const LARGE = { people: 1_000, letters: 200_000 }

/** A page may cost so many times more in the large studio. */
const TIMES = 2

/** What each page costs, by the name that both studios know it by. */
type Costs = ReadonlyMap<string, number>

/** Every page in a small and in a large studio: the work of a page is bounded by what it shows. */
export async function scale(scratch: string): Promise<Figure[]> {
  const small = await measuredAt(join(scratch, 'small'), SMALL)
  const large = await measuredAt(join(scratch, 'large'), LARGE)
  const pages = [...large.costs].map(([page, cost]) => against(page, small.costs.get(page) ?? 0, cost))
  return [...pages, large.memory]
}

function against(page: string, small: number, large: number): Figure {
  const times = large / Math.max(small, 0.1)
  return {
    what: `${page}: processor time at ${LARGE.people} clients and ${LARGE.letters} messages`,
    measured: `${large.toFixed(1)} ms, ${times.toFixed(2)} times the ${small.toFixed(1)} ms at ${SMALL.people} and ${SMALL.letters}`,
    bound: `at most ${TIMES} times`,
    holds: times <= TIMES,
  }
}

async function measuredAt(folder: string, size: typeof SMALL): Promise<{ costs: Costs; memory: Figure }> {
  await fillStudio(folder, size)
  const env = { DATA_DIR: folder }
  await withStudio(env, '/welcome', ({ origin }) => firstRun(new Visitor(origin)))
  return withStudio(env, '/sign-in', async (measured) => {
    const visitor = new Visitor(measured.origin)
    await redirected(visitor, '/sign-in', OWNER)
    const costs = new Map<string, number>()
    for (const [page, path] of await pathsOf(visitor)) costs.set(page, await processorTime(measured, visitor, path))
    return { costs, memory: memory(measured) }
  })
}

/** The pages whose work grows with the mailbox, if anything's does. */
async function pathsOf(visitor: Visitor): Promise<[string, string][]> {
  const found = finder(visitor)
  const client = await found('/clients', /href="(\/clients\/[0-9a-f-]{36})"/u)
  const conversation = await found('/conversations', /href="(\/conversations\/[0-9a-f-]{36})/u)
  if (!client || !conversation) throw new Error('The filled studio shows no client or no conversation')
  return [
    ['Today', '/'],
    ['Clients', '/clients'],
    ['Client', client],
    ['Conversations', '/conversations'],
    ['Conversation', conversation],
    ['Search for a frequent word', '/search?q=website'],
    ['Search for a rare word', `/search?q=${RARE}`],
    ['Search for nothing that is there', '/search?q=zzyzx'],
    ['Import', '/import'],
    ['Settings', '/settings'],
  ]
}
