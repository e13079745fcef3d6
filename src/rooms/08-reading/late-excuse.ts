import { fold } from '#listening/fold.ts'

/**
 * How people say that a late answer had its own reason: away, ill, travelling, snowed under. Folded (no diacritics, lower case). An apology
 * without a reason is none: those who grow cool apologise as well.
 */
const EXCUSES = [
  // English
  /\b(?:on|from|after) (?:my |our |a |annual |the )?(?:holidays?|vacation|leave|honeymoon)\b|\bback from\b|\b(?:was|been|were|am|fell) (?:really |quite |very )?(?:ill|sick|unwell|away|abroad|travell?ing|in hospital|off sick|out of (?:the )?office|on the road)\b|\bhad (?:the |a )?(?:flu|covid|fever|surgery|operation)\b|\b(?:funeral|stocktaking|snowed under|swamped)\b|\b(?:wedding|school holidays|half-term)\b/u,
  // Russian
  /(?:в|из|после) (?:отпуск|командировк|больниц|поездк)|(?:бол(?:ел|еем|ею|ела)|заболел|приболел|грипп|температур|больничн|уезжал|уехал|в отъезде|похорон|сессия|завал|инвентаризац|праздник)/u,
  // Polish
  /(?:na|z|po) (?:urlop|wakacj|zwolnieni|delegacj|feri|wyjazd)|(?:chorowal|chora|chory|zachorowal|grypa|grypie|szpital|wyjechal|bylam za granica|bylem za granica|pogrzeb|inwentaryzacj|zawalon|na l4)/u,
  // Finnish
  /(?:lomal|lomam|loman|lomilta|matkoil|matkal|reissussa|sairaan|kipean|flunss|kuumees|sairaala|hautajais|inventaari|hiihtolom|talvilom|kesalom|ulkomail)/u,
  // Greek
  /(?:διακοπ|αδεια|ταξιδι|αρρωστ|γριπη|νοσοκομ|ελειπα|λειπαμε|ελειπ|κηδεια|απογραφη|εξωτερικο|πυρετο)/u,
]

/** So much of a letter's start is looked at: excuses stand there. UTF-16 units. */
const START = 600

/** True where a letter says why it comes late: then its lateness is no sign of anything (S0-13, S2-1). */
export function excusesLateness(words: string): boolean {
  const start = fold(words.slice(0, START))
  return EXCUSES.some((excuse) => excuse.test(start))
}
