import { ME, letterOf } from './mailbox.ts'

/** A letter that leaves, of the usual length. */
export function sentLetter(place: number, messageId: string) {
  const { subject, words } = letterOf({ index: 1 + 2 * place, date: 0, people: 1 })
  const to = [{ name: `Client ${place % 100}`, address: `client${place % 100}@example.org` }]
  return { from: ME, to, subject, text: words, messageId, date: Date.now() }
}
