import type { ImapFlow } from 'imapflow'
import { MINUTE } from '#foundation/days.ts'
import { MailProblem } from '../mail-problem.ts'
import { mailProblemOf } from '../servers/mail-problem-of.ts'
import type { ServerLogin } from '../servers/server-types.ts'
import { newClient } from './client.ts'
import { specialFolders } from './special-folders.ts'

/** The folder of what was sent, opened for a few looks. */
export interface SentFolder {
  /** Whether a message with this Message-ID (without brackets) stands in it. */
  holds(messageId: string): Promise<boolean>
  /** Puts a message in, read, with the moment at which it left. */
  add(bytes: Uint8Array, at: number): Promise<void>
  close(): void
}

/** No single command takes longer, in milliseconds. */
const PATIENCE = 2 * MINUTE

/** Opens the Sent folder of a mailbox. Throws a MailProblem, `no-such-folder` where there is none. */
export async function openSentFolder(login: ServerLogin): Promise<SentFolder> {
  const client = await newClient(login)
  client.on('error', () => undefined)
  const asked = <Done>(work: () => Promise<Done>) => within(client, login, work)
  await asked(() => client.connect())
  const folder = specialFolders(await asked(() => client.list())).find(({ role }) => role === 'sent')
  if (!folder) {
    client.close()
    throw new MailProblem('no-such-folder')
  }
  await asked(() => client.mailboxOpen(folder.path))
  return {
    async holds(messageId) {
      const found = await asked(() => client.search({ header: { 'message-id': `<${messageId}>` } }, { uid: true }))
      // A search that was refused tells nothing: taken for "not there", it would put a second copy there.
      if (!Array.isArray(found)) throw new MailProblem('busy')
      return found.length > 0
    },
    async add(bytes, at) {
      const put = await asked(() => client.append(folder.path, Buffer.from(bytes), ['\\Seen'], new Date(at)))
      if (!put) throw new MailProblem('other')
    },
    close: () => client.close(),
  }
}

async function within<Done>(client: ImapFlow, login: ServerLogin, work: () => Promise<Done>): Promise<Done> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new MailProblem('timed-out')), PATIENCE)
  try {
    return await Promise.race([work(), late])
  } catch (error) {
    client.close()
    throw mailProblemOf(error, login)
  } finally {
    clearTimeout(timer)
  }
}
