/** Names of desks and houses, in the five languages: whoever writes under one may be anybody. */
const DESKS =
  /^(?:info|information|office|team|support|sales|hello|admin|contact|billing|invoices?|accounts?|accounting|service|services|help|helpdesk|desk|studio|shop|news|newsletter|marketing|press|hr|jobs|customer|reception|kontakt|biuro|sekretariat|obsluga|dzial|ksiegovosc|toimisto|asiakaspalvelu|myynti|laskutus|ofis|otdel|buhgalteriia|podderzhka|magazin|zakaz|grafeio|logistirio|eksipiretisi|oy|oyj|ab|ltd|llc|inc|gmbh|kg|ag|sp|zoo|ooo|oao|zao|ip|ike|ae|sa|plc|company|group|bank)$/u

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а a|б b|в v|г g|д d|е e|ё e|ж zh|з z|и i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х h|ц ts|ч ch|ш sh|щ sh|ъ |ы i|ь |э e|ю iu|я ia|і i|ї i|є e|ґ g'
    .split('|')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)

const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  'α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ ks|ο o|π p|ρ r|σ s|ς s|τ t|υ i|φ f|χ h|ψ ps|ω o'
    .split('|')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)

const LATIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }

/** What one sound is written as by different people: Sergeyeva and Sergeeva, Chrysa and Hrisa. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/kh|ch(?=[rl])/gu, 'h'],
  [/ou/gu, 'u'],
  [/[yj]e/gu, 'e'],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/c(?![hs])/gu, 'k'],
  [/(.)\1+/gu, '$1'],
]

/** In Latin letters, without accents and case. */
function inLatin(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '')
  return [...plain].map((letter) => CYRILLIC[letter] ?? GREEK[letter] ?? LATIN[letter] ?? letter).join('')
}

function sounded(latin: string): string {
  return SOUNDS.reduce((word, [from, to]) => word.replaceAll(from, to), latin)
}

/**
 * What a full name is found by, in whatever order and script it is written and with or without what stands between: first and last name,
 * sorted. Empty for one word, for initials, and for the names of desks and companies.
 */
export function nameKey(name: string): string {
  const bare = name.replaceAll(/\([^()]*\)|\[[^[\]]*\]|"|«|»/gu, ' ')
  const words = bare.split(/[^\p{L}\p{M}'’-]+/u).map((word) => inLatin(word).replaceAll(/[^a-z]/gu, ''))
  if (name.includes('@') || words.some((word) => DESKS.test(word))) return ''
  const full = words.filter((word) => word.length > 1).map(sounded)
  const [first, last] = [full[0], full.at(-1)]
  return first && last && full.length > 1 && full.length < 5 ? [first, last].toSorted().join(' ') : ''
}

/** Whether two addresses are named after the same person: each before the @ holds one of the names, or the initials. */
export function fitTheName(one: string, other: string, key: string): boolean {
  return [one, other].every((address) => isNamedAfter(address, key))
}

function isNamedAfter(address: string, key: string): boolean {
  const local = sounded(inLatin(address.slice(0, Math.max(0, address.lastIndexOf('@'))))).replaceAll(/[^a-z]/gu, '')
  const names = key.split(' ')
  const initials = names.map((name) => name.slice(0, 1))
  if (names.some((name) => name.length > 2 && local.includes(name))) return true
  return local === initials.join('') || local === initials.toReversed().join('')
}

/**
 * Different people among those who wrote under these names: full names of which none is another's in other letters, order or script, and
 * none shares its first word with another, as somebody's does who married. Each as it was written first in the list.
 */
export function differentPeople(names: readonly string[]): string[] {
  const found = new Map<string, { name: string; first: string }>()
  for (const name of names) {
    const key = nameKey(name)
    const first = sounded(inLatin(name.trim().split(/[\s,]+/u)[0] ?? ''))
    const isSame = [...found].some(([other, one]) => other === key || one.first === first)
    if (key !== '' && !isSame) found.set(key, { name: name.trim(), first })
  }
  return [...found.values()].map((one) => one.name)
}
