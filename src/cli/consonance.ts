import { Stop } from '#foundation/refusal.ts'
import { type Command, Misuse, tell } from './command.ts'

/** Every command, what it is for, and its file, loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, { about: string; load: () => Promise<Command> }>> = {
  start: { about: 'serve the studio until Ctrl-C', load: async () => (await import('./start.ts')).start },
  listen: {
    about: 'say of messages, line by line, whether they sound uneasy',
    load: async () => (await import('./listen.ts')).listenCommand,
  },
  demo: { about: 'make the sample studio and serve it', load: async () => (await import('./demo.ts')).demo },
  import: {
    about: 'take in mail: .eml, .mbox, Maildir, folders of them',
    load: async () => (await import('./import.ts')).importCommand,
  },
  readings: { about: 'who may be uneasy, and why', load: async () => (await import('./readings.ts')).readingsCommand },
  due: { about: 'what is due, and why', load: async () => (await import('./due.ts')).dueCommand },
  owner: { about: 'give the owner a new password', load: async () => (await import('./owner.ts')).owner },
  'mailbox-key': {
    about: 'give the passwords of mailboxes a new key',
    load: async () => (await import('./mailbox-key.ts')).mailboxKey,
  },
  backup: {
    about: 'write everything that is stored to one file',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    about: 'fill an empty data folder or database from a backup',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
}

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
  return `npx consonance COMMAND\n\n${lines.join('\n')}\n\nnpx consonance COMMAND --help says more about one.\n`
}

/** Commands that only this program gives to itself. */
const HIDDEN: Readonly<Record<string, () => Promise<Command>>> = {
  importer: async () => (await import('./importer.ts')).importer,
  carrier: async () => (await import('./carrier.ts')).carrier,
}

async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help())
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(COMMANDS, name)
    ? COMMANDS[name]?.load
    : Object.hasOwn(HIDDEN, name)
      ? HIDDEN[name]
      : undefined
  if (!load) throw new Misuse(`“${name}” is not a command of Consonance: see npx consonance --help.`)
  const command = await load()
  const end = rest.indexOf('--')
  if (rest.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(command.help)
    return 0
  }
  return command.run(rest)
}

// What we write (mail, backups) is for this user's eyes only, whatever folder it goes to.
process.umask(0o077)

// Whoever reads our output may have heard enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof Stop || error instanceof Misuse) tell(error.message)
  else console.error(error)
  process.exitCode = error instanceof Misuse ? 2 : 1
}
