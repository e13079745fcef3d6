import type { Dovecot, DovecotBox } from '#testing/dovecot.ts'
import { type BenchLetter, letterOf, ME } from './mailbox.ts'

/** A letter that leaves, of the usual length. */
export function sentLetter(place: number, messageId: string) {
  const { subject, words } = letterOf({ index: 1 + 2 * place, date: 0, people: 1 })
  const to = [{ name: `Client ${place % 100}`, address: `client${place % 100}@example.org` }]
  return { from: ME, to, subject, text: words, messageId, date: Date.now() }
}

/** One of so many letters that came in, an hour apart, the last one now. */
export const letterAt = (index: number, of: number): BenchLetter =>
  letterOf({ index, date: Date.now() - (of - index) * 3_600_000, people: 10 })

/** A new mailbox with these letters. */
export function filled(dovecot: Dovecot, letters: Iterable<Uint8Array>): DovecotBox {
  const box = dovecot.box()
  for (const raw of letters) box.deliver(raw)
  return box
}
