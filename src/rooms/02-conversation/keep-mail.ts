import { zstdCompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { identityOf, rawHashOf } from '#mail/identity.ts'
import * as store from './intake-store.ts'

export interface IncomingMail {
  raw: Uint8Array
  /** Where it was found, for people: `inbox.mbox#212`. */
  source: string
}

/** Mail that is kept and still to be read. */
export interface KeptMail {
  id: string
  keptAt: number
  raw: Uint8Array
}

/**
 * Keeps mail as it came, in one transaction, before anything is made of it; the same mail again is a duplicate and stored once.
 * `seen` holds what this import met already: a run that goes on after a crash counts what it kept before as its own.
 */
export async function keepMail(
  house: House,
  input: { run: string; mails: readonly IncomingMail[]; seen: Set<string> },
): Promise<{ kept: number; duplicates: number; fresh: KeptMail[] }> {
  const now = house.now()
  const mails = input.mails.map(({ raw, source }) => ({ raw, row: rowOf(raw, { source, run: input.run, now }) }))
  return house.store.write(async (tx) => {
    const known = await store.keptIdentities(
      tx,
      mails.map(({ row }) => row.identity),
    )
    const fresh: typeof mails = []
    let kept = 0
    for (const mail of mails) {
      const { identity } = mail.row
      const again = input.seen.has(identity) || (known.get(identity) ?? input.run) !== input.run
      if (!again) kept += 1
      if (!again && !known.has(identity)) fresh.push(mail)
      input.seen.add(identity)
    }
    if (fresh.length > 0)
      await store.insertRaw(
        tx,
        fresh.map(({ row }) => row),
      )
    return {
      kept,
      duplicates: mails.length - kept,
      fresh: fresh.map(({ row, raw }) => ({ id: row.id, keptAt: now, raw })),
    }
  })
}

function rowOf(raw: Uint8Array, of: { source: string; run: string; now: number }) {
  return {
    id: newId(),
    hash: rawHashOf(raw),
    identity: identityOf(raw),
    size: raw.byteLength,
    body: zstdCompressSync(raw),
    source: of.source,
    run: of.run,
    kept_at: of.now,
    read_with: null,
    unreadable: null,
    detail: null,
    delivery_of: null,
    delivered_to: null,
    pieces: 0,
    tries: 0,
  }
}
