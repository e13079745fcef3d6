import { coldLoads } from './cold-load.ts'
import type { Figure } from './figures.ts'
import { ME } from './mailbox.ts'
import { serve, type Served, Visitor } from './studio-client.ts'

const OWNER = { email: ME.address, password: 'a quiet harbour at dusk' }

/** Pages asked for before they are counted, and then. */
const WARM = 150
const ROUNDS = 200

/** The studio on what the command line imported into `env`: its start, its pages, its memory. `size` says of how much. */
export async function studio(env: Record<string, string>, size: string): Promise<Figure[]> {
  const first = await serve(env)
  const paths = await settle(new Visitor(first.origin))
  await first.end()
  const served = await serve(env)
  try {
    const visitor = new Visitor(served.origin)
    await visitor.post('/sign-in', OWNER)
    return [
      starting(served),
      ...(await pages(served, visitor, { paths, size })),
      ...(await loads(served, visitor, paths)),
      memory(served),
    ]
  } finally {
    await served.end()
  }
}

/** The first run takes over what the command line imported; everybody who wrote is accepted as a client. Returns a path of each page. */
async function settle(visitor: Visitor): Promise<string[]> {
  const form = { name: 'Bench', language: 'en', timeZone: 'UTC', addresses: ME.address, owner: 'Mira', ...OWNER }
  await visitor.post('/welcome', form)
  for (;;) {
    const accept = /action="(\/people\/[\w-]+\/acceptance)"/u.exec(await visitor.get('/clients'))?.[1]
    if (!accept) break
    await visitor.post(accept)
  }
  const client = /href="(\/clients\/[0-9a-f-]{36})"/u.exec(await visitor.get('/clients'))?.[1] ?? ''
  const conversation = /href="(\/conversations\/[0-9a-f-]{36})/u.exec(await visitor.get('/conversations'))?.[1] ?? ''
  return ['/', '/clients', client, '/conversations', conversation, '/import', '/settings']
}

function starting(served: Served): Figure {
  return {
    what: 'second start, launch to first page',
    measured: `${Math.round(served.firstPage)} ms`,
    bound: 'at most 1000 ms',
    holds: served.firstPage <= 1_000,
  }
}

/** Processor time a page, against the smallest answer there is in the same process. */
async function pages(
  served: Served,
  visitor: Visitor,
  of: { paths: readonly string[]; size: string },
): Promise<Figure[]> {
  const cost = async (path: string) => {
    for (let round = 0; round < WARM; round += 1) await visitor.get(path)
    const before = served.cpu()
    for (let round = 0; round < ROUNDS; round += 1) await visitor.get(path)
    return (served.cpu() - before) / ROUNDS
  }
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

async function loads(served: Served, visitor: Visitor, paths: readonly string[]): Promise<Figure[]> {
  const cold = await coldLoads(served.origin, visitor.cookie, paths)
  return cold.map(({ path, requests, kib, serifKib, foreign }) => ({
    what: `cold first load of ${path}`,
    measured: `${requests} requests, ${kib.toFixed(1)} KiB, serif ${serifKib.toFixed(1)} KiB, ${foreign} foreign`,
    bound: 'at most 6, 60 KiB, serif 90 KiB, 0',
    holds: requests <= 6 && kib <= 60 && serifKib <= 90 && foreign === 0,
  }))
}

function memory(served: Served): Figure {
  const mebibytes = served.memory()
  return {
    what: 'resident memory of the serving process',
    measured: `${mebibytes.toFixed(0)} MiB`,
    bound: 'below 200 MiB',
    holds: mebibytes < 200,
  }
}
