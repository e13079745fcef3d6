import { parseArgs, type ParseArgsConfig } from 'node:util'
import { codeOf } from '#foundation/system-errors.ts'

/** One command of `npx consonance`: one file in this folder, listed in consonance.ts. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string
  /** Does it; returns the exit status. A Stop becomes one sentence on standard error and status 1, a Misuse status 2. */
  run(args: string[]): Promise<number>
}

/** A command line that cannot be understood: one plain sentence, exit status 2. */
export class Misuse extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Misuse'
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads the arguments of `command`; throws a Misuse for an unknown option, a missing value, or too few or too many names. */
export function readArgs<const Known extends Options>(
  command: string,
  args: string[],
  known: { options?: Known; least?: number; most?: number },
) {
  const read = () =>
    parseArgs<{ args: string[]; options: Known; allowPositionals: true; strict: true }>({
      args,
      // An absent table is an empty one; the type cannot say that.
      options: known.options ?? ({} as Known),
      allowPositionals: true,
      strict: true,
    })
  const help = `see npx consonance ${command} --help.`
  let parsed: ReturnType<typeof read>
  try {
    parsed = read()
  } catch (error) {
    const option = /['"](-{1,2}[^'"\s<]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const unknown = codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    throw new Misuse(
      unknown
        ? `“${option}” is not an option of “${command}”: ${help}`
        : `“${option}” of “${command}” is not complete: ${help}`,
    )
  }
  const { least = 0, most = 0 } = known
  if (parsed.positionals.length < least) throw new Misuse(`“${command}” needs to know more: ${help}`)
  if (parsed.positionals.length > most)
    throw new Misuse(`“${command}” does not know what “${parsed.positionals[most]}” is for: ${help}`)
  return parsed
}

/** A line for the person at the terminal; standard output is for results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
