import { z } from 'zod'

/** One line of text as people type it: spaces folded, at least one character, at most `most`; the problems are keys of the words. */
export function line(most: number, problems: { missing: string; tooLong: string }) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1, problems.missing).max(most, problems.tooLong))
}

/** Words at any length up to `most`, on as many lines as they need; without NUL, which no store keeps. The problems are keys of the words. */
export function longWords(most: number, problems: { missing: string; tooLong: string }) {
  return z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, problems.missing).max(most, problems.tooLong))
}

/** A mail address in lower case. */
export function mailAddress(problem: string) {
  return z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.email(problem).max(254, problem))
}

/** Mail addresses as people type them: one a line, or with commas or spaces between; each once. */
export function mailAddresses(most: number, problems: { wrong: string; tooMany: string }) {
  return z
    .string()
    .transform((text) => [
      ...new Set(
        text
          .toLowerCase()
          .split(/[\s,;]+/u)
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(mailAddress(problems.wrong)).max(most, problems.tooMany))
}
