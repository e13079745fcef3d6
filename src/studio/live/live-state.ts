import { createHash } from 'node:crypto'
import { newestMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newestEntry } from '#foundation/journal.ts'
import { newestReadings } from '#reading/reading.ts'

/**
 * What the pages of a studio were made from, as two words with a dot between: the first changes whenever a letter was stored, something happened
 * or a reading came out otherwise, the second also while an import goes on. Costs five looks at the ends of indexes, whatever the mailbox holds.
 */
export async function liveState(house: House): Promise<string> {
  const entry = await newestEntry(house)
  const { letter, imports } = await newestMail(house)
  return `${word(entry, letter, await newestReadings(house))}.${word(imports)}`
}

/** Sixteen letters are plenty to tell two states of one studio apart. */
const word = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16)
