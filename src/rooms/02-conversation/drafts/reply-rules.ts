import type { Address } from '#mail/mail-types.ts'
import type { WholeLetter } from '../conversation-types.ts'
import { plainSubject } from '../threads/subject.ts'

/** Who a reply to a letter goes to, and who else was in it. */
interface ReplyTo {
  to: Address[]
  /** The others who got the letter, none of the studio's own: they are in copy once the user wants them there. */
  others: Address[]
}

type Answered = Pick<WholeLetter, 'writer' | 'from' | 'to'>

/**
 * To the writer; a letter of the studio's own goes on to whom it went. `own` are the studio's addresses: nobody answers themselves.
 */
export function replyTo(letter: Answered, { own }: { own: ReadonlySet<string> }): ReplyTo {
  const isTheirs = !own.has(letter.from.address) && letter.writer !== 'studio'
  const sentTo = (fields: readonly string[]) =>
    letter.to.filter(({ address, field }) => fields.includes(field) && address !== '' && !own.has(address))
  const to = isTheirs && letter.from.address !== '' ? [letter.from] : sentTo(['to'])
  const named = new Set(to.map((one) => one.address))
  const others = sentTo(isTheirs ? ['to', 'cc'] : ['cc']).filter(({ address }) => !named.has(address))
  return { to: to.map(bare), others: [...new Map(others.map((one) => [one.address, bare(one)])).values()] }
}

const bare = ({ name, address }: Address): Address => ({ name, address })

/** The subject of an answer: theirs, with one `Re:` before it, whatever their program wrote there, so that every program joins it to the thread. */
export function replySubject(subject: string): string {
  const plain = plainSubject(subject)
  return plain === '' ? 'Re:' : `Re: ${plain}`
}

/** RFC 5322, 3.6.4: the references of the letter that is answered, the oldest first, and that letter. `ties` is the nearest first. */
export function replyReferences(letter: { messageId: string | null; ties: readonly string[] }): string[] {
  const before = letter.ties.toReversed()
  return letter.messageId === null ? before : [...before.filter((id) => id !== letter.messageId), letter.messageId]
}

/** So much of a letter is quoted below its answer: beyond it nobody reads. */
const LONGEST_QUOTE = 20_000

/**
 * A letter as it stands below its answer, in plain text: `attribution` is the line that says who wrote it, in their language; every line of
 * theirs behind `> ` (RFC 3676, 4.5).
 */
export function quoteOf(letter: { words: string; text: string }, attribution: string): string {
  const theirs = (letter.words.trim() || letter.text.trim()).slice(0, LONGEST_QUOTE).toWellFormed()
  const lines = theirs.split(/\r?\n/u).map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()))
  return [attribution, ...lines].join('\n')
}
