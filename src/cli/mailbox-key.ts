import { readConfig } from '#foundation/config.ts'
import { housesOn } from '#foundation/house.ts'
import { askOwner } from '#foundation/owner-socket.ts'
import { newMailboxKey } from '#foundation/sealed.ts'
import { KeyTurned, turnMailboxKey } from '#studio/mailbox-key.ts'
import { type Command, Misuse, readArgs, tell } from './command.ts'
import { withReadyStore } from './with-store.ts'

const HELP = `npx consonance mailbox-key --rotate
npx consonance mailbox-key --new

The passwords of mailboxes are sealed with a key that is not in the database: the file mailbox-key in DATA_DIR, or MAILBOX_KEY. No backup holds it: keep a
copy of it elsewhere.

  --rotate  makes a new key, seals every password with it, and drops the old one. Works while the studio runs and while it does not. Where
            MAILBOX_KEY holds the keys, put a new one before the old one first, for every process (MAILBOX_KEY=NEW,OLD), and restart
            them; afterwards the old one can go.
  --new     prints a new key, for MAILBOX_KEY
`

export const mailboxKey: Command = {
  help: HELP,
  async run(args) {
    const options = { rotate: { type: 'boolean' }, new: { type: 'boolean' } } as const
    const { values } = readArgs('mailbox-key', args, { options })
    if (values.rotate === values.new)
      throw new Misuse('“mailbox-key” needs either --rotate or --new: see npx consonance mailbox-key --help.')
    if (values.new) process.stdout.write(`${newMailboxKey()}\n`)
    else tellTurned(await turned())
    return 0
  },
}

async function turned(): Promise<KeyTurned> {
  const asked = await askOwner(readConfig(process.env).dataDir, 'turn-mailbox-key', {})
  if (asked) return KeyTurned.parse(asked.result)
  return withReadyStore(({ config, store }) => turnMailboxKey({ config, store, houseOf: housesOn(store, Date.now) }))
}

function tellTurned({ anew, lost, from }: KeyTurned): void {
  tell(`Sealed anew: ${anew}.`)
  if (lost > 0) tell(`Not opened, because their key is not here: ${lost}. Their passwords must be typed again.`)
  tell(
    from === 'file'
      ? 'The new key is in mailbox-key in DATA_DIR: keep a copy of it elsewhere.'
      : 'The first key of MAILBOX_KEY seals everything now: the others can go.',
  )
}
