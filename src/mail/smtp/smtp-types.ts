import type { MailProblem } from '../mail-problem.ts'

/** Where in the talk with the server it happened. */
export type SmtpStage = 'sender' | 'recipients' | 'data' | 'content'

/** What a server answered. */
export interface SmtpReply {
  /** Basic status, such as 550. */
  code: number
  /** RFC 3463, such as `5.1.1`; null without one. */
  enhanced: string | null
  /** Its words, all lines, without the codes. */
  said: string
}

/** An address that the server did not take. */
export interface RefusedRecipient {
  address: string
  reply: SmtpReply
}

/**
 * What came of one message. `accepted`: the server has it, for everybody but `refused`. `refused`: it has answered that it has it not, and so for certain
 * does not. `broken`: the connection ended without an answer; where `given` it may have it, else it cannot: the end of the data was never sent.
 */
export type SmtpResult =
  | { as: 'accepted'; reply: SmtpReply; refused: readonly RefusedRecipient[] }
  | { as: 'refused'; stage: SmtpStage; reply: SmtpReply; refused: readonly RefusedRecipient[] }
  | { as: 'too-large'; most: number }
  | { as: 'broken'; problem: MailProblem; given: boolean }

/** A message as it goes over the line. */
export interface SmtpMail {
  /** Empty for what must never be answered by a machine (RFC 3834). */
  from: string
  to: readonly string[]
  bytes: Uint8Array
}

/** Milliseconds. */
export interface SmtpPatience {
  connect: number
  greeting: number
  /** How long the server may be silent; RFC 5321, 4.5.3.2.6 wants ten minutes for the last answer. */
  silent: number
}

/** One connection, over which many messages go, one after the other. */
export interface SmtpLine {
  /** The largest message that the server takes, in bytes; null where it does not say. */
  readonly most: number | null
  /** False once it broke or was closed: the next message needs another. */
  isOpen(): boolean
  /**
   * Hands a message over. `beforeEnd` is awaited when everything but the last of its bytes was given: what it throws ends the connection, and the server has no
   * message. Never throws otherwise.
   */
  send(mail: SmtpMail, beforeEnd: () => Promise<void>): Promise<SmtpResult>
  close(): void
}
