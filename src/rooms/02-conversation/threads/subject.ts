/** What mail programs put before a subject when answering or forwarding, in the five languages and by their neighbours' programs. */
const ANSWER =
  /^(?:re|fw|fwd|odp|pd|vs|vl|vb|sv|aw|wg|rv|απ|πρθ|σχετ|ha|отв|ответ|пересл|fs|antw|doorst|réf|rif|res|enc|tr|ynt|ilt|odg|回复|回覆|答复|转发|轉寄)(?:\s?\[\d+\]|\s?\(\d+\)|\^\d+)?\s*[:：]\s*/iu

/** Programs of one letter: Italian Outlook's answer and its forwarding. Too short to be taken off what is shown. */
const SHORT_ANSWER = /^[ri]\s?[:：]\s*/iu

/** What answers by itself says so before the subject it answers. */
const BY_ITSELF =
  /^(?:auto(?:matic)?[ -]?(?:re(?:ply|sponse))?|out of office|автоответ(?:чик)?|автоматический ответ|(?:odpowiedź automatyczna|autoodpowiedź|automatyczna odpowiedź)|automaattinen vastaus|poissaoloviesti|αυτόματη απάντηση|automatische antwort|réponse automatique|risposta automatica|respuesta automática|autosvar)\s*[:：]\s*/iu

/** `[EXTERNAL]`, `[list]`, `(ext)`: put there by a server on the way, not by who wrote. */
const TAG = /^(?:\[[^[\]]{1,60}\]|\((?:external|ext|extern)\)|external(?: email)?\s*[:：])\s*/iu

/** A subject as somebody first wrote it: "Re: Fwd: The plan" is "The plan". */
export function plainSubject(subject: string): string {
  return without([ANSWER], subject.trim())
}

/**
 * A subject as it is compared: without what programs and servers put before it, and without accents, case and punctuation. Empty where
 * nothing was said. A subject that is nothing but a tag keeps it: "[Order 12]" is not "[Order 13]".
 */
export function foldedSubject(subject: string): string {
  const answered = without([ANSWER, SHORT_ANSWER, BY_ITSELF], subject.trim())
  const plain = without([ANSWER, SHORT_ANSWER, BY_ITSELF, TAG], answered) || answered
  const folded = plain.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll('ς', 'σ')
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded
}

function without(prefixes: readonly RegExp[], subject: string): string {
  let plain = subject
  for (let before = ''; before !== plain;) {
    before = plain
    for (const prefix of prefixes) plain = plain.replace(prefix, '')
  }
  return plain
}
