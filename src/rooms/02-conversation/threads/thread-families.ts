import type { Tx } from '#foundation/store/store.ts'
import { inParts } from '#foundation/store/parts.ts'
import { recipientsOf } from '../letters/letter-store.ts'
import { ownAddressRows } from '../people/own-address-store.ts'
import { aliasesOf } from '../people/same-person.ts'
import { type Changes, changesOf, type Kept, marksBefore } from './thread-changes.ts'
import { idsOf, letterOf, type Play } from './thread-plays.ts'
import { divided, type Knowing, type Said, type TiedLetter } from './thread-rules.ts'
import * as store from './thread-store.ts'

/** Every letter of these plays finds its place; the threads of those that are stored are changed. Returns the places, and the threads that are to be told. */
export async function placeFamilies(
  tx: Tx,
  plays: readonly Play[],
  known: Kept['ties'] = [],
): Promise<{ places: Map<string, string>; touched: string[] }> {
  const wholes = await keptOf(tx, plays, known)
  const knowing = await knowingOf(tx, wholes)
  const said = await saidOf(tx, wholes)
  const changes = wholes.map((whole) => {
    const before = marksBefore(whole)
    return changesOf(whole, divided({ ...before, letters: whole.letters, ...knowing, said }))
  })
  await write(tx, changes)
  return {
    places: new Map(changes.flatMap((change) => [...change.places])),
    touched: changes.flatMap((change) => change.touched),
  }
}

/** What is stored of each play from its moment on. */
async function keptOf(tx: Tx, plays: readonly Play[], known: Kept['ties']): Promise<Kept[]> {
  const threads = Map.groupBy(
    await store.threadsOfFamilies(tx, [...new Set(plays.flatMap((play) => play.families))]),
    (thread) => thread.family,
  )
  const wholes = plays.map((play) => {
    const all = play.families.flatMap((family) => threads.get(family) ?? [])
    // Threads of old do not know yet what their letters are placed by.
    return { ...play, threads: all, since: all.some((one) => one.subjects === null) ? -Infinity : play.since }
  })
  const stored = await lettersSince(tx, wholes)
  const filled = wholes.map((whole) => {
    const letters = whole.threads.flatMap(({ id }) => stored.get(id) ?? []).filter(({ at }) => at >= whole.since)
    return { ...whole, letters: [...letters, ...whole.letters] }
  })
  const ties = await tiesAround(tx, filled, known)
  return filled.map((whole) => {
    const ids = new Set(whole.threads.map(({ id }) => id))
    return { ...whole, ties: ties.filter((tie) => ids.has(tie.thread)) }
  })
}

async function lettersSince(
  tx: Tx,
  wholes: readonly (Pick<Kept, 'threads'> & { since: number })[],
): Promise<Map<string, TiedLetter[]>> {
  const open = wholes.flatMap(({ threads, since }) =>
    threads.filter((one) => one.last_at >= since).map((one) => one.id),
  )
  if (open.length === 0) return new Map()
  const since = wholes.reduce((least, whole) => Math.min(least, whole.since), Infinity)
  const rows = await store.tiedLetters(tx, open, since)
  const named = new Map<string, string[]>()
  for (const part of inParts(rows.map((row) => row.id)))
    for (const one of await recipientsOf(tx, part))
      named.set(one.message, [...(named.get(one.message) ?? []), one.address])
  const letters = rows.map((row) => letterOf(row, named.get(row.id) ?? [], row.thread))
  return Map.groupBy(letters, (letter) => letter.thread ?? '')
}

/** Where the ids of these letters lead by now; of families that are placed as a whole, every tie. */
async function tiesAround(tx: Tx, wholes: readonly Omit<Kept, 'ties'>[], known: Kept['ties']): Promise<Kept['ties']> {
  const looked = new Set(known.map((tie) => tie.message_id))
  const ids = new Set(wholes.flatMap((whole) => whole.letters.filter((one) => one.thread !== null).flatMap(idsOf)))
  const whole = wholes.filter(({ since }) => since === -Infinity).flatMap(({ threads }) => threads.map(({ id }) => id))
  const found = [
    ...known,
    ...(await store.tiesOf(tx, [...ids.difference(looked)])),
    ...(await store.tiesOfThreads(tx, whole)),
  ]
  return [...new Map(found.map((tie) => [tie.id, tie])).values()]
}

async function knowingOf(tx: Tx, wholes: readonly Kept[]): Promise<Knowing> {
  const own = new Set((await ownAddressRows(tx)).map((row) => row.address))
  const strangers = new Set(wholes.flatMap((whole) => whole.letters.map(({ sender }) => sender))).difference(own)
  strangers.delete('')
  const others = await aliasesOf(tx, [...strangers])
  return { own, aliases: (address) => others.get(address) ?? [address] }
}

async function saidOf(tx: Tx, wholes: readonly Kept[]): Promise<Said> {
  const stored = wholes.flatMap(({ letters }) => letters.flatMap(({ thread, message }) => (thread ? message : [])))
  const rows = await store.joiningsOf(tx, stored)
  return new Map(rows.map((row) => [row.message, { joined: row.joined === 1, thread: row.thread }]))
}

async function write(tx: Tx, changes: readonly Changes[]): Promise<void> {
  await store.writeThreads(
    tx,
    changes.flatMap((change) => change.threads),
  )
  const moves = changes.flatMap((change) => change.moved)
  const byThread = Map.groupBy(moves, (move) => move.thread)
  await store.moveLetters(tx, new Map([...byThread].map(([thread, all]) => [thread, all.map((one) => one.message)])))
  await store.writeTies(
    tx,
    changes.flatMap((change) => change.tiesGone),
    changes.flatMap((change) => change.tiesAdded),
  )
  await store.deleteThreads(
    tx,
    changes.flatMap((change) => change.gone),
  )
}
