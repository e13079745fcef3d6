import type { Language } from '#foundation/language.ts'
import { type Sentence, sentencesOf } from '#listening/tokens.ts'

/** The longest quotation on Today and the client page, in UTF-16 units. */
const LONGEST = 220

/** So many marks before and behind a sentence belong to it, in UTF-16 units: a ruled line of dashes does not. */
const MARKS = 8

/** Where a telling stretch stands in its letter's own words, in UTF-16 units; a `Sign` of words is one. */
interface Stretch {
  start?: number
  end?: number
}

/** The sentence around a telling stretch, in the writer's own words; a very long one is cut at words around the stretch, and says so. */
export function sentenceAround(words: string, { start = 0, end = 0 }: Stretch, language: Language): string {
  const sentences = sentencesOf(words, language)
  const first = sentences.findIndex((sentence) => lastWordOf(sentence) > start)
  const last = sentences.findLastIndex((sentence) => firstWordOf(sentence) < end)
  const from = Math.min(start, beginningOf(words, sentences, first))
  const to = Math.max(end, endOf(words, sentences, last))
  const sentence = onOneLine(words.slice(from, to))
  if (sentence.length <= LONGEST) return sentence
  const room = Math.max(0, Math.floor((LONGEST - (end - start)) / 2))
  const lead =
    from < start - room ? `… ${words.slice(start - room, start).replace(/^\S*\s*/u, '')}` : words.slice(from, start)
  const rest = to > end + room ? `${words.slice(end, end + room).replace(/\s*\S*$/u, '')} …` : words.slice(end, to)
  return onOneLine(lead + words.slice(start, end) + rest)
}

const firstWordOf = (sentence: Sentence | undefined) => sentence?.tokens[0]?.start ?? 0
const lastWordOf = (sentence: Sentence | undefined) => sentence?.tokens.at(-1)?.end ?? 0

/** With the quotation mark or bracket that stands before its first word. */
function beginningOf(words: string, sentences: readonly Sentence[], index: number): number {
  const first = firstWordOf(sentences[index])
  const before = words.slice(Math.max(lastWordOf(sentences[index - 1]), first - MARKS), first)
  return first - (/[^\s.!?…;,]*$/u.exec(before)?.[0].length ?? 0)
}

/** With the marks that stand behind its last word. */
function endOf(words: string, sentences: readonly Sentence[], index: number): number {
  const last = lastWordOf(sentences[index])
  const next = sentences[index + 1]
  const behind = words.slice(last, Math.min(last + MARKS, next ? firstWordOf(next) : words.length))
  return last + (/^\S*/u.exec(behind)?.[0].length ?? 0)
}

const onOneLine = (text: string) => text.trim().replaceAll(/\s+/gu, ' ')
