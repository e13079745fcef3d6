import { isLanguage, LANGUAGES, type Language } from '#foundation/language.ts'

/** What whoever runs a command can mend; the message says where and how. */
export class BadInput extends Error {}

/** What was asked for on the command line cannot be. */
export class BadUse extends BadInput {}

/**
 * The languages named on the command line, each once and in our order; all where none is.
 *
 * @throws BadUse
 */
export function languagesIn(names: readonly string[]): readonly Language[] {
  const unknown = names.find((name) => !isLanguage(name))
  if (unknown !== undefined) throw new BadUse(`“${unknown}” is none of the languages ${LANGUAGES.join(', ')}`)
  return names.length > 0 ? LANGUAGES.filter((lang) => names.includes(lang)) : LANGUAGES
}

/** Runs a command; what its user can mend is said in a line, anything else is thrown. */
export function runAsked(command: () => void): void {
  try {
    command()
  } catch (error) {
    if (!isForUser(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function isForUser(error: unknown): error is Error {
  if (error instanceof BadInput) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
