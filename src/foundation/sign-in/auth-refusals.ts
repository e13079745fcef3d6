import { Refusal } from '#foundation/refusal.ts'

/** An error of better-auth as the Refusal that `codes` knows for its code; any other error as it is. */
export function refusalOf(error: unknown, codes: Readonly<Record<string, string>>): unknown {
  if (!(error instanceof Error) || !('body' in error) || typeof error.body !== 'object' || error.body === null)
    return error
  const code = 'code' in error.body ? codes[String(error.body.code)] : undefined
  return code ? new Refusal(code) : error
}
