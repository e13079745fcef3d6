import type { Chance } from '../judged/chance.ts'

/** One slip in so many words. */
const WORDS_A_SLIP = 18
const LONG_ENOUGH = 4

/** A text with slips: two letters turned round, one left out, one doubled; never the first letter of a word, nor a short word. */
export function mistyped(text: string, chance: Chance): string {
  return text.replace(/\p{L}+/gu, (word) => {
    if (word.length < LONG_ENOUGH || chance() > 1 / WORDS_A_SLIP) return word
    const at = 1 + Math.floor(chance() * (word.length - 2))
    const [here, next] = [word.charAt(at), word.charAt(at + 1)]
    const slip = chance()
    if (slip < 0.4) return word.slice(0, at) + next + here + word.slice(at + 2)
    if (slip < 0.75) return word.slice(0, at) + word.slice(at + 1)
    return word.slice(0, at) + here + here + word.slice(at + 1)
  })
}

/** A text as typed where a keyboard has no marks: é, ä, ż and ώ lose them, ł is l; й and ё become и and е, as hurried Russians leave them. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFC')
}

/** A text as thumbed on a phone: no capitals, no full stop at the end of a paragraph. */
export function hurried(text: string): string {
  return text.toLowerCase().replaceAll(/\.(?=\n|$)/gu, '')
}
