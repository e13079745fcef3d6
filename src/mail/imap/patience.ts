import { MINUTE, SECOND } from '#foundation/days.ts'

/** However steadily a server dribbles: one request takes no longer, in milliseconds. */
const LONGEST = 60 * MINUTE

/** What is watched: how many bytes came so far, and the way to give up. */
interface Watched {
  received(): number
  giveUp(): void
}

/**
 * Waits for work with a server for as long as something comes from it. After `most` milliseconds in which nothing did it gives up, which is to fail the work.
 */
export async function patiently<Done>(watched: Watched, most: number, work: Promise<Done>): Promise<Done> {
  const began = performance.now()
  let [seen, at] = [watched.received(), began]
  const look = () => {
    const now = performance.now()
    const received = watched.received()
    if (received !== seen) [seen, at] = [received, now]
    if (now - at > most || now - began > LONGEST) watched.giveUp()
  }
  const timer = setInterval(look, Math.min(most / 4, 5 * SECOND))
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
