import { ANCHOR, FIRST_PERSON, PRONOUN, QUOTING, SAYS_WROTE, WROTE_WITHIN } from './attribution-phrases.ts'

/**
 * How surely a line says who wrote what follows. `sure`: a program's line, and what follows is foreign even without
 * marks; `dated` and `bare` count only above a quotation, for people write such lines too.
 */
export type Attribution = 'sure' | 'dated' | 'bare'

const LONGEST = 500
const TAIL = 60

const ADDRESS =
  /[<([]\s?(?:mailto:)?[^<>()[\]\s]{1,100}(?:@| at )[^<>()[\]\s]{1,100}\s?(?:<\s?mailto:[^<>\s]{1,200}>)?\s?[>)\]]/u
const BARE_ADDRESS = /[^\s<>()[\]@]@[^\s<>()[\]@]+\.\p{L}/u
const TIME = /(?:^|[^\d.,:])[0-2]?\d(?:[:.h][0-5]\d|時|시|点|點)(?![\d/-]|\.\d)|\d\s?[ap]\.?m\b/iu
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)|\d{1,2}(?:[./-]|\.\s)\d{1,2}(?:[./-]|\.\s)\d\d/u

/** True when a line could be the last one of an attribution; cheap, asked for every line. */
export function mayEndAttribution(line: string): boolean {
  if (line.length > LONGEST) return false
  const tail = line.slice(-TAIL)
  return /[:>)\]]\s{0,9}$/.test(tail) || (/[\d@]/.test(line) && SAYS_WROTE.test(tail))
}

/** True when a line begins as attributions do: "On 3 …", "W dniu …", a weekday or a date. */
export function startsAttribution(line: string): boolean {
  return ANCHOR.test(line)
}

/** What kind of attribution one (joined) line is, or null. */
export function attributionKind(line: string): Attribution | null {
  if (line.length > LONGEST) return null
  const tail = line.slice(-TAIL)
  if (FIRST_PERSON.test(tail)) return null
  if (QUOTING.test(line)) return ADDRESS.test(line) ? 'sure' : 'bare'
  const says = SAYS_WROTE.exec(tail)
  const colon = says?.[1] !== undefined || /:[*_\s]{0,9}$/u.test(tail)
  if (says === null && (!colon || !/\d/.test(line))) return null
  const dated = YEAR.test(line)
  const timed = TIME.test(line)
  const address = ADDRESS.test(line) || (says !== null && BARE_ADDRESS.test(line))
  if (says === null) return unsaid(line, address, dated, timed)
  if (PRONOUN.test(tail)) return dated || timed ? 'dated' : null
  if (address && (dated || timed || (colon && line.length < 200) || (ANCHOR.test(line) && /\d/.test(line))))
    return 'sure'
  if (dated && timed && (ANCHOR.test(line) || colon)) return 'sure'
  if (dated || timed || (ANCHOR.test(line) && /\d/.test(line))) return 'dated'
  return colon && line.length < 100 && /^["“„«*<\p{Lu}\p{Lo}]/u.test(line) ? 'bare' : null
}

/** A line with a colon at its end that need not say "wrote": "сб, 3 окт. 2026 г. в 14:05, Имя <a@b>:". */
function unsaid(line: string, address: boolean, dated: boolean, timed: boolean): Attribution | null {
  const within = WROTE_WITHIN.test(line)
  if (within && (address || dated) && timed) return 'sure'
  if (within && (address || dated)) return address ? 'sure' : 'dated'
  if (!address || PROSE.test(line)) return null
  const last = /[>)\]]\s*:[*_\s]*$/u.test(line)
  if ((timed && (dated || last)) || (dated && (last || /^[*\s"“«]{0,3}\p{L}[^<]{0,80}</u.test(line)))) return 'sure'
  return null
}

// A person who writes an address into a sentence speaks of doing something with it
const PROSE =
  /(?:^|\s)(?:I|we|please|send|sent|call|my|our|your|я|мы|пожалуйста|отправ\p{L}+|напиши(?:те)?|proszę|wysł\p{L}+|napisz|minä|lähet\p{L}+|παρακαλώ|στείλ\p{L}+|έστειλ\p{L}+)(?=\s)/iu
