import { briefPaths } from '#brief/brief-paths.ts'
import { type Client, clientsById } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { House } from '#foundation/house.ts'
import type { Actor } from '#foundation/store/tables.ts'
import { type MadePromise, standingOf, waitingMove, wasLate, wasMoved } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { PromiseRow } from '#promise/studio/promise-line.tsx'
import { studioPaths } from '../studio-paths.ts'

/** Who is who: what every list of promises needs beside them. */
export interface Named {
  /** The members of the studio by id. */
  readonly members: ReadonlyMap<string, string>
  /** The studio's name: whose a promise is that no member made. */
  readonly studio: string
}

/** Promises as their lists show them; the clients' names are looked up once. */
export async function promiseRows(
  house: House,
  { promises, named }: { promises: readonly MadePromise[]; named: Named },
): Promise<PromiseRow[]> {
  const ids = [...new Set(promises.map((one) => one.client))]
  const clients = new Map((await clientsById(house, { ids })).map((one) => [one.id, one]))
  return promises.map((one) => promiseRow(one, { client: clients.get(one.client), named, now: house.now() }))
}

/** One promise as a list shows it; without its client, on the client's own page. */
export function promiseRow(
  promise: MadePromise,
  { client, named, now }: { client?: Client | undefined; named: Named; now: number },
): PromiseRow {
  const { id, words, due, source } = promise
  const sourceHref = sourceOf(promise)
  return {
    id,
    client: promise.client,
    words,
    href: promisePaths.promise(id),
    standing: standingOf(promise, now),
    due: { at: due.at, time: due.time },
    moved: wasLate(promise) ? 'late' : wasMoved(promise) ? 'in-time' : null,
    waits: waitingMove(promise) !== null,
    owner: ownerName(promise.owner, named),
    ...(client ? { to: { name: client.name, href: clientPaths.client(client.id) } } : {}),
    source,
    ...(sourceHref ? { sourceHref } : {}),
  }
}

/** A member's name; the studio's for whatever no member did. */
export function ownerName(owner: Actor, { members, studio }: Named): string {
  const member = owner.startsWith('member:') ? members.get(owner.slice('member:'.length)) : undefined
  return member ?? studio
}

function sourceOf({ source, ref }: Pick<MadePromise, 'source' | 'ref'>): string | null {
  if (ref === '') return null
  if (source === 'concern') return concernPaths.concern(ref)
  if (source === 'question') return briefPaths.question(ref)
  return source === 'letter' ? studioPaths.letterPage(ref) : null
}
