import { colouredLines, unmarked } from './quoted-marks.ts'

export type Answer = { index: number; answer: string }

/**
 * Lines of quoted history that are the writer's answers after all: those in a colour of their own, or behind "[Name]",
 * when the words above the history say that answers stand below. Without such a word nobody could know whose they are.
 */
export function answersInHistory(lines: readonly string[], foreign: readonly boolean[]): Answer[] {
  // oxlint-disable-next-line no-control-regex
  if (!foreign.some((is, index) => is && /[[\u0004]/.test(lines[index] ?? ''))) return []
  const history = [...lines.keys()].filter((index) => isHistoryLine(lines[index] ?? '', foreign[index] === true))
  if (history.length === 0 || !announces(lines, foreign)) return []
  const coloured = colouredLines(lines)
  const inColour = history.filter((index) => coloured[index] === true)
  if (inColour.length > 0 && inColour.length < history.length * MOST_IN_COLOUR) return inColour.map(asAnswer)
  const named = history.filter((index) => NAMED.test(unmarked(lines[index] ?? '')))
  const names = new Set(named.map((index) => NAMED.exec(unmarked(lines[index] ?? ''))?.[1]))
  return names.size === 1 && named.length < history.length * MOST_IN_COLOUR ? named.map(asAnswer) : []

  function asAnswer(index: number): Answer {
    return { index, answer: unmarked(lines[index] ?? '').replace(NAME, '') }
  }
}

const MOST_IN_COLOUR = 0.7
const NAME = /^\s*\[\p{Lu}[^\]]{1,40}\]\s*/u
const NAMED = /^\s*(\[\p{Lu}[^\]]{1,40}\])\s*\S/u

function isHistoryLine(line: string, foreign: boolean): boolean {
  const plain = unmarked(line).trim()
  return foreign && plain !== '' && !plain.startsWith('>')
}

const FIRST_WORDS = 2000

/** "My answers are below, in red": own words that say so, in five languages. */
export function announcesAnswers(words: string): boolean {
  return ANNOUNCES.test(words.slice(0, FIRST_WORDS))
}

function announces(lines: readonly string[], foreign: readonly boolean[]): boolean {
  let own = ''
  for (let index = 0; index < lines.length && own.length < FIRST_WORDS; index += 1) {
    if (foreign[index] !== true) own += `${unmarked(lines[index] ?? '').slice(0, FIRST_WORDS)}\n`
  }
  return announcesAnswers(own)
}

const ANNOUNCES = new RegExp(
  [
    'in (?:red|blue|green|purple|colou?r|line)(?![\\p{L}])',
    'inline',
    '(?:answer|repl|comment|respon|note|see|mark|question)\\p{L}*[^.!?\\n]{0,40}(?:below|underneath|within|between)',
    '(?:below|underneath)[^.!?\\n]{0,40}(?:answer|repl|comment|respon|note|mark)',
    '(?:красн|син|зел[её]н|цветн)\\p{L}*',
    '(?:ответ|комментар|пометк|замечан|см)\\p{L}*\\.?[^.!?\\n]{0,40}(?:ниже|в тексте|внутри)',
    'ниже[^.!?\\n]{0,40}(?:ответ|комментар|пометк)',
    'na (?:czerwono|niebiesko|zielono)|(?:czerwonym|niebieskim|zielonym) (?:kolorem|drukiem)|kolorem (?:czerwonym|niebieskim|zielonym)',
    '(?:odpowied|odpisa|komentarz|uwag|patrz)\\p{L}*[^.!?\\n]{0,40}(?:poniżej|w treści|w tekście|niżej)',
    'poniżej[^.!?\\n]{0,40}(?:odpowied|komentarz|uwag)',
    'punaisella|sinisellä|vihreällä|tekstin (?:seassa|sekaan|väliin)',
    '(?:vastau|vastaa|kommen|ks|katso)\\p{L}*\\.?[^.!?\\n]{0,40}(?:alla|alle|alempana|väli)',
    '(?:alla|alempana)[^.!?\\n]{0,40}(?:vastau|kommen)',
    'με (?:κόκκινο|μπλε|πράσινο|χρώμα)|(?:κόκκινα|μπλε|πράσινα) γράμματα',
    '(?:απαντ|απάντ|σχόλι|δείτε|δες|βλ)\\p{L}*\\.?[^.!?\\n]{0,40}(?:παρακάτω|πιο κάτω|κάτω|μέσα)',
    'παρακάτω[^.!?\\n]{0,40}(?:απαντ|απάντ|σχόλι)',
  ].join('|'),
  'iu',
)
