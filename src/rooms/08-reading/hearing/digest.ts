import type { HeardLetter } from '../reading-types.ts'

/** What most letters do not have. */
type Seldom = Partial<Pick<HeardLetter, 'relief' | 'excused' | 'leaves' | 'questions' | 'copied' | 'evidence'>>

/**
 * Letters as one list for each thing that every letter has, and beside them what few letters have: a third as long as a list of letters, which is what
 * taking two hundred thousand of them apart costs.
 */
interface Columns {
  id: string[]
  /** Places in `threads`. */
  thread: number[]
  threads: string[]
  messageId: HeardLetter['messageId'][]
  at: number[]
  by: HeardLetter['by'][]
  language: HeardLetter['language'][]
  wordCount: number[]
  asks: number[]
  warmth: HeardLetter['warmth'][]
  /** Where a letter's clock says that it was written before one that it answers: the places of letters, each with those that it answers. */
  answers: number[][]
  seldom: [number, Seldom][]
}

/** Letters as text, to be kept. */
export function textOf(letters: readonly HeardLetter[]): string {
  const threads = [...new Set(letters.map((letter) => letter.thread))]
  const threadAt = new Map(threads.map((thread, place) => [thread, place]))
  const places = new Map(letters.map((letter, place) => [letter.messageId, place]))
  const answers = letters.map((letter, place) => [place, ...letter.answers.flatMap((id) => places.get(id) ?? [])])
  const isBefore = ([place = 0, ...answered]: number[]) =>
    answered.some((at) => (letters[at]?.at ?? 0) >= (letters[place]?.at ?? 0))
  const columns: Columns = {
    id: letters.map((letter) => letter.id),
    thread: letters.map((letter) => threadAt.get(letter.thread) ?? 0),
    threads,
    messageId: letters.map((letter) => letter.messageId),
    at: letters.map((letter) => letter.at),
    by: letters.map((letter) => letter.by),
    language: letters.map((letter) => letter.language),
    wordCount: letters.map((letter) => letter.wordCount),
    asks: letters.map((letter) => (letter.asks ? 1 : 0)),
    warmth: letters.map((letter) => letter.warmth),
    answers: answers.some(isBefore) ? answers.filter((found) => found.length > 1) : [],
    seldom: letters.flatMap((letter, place) => seldomOf(letter, place)),
  }
  return JSON.stringify(columns)
}

function seldomOf(
  { relief, excused, leaves, questions, copied, evidence }: HeardLetter,
  place: number,
): [number, Seldom][] {
  const found: Seldom = {
    ...(relief > 0 ? { relief } : {}),
    ...(excused ? { excused } : {}),
    ...(leaves ? { leaves } : {}),
    ...(questions.length > 0 ? { questions } : {}),
    ...(copied.length > 0 ? { copied } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
  }
  return Object.keys(found).length > 0 ? [[place, found]] : []
}

/** The letters that such a text was made of. What they answer is known where it tells more than their clocks do: nothing else is asked of it. */
export function lettersIn(text: string): HeardLetter[] {
  const columns: Columns = JSON.parse(text)
  const { threads, messageId } = columns
  const seldom = new Map(columns.seldom)
  const answers = new Map(columns.answers.map(([place = 0, ...rest]) => [place, rest]))
  return columns.id.map((id, place) => {
    const {
      relief = 0,
      excused = false,
      leaves = false,
      questions = NONE,
      copied = NONE,
      evidence = NONE,
    } = seldom.get(place) ?? NOTHING
    return {
      id,
      thread: threads[columns.thread[place] ?? 0] ?? '',
      messageId: messageId[place] ?? null,
      answers: answers.get(place)?.flatMap((at) => messageId[at] ?? []) ?? NONE,
      at: columns.at[place] ?? 0,
      by: columns.by[place] ?? 'studio',
      language: columns.language[place] ?? 'none',
      wordCount: columns.wordCount[place] ?? 0,
      asks: columns.asks[place] === 1,
      warmth: columns.warmth[place] ?? null,
      relief,
      excused,
      leaves,
      questions,
      copied,
      evidence,
    }
  })
}

const NONE: readonly never[] = []
const NOTHING: Seldom = {}
