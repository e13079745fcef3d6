import { project as projectOf } from '#client/client.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isStopped } from '#foundation/stops/stops.ts'
import { answerOf, type CheckIn, checkIn, checkInsOf } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'

/** A check-in without an answer is asked on their page for so long, and an answer stands there for so long. */
const WAITS = 30 * DAY
const NEWS = 7 * DAY

/** So many of the newest are looked at. */
const LOOKED_AT = 3

/** What of a contact's check-ins stands on their own page: the newest, while it waits for them or was just answered. One question at a time. */
export async function theirNewestCheckIns(house: House, { contact }: { contact: string }) {
  const found = await checkInsOf(house, { contact, most: LOOKED_AT })
  const now = house.now()
  const isShown = (one: CheckIn) => {
    const answer = answerOf(one)
    return answer ? now - answer.at < NEWS : now - (one.sentAt ?? 0) < WAITS
  }
  return found
    .filter(isShown)
    .slice(0, 1)
    .map((one) => {
      const isAnswered = one.answers.length > 0
      return { part: one.part, href: readingPaths.theirCheckIn(contact, one.id), isAnswered }
    })
}

/** One check-in as its contact sees it; refuses `checkin.notFound` for another's. */
export async function theirCheckIn(house: House, { contact, id }: { contact: string; id: string }) {
  const found = await checkIn(house, { id })
  if (found?.contact !== contact) throw new Refusal('checkin.notFound')
  const project = found.project ? await projectOf(house, { id: found.project }) : null
  const answer = answerOf(found)
  return {
    part: found.part,
    project: project?.name ?? '',
    answer: answer && { ease: answer.ease, words: answer.words, at: answer.at },
    action: readingPaths.theirCheckIn(contact, id),
    stopAction: readingPaths.theirStop(contact),
    isStopped: await isStopped(house, { contact, kind: 'check-in' }),
  }
}
