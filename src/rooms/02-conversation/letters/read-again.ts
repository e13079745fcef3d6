import type { House } from '#foundation/house.ts'
import type { MailWorker } from '#mail/worker/at-work.ts'
import * as store from './again-store.ts'
import { keptMailOf } from '../keeping/keep-mail.ts'
import { PARSER } from './message-of.ts'
import { readKeptMail } from './read-mail.ts'
import { storeAgain } from './store-again.ts'
import { takeApart } from './taking-apart.ts'

/** So many letters a transaction: short ones, as the studio is in use meanwhile. */
const BATCH = 50

/** Whether mail waits to be read, or was read with an older parser than this program's. */
export function isMailToRead(house: House): Promise<boolean> {
  return house.store.read((tx) => store.isAnythingToRead(tx, PARSER))
}

/**
 * Reads whatever waits, also what an older parser made nothing of; then, the newest first, every letter that an older parser made, until none is
 * left. Letters keep their ids. A crash in between loses nothing, the next call goes on.
 * (reliability.md, Intake that loses nothing: re-run after an upgrade)
 */
export async function readAgain(house: House, input: { worker?: MailWorker } = {}): Promise<{ letters: number }> {
  await house.store.write((tx) => store.waitAgain(tx, PARSER))
  await readKeptMail(house, input)
  let letters = 0
  for (;;) {
    const older = await house.store.read((tx) => store.olderLetters(tx, PARSER, BATCH))
    if (older.length === 0) return { letters }
    const readings = await takeApart(house, older.map(keptMailOf), input.worker)
    const messages = new Map(older.map((row) => [row.id, row.message]))
    const again = readings.map((reading) => ({ message: messages.get(reading.kept.id) ?? '', reading }))
    letters += await house.store.write((tx) => storeAgain(tx, house, again))
  }
}
