import { spawn } from 'node:child_process'

/** What one importing process reads: files that lie in a folder of ours, or paths; without either, what an earlier one kept. */
export interface Importing {
  workspace: string
  run: string
  folder?: string
  paths?: readonly string[]
  /** Only to hear letters that are in. */
  hear?: boolean
  /** Only to read again what an older version read, and whatever waits. */
  again?: boolean
}

/**
 * Imports in a process of its own, which ends by itself when this one is gone: its standard input closes. Resolves with how it ended: where
 * it failed it has noted so itself; where it was killed it could not. `closing` ends it in peace.
 */
export function importProcess(
  program: readonly [string, ...string[]],
  input: Importing,
  closing: AbortSignal,
): Promise<'ended' | 'killed'> {
  const [command, ...first] = program
  const args = [...first, 'importer', '--workspace', input.workspace, '--run', input.run]
  if (input.folder) args.push('--folder', input.folder)
  for (const path of input.paths ?? []) args.push('--path', path)
  if (input.hear) args.push('--hear')
  if (input.again) args.push('--again')
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'inherit'], signal: closing })
    child.on('exit', (_, signal) => done(signal === null ? 'ended' : 'killed'))
    // Also when it could not be started, and when it is told to end.
    child.on('error', () => done('ended'))
  })
}
