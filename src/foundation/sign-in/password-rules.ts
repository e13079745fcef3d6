import { Refusal } from '#foundation/refusal.ts'

/** Long enough, and of whatever it likes (ASVS 6.2.1, 6.2.5: length, no rules of composition). */
export const SHORTEST_PASSWORD = 10

/** Longer ones only cost time to hash. */
export const LONGEST_PASSWORD = 200

/**
 * Why a password cannot be taken, for a form that wants to say so before anything is done: the Refusal `signIn.passwordTooShort` {least} or
 * `signIn.passwordTooLong` {most}; null for one that can. A letter of any script counts as one towards the least.
 */
export function passwordProblem(password: string): Refusal | null {
  if ([...password].length < SHORTEST_PASSWORD)
    return new Refusal('signIn.passwordTooShort', { least: SHORTEST_PASSWORD })
  if (password.length > LONGEST_PASSWORD) return new Refusal('signIn.passwordTooLong', { most: LONGEST_PASSWORD })
  return null
}

/** Throws the Refusals of `passwordProblem`. */
export function checkPassword(password: string): void {
  const problem = passwordProblem(password)
  if (problem) throw problem
}
