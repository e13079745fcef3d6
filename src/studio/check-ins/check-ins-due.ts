import { clientsOfContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { letterText, outgoing as outgoingOf } from '#foundation/outbox/outbox.ts'
import { memberNames } from '#foundation/sign-in/sign-in.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { isStopped } from '#foundation/stops/stops.ts'
import { workedBetween } from '#foundation/working-hours.ts'
import { checkInsByThemselves, prepareCheckIn } from '#reading/reading.ts'
import { type Desk, letterFor } from '../outbox/letter-for.ts'
import { letLeave } from '../outbox/letting-leave.ts'
import { budgetOf, unaskedTimes } from '../outbox/unasked.ts'
import type { Premises } from '../premises.ts'
import { studioOf } from '../studio.ts'
import { dueCheckIns } from './due-check-ins.ts'
import { canSend } from './sending-account.ts'

/** So many leave in one beat: a studio that switches it on after a year writes to nobody all at once. */
const A_BEAT = 3

/** So many who are due are looked at: whose week is full, or whose letter is on its way already, holds up nobody behind them. */
const LOOKED_AT = 30

const NOBODY: ReadonlySet<string> = new Set()

export interface CheckInsDueParts extends Desk {
  readonly premises: Pick<Premises, 'linkOf' | 'stopHeadersOf'>
}

/**
 * Lets the check-ins that are due leave without a hand, where the user switched that on: in the studio's working hours, within each contact's week, to nobody with an
 * open concern and to nobody who wants none. Each is queued with ten seconds to take it back, as if the user had pressed; what fell together is one question.
 * Returns how many were let go. product.md: nothing is sent that the freelancer did not send or switch on.
 */
export async function checkInsDue(house: House, parts: () => Promise<CheckInsDueParts>): Promise<number> {
  if (!(await checkInsByThemselves(house)) || !(await canSend(house))) return 0
  const desk = await parts()
  if (workedBetween(house.now(), house.now() + 1, desk.studio) === 0) return 0
  const due = await dueCheckIns(house, { zone: desk.studio.zone, most: LOOKED_AT, except: NOBODY })
  let left = 0
  for (const one of due) {
    if (left === A_BEAT) break
    if (await isStopped(house, { contact: one.contact, kind: 'check-in' })) continue
    const times = await unaskedTimes(house, { contact: one.contact })
    if (budgetOf(times, { now: house.now(), aWeek: desk.studio.unaskedAWeek }).from !== null) continue
    const { outgoing: id } = await prepareCheckIn(house, one)
    const outgoing = await outgoingOf(house, { id })
    if (outgoing?.state === 'waiting' && (await letGo(house, outgoing, desk))) left += 1
  }
  return left
}

/** By whom check-ins are written that leave without a hand: the studio's owner, as letters are signed by a person. */
export async function checkInDesk(premises: Premises, house: House): Promise<CheckInsDueParts> {
  const members = await memberNames(premises.door, house.store.workspace)
  const studio = await studioOf(house)
  const [owner] = members.values()
  return { studio, by: owner ?? studio.name, members, premises }
}

/** Exactly the letter that the outbox shows. */
async function letGo(house: House, outgoing: Outgoing, parts: CheckInsDueParts): Promise<boolean> {
  const [client] = await clientsOfContacts(house, { contacts: [outgoing.contact] })
  const contact = client?.contacts.find((one) => one.id === outgoing.contact)
  if (!client || !contact) return false
  const letter = await letterFor(house, outgoing, { ...parts, client, contact })
  if ('stopped' in letter) return false
  const text = letterText(letter, { link: parts.premises.linkOf(house, outgoing) })
  const done = await letLeave(house, { ...parts, outgoing, subject: letter.subject, text })
  return done !== null && 'dispatch' in done
}
