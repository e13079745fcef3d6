import type { Language } from '#foundation/language.ts'
import { macroF1 } from '../judged/measures.ts'
import { isMail, probabilityOf } from '../model/joined.ts'
import { Scorer } from '../model/scorer.ts'
import { seenIn } from '../model/seen.ts'
import type { Table } from '../model/table.ts'
import { tableOf } from './packing.ts'
import type { Joined, Weights } from '../model/weights-format.ts'
import { scoreOf } from '../a-line.ts'
import { phrasesIn } from '../phrases.ts'
import { WATCH } from '../score.ts'
import { spokenIn } from '../spoken.ts'
import type { Chance } from '../judged/chance.ts'
import { joinedBy } from './joining.ts'
import { type Example, learnOften } from './learner.ts'
import type { PublicRow } from '../judged/public-rows.ts'
import { type Studied, TIMES } from './studied.ts'
import { seeingOpenly } from './vectors.ts'

/** How large the tables are (2 to this power) and how they learn (listening/MODEL.md). */
const PUBLIC_TABLE = { bits: 17, epochs: 2, rate: 0.15, ridge: 1e-6 }
const REGISTER_TABLE = { bits: 15, epochs: 4, rate: 0.5, ridge: 1e-6 }
/**
 * A text is a client's unless it clearly reads otherwise: by so many log-odds. As many as still keep the listening above what public data alone
 * reach on public text (the guard of listening.md).
 */
const CLEARLY_ELSEWHERE: Record<Language, number> = { en: 0.5, ru: 0.5, pl: 4, fi: 3, el: 4 }

/** What is learned of public text, and of how it differs from clients' mail. */
export function publicExpert(
  { lang, rows, studied }: { lang: Language; rows: readonly PublicRow[]; studied: readonly Studied[] },
  chance: Chance,
): { public: Table; register: Table } {
  const ill = rows.map((row) => ({ ...seeingOpenly(row.text, lang), isSo: row.uneasy, weight: 1 }))
  const publicly = learnOften(ill, TIMES, { ...PUBLIC_TABLE, chance })
  const register = learnOften(registers(studied, ill), TIMES, { ...REGISTER_TABLE, chance })
  return {
    public: tableOf(publicly),
    register: tableOf({ ...register, bias: register.bias - CLEARLY_ELSEWHERE[lang] }),
  }
}

/** Public rows against mails, each of which counts alike: rows together weigh no more than the mails, and less where they are fewer. */
function registers(studied: readonly Studied[], rows: readonly Example[]): Example[] {
  const mails = studied.map(({ seen }) => ({ ...seen.openly, isSo: false, weight: 1 }))
  const even = mails.length / Math.max(1, rows.length)
  return [...mails, ...rows.map((row) => ({ ...row, isSo: true, weight: Math.min(1, even) }))]
}

/**
 * How the score of public text becomes a probability, by the packed weights on rows that were not learned from. Their shares are uneven, so what is worth a
 * look begins where macro-F1 is highest.
 */
export function publicJoined(weights: Weights, tuning: readonly PublicRow[]): Pick<Joined, 'public' | 'publicBias'> {
  const scorer = new Scorer(weights)
  const judged = tuning.map(({ lang, text, uneasy }) => {
    const spoken = spokenIn(text, lang)
    const scores = scorer.scoresOf(spoken.map((one) => seenIn(one, lang)))
    return { scores, spoken, phrases: phrasesIn(text, spoken).score, uneasy }
  })
  const [share = 0, bias = 0] = joinedBy(
    judged.map(({ scores, uneasy }) => ({ scores: [scores.public], isSo: uneasy, weight: 1 })),
  )
  const macro = SHIFTS.map((shift) => {
    const joined = { ...weights.joined, public: share, publicBias: bias + shift }
    return macroF1(
      judged.map(({ scores, spoken, phrases, uneasy }) => {
        const score = scoreOf(probabilityOf(scores, joined), { isMail: isMail(scores), phrases, spoken })
        return { score, uneasy }
      }),
      WATCH,
    )
  })
  return { public: share, publicBias: bias + (SHIFTS[macro.indexOf(Math.max(...macro))] ?? 0) }
}

const SHIFTS = Array.from({ length: 81 }, (_, step) => -1 + step * 0.025)
