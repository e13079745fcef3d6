import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailProblemCode } from '#mail/mail-problem.ts'
import type { ServerLogin } from '#mail/servers/server-types.ts'
import type { SmtpPatience } from '#mail/smtp/smtp-types.ts'
import type { MailWorker } from '#mail/worker/at-work.ts'
import type { Dispatch } from './dispatch-types.ts'

/** What the rest of the house does as messages leave. */
export interface SendingHooks {
  /** Asked once more just before a message leaves: null while it is true, else why it is not, as a code of its template; it is then withdrawn. */
  isStillTrue(dispatch: Dispatch): Promise<string | null>
  /** A server has it: what its leaving brings about, in the transaction that says so. */
  handedOverIn(tx: Tx, house: House, dispatch: Dispatch): Promise<void>
}

/** Who sends what is due of a studio. */
export interface SendDue {
  /** How the account's server of submission is entered; asked for once a connection. May throw a MailProblem. */
  login(account: string): Promise<ServerLogin>
  /** Names this process: what it holds when it dies is taken up by another. */
  holder: string
  hooks: SendingHooks
  /** Where it takes down what it does (sending-log.ts), below the data folder; of this machine, and the same for every process of it. */
  folder: string
  /** Ends it after the message that is being handed over. */
  signal: AbortSignal
  patience?: Partial<SmtpPatience>
  /** One account alone. */
  account?: string
  /** Takes the letters apart that are kept as they leave (`readKeptMail`). */
  worker?: MailWorker
  /** Told of each account whether its server could be worked with. */
  onAccount?(account: string, problem: { code: MailProblemCode; detail: string } | null): Promise<void>
}

/** What came of it. */
export interface SentDue {
  /** When something is due again; null where nothing waits. */
  next: number | null
  /** How many messages servers took. */
  sent: number
}
