import { addressesOf } from '#client/client.ts'
import { bareLettersWith, isOnlyClaimed, type Letter, letters } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { outgoing } from '#foundation/outbox/outbox.ts'
import type { CheckIn } from './check-in-types.ts'

/** So many letters of a contact, the newest, are looked through for one that answers. */
const LOOKED_AT = 60

/** A letter that answers a check-in. */
export interface CheckInReply {
  checkIn: CheckIn
  letter: Letter
}

/**
 * The letters in which these check-ins were answered by plain mail: the first of the contact's own that refers to the message which asked. What a machine wrote
 * answers nothing, nor what only claims to be theirs.
 */
export async function repliesTo(house: House, checkIns: readonly CheckIn[]): Promise<CheckInReply[]> {
  const replies: { checkIn: CheckIn; letter: string }[] = []
  for (const [contact, theirs] of Map.groupBy(checkIns, (one) => one.contact)) {
    const addresses = (await addressesOf(house, { contacts: [contact] })).get(contact) ?? []
    const found = await bareLettersWith(house, { addresses, until: house.now(), most: LOOKED_AT })
    const own = found.filter(
      (letter) => letter.writer === 'person' && !isOnlyClaimed(letter) && addresses.includes(letter.from.address),
    )
    for (const checkIn of theirs) {
      const messageId = (await outgoing(house, { id: checkIn.outgoing }))?.messageId
      const answer = own.findLast(({ answers }) => messageId !== undefined && answers.includes(messageId))
      if (answer) replies.push({ checkIn, letter: answer.id })
    }
  }
  const whole = await letters(house, { ids: replies.map(({ letter }) => letter) })
  return replies.flatMap(({ checkIn, letter: id }) => {
    const letter = whole.get(id)
    return letter ? [{ checkIn, letter }] : []
  })
}
