import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Tx } from '#foundation/store/store.ts'
import { deliveredTo } from '#mail/identity/delivered-to.ts'
import { type Fingerprint, fingerprint } from '#mail/identity/identity.ts'
import type { MailProof } from '#mail/proof/proof-types.ts'
import { LARGE_MESSAGE, SourceFailed } from '#mail/sources/sources.ts'
import { takeProofs } from '../letters/trusting.ts'
import * as store from './intake-store.ts'
import { packedPieces, piecesFor } from './mail-pieces.ts'

/**
 * Mail as it comes: `source` says for people where it was found (`inbox.mbox#212`), `proof` whether it is from whom it says (`OURS` for mail of the Sent folder
 * and dispatches of ours; absent: not looked at). A large one gives its bytes as often as they are asked for.
 */
export type IncomingMail = { source: string; proof?: MailProof | null } & (
  | { raw: Uint8Array }
  | { pieces: () => Iterable<Uint8Array> }
)

/** What is written together with mail: given the kept mail that each of the mails is, in their order. */
type Alongside = (tx: Tx, ids: readonly string[]) => Promise<void>

/** Mail that is kept and still to be read. */
export interface KeptMail {
  id: string
  keptAt: number
  /** Bytes. */
  size: number
  /** Null for a large mail, which is kept in pieces: `rawMail` gives them. */
  raw: Uint8Array | null
}

/**
 * Keeps mail as it came, in one transaction, before anything is made of it. The same mail again is a duplicate and never read a second
 * time; with other bytes (it came by another way) they are kept too, as a further copy of the first. `seen` holds what this import met
 * already: a run that goes on after a crash counts what it kept before as its own. Throws SourceFailed, and keeps nothing of the call,
 * when the pieces of a large mail cannot be read or change meanwhile. `alongside` is part of the transaction: where the mail was found is noted
 * with it or not at all. (reliability.md, Intake that loses nothing)
 */
export async function keepMail(
  house: House,
  input: { run: string; mails: readonly IncomingMail[]; seen: Set<string>; alongside?: Alongside },
): Promise<{ kept: number; duplicates: number; fresh: KeptMail[] }> {
  const now = house.now()
  const arrived = input.mails.map((mail) => arrivedFrom(mail))
  const result = await house.store.write(async (tx) => {
    const sorted = await sortOut(tx, arrived, input)
    await insert(tx, sorted.toKeep, { run: input.run, now })
    await takeProofs(tx, sorted.again)
    await input.alongside?.(tx, sorted.ids)
    return sorted
  })
  for (const { identity } of arrived) input.seen.add(identity)
  const fresh = result.toKeep.filter(({ first }) => first === null)
  return {
    kept: result.kept,
    duplicates: arrived.length - result.kept,
    fresh: fresh.map(({ mail: { id, size, raw } }) => ({ id, keptAt: now, size, raw })),
  }
}

/** Keeps mail in the caller's transaction, and returns the kept mail that each of it is: its own, or the one that was here already. */
export async function keepIn(
  tx: Tx,
  house: House,
  { run, mails }: { run: string; mails: readonly IncomingMail[] },
): Promise<string[]> {
  const arrived = mails.map((mail) => arrivedFrom(mail))
  const { toKeep, ids, again } = await sortOut(tx, arrived, { run, seen: new Set() })
  await insert(tx, toKeep, { run, now: house.now() })
  await takeProofs(tx, again)
  return ids
}

/** Kept mail out of its row. */
export function keptMailOf(row: {
  id: string
  kept_at: number
  size: number
  pieces: number
  body: Uint8Array
}): KeptMail {
  const raw = row.pieces > 0 ? null : zstdDecompressSync(row.body)
  return { id: row.id, keptAt: row.kept_at, size: row.size, raw }
}

/** A mail with all that is known of it before it is kept. */
interface Arrived extends Fingerprint {
  id: string
  source: string
  deliveredTo: string | null
  proof: MailProof | null
  /** Null for a large one. */
  raw: Uint8Array | null
  body: Uint8Array
  pieces: () => Iterable<Uint8Array>
}

function arrivedFrom(mail: IncomingMail): Arrived {
  const pieces = 'raw' in mail ? () => [mail.raw] : mail.pieces
  const [head = new Uint8Array()] = pieces()
  const known = fingerprint(pieces())
  if ('pieces' in mail && known.size === 0) throw new SourceFailed('unfinished')
  const raw = 'raw' in mail && known.size <= LARGE_MESSAGE ? mail.raw : null
  const body = raw ? zstdCompressSync(raw) : new Uint8Array()
  return {
    id: newId(),
    source: mail.source,
    proof: mail.proof ?? null,
    ...known,
    deliveredTo: deliveredTo(head),
    raw,
    body,
    pieces,
  }
}

/** A mail to be kept: as the first of its kind, or as a further copy of `first`. */
interface ToKeep {
  mail: Arrived
  first: string | null
}

/** What of this is new, what a further copy, what is proven of mail that was here before, which rows hold each, and how many count as this import's own. */
async function sortOut(tx: Tx, arrived: readonly Arrived[], { run, seen }: { run: string; seen: ReadonlySet<string> }) {
  const firsts = await store.firstCopies(
    tx,
    arrived.flatMap(({ identity, formerIdentity }) => (formerIdentity ? [identity, formerIdentity] : [identity])),
  )
  const met = new Set<string>()
  const copies = await store.copiesByHash(
    tx,
    [...firsts.values()].map((first) => first.id),
  )
  const toKeep: ToKeep[] = []
  const ids: string[] = []
  const again: { mail: string; proof: MailProof }[] = []
  let kept = 0
  for (const mail of arrived) {
    const { id, identity, hash } = mail
    const first = firsts.get(identity) ?? firsts.get(mail.formerIdentity ?? '')
    if (!seen.has(identity) && !met.has(identity) && (first?.run ?? run) === run) kept += 1
    const there = first?.hash === hash ? first.id : first && copies.get(hash)
    if (!there) toKeep.push({ mail, first: first?.id ?? null })
    ids.push(there ?? id)
    if (first && mail.proof) again.push({ mail: first.id, proof: mail.proof })
    if (first) copies.set(hash, there ?? id)
    else firsts.set(identity, { id, run, hash })
    met.add(identity)
  }
  return { toKeep, ids, again, kept }
}

async function insert(tx: Tx, mails: readonly ToKeep[], of: { run: string; now: number }): Promise<void> {
  if (mails.length === 0) return
  await store.insertRaw(
    tx,
    mails.map((mail) => rowOf(mail, of)),
  )
  for (const { mail } of mails) if (!mail.raw) await insertPieces(tx, mail)
}

async function insertPieces(tx: Tx, mail: Arrived): Promise<void> {
  const packed = packedPieces(mail.pieces())
  let next = packed.next()
  for (let place = 0; !next.done; place += 1) {
    await store.insertPiece(tx, { raw: mail.id, place, body: next.value })
    next = packed.next()
  }
  // Somebody wrote into the file between the two looks at it.
  if (next.value !== mail.hash) throw new SourceFailed('unfinished')
}

function rowOf({ mail, first }: ToKeep, of: { run: string; now: number }) {
  return {
    id: mail.id,
    hash: mail.hash,
    identity: mail.identity,
    size: mail.size,
    body: mail.body,
    source: mail.source,
    run: of.run,
    kept_at: of.now,
    read_with: null,
    unreadable: null,
    detail: null,
    delivery_of: first,
    delivered_to: mail.deliveredTo,
    pieces: mail.raw ? 0 : piecesFor(mail.size),
    tries: 0,
    proof: mail.proof ? JSON.stringify(mail.proof) : null,
  }
}
