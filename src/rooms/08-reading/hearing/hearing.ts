import { type BareLetter, type Letter, letters, recipients } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Language } from '#foundation/language.ts'
import { expectsAnswer } from '#listening/asking.ts'
import { EARS } from '#listening/ears.ts'
import { announcesAbsence } from '#listening/leaving.ts'
import type { Heard } from '#listening/listen.ts'
import type { EvidenceRow, HeardRow, PosedRow } from '../reading-tables.ts'
import type { New } from '../reading-store.ts'
import { hearWords } from './heard-words.ts'

/** How much of a letter is listened to, in UTF-16 units: more than anybody writes to a freelancer by hand. */
const LISTENED_TO = 20_000

/** Letters as they were just heard; nothing of it is stored yet, and nothing says whose they are. */
export interface JustHeard {
  heard: Omit<New<HeardRow>, 'contact'>[]
  evidence: Omit<New<EvidenceRow>, 'contact'>[]
  posed: New<PosedRow>[]
}

/** Whose letters are listened to: their addresses, the language they usually write in, and the studio's own addresses. */
export interface Whose {
  addresses: readonly string[]
  usual: Language
  own: readonly string[]
}

/** Listens to these letters' own words, whoever of the two wrote them; a machine is never listened to. */
export async function hearLetters(house: House, whose: Whose, bare: readonly BareLetter[]): Promise<JustHeard> {
  const found: JustHeard = { heard: [], evidence: [], posed: [] }
  if (bare.length === 0) return found
  const ids = bare.map((letter) => letter.id)
  const whole = await letters(house, { ids })
  const to = await recipients(house, { letters: ids })
  const own = new Set(whose.own)
  const known = own.union(new Set(whose.addresses))
  // One language after the other: the serving process keeps one lexicon ready at a time.
  for (const letter of inTurn([...whole.values()], whose.usual)) {
    if (letter.writer === 'studio') {
      const others = (to.get(letter.id) ?? []).filter((address) => !own.has(address))
      found.posed.push(posedBy(letter, whose.usual, others))
    }
    if (letter.writer !== 'person') continue
    const { row, evidence } = heardIn(letter, whose.usual)
    const copied = (to.get(letter.id) ?? []).filter((address) => !known.has(address))
    found.heard.push({ ...row, copied: JSON.stringify(copied) })
    found.evidence.push(...evidence)
  }
  return found
}

const inTurn = (whole: readonly Letter[], usual: Language): Letter[] =>
  [...Map.groupBy(whole, (letter) => languageOf(letter, usual)).values()].flat()

/** `others`: to whom it went, the contact among them: the same letter may be another contact's too. */
function posedBy(letter: Letter, usual: Language, others: readonly string[]): New<PosedRow> {
  const language = languageOf(letter, usual)
  const asks = expectsAnswer(letter.words.slice(0, LISTENED_TO), language === 'unknown' ? usual : language)
  // Who got a letter alone has nobody beside them, and most letters go to one.
  const copied = JSON.stringify(others.length > 1 ? others : [])
  return { message: letter.id, asks: asks ? 1 : 0, copied, ears: EARS, revision: letter.revision }
}

function heardIn(letter: Letter, usual: Language) {
  const language = languageOf(letter, usual)
  const words = letter.words.slice(0, LISTENED_TO)
  const { relief, excused, warmth, questions, evidence } = language === 'unknown' ? NOTHING : hearWords(words, language)
  const leaves = language !== 'unknown' && announcesAbsence(words, language)
  const how = { sender: letter.from.address, language, ears: EARS, revision: letter.revision }
  const manner = {
    relief,
    excused: excused ? 1 : 0,
    leaves: leaves ? 1 : 0,
    warmth,
    questions: JSON.stringify(questions),
  }
  return {
    row: { message: letter.id, ...how, ...manner },
    evidence: evidence.map(({ start, end, text, kind, weight }) => {
      return { id: newId(), message: letter.id, kind, start_at: start, end_at: end, text, weight }
    }),
  }
}

type Found = Pick<Heard, 'relief' | 'excused' | 'questions' | 'evidence'> & { warmth: number | null }

/** Of a language that is not understood. */
const NOTHING: Found = { relief: 0, excused: false, warmth: null, questions: [], evidence: [] }

/** The language a letter is heard in: where a word or two do not tell, the one its writer usually writes in. */
export const languageOf = (letter: Pick<Letter, 'language'>, usual: Language): Language | 'unknown' =>
  letter.language === 'none' ? usual : letter.language
