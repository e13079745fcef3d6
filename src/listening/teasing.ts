import { type Hit, isWorry, type Marks } from './hits.ts'
import type { Spoken } from './spoken.ts'
import { type Mark, overlap, type Place } from './marks.ts'

/** A strong word with at most so many others in its clause, "simply" not counted, names nothing that would be bad: "No, simply awful." */
const BESIDE_IT = 1
/** Among teasing the rest is half meant at most: "I suppose we'll have to pay you for this." */
const HALF_MEANT = 0.5
const PRAISE = 0.35
const CLEAR = 0.4
const TEASING = new Set(['anger', 'disappointment'])

interface Around {
  hits: readonly Hit[]
  negators: readonly Mark[]
  marks: Marks
  place: Place
}

/** "Go ahead" as it is said by who is content: not denied, not supposed, not behind a complaint and a "but", and no worry itself ("print it anyway"). */
export function isMeant(mark: Mark, { hits, negators, marks, place }: Around): boolean {
  const clause = place.clause[mark.from]
  const denied = negators.some((negator) => negator.to <= mark.from && place.clause[negator.from] === clause)
  const supposed = marks.hypotheticals.some((other) => place.clause[other.from] === clause && other.from <= mark.from)
  const resigned = hits.some(
    (hit) => isWorry(hit) && (overlap(hit, mark) || (hit.to <= mark.from && turned(hit, mark, place))),
  )
  return !denied && !supposed && !resigned
}

const turned = (hit: Mark, mark: Mark, place: Place): boolean => place.part[hit.from] !== place.part[mark.from]

/** The clause holds next to nothing else: no thing that would be so bad, nobody who did it. */
export function standsAlone(mark: Mark, marks: Marks, place: Place): boolean {
  const counted = (index: number): boolean =>
    ![mark, ...marks.intensifiers].some(({ from, to }) => from <= index && index < to)
  return (
    place.clause.filter((clause, index) => clause === place.clause[mark.from] && counted(index)).length <= BESIDE_IT
  )
}

/**
 * Teasing: who calls a draft terrible and tells you to print it is not uneasy. In a letter with a go-ahead, behind which no clear worry follows, strong
 * words that stand alone count half; where the letter praises, smiles or laughs as well, strong words are taken back and what else sounds angry or let down
 * counts half. (S0-12: warm sarcasm between people who joke.) A plain complaint beside a go-ahead ("go ahead, but I am disappointed") stands.
 */
export function teased(spoken: readonly Spoken[]): void {
  const goAhead = spoken.findLastIndex(({ heard }) => heard.goAhead)
  if (goAhead < 0 || spoken.slice(goAhead + 1).some(hasClearWorry)) return
  const light = spoken.some(({ heard }) => heard.light || heard.joke)
  if (!spoken.some(({ heard }) => (light ? heard.mockery : heard.bare).length > 0)) return
  const merry = light || spoken.some(({ heard }) => heard.hits.some((hit) => !isWorry(hit) && hit.weight >= PRAISE))
  for (const { heard } of spoken) {
    if (merry) heard.hits = heard.hits.filter((hit) => !isMockery(hit, heard.mockery))
    for (const hit of heard.hits)
      if (merry ? TEASING.has(hit.role) : isMockery(hit, heard.bare)) hit.weight *= HALF_MEANT
  }
}

function hasClearWorry({ heard }: Spoken): boolean {
  return heard.hits.some((hit) => isWorry(hit) && hit.weight >= CLEAR && !isMockery(hit, heard.mockery))
}

const isMockery = (hit: Hit, jest: readonly Mark[]): boolean =>
  TEASING.has(hit.role) && jest.some((mark) => overlap(hit, mark))
