import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BringIn, bringIn, rawMail } from '#conversation/conversation.ts'
import { bringInOnce } from '#conversation/intake/bring-in.ts'
import type { ConversationTables } from '#conversation/conversation-tables.ts'
import type { IntakeTables } from '#conversation/intake/intake-tables.ts'
import type { House } from '#foundation/house.ts'
import { GRACE } from './cast.ts'
import { letter } from './sample-mail.ts'
import { MIRA, NOW } from './test-house.ts'

/** The account that tests bring mail in for. */
export const ACCOUNT = 'account-1'

/** `count` different letters of Grace's, a minute apart. */
export function lettersOf(count: number, about = 'Letter'): Uint8Array[] {
  return Array.from({ length: count }, (_, number) =>
    letter({
      from: GRACE,
      to: MIRA,
      subject: `${about} ${number}`,
      body: `This is ${about.toLowerCase()} ${number}.\n${'It is not short. '.repeat(number % 40)}`,
      at: NOW - number * 60_000,
    }),
  )
}

/** What a session is given, with nothing to be told; `change` says otherwise. */
export function bringing(login: BringIn['login'], change: Partial<BringIn> = {}): BringIn {
  const signal = new AbortController().signal
  return { account: ACCOUNT, login, signal, onNews: () => undefined, onWell: () => undefined, ...change }
}

/** Brings everything in, again and again until nothing breaks; returns how often it broke. */
export async function bringAll(house: House, input: BringIn, most = 200): Promise<number> {
  for (let broken = 0; ; broken += 1) {
    try {
      await bringInOnce(house, input)
      return broken
    } catch (error) {
      if (broken >= most) throw error
    }
  }
}

/** A session that goes on beside the test until `end` is called. */
export function listening(house: House, input: BringIn): { end: () => Promise<void> } {
  const stop = new AbortController()
  const done = bringIn(house, { ...input, signal: stop.signal })
  done.catch(() => undefined)
  return {
    end: () => {
      stop.abort()
      return done
    },
  }
}

/** SHA-256 of every mail that is kept, copies too, sorted; read back as it came. */
export async function keptHashes(house: House): Promise<string[]> {
  const rows = await house.store.read((tx) =>
    tx.$extendTables<ConversationTables>().selectFrom('raw_mail').select('id').execute(),
  )
  const hashes: string[] = []
  for (const { id } of rows) {
    const sum = createHash('sha256')
    for await (const piece of rawMail(house, { id })) sum.update(piece)
    hashes.push(sum.digest('hex'))
  }
  return hashes.toSorted()
}

/** SHA-256 of these, sorted, each once. */
export const hashesOf = (mails: readonly Uint8Array[]): string[] =>
  [...new Set(mails.map((raw) => createHash('sha256').update(raw).digest('hex')))].toSorted()

/** Every place that is stored, by UID. */
export const places = (house: House) =>
  house.store.read((tx) =>
    tx
      .$extendTables<IntakeTables>()
      .selectFrom('mail_place')
      .select(['folder', 'uid_validity', 'uid', 'raw', 'tries', 'problem'])
      .orderBy('uid')
      .execute(),
  )

/** Waits until it is so; throws after `most` milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, most = 20_000): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > most) throw new Error(`It was not so within ${most} ms`)
    await sleep(20)
  }
  return performance.now() - began
}
