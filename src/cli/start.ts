import { realpathSync } from 'node:fs'
import { Socket } from 'node:net'
import { dirname } from 'node:path'
import { SampleMade } from '#studio/command-verbs.ts'
import { main, type Running } from '../main.ts'
import { type Command, readArgs, tell } from './command.ts'

const HELP = `npx consonance start

Serves the studio until Ctrl-C. Everything is set by the environment, and everything has a default:

  PORT          the port to listen on (3000)
  HOST          the address to listen on (127.0.0.1: this machine only)
  DATA_DIR      the folder of the data (./data)
  DATABASE_URL  a Postgres database in place of the file in DATA_DIR
  PUBLIC_URL    the address people use when a proxy stands before it, such as https://care.example.com
  TRUST_PROXY   the proxies whose X-Forwarded-For is believed, such as 127.0.0.1, 10.0.0.0/8
  SECRET        signs sessions (made and kept in DATA_DIR)
  MAILBOX_KEY   seals the passwords of mailboxes (made and kept in DATA_DIR)
  DNS_SERVERS   whom to ask for the names of mail servers (the system's)
  MAIL_PRIVATE_HOSTS  hosts or ranges that mail may be spoken with though they are not public, such as mail.local, 10.0.0.0/8
`

export const start: Command = {
  help: HELP,
  async run(args) {
    readArgs('start', args, {})
    return serveUntilSignal({})
  },
}

/**
 * Serves until a signal; `before` is a command of the house to be carried out first. Both the terminal and the launcher may pass one
 * Ctrl-C on to us: it ends us once.
 */
export async function serveUntilSignal({ before }: { before?: 'demo' }): Promise<number> {
  const asked = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
    whenLauncherDies(done)
  })
  // `dist/current` names another build after an update: what we start later is to be of our own.
  const program = dirname(realpathSync(process.argv[1] ?? '.'))
  const running: Running = await main(process.env, program, tell)
  try {
    const made = before && (await running.command(before))
    process.stdout.write(`Consonance is at ${running.address}\n`)
    if (before) tellSample(running.address, made)
    await asked
  } finally {
    await running.end()
  }
  return 0
}

/** Says where the sample opens, which the house's answer to the command "demo" names. */
export function tellSample(address: string, made: unknown): void {
  process.stdout.write(`The sample studio opens at ${address}${SampleMade.parse(made).path}\n`)
}

/** The launcher holds the other end of a pipe: when it is killed outright, nobody else would end us, and the port would stay taken. */
function whenLauncherDies(then: () => void): void {
  if (!process.env.CONSONANCE_LAUNCHED) return
  // Not for the processes that we start.
  delete process.env.CONSONANCE_LAUNCHED
  const pipe = new Socket({ fd: 3 })
  pipe.once('close', then).once('error', then).resume().unref()
}
