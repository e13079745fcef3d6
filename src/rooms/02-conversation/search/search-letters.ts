import type { House } from '#foundation/house.ts'
import { type Asked, askedOf } from '#foundation/searching/asked.ts'
import type { EngineKind } from '#foundation/store/migrate.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { Letter } from '../conversation-types.ts'
import { lettersById } from '../letters/letter-store.ts'
import { instantOf, placesOf } from './search-place.ts'
import { marked, snippetOf } from './search-snippet.ts'
import * as store from './search-store.ts'
import type { FoundLetters, LetterHit } from './search-types.ts'

/** Where a search looks, one step after the other: the newest letters as they lie, or those that the index takes for answers. */
interface Step {
  from: 'newest' | 'likely'
  /** How many letters it compares with what was asked. */
  most: number
}

const ALL_NEWEST: readonly Step[] = [
  { from: 'newest', most: 60 },
  { from: 'newest', most: 340 },
  { from: 'newest', most: 1600 },
]

/** What is often there is found in the first step. An index of Postgres gathers every answer before it gives one: it is asked for what is rare. */
const BY_INDEX: Readonly<Record<EngineKind, readonly Step[]>> = {
  sqlite: [
    { from: 'likely', most: 60 },
    { from: 'likely', most: 340 },
    { from: 'likely', most: 1600 },
  ],
  postgres: [
    { from: 'newest', most: 1000 },
    { from: 'likely', most: 1000 },
  ],
}

/**
 * Letters in which all of `words` occur, the newest first: by their own words, subject, writer and attachments, marks and case left aside,
 * also inside longer words; what stands in quotation marks is a phrase. `before` is where the page before ended; `addresses` keeps to letters
 * from or to them. A search compares at most 2,000 letters and then says how far back it looked. (issue 3, Search)
 */
export function searchLetters(
  house: House,
  input: { words: string; before?: number | null; addresses?: readonly string[] | null; most: number },
): Promise<FoundLetters> {
  const asked = askedOf(input.words)
  if (asked.terms.length === 0 || input.addresses?.length === 0)
    return Promise.resolve({ letters: [], earlier: null, lookedBackTo: null })
  const { first, end } = placesOf(house.store.workspace)
  const before = Math.min(input.before ?? end, end)
  const looking = { asked, first, before, most: input.most, addresses: input.addresses ?? null }
  return house.store.read(async (tx) => {
    const { answers, further } = await look(tx, house.store.engine, looking)
    const page = answers.slice(0, input.most)
    const last = page.at(-1)
    const isMore = answers.length > input.most && last
    return {
      letters: await hitsOf(tx, asked, page),
      earlier: isMore ? last.place : further,
      lookedBackTo: !isMore && further !== null ? instantOf(further) : null,
    }
  })
}

interface Looking {
  asked: Asked
  first: number
  before: number
  most: number
  addresses: readonly string[] | null
}

interface Answer {
  message: string
  place: number
}

/** Answers until there is one more than a page; `further` is where to go on when so many were compared that it stops. */
async function look(
  tx: Tx,
  engine: EngineKind,
  looking: Looking,
): Promise<{ answers: Answer[]; further: number | null }> {
  const { asked, first, addresses } = looking
  const answers: Answer[] = []
  let before = looking.before
  // Words below three letters stand in no index.
  for (const { from, most } of asked.indexed.length > 0 ? BY_INDEX[engine] : ALL_NEWEST) {
    const span = { first, before, most }
    const places =
      from === 'likely' ? await store.likelyPlaces(tx, engine, asked, span) : await store.newestPlaces(tx, span)
    answers.push(...(await store.answersAmong(tx, { places, asked, addresses })))
    if (answers.length > looking.most || places.length < most) return { answers, further: null }
    before = places.at(-1) ?? first
  }
  return { answers, further: before }
}

async function hitsOf(tx: Tx, asked: Asked, answers: readonly Answer[]): Promise<LetterHit[]> {
  const ids = answers.map(({ message }) => message)
  const letters = new Map((await lettersById(tx, ids)).map((letter) => [letter.id, letter]))
  const attached = await store.attachedTo(tx, ids)
  return ids.flatMap((id) => {
    const letter = letters.get(id)
    return letter ? [hitOf(letter, attached.get(id) ?? [], asked)] : []
  })
}

function hitOf(letter: Letter, attached: readonly string[], asked: Asked): LetterHit {
  const { id, thread, at, writer, language, from } = letter
  const address = marked(from.address, asked)
  return {
    id,
    thread,
    at,
    writer,
    language,
    name: marked(from.name || from.address, asked),
    address: from.name && address.marks.length > 0 ? address : null,
    subject: marked(letter.subject, asked),
    snippet: snippetOf(letter.words, asked),
    attachments: attached.map((name) => marked(name, asked)).filter(({ marks }) => marks.length > 0),
  }
}
