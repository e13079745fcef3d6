import type { BareLetter } from '#conversation/conversation.ts'
import type { Whose } from './hearing.ts'
import type { EvidenceRow, HeardRow, PosedRow } from '../reading-tables.ts'
import type { HeardLetter } from '../reading-types.ts'
import type { New } from '../reading-store.ts'

/** What is known of letters beside who wrote when: as it is stored, or as it was just heard. */
export interface Said {
  heard: readonly Pick<New<HeardRow>, 'message' | 'relief' | 'excused' | 'leaves' | 'warmth' | 'questions' | 'copied'>[]
  evidence: readonly Omit<New<EvidenceRow>, 'contact'>[]
  posed: readonly Pick<New<PosedRow>, 'message' | 'asks' | 'copied'>[]
}

/** Letters with what they say. Whoever became the studio or the contact since, at another address, is nobody else in copy. */
export function heardLetters(
  letters: readonly BareLetter[],
  said: Said,
  { addresses, own }: Pick<Whose, 'addresses' | 'own'>,
): HeardLetter[] {
  const heard = new Map(said.heard.map((row) => [row.message, row]))
  const evidence = Map.groupBy(said.evidence, (row) => row.message)
  const posed = new Map(said.posed.map((row) => [row.message, row]))
  const both = new Set([...addresses, ...own])
  const others = (json: string) => listOf(json).filter((address) => !both.has(address))
  return letters.map((letter) => {
    const { id, thread, messageId, answers, at, language, wordCount } = letter
    const by: HeardLetter['by'] = letter.writer === 'person' ? 'contact' : letter.writer
    const ours = by === 'studio' ? posed.get(id) : undefined
    // Who had it in copy was asked nothing.
    const isAsked = !letter.inCopy && ours?.asks === 1
    const bare = { id, thread, messageId, answers, at, by, language, wordCount, asks: isAsked }
    const row = by === 'contact' ? heard.get(id) : undefined
    if (!row) return { ...bare, ...NOTHING, ...(ours ? { copied: others(ours.copied) } : {}) }
    return {
      ...bare,
      relief: row.relief,
      excused: row.excused === 1,
      leaves: row.leaves === 1,
      warmth: row.warmth,
      questions: listOf(row.questions),
      copied: others(row.copied),
      evidence: (evidence.get(id) ?? []).map(phraseOf),
    }
  })
}

function phraseOf({ id, start_at: start, end_at: end, text, kind, weight }: Said['evidence'][number]) {
  return { id, start, end, text, kind, weight }
}

const NOTHING = {
  relief: 0,
  excused: false,
  leaves: false,
  warmth: null,
  questions: [],
  copied: [],
  evidence: [],
} as const

/** Most lists are empty, and taking text apart is what costs here. */
const listOf = (json: string): string[] => (json === '[]' ? [] : JSON.parse(json))
