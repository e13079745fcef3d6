import { contact as contactOf } from '#client/client.ts'
import { acknowledge, acknowledgeable, answerDueAt, replySetting } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayIn } from '#house/words.ts'
import { greetingTo } from '#reading/reading.ts'
import { datesIn } from '#ui/dates.ts'
import type { Studio } from '../studio.ts'
import { studioOf } from '../studio.ts'
import { asksIn } from './asking.ts'

/**
 * Acknowledges, where the studio switched that on, each letter of a contact's that asks and came in within the last hour: "we have it, the answer comes by Thursday",
 * in the contact's language. Called as often as anybody likes, by as many processes: nobody is told twice. How many were queued.
 */
export async function acknowledgeDue(house: House): Promise<number> {
  if (!(await replySetting(house)).acknowledges) return 0
  const studio = await studioOf(house)
  if (studio.sample) return 0
  let queued = 0
  for (const one of await acknowledgeable(house, { asks: asksIn(house) })) {
    const contact = await contactOf(house, { id: one.contact.id })
    if (!contact) continue
    const due = answerDueAt(one.letter.at, studio)
    const text = acknowledgementText({ ...contact, due, now: house.now(), studio })
    if (await isQueued(() => acknowledge(house, { ...one, text }))) queued += 1
  }
  return queued
}

/** A mailbox that was taken away meanwhile, or an address that no server takes, leaves the others theirs. */
async function isQueued(queue: () => Promise<boolean>): Promise<boolean> {
  try {
    return await queue()
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** What an acknowledgement says: that the letter came, by when its answer comes, and that this was written by itself. */
export function acknowledgementText(of: {
  language: Language
  salutation: string
  due: number
  now: number
  studio: Pick<Studio, 'name' | 'zone'>
}): string {
  const say = sayIn(of.language)
  const dates = datesIn(of.language, of.studio.zone, of.now)
  const when = { day: dates.fullDay(of.due), time: dates.time(of.due), zone: dates.zone(of.due) }
  return [
    greetingTo(of.salutation, say),
    say('talk.ack.came'),
    say('talk.ack.by', when),
    say('talk.ack.auto'),
    of.studio.name,
  ].join('\n\n')
}
