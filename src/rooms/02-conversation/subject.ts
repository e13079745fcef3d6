/** What mail programs put before a subject when answering or forwarding, in the five languages and by their neighbours' programs. */
const PREFIX = /^(?:re|fw|fwd|odp|pd|vs|vl|vb|sv|aw|wg|rv|απ|πρθ|ha|отв|пересл)(?:\[\d+\])?\s*:\s*/iu

/** A subject as somebody first wrote it: "Re: Fwd: The plan" is "The plan". */
export function plainSubject(subject: string): string {
  let plain = subject.trim()
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replace(PREFIX, '')
  }
  return plain
}
