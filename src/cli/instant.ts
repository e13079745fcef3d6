import { Misuse } from './command.ts'

/** The instant that `--at` names, in milliseconds: ISO 8601, or milliseconds since 1970; now where it is absent. */
export function instantOf(text: string | undefined): number {
  if (text === undefined) return Date.now()
  const at = /^\d+$/u.test(text) ? Number(text) : Date.parse(text)
  if (!Number.isFinite(at)) throw new Misuse(`“${text}” is not an instant: give one such as --at 2026-05-22T14:00Z.`)
  return at
}
