import { Refusal } from '#foundation/refusal.ts'

/** Long enough, and of whatever it likes (ASVS 6.2.1, 6.2.5: length, no rules of composition). */
export const SHORTEST_PASSWORD = 10

/** Longer ones only cost time to hash. */
export const LONGEST_PASSWORD = 200

/** Throws the Refusal `signIn.passwordTooShort` {least} or `signIn.passwordTooLong` {most}. */
export function checkPassword(password: string): void {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) throw new Refusal('signIn.passwordTooShort', { least: SHORTEST_PASSWORD })
  if (password.length > LONGEST_PASSWORD) throw new Refusal('signIn.passwordTooLong', { most: LONGEST_PASSWORD })
}
