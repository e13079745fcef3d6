import type { House } from '#foundation/house.ts'
import { NOBODYS, note } from './dispatch-notes.ts'
import * as store from './dispatch-store.ts'
import { LOOKED_FOR } from './handing-over.ts'

/** So many are looked at in one transaction. */
const PART = 200

/**
 * What a backup says is still to leave may have left since it was made: after restoring one, nothing of it leaves by itself. Each is uncertain, is looked for in the Sent
 * folder, and else the user is asked. How many they were. (reliability.md, Sending exactly once)
 */
export async function doubtRestored(house: House): Promise<number> {
  let doubted = 0
  for (;;) {
    const found = await house.store.write(async (tx) => {
      const waiting = await store.dispatchesOf(tx, { states: ['queued', 'claimed', 'deferred'] }, PART)
      for (const one of waiting) {
        const uncertain = {
          state: 'uncertain',
          next_at: null,
          trouble: 1,
          problem_code: 'restored',
          problem_said: '',
        } as const
        await store.changeDispatch(tx, one.id, { ...NOBODYS, ...uncertain, ...LOOKED_FOR(house.now()) })
        await note(tx, house, 'dispatch.uncertain', one)
      }
      return waiting.length
    })
    doubted += found
    if (found < PART) return doubted
  }
}
