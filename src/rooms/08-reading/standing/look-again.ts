import type { House } from '#foundation/house.ts'
import * as store from '../reading-store.ts'

/** For after letters changed their words: nothing stored of any reading holds until it was looked at again (`catchUp`, `readings`). */
export async function lookAgain(house: House): Promise<void> {
  await house.store.write(store.outdateReadings)
}
