import type { SmtpReply } from './smtp-types.ts'

/** How much of what a server says is kept. */
const LONGEST = 1_000

/** A reply as it came, taken apart: of several lines the words are joined, the codes left out. */
export function replyOf(response: string): SmtpReply {
  const lines = response
    .split(/\r?\n/u)
    .map((line) => /^(\d{3})?[ -]?(?:([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?(.*)$/u.exec(line))
  const codes = lines.flatMap((line) => line?.[1] ?? [])
  const enhanced = lines.flatMap((line) => line?.[2] ?? [])
  const said = lines.map((line) => (line?.[3] ?? '').trim()).filter((line) => line !== '')
  return {
    code: Number.parseInt(codes[0] ?? '0', 10),
    enhanced: enhanced[0] ?? null,
    said: clean(said.join(' ')).slice(0, LONGEST),
  }
}

/** Nothing that a terminal or a page could stumble over. */
const clean = (words: string) =>
  words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
