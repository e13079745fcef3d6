import type { ImapFlow } from 'imapflow'
import { MailProblem } from '../mail-problem.ts'
import { mailProblemOf } from '../servers/mail-problem-of.ts'
import type { ServerLogin } from '../servers/server-types.ts'
import { patiently } from './patience.ts'

/** What is asked over one connection: for how long an answer is waited for, and what a failure means. */
export class Line {
  readonly #client: ImapFlow
  readonly #login: ServerLogin
  readonly #patience: number
  #isSilent = false
  #broken: unknown = null

  constructor(client: ImapFlow, { login, patience }: { login: ServerLogin; patience: number }) {
    this.#client = client
    this.#login = login
    this.#patience = patience
    client.on('error', (error) => (this.#broken ??= error))
  }

  /** Asks, and throws a MailProblem. */
  async ask<Done>(work: () => Promise<Done>): Promise<Done> {
    try {
      return await this.attempt(work)
    } catch (error) {
      throw this.problem(error)
    }
  }

  /** Asks, and throws what imapflow throws. A server that says nothing for too long is hung up on. */
  attempt<Done>(work: () => Promise<Done>): Promise<Done> {
    const received = () => this.#client.stats().received
    const giveUp = () => {
      this.#isSilent = true
      this.#client.close()
    }
    return patiently({ received, giveUp }, this.#patience, work())
  }

  /** The server said NO or BAD, and stays with us. */
  isRefusal(error: unknown): boolean {
    if (!(error instanceof Error) || !this.#client.usable) return false
    const isThrottled = 'code' in error && error.code === 'ETHROTTLE'
    return (
      'responseStatus' in error && !isThrottled && (error.responseStatus === 'NO' || error.responseStatus === 'BAD')
    )
  }

  /** What broke the connection tells more than that it is gone. */
  problem(error: unknown): MailProblem {
    if (this.#isSilent) return new MailProblem('timed-out', '', { cause: error })
    const { auth, place } = this.#login
    return mailProblemOf(this.#client.usable ? error : (this.#broken ?? error), { auth, place })
  }
}
