import { clientQuestion, takeBackAnswer } from '#brief/brief.ts'
import { takeBackKept, takeUp } from '#concern/concern.ts'
import type { House } from '#foundation/house.ts'
import { type MadePromise, takeBackPromise } from '#promise/promise.ts'

/** Takes the last act on a promise back: it was not kept, not given up, or not made. True where the promise is gone with that. */
export async function takeBack(house: House, { id, source, ref, keptAt, givenUpAt }: MadePromise): Promise<boolean> {
  if (givenUpAt !== null) await takeUp(house, { promise: id })
  else if (keptAt === null) await takeBackPromise(house, { id })
  else if (source === 'question' && (await isAnswered(house, ref))) await takeBackAnswer(house, { id: ref })
  else await takeBackKept(house, { promise: id })
  return givenUpAt === null && keptAt === null
}

/** A question whose promise was kept by its answer; by telephone it may have been kept without one. */
const isAnswered = async (house: House, id: string): Promise<boolean> => {
  const question = await clientQuestion(house, { id })
  return question?.answer !== null && question?.answer !== undefined
}
