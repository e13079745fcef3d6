import type { MailBytes } from '#mail/mail-types.ts'
import type { SenderProof } from '#mail/proof/proof-types.ts'
import type { ServerLogin } from '#mail/servers/server-types.ts'

/** How the intake goes about it; everything has a default. */
export interface IntakeWays {
  /** Whether a letter is from whom it says (`proofOf`); absent: not looked at. Never throws. */
  proof?: (mail: MailBytes, of: { arrivedAt: number; now: number; signal: AbortSignal }) => Promise<SenderProof>
  /** Where large letters are put down while they come; absent: the system's own folder for such. */
  folder?: string
  /** Milliseconds between two looks at everything: while the server tells of news by itself (IDLE), and where it does not; and at least before what did not come is asked for again. */
  lookEvery?: { idling?: number; asking?: number; again?: number }
  /** How long a server may say nothing while it is asked for something, in milliseconds. */
  patience?: number
}

/** One session with an account's server. */
export interface BringIn {
  account: string
  /** Asked for once, when the session begins. May throw a MailProblem. */
  login: () => Promise<ServerLogin>
  ways?: IntakeWays
  /** Ends the session; what is in stays in. */
  signal: AbortSignal
  /** Letters came in and are read, or a folder's figures changed. */
  onNews: () => void
  /** The server answers as it should. */
  onWell: () => void
}
