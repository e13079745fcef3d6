import { Visitor } from '#testing/visitor.ts'
import { coldLoads } from './cold-load.ts'
import type { Figure } from './figures.ts'
import { ME } from './mailbox.ts'
import { type Measured, withStudio } from './measured.ts'

export const OWNER = { email: ME.address, password: 'a quiet harbour at dusk' }

/** Pages asked for before they are counted, and then. */
const WARM = 150
const ROUNDS = 200

/** The studio on what the command line imported into `env`: its start, its pages, its memory. `size` says of how much. */
export async function studio(env: Record<string, string>, size: string): Promise<Figure[]> {
  const paths = await withStudio(env, '/welcome', ({ origin }) => settle(new Visitor(origin)))
  return withStudio(env, '/sign-in', async (measured) => {
    const visitor = new Visitor(measured.origin)
    await redirected(visitor, '/sign-in', OWNER)
    return [
      starting(measured),
      ...(await pages(measured, visitor, { paths, size })),
      ...(await loads(measured, visitor, paths)),
      memory(measured),
    ]
  })
}

/** The first run takes over what the command line imported; everybody who wrote is accepted as a client. Returns a path of each page. */
async function settle(visitor: Visitor): Promise<string[]> {
  await firstRun(visitor)
  const found = finder(visitor)
  const person = /action="(\/people\/[\w-]+\/acceptance)"/u
  let before: string | undefined
  for (let accept = await found('/clients', person); accept; accept = await found('/clients', person)) {
    if (accept === before) throw new Error(`${accept} accepted nobody`)
    await redirected(visitor, accept)
    before = accept
  }
  const client = await found('/clients', /href="(\/clients\/[0-9a-f-]{36})"/u)
  const conversation = await found('/conversations', /href="(\/conversations\/[0-9a-f-]{36})/u)
  if (!client || !conversation) throw new Error('The imported mail made no client or no conversation')
  return ['/', '/clients', client, '/conversations', conversation, '/import', '/settings']
}

/** The owner comes to the studio that is there already. */
export const firstRun = (visitor: Visitor): Promise<void> =>
  visitor.firstRun({ name: 'Bench', language: 'en', zone: 'UTC', addresses: ME.address, owner: 'Mira', ...OWNER })

/** Finds a path on a page. */
export const finder = (visitor: Visitor) => async (page: string, path: RegExp) =>
  path.exec(await visitor.page(page))?.[1]

/** Sends a form; throws when the answer is not the redirect that follows success. */
export async function redirected(visitor: Visitor, path: string, fields?: Record<string, string>): Promise<void> {
  const { status } = await visitor.post(path, fields)
  if (status !== 303) throw new Error(`${path} answered ${status}`)
}

function starting(measured: Measured): Figure {
  return {
    what: 'second start, launch to first page',
    measured: `${Math.round(measured.firstPage)} ms`,
    bound: 'at most 1000 ms',
    holds: measured.firstPage <= 1_000,
  }
}

/** Processor time a page, against the smallest answer there is in the same process. */
async function pages(
  measured: Measured,
  visitor: Visitor,
  of: { paths: readonly string[]; size: string },
): Promise<Figure[]> {
  const cost = (path: string) => processorTime(measured, visitor, path)
  const least = await cost('/healthz')
  const figures: Figure[] = []
  for (const path of of.paths) {
    const milliseconds = await cost(path)
    figures.push({
      what: `processor time of ${path.replaceAll(/[0-9a-f-]{36}/gu, ':id')} at ${of.size}`,
      measured: `${milliseconds.toFixed(1)} ms (${(milliseconds / Math.max(least, 0.1)).toFixed(0)} times /healthz)`,
      bound: 'at most 5 ms',
      holds: milliseconds <= 5,
    })
  }
  return figures
}

/** Milliseconds of processor time that a page costs once it is warm. */
export async function processorTime(measured: Measured, visitor: Visitor, path: string): Promise<number> {
  for (let round = 0; round < WARM; round += 1) await visitor.page(path)
  const before = measured.cpu()
  for (let round = 0; round < ROUNDS; round += 1) await visitor.page(path)
  return (measured.cpu() - before) / ROUNDS
}

async function loads(measured: Measured, visitor: Visitor, paths: readonly string[]): Promise<Figure[]> {
  const cold = await coldLoads(measured.origin, visitor.cookie, paths)
  return cold.map(({ path, requests, kib, serifKib, foreign }) => ({
    what: `cold first load of ${path}`,
    measured: `${requests} requests, ${kib.toFixed(1)} KiB, serif ${serifKib.toFixed(1)} KiB, ${foreign} foreign`,
    bound: 'at most 6, 60 KiB, serif 90 KiB, 0',
    holds: requests <= 6 && kib <= 60 && serifKib <= 90 && foreign === 0,
  }))
}

export function memory(measured: Measured): Figure {
  const mebibytes = measured.memory()
  return {
    what: 'resident memory of the serving process',
    measured: `${mebibytes.toFixed(0)} MiB`,
    bound: 'below 200 MiB',
    holds: mebibytes < 200,
  }
}
