import type { Client, Contact } from '#client/client.ts'
import { sayIn } from '#house/words.ts'
import { greetingTo } from '#reading/reading.ts'

/** A plain update to begin with, in the contact's language: what was done, what comes next, what is needed of them (S2-22). The user fills it in. */
export function updateWords(client: Client, contact: Contact): { subject: string; text: string } {
  const say = sayIn(contact.language)
  const work = client.projects.findLast(
    (one) => one.archivedAt === null && one.signedOn !== null && one.deliveredOn === null,
  )
  const pieces = ['done', 'next', 'needed', 'end'] as const
  return {
    subject: work ? say('talk.update.subjectOf', { project: work.name }) : say('talk.update.subject'),
    text: [greetingTo(contact.salutation, say), ...pieces.map((piece) => say(`talk.update.${piece}`))].join('\n\n'),
  }
}
