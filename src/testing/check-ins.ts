import type { House } from '#foundation/house.ts'
import { markSent, outgoing as outgoingOf } from '#foundation/outbox/outbox.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { type NotAsked, prepareCheckIn } from '#reading/reading.ts'

/** A question that is due nine days after signing, about no work in particular unless it is said. */
export const dueAfterSigning = (more: Partial<NotAsked['due']> = {}): NotAsked['due'] => ({
  project: '',
  name: '',
  after: 'signing',
  from: '2026-05-12',
  askedAt: null,
  attention: [],
  every: 14,
  overdue: 1,
  ...more,
})

/** A check-in that left: its id, the message that asked it and under which Message-ID. */
export async function sentCheckIn(
  house: House,
  { contact, due = dueAfterSigning() }: { contact: string; due?: NotAsked['due'] },
): Promise<{ id: string; outgoing: string; messageId: string }> {
  const { id, outgoing } = await prepareCheckIn(house, { contact, due })
  await markSent(house, { id: outgoing, subject: 'How is it going?', text: 'Are you at ease?' }, MAIL_TEMPLATES)
  const { messageId = '' } = (await outgoingOf(house, { id: outgoing })) ?? {}
  return { id, outgoing, messageId }
}
