/**
 * How well text reads: mean of a score a letter (about 1 for real text, below 0 for nonsense), how many letters there
 * were, and how many signs that do not belong into words (`ą` read as `±`).
 */
export type Plausibility = { score: number; letters: number; misfits: number }

const SAMPLE = 4000

// Order decides ties: the sets that mail programs write by default stand first.
const CANDIDATES = [
  'windows-1251',
  'koi8-r',
  'windows-1252',
  'iso-8859-2',
  'windows-1250',
  'windows-1253',
  'iso-8859-7',
  'iso-8859-15',
]

/** The character set of our languages under which the bytes read best, or null when there is nothing to go by. */
export function bestGuess(bytes: Uint8Array): (Plausibility & { name: string }) | null {
  let best: (Plausibility & { name: string }) | null = null
  const sample = bytes.subarray(0, SAMPLE)
  for (const name of CANDIDATES) {
    const found = plausibility(new TextDecoder(name).decode(sample), name)
    if (found.letters > 0 && (best === null || found.score > best.score)) best = { ...found, name }
  }
  return best
}

/** Scores the letters beyond ASCII in `text` as the language family of character set `name` would use them. */
export function plausibility(text: string, name: string): Plausibility {
  const family = /1251|koi8|8859-5|866|cyrillic/.test(name) ? CYRILLIC : /1253|8859-7/.test(name) ? GREEK : LATIN
  const latin = family === LATIN
  let total = 0
  let letters = 0
  let misfits = 0
  const end = Math.min(text.length, SAMPLE)
  for (let i = 0; i < end; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue
    const char = text.charAt(i)
    const [before, after] = [text.charAt(i - 1), text.charAt(i + 1)]
    if (NEUTRAL.has(char) && !(CLOSING.has(char) && !isLetter(before) && isLetter(after))) continue
    letters += 1
    const score = scoreOf(char, before, after, family, latin)
    if (score <= SIGN) misfits += 1
    total += score
  }
  return { score: letters === 0 ? 0 : total / letters, letters, misfits }
}

type Family = ReadonlyMap<string, number>

function scoreOf(char: string, before: string, after: string, family: Family, latin: boolean): number {
  const lower = char.toLowerCase()
  const weight = family.get(lower)
  if (weight === undefined) return /\p{L}/u.test(char) ? -0.5 : SIGN
  if (latin) return weight - besideForeign(before, after, char !== lower)
  const beside = ASCII_LETTER.test(before) || ASCII_LETTER.test(after) ? 1 : 0
  const misplaced =
    (lower === 'ς' && isLetter(after)) || (lower === 'σ' && isLetter(before) && !isLetter(after)) ? 1 : 0
  return weight - beside - misplaced - (char !== lower ? capital(before) : 0)
}

/** A capital after a small letter is a sign of swapped cases (KOI8-R read as windows-1251); all capitals are unusual. */
function capital(before: string): number {
  if (before !== '' && before === before.toLowerCase() && isLetter(before)) return 2.5
  return isLetter(before) ? 1.2 : 0.1
}

/** Polish and Finnish letters stand among plain ones; a capital inside a small-letter word does not happen. */
function besideForeign(before: string, after: string, isCapital: boolean): number {
  const inWord = ASCII_LETTER.test(before) || ASCII_LETTER.test(after)
  const crowd = (isForeign(before) ? 0.7 : 0) + (isForeign(after) ? 0.7 : 0)
  const wrongCase = isCapital && before !== '' && isLetter(before) && before === before.toLowerCase() ? 2 : 0
  return wrongCase + crowd + (inWord ? 0 : 0.7)
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase()
}

function isForeign(char: string): boolean {
  return char > '\u007f' && isLetter(char)
}

const SIGN = -1.5
const CLOSING = new Set('’”»')
const ASCII_LETTER = /[a-z]/i
const NEUTRAL = new Set('\u00a0–—‘’‚“”„…«»№€§°©®™•·×')

/** Weight by frequency: log2 of how much more often than one in forty a letter comes, kept between -1.5 and 2. */
function frequencies(perThousand: string): Family {
  const weights = new Map<string, number>()
  for (const pair of perThousand.split(' ')) {
    const count = Number(pair.slice(1))
    weights.set(pair.charAt(0), Math.max(-1.5, Math.min(2, Math.log2((count * 40) / 1000))))
  }
  return weights
}

const CYRILLIC = frequencies(
  'о110 е85 а80 и74 н67 т63 с55 р47 в45 л43 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х9 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё3 і20 ї6 є4 ґ1',
)
const GREEK = frequencies(
  'α95 ο80 τ78 ι65 ε65 ν62 σ45 η42 υ40 π40 κ40 ρ38 ς35 μ33 λ27 ί25 ό22 ω18 ά18 έ18 γ17 δ17 ή12 ύ12 θ11 χ11 ώ10 φ8 β6 ξ4 ζ4 ψ2 ϊ1 ϋ1 ΐ1',
)
const LATIN: Family = new Map([
  ...[...'ąćęłńóśźż'].map((letter) => [letter, 1.5] as const),
  ...[...'äöåéüß'].map((letter) => [letter, 1.45] as const),
  ...[...'èàáíúñçêîôûâõãøæ'].map((letter) => [letter, 0.9] as const),
  ...[...'šžčřěýůďťőű'].map((letter) => [letter, 0.5] as const),
])
