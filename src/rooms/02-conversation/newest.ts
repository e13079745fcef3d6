import type { House } from '#foundation/house.ts'
import { newestBeats, newestMessage } from './newest-store.ts'

/** Changes whenever a letter was stored (`letter`), and while an import goes on (`imports`); two looks at the ends of indexes. */
export function newestMail(house: House): Promise<{ letter: string; imports: string }> {
  return house.store.read(async (tx) => {
    const letter = await newestMessage(tx)
    const beats = await newestBeats(tx)
    return {
      letter: letter?.id ?? '',
      imports: beats.map((run) => `${run.id} ${run.state} ${run.beat_at} ${run.stored}`).join('\n'),
    }
  })
}
