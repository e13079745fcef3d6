import { FINNISH_PAIRS, GREEK_PAIRS, POLISH_PAIRS, RUSSIAN_PAIRS } from './charset-pairs.ts'

/**
 * How well text reads: `total` over all its letters beyond ASCII, `score` for one of them (about 1 for real text, below 0
 * for nonsense), and how many letters there were.
 */
export type Plausibility = { total: number; score: number; letters: number }

/** Bytes that are looked at, from the first letter beyond ASCII on. */
const SAMPLE = 16_000
/** Letters beyond ASCII that are enough to tell. */
const ENOUGH = 300

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
  'iso-8859-5',
  'ibm866',
  'koi8-u',
  'x-mac-cyrillic',
  'windows-1257',
]
const decoders = CANDIDATES.map((name) => new TextDecoder(name))

/** The character set of our languages under which the bytes read best, or null when there is nothing to go by. */
export function bestGuess(bytes: Uint8Array): (Plausibility & { name: string }) | null {
  let best: (Plausibility & { name: string }) | null = null
  const first = bytes.findIndex((byte) => byte > 0x7f)
  if (first < 0) return null
  const start = Math.max(0, first - 1)
  const sample = bytes.subarray(start, start + SAMPLE)
  for (const [index, name] of CANDIDATES.entries()) {
    const found = plausibility(decoders[index]?.decode(sample) ?? '')
    // Nobody's program writes it any more, and it differs from windows-1251 in capitals only
    if (name === 'x-mac-cyrillic') found.total -= 1.5
    if (best === null || found.total > best.total) best = { ...found, name }
  }
  return best
}

/**
 * Scores the letters beyond ASCII in `text` by the pairs they make with their neighbours, in the one of our languages that
 * suits them best. Signs inside of words, capitals behind small letters and mixed alphabets do not happen in real text.
 */
export function plausibility(text: string): Plausibility {
  const scores = { cyrillic: 0, greek: 0, latin: 0, signs: 0 }
  let letters = 0
  for (let at = 0; at < text.length && letters < ENOUGH; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue
    const char = text.charAt(at)
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
    letters += 1
    const { kind } = factsOf(char)
    if (kind === 'sign') scores.signs += signScore(char, before, after)
    else scores[kind] += pairScore(char, before, after, kind) - wrongCase(char, before, after)
  }
  const total = scores.cyrillic + scores.greek + scores.latin + scores.signs
  return { total, score: letters === 0 ? 0 : total / letters, letters }
}

type Kind = 'cyrillic' | 'greek' | 'latin'
type Facts = {
  readonly kind: Kind | 'sign'
  readonly lower: string
  readonly letter: boolean
  readonly capital: boolean
}

const MOST_KNOWN = 4000
const known = new Map<string, Facts>()

/** Remembered for each character: the same few are asked for thousands of times. */
function factsOf(char: string): Facts {
  const found = known.get(char)
  if (found !== undefined) return found
  const lower = char.toLowerCase()
  const letter = lower !== char.toUpperCase()
  const facts = { kind: kindOf(char, letter), lower, letter, capital: char !== lower }
  if (known.size < MOST_KNOWN) known.set(char, facts)
  return facts
}

function kindOf(char: string, letter: boolean): Kind | 'sign' {
  if ((char >= '\u0400' && char <= '\u045f') || char === 'Ґ' || char === 'ґ') return 'cyrillic'
  if (char >= '\u0386' && char <= '\u03ce' && char !== '\u0387') return 'greek'
  return char < '\u0250' && letter ? 'latin' : 'sign'
}

/** Half the worth of the pair before and half of the one behind: each pair of two letters is met twice. */
function pairScore(char: string, before: string, after: string, kind: Kind): number {
  const pairs = PAIRS[kind]
  const letter = factsOf(char).lower
  const left = edge(before) + letter
  const right = letter + edge(after)
  const unknown = kind === 'latin' ? (LATIN.get(letter) ?? -0.8) : -1.5
  const mixed = kind !== 'latin' && (isAsciiLetter(before) || isAsciiLetter(after)) ? 1 : 0
  const rare = RARE.has(letter) ? 0.8 : 0
  return ((pairs.get(left) ?? unknown) + (pairs.get(right) ?? unknown)) / 2 - mixed - rare
}

function edge(char: string): string {
  const { letter, lower } = factsOf(char)
  return letter ? lower : '_'
}

/** A capital after a small letter is a sign of swapped cases (KOI8-R read as windows-1251); all capitals are unusual. */
function wrongCase(char: string, before: string, after: string): number {
  if (!factsOf(char).capital) return 0
  if (isLetter(before)) return factsOf(before).capital ? 0.6 : 2.5
  // A single capital in front of a capital: shouting, or swapped cases
  return factsOf(after).capital ? 0.6 : 0
}

/** Typographic signs where they belong are real text; inside of a word they never are. */
function signScore(char: string, before: string, after: string): number {
  const inside = isLetter(before) && isLetter(after)
  if (char < '\u00a0' || char === '\ufffd' || char === '¤') return -2
  if (char === '’' || char === '´') return inside || isLetter(before) ? 0.8 : 0
  if (char === '\u00a0' || char === '\u00ad') return inside ? -0.6 : 0.3
  if (inside) return DASHES.has(char) ? 0 : -1.5
  if (char !== '…' && DASHES.has(char) && isLetter(before) !== isLetter(after)) return -0.6
  if (OPENING.has(char)) return isLetter(before) ? -0.6 : 0.6
  if (CLOSING.has(char)) return isLetter(after) ? -0.6 : 0.6
  if (MONEY.has(char)) return /[\d\s]/.test(before + after) || before === '' || after === '' ? 0.9 : -0.5
  if (!NEUTRAL.has(char)) return -1.5
  return isLetter(before) && !BEHIND_WORDS.has(char) ? -0.8 : 0.4
}

function isAsciiLetter(char: string): boolean {
  return char < '\u0080' && factsOf(char).letter
}

function isLetter(char: string): boolean {
  return factsOf(char).letter
}

const OPENING = new Set('„‚“‘«')
const CLOSING = new Set('”“’»')
const DASHES = new Set('–—…')
const MONEY = new Set('€£')
const BEHIND_WORDS = new Set('…®™²³')
const NEUTRAL = new Set('–—…№§°©®™•·×½¼²³%')
// Serbian, Macedonian, Belarusian and old letters: a wrong set makes many of them
const RARE = new Set('ђѓѕјљњћќџґєіїўϊϋΐΰ')

/** From the most frequent pair to the rarest known one: 2 to 0.4. */
function ranked(...lists: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const list of lists) {
    const count = list.length / 2
    for (let rank = 0; rank < count; rank += 1) {
      const pair = list.slice(2 * rank, 2 * rank + 2)
      weights.set(pair, Math.max(weights.get(pair) ?? 0, 2 - (1.6 * rank) / count))
    }
  }
  return weights
}

const PAIRS = {
  cyrillic: ranked(RUSSIAN_PAIRS),
  greek: ranked(GREEK_PAIRS),
  latin: ranked(POLISH_PAIRS, FINNISH_PAIRS),
}

/** Letters of Latin languages whose pairs are not listed, by how likely they are in our mail. */
const LATIN: ReadonlyMap<string, number> = new Map([
  ...[...'ąćęłńóśźżäöå'].map((letter) => [letter, -0.3] as const),
  ...[...'éüßèàáíúñçêîôûâõãøæ'].map((letter) => [letter, 0.5] as const),
  ...[...'šžčřěýůďťőűğşı'].map((letter) => [letter, -0.3] as const),
])
