import { isSecure, readConfig } from '#foundation/config.ts'
import { askOwner } from '#foundation/owner-socket.ts'
import { newOwnerPassword, signInDoor } from '#foundation/sign-in/sign-in.ts'
import { z } from 'zod'
import { type Command, Misuse, readArgs } from './command.ts'
import { withReadyStore } from './with-store.ts'

const HELP = `npx consonance owner --new-password [--email ADDRESS]

Gives the owner a new random password, prints it once, and ends all their sessions and passkeys. Works while the studio runs and while it does not.

  --email ADDRESS  which owner, where there are several
`

const NewPassword = z.object({ email: z.string(), password: z.string() })

export const owner: Command = {
  help: HELP,
  async run(args) {
    const options = { 'new-password': { type: 'boolean' }, email: { type: 'string' } } as const
    const { values } = readArgs('owner', args, { options })
    if (!values['new-password']) throw new Misuse('“owner” needs --new-password: see npx consonance owner --help.')
    const input = values.email === undefined ? {} : { email: values.email }
    const asked = await askOwner(readConfig(process.env).dataDir, 'new-password', input)
    const made = NewPassword.parse(asked ? asked.result : await byOurselves(input))
    process.stdout.write(`The new password of ${made.email} is ${made.password}\n`)
    return 0
  },
}

function byOurselves(input: { email?: string }): Promise<{ email: string; password: string }> {
  return withReadyStore(({ config, store, secret }) =>
    newOwnerPassword(signInDoor({ store, secret, secure: isSecure(config), now: Date.now }), input),
  )
}
